using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>A step as <c>{"step":"Reframe","result":"pass","on":"2026-03-10","reaction":"We never saw it so"}</c>; what is unknown is left out.</summary>
public sealed class PitchStepJsonConverter : JsonConverter<PitchStep>
{
    /// <inheritdoc/>
    public override PitchStep Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, ChallengerSaleJsonContext.Default.PitchStepForm, static form => new PitchStep(form.Step, JsonForm.Member<StepResult>(form.Result), form.On, form.Reaction, form.Speaker, form.Cost));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PitchStep value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, ChallengerSaleJsonContext.Default.PitchStepForm, static step => new PitchStepForm(step.Step, JsonForm.Name(step.Result), step.On, step.Reaction, step.Speaker, step.Cost));
}
