using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Quotas;

/// <summary>Shares as the array of them.</summary>
public sealed class CreditSplitsJsonConverter : JsonConverter<CreditSplits>
{
    /// <inheritdoc/>
    public override CreditSplits Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, QuotasJsonContext.Default.IReadOnlyListCreditSplit, static splits => new CreditSplits(JsonForm.Items(splits)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CreditSplits value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, QuotasJsonContext.Default.IReadOnlyListCreditSplit, static splits => splits.Splits);
}
