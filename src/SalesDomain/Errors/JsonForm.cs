using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SalesDomain.Errors;

/// <summary>
/// A value in JSON as its form: a plain record that the generator reads and writes as strictly as its context says. What the value
/// refuses, it refuses as JSON.
/// </summary>
internal static class JsonForm
{
    public static T Read<TForm, T>(ref Utf8JsonReader reader, JsonTypeInfo<TForm> type, Func<TForm, T> make)
        where TForm : class
    {
        try
        {
            return make(JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException($"null is no {typeof(T).Name}."));
        }
        catch (JsonException e) when (e.Message.Contains(typeof(TForm).FullName!, StringComparison.Ordinal))
        {
            string told = e.Message.Replace(typeof(TForm).FullName!, typeof(T).Name, StringComparison.Ordinal);
            throw new JsonException($"{told} Legal is: an object of {string.Join(", ", type.Properties.Select(Legal))}.", e.Path, e.LineNumber, e.BytePositionInLine, e);
        }
        catch (Exception e) when (e is InvalidValueException or CurrencyMismatchException or OverflowException)
        {
            throw Refused(e);
        }
    }

    public static void Write<TForm, T>(Utf8JsonWriter writer, T value, JsonTypeInfo<TForm> type, Func<T, TForm> form)
        where TForm : class
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, form(value), type);
    }

    /// <summary>Goes to the value of the next member of an object that is read by hand; a member that stands twice is refused.</summary>
    public static bool TryNext(ref Utf8JsonReader reader, HashSet<string> seen, out string member)
    {
        reader.Read();
        member = reader.TokenType == JsonTokenType.PropertyName ? reader.GetString()! : "";
        if (reader.TokenType != JsonTokenType.PropertyName) return false;
        if (!seen.Add(member)) throw new JsonException($"The member \"{member}\" stands twice.");
        return reader.Read();
    }

    /// <summary>What a value refuses, as JSON.</summary>
    public static JsonException Refused(Exception e) => new(e is OverflowException ? "Legal is: numbers whose sums and quotients can be held." : e.Message, e);

    /// <summary>Refuses what does not fit together.</summary>
    public static void Require(bool holds, string legal)
    {
        if (!holds) throw new JsonException($"Legal is: {legal}.");
    }

    /// <summary>The items of a list, of which none may be null: annotations of items are not looked at.</summary>
    public static IReadOnlyList<T> Items<T>(IReadOnlyList<T> items)
        where T : class
    {
        Require(!items.Contains(null), $"a list of {typeof(T).Name} without null");
        return items;
    }

    /// <summary>A member of an enumeration as its name in camelCase.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The member of an enumeration that has a name; case counts.</summary>
    public static T Member<T>(string name)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (Name(value) == name) return value;
        }

        throw new JsonException($"\"{name}\" is no {typeof(T).Name}; legal are: {string.Join(", ", Enum.GetValues<T>().Select(Name))}.");
    }

    private static string Legal(JsonPropertyInfo member) =>
        member.IsRequired || member.AssociatedParameter is { HasDefaultValue: false } ? member.Name : $"{member.Name} (may be left out)";
}
