using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Quotas;

/// <summary>A share as <c>{"opportunity":"D-17","owner":"ana","percent":60}</c>.</summary>
public sealed class CreditSplitJsonConverter : JsonConverter<CreditSplit>
{
    /// <inheritdoc/>
    public override CreditSplit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, QuotasJsonContext.Default.CreditSplitForm, static form => new CreditSplit(form.Opportunity, form.Owner, form.Percent));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CreditSplit value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, QuotasJsonContext.Default.CreditSplitForm, static split => new CreditSplitForm(split.Opportunity, split.Owner, split.Percent));
}
