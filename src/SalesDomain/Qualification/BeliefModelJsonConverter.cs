using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A model as <c>{"priorWeight":2,"baseRate":0.5,"weights":{"sellerReported":1,"buyerStated":1,"buyerConfirmed":1,"documented":1,"observedBehaviour":1}}</c>; an assumption weighs nothing.</summary>
public sealed class BeliefModelJsonConverter : JsonConverter<BeliefModel>
{
    /// <inheritdoc/>
    public override BeliefModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(ref reader, QualificationJsonContext.Default.BeliefModelForm, static form => new BeliefModel(
        form.PriorWeight,
        form.BaseRate,
        new Dictionary<Strength, decimal>
        {
            [Strength.SellerReported] = form.Weights.SellerReported,
            [Strength.BuyerStated] = form.Weights.BuyerStated,
            [Strength.BuyerConfirmed] = form.Weights.BuyerConfirmed,
            [Strength.Documented] = form.Weights.Documented,
            [Strength.ObservedBehaviour] = form.Weights.ObservedBehaviour,
        }));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BeliefModel value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.BeliefModelForm, static model => new BeliefModelForm
    {
        PriorWeight = model.PriorWeight,
        BaseRate = model.BaseRate,
        Weights = new()
        {
            SellerReported = model.WeightOf(Strength.SellerReported),
            BuyerStated = model.WeightOf(Strength.BuyerStated),
            BuyerConfirmed = model.WeightOf(Strength.BuyerConfirmed),
            Documented = model.WeightOf(Strength.Documented),
            ObservedBehaviour = model.WeightOf(Strength.ObservedBehaviour),
        },
    });
}
