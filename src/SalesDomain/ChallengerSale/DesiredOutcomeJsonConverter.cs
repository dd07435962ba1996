using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>An outcome as <c>{"verb":"Cut","metric":"returns","magnitude":"20 %","context":"the spare-parts business"}</c>.</summary>
public sealed class DesiredOutcomeJsonConverter : JsonConverter<DesiredOutcome>
{
    /// <inheritdoc/>
    public override DesiredOutcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, ChallengerSaleJsonContext.Default.DesiredOutcomeForm, static form => new DesiredOutcome(form.Verb, form.Metric, form.Magnitude, form.Context));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DesiredOutcome value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, ChallengerSaleJsonContext.Default.DesiredOutcomeForm, static outcome => new DesiredOutcomeForm(outcome.Verb, outcome.Metric, outcome.Magnitude, outcome.Context));
}
