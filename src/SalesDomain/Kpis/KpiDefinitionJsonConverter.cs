using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Kpis;

/// <summary>
/// A definition as
/// <c>{"period":"2026-01-01/2026-04-01","asOf":"2026-03-31","cycleFrom":"creation","currencyOfNothing":"USD","quotas":[],"splits":[]}</c>. Reading
/// needs <c>period</c> and <c>asOf</c>; the others have their defaults.
/// </summary>
public sealed class KpiDefinitionJsonConverter : JsonConverter<KpiDefinition>
{
    /// <inheritdoc/>
    public override KpiDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, KpisJsonContext.Default.KpiDefinitionForm, static form => new KpiDefinition(form.Period, form.AsOf)
        {
            CycleFrom = JsonForm.Member<CycleStart>(form.CycleFrom),
            CurrencyOfNothing = form.CurrencyOfNothing,
            Quotas = form.Quotas,
            Splits = form.Splits,
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, KpiDefinition value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, KpisJsonContext.Default.KpiDefinitionForm, static definition => new KpiDefinitionForm
        {
            Period = definition.Period,
            AsOf = definition.AsOf,
            CycleFrom = JsonForm.Name(definition.CycleFrom),
            CurrencyOfNothing = definition.CurrencyOfNothing,
            Quotas = definition.Quotas,
            Splits = definition.Splits,
        });
}
