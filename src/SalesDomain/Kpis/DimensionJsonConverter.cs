using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Kpis;

/// <summary>
/// One of the library's own dimensions as its name: <c>"owner"</c>, <c>"stage"</c>, <c>"month"</c>, <c>"type"</c>. Any other holds a function and is
/// refused.
/// </summary>
public sealed class DimensionJsonConverter : JsonConverter<Dimension>
{
    private static Dimension[] Named => [Dimension.Owner, Dimension.Stage, Dimension.Month, Dimension.Type];

    /// <inheritdoc/>
    public override Dimension Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Array.Find(Named, dimension => dimension.Name == name) ?? throw new JsonException($"A dimension is one of: {string.Join(", ", Named)}.");
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The dimension is one of your own, or an attribute.</exception>
    public override void Write(Utf8JsonWriter writer, Dimension value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (!Named.Contains(value)) throw new NotSupportedException($"The dimension {value} holds a function, which JSON cannot; write a name and make the dimension from it.");
        writer.WriteStringValue(value.Name);
    }
}
