using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Quotas;

/// <summary>A plan as the array of its quotas.</summary>
public sealed class QuotaPlanJsonConverter : JsonConverter<QuotaPlan>
{
    /// <inheritdoc/>
    public override QuotaPlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, QuotasJsonContext.Default.IReadOnlyListQuota, static quotas => new QuotaPlan(JsonForm.Items(quotas)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, QuotaPlan value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, QuotasJsonContext.Default.IReadOnlyListQuota, static plan => plan.Quotas);
}
