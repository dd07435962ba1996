using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Vocabularies;

/// <summary>A term as its name: <c>"BestCase"</c>. Reading takes the exact name only.</summary>
/// <typeparam name="T">The vocabulary.</typeparam>
public sealed class VocabularyJsonConverter<T> : JsonConverter<T>
    where T : Vocabulary<T>, IVocabulary<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? FromName(reader.GetString()) : throw new JsonException($"A {typeof(T).Name} is a string.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Name);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromName(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Name);
    }

    // Through T.List, not the look-ups of Vocabulary<T>: Native AOT keeps this type for any T, and would keep with it the
    // static constructor of Ardalis' base and its reflection (IL2026, IL2070).
    private static T FromName(string? name)
    {
        foreach (T member in T.List)
        {
            if (member.Name == name) return member;
        }

        throw new JsonException($"\"{name}\" is no {typeof(T).Name}; legal are: {string.Join(", ", T.List)}.");
    }
}
