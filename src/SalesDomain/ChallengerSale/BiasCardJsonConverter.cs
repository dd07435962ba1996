using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>A card as <c>{"role":"Head of service","outcomes":[...],"focus":["Repeat visits"]}</c>; lists that are empty are left out.</summary>
public sealed class BiasCardJsonConverter : JsonConverter<BiasCard>
{
    /// <inheritdoc/>
    public override BiasCard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, ChallengerSaleJsonContext.Default.BiasCardForm, static form => new BiasCard(form.Role, JsonForm.Items(form.Outcomes))
        {
            DecisionCriteria = [.. form.DecisionCriteria ?? []],
            Focus = [.. form.Focus ?? []],
            Concerns = [.. form.Concerns ?? []],
            ValueAreas = [.. form.ValueAreas ?? []],
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BiasCard value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, ChallengerSaleJsonContext.Default.BiasCardForm, static card => new BiasCardForm
        {
            Role = card.Role,
            Outcomes = card.Outcomes,
            DecisionCriteria = card.DecisionCriteria.IsEmpty ? null : card.DecisionCriteria,
            Focus = card.Focus.IsEmpty ? null : card.Focus,
            Concerns = card.Concerns.IsEmpty ? null : card.Concerns,
            ValueAreas = card.ValueAreas.IsEmpty ? null : card.ValueAreas,
        });
}
