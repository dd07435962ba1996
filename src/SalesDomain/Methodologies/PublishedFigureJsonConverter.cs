using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Methodologies;

/// <summary>A figure as <c>{"id":"...","value":70,"unit":"percent","counted":"...","of":"...","population":"...","sample":30,"source":{...}}</c>; an unknown sample is left out, and so is a precision of "stated".</summary>
public sealed class PublishedFigureJsonConverter : JsonConverter<PublishedFigure>
{
    /// <inheritdoc/>
    public override PublishedFigure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(
        ref reader,
        MethodologiesJsonContext.Default.PublishedFigureForm,
        static form => new PublishedFigure(form.Id, form.Value, JsonForm.Member<FigureUnit>(form.Unit), form.Counted, form.Of, form.Population, form.Source)
        {
            Precision = form.Precision is { } precision ? JsonForm.Member<FigurePrecision>(precision) : FigurePrecision.Stated,
            Sample = form.Sample,
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PublishedFigure value, JsonSerializerOptions options) => JsonForm.Write(writer, value, MethodologiesJsonContext.Default.PublishedFigureForm, static figure => new PublishedFigureForm
    {
        Id = figure.Id,
        Value = figure.Value,
        Unit = JsonForm.Name(figure.Unit),
        Precision = figure.Precision == FigurePrecision.Stated ? null : JsonForm.Name(figure.Precision),
        Counted = figure.Counted,
        Of = figure.Of,
        Population = figure.Population,
        Sample = figure.Sample,
        Source = figure.Source,
    });
}
