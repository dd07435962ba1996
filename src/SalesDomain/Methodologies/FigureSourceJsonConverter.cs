using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Methodologies;

/// <summary>A source as <c>{"publisher":"Huthwaite","year":1988,"readIn":"...","grade":"B"}</c>; a year that is not stated is left out.</summary>
public sealed class FigureSourceJsonConverter : JsonConverter<FigureSource>
{
    /// <inheritdoc/>
    public override FigureSource Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MethodologiesJsonContext.Default.FigureSourceForm, static form => new FigureSource(form.Publisher, form.Year, form.ReadIn, form.Grade));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FigureSource value, JsonSerializerOptions options) => JsonForm.Write(
        writer, value, MethodologiesJsonContext.Default.FigureSourceForm, static source => new FigureSourceForm { Publisher = source.Publisher, Year = source.Year, ReadIn = source.ReadIn, Grade = source.Grade });
}
