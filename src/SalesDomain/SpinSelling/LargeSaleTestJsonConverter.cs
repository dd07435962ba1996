using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>What is known of the size of a sale, as <c>{"needsSeveralCalls":true,"isVisibleRisk":false}</c>; what is unknown is left out.</summary>
public sealed class LargeSaleTestJsonConverter : JsonConverter<LargeSaleTest>
{
    /// <inheritdoc/>
    public override LargeSaleTest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<LargeSaleTestForm, LargeSaleTest>(ref reader, SpinJsonContext.Default.LargeSaleTestForm, static form => new LargeSaleTest
        {
            NeedsSeveralCalls = form.NeedsSeveralCalls,
            IsLargeCommitment = form.IsLargeCommitment,
            IsOngoingRelationship = form.IsOngoingRelationship,
            IsVisibleRisk = form.IsVisibleRisk,
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LargeSaleTest value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SpinJsonContext.Default.LargeSaleTestForm, static sale => new LargeSaleTestForm
        {
            NeedsSeveralCalls = sale.NeedsSeveralCalls,
            IsLargeCommitment = sale.IsLargeCommitment,
            IsOngoingRelationship = sale.IsOngoingRelationship,
            IsVisibleRisk = sale.IsVisibleRisk,
        });
}
