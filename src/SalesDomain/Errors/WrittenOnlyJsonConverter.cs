using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Errors;

/// <summary>A result of facts as an object in JSON. Written only: a result is computed again, not read.</summary>
/// <typeparam name="T">The result.</typeparam>
public abstract class WrittenOnlyJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly string _instead;

    private protected WrittenOnlyJsonConverter(string instead) => _instead = instead;

    /// <summary>Refused: a result is computed, not read. Read what it is computed from instead.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is written only; {_instead}.");

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        WriteMembers(writer, value, options);
        writer.WriteEndObject();
    }

    private protected abstract void WriteMembers(Utf8JsonWriter writer, T value, JsonSerializerOptions options);

    /// <summary>A number, or <c>null</c> where it is unknown: JSON has neither NaN nor infinity.</summary>
    private protected static void WriteNumber(Utf8JsonWriter writer, string member, double? number)
    {
        if (number is { } known && double.IsFinite(known)) writer.WriteNumber(member, known);
        else writer.WriteNull(member);
    }

    private protected static void WriteMember<TMember>(Utf8JsonWriter writer, string member, TMember value, JsonConverter<TMember> converter, JsonSerializerOptions options)
    {
        writer.WritePropertyName(member);
        converter.Write(writer, value, options);
    }

    private protected static void WriteList<TItem>(Utf8JsonWriter writer, string member, IEnumerable<TItem> items, JsonConverter<TItem> converter, JsonSerializerOptions options)
    {
        writer.WriteStartArray(member);
        foreach (TItem item in items) converter.Write(writer, item, options);
        writer.WriteEndArray();
    }
}
