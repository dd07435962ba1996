using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Quotas;

/// <summary>
/// A quota as <c>{"period":"2026-01-01/2026-04-01","amount":{"amount":"100000.00","currency":"EUR"},"owner":"ana"}</c>; that of the total has no
/// owner.
/// </summary>
public sealed class QuotaJsonConverter : JsonConverter<Quota>
{
    /// <inheritdoc/>
    public override Quota Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, QuotasJsonContext.Default.QuotaForm, static form => new Quota(form.Period, form.Amount, form.Owner));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quota value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, QuotasJsonContext.Default.QuotaForm, static quota => new QuotaForm(quota.Period, quota.Amount, quota.Owner));
}
