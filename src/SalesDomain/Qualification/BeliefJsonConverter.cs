using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>
/// A belief as <c>{"support":"3","against":"1","priorWeight":2,"baseRate":0.5,"lower":0.5,"upper":0.8333,"uncertainty":0.3333,"expectation":0.6667}</c>, weights as exact text.
/// Reading goes by the first four; the others may be left out and are not read.
/// </summary>
public sealed class BeliefJsonConverter : JsonConverter<Belief>
{
    private const string Legal = "a weight such as 3, 0.75 or 1/3";

    /// <inheritdoc/>
    public override Belief Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(
        ref reader, QualificationJsonContext.Default.BeliefForm, static form => Belief.Of(Points.Read(form.Support, Legal), Points.Read(form.Against, Legal), form.PriorWeight, form.BaseRate));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Belief value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.BeliefForm, static belief => new BeliefForm
    {
        Support = Points.Text(belief.ExactSupport),
        Against = Points.Text(belief.ExactAgainst),
        PriorWeight = belief.PriorWeight,
        BaseRate = belief.BaseRate,
        Lower = belief.Lower,
        Upper = belief.Upper,
        Uncertainty = belief.Uncertainty,
        Expectation = belief.Expectation,
    });
}
