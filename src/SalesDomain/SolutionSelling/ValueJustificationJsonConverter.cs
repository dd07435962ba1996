using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SolutionSelling;

/// <summary>A justification as <c>{"on":"2026-03-10","investment":{...},"lines":[{"measure":"Errors in orders","responsible":"Jo Lind","capability":"Orders enter once","perYear":{...}}],"costPerYear":{...},"confirmedBy":"CFO","isInWriting":true}</c>.</summary>
public sealed class ValueJustificationJsonConverter : JsonConverter<ValueJustification>
{
    /// <inheritdoc/>
    public override ValueJustification Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SolutionSellingJsonContext.Default.ValueJustificationForm, static form =>
            new ValueJustification(form.On, form.Investment, [.. JsonForm.Items(form.Lines).Select(line => new ValueLine(line.Measure, line.Responsible, line.Capability) { PerYear = line.PerYear })])
            {
                CostPerYear = form.CostPerYear,
                ConfirmedBy = form.ConfirmedBy,
                IsInWriting = form.IsInWriting ?? false,
            });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueJustification value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SolutionSellingJsonContext.Default.ValueJustificationForm, static value => new ValueJustificationForm
        {
            On = value.On,
            Investment = value.Investment,
            Lines = [.. value.Lines.Select(line => new ValueLineForm { Measure = line.Measure, Responsible = line.Responsible, Capability = line.Capability, PerYear = line.PerYear })],
            CostPerYear = value.CostPerYear,
            ConfirmedBy = value.ConfirmedBy,
            IsInWriting = value.IsInWriting ? true : null,
        });
}
