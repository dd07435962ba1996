using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesDomain.Crm.Csv;
using SalesDomain.Errors;
using ValidationFailure = FluentValidation.Results.ValidationFailure;

namespace SalesDomain.Crm.Text;

/// <summary>Files of JSON, and what is wrong with their values in the words of the file.</summary>
internal static class JsonText
{
    private const int LongestShown = 60;

    /// <summary>What reading says of an escape that stands alone.</summary>
    public const string HalfCharacter = "a name or a value holds an escape such as \\ud800 that is half of a character.";

    private const string Unmapped = "could not be mapped", Unconverted = "could not be converted", LegalIs = " Legal is:", Duplicate = "Duplicate property";

    /// <summary>The document of a file.</summary>
    /// <exception cref="CrmReadException">The file is empty, no JSON, or no UTF-8.</exception>
    public static JsonDocument Parse(CrmFile file, string expected)
    {
        ReadOnlyMemory<byte> bytes = BytesOf(file);
        if (bytes.Span.TrimStart(" \t\r\n"u8).IsEmpty) throw new CrmReadException(file.Name, $"the file is empty. {expected}");
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException e)
        {
            throw new CrmReadException(file.Name, $"this is no JSON: {e.Message} {expected}", e);
        }
    }

    /// <summary>The one object that a file holds.</summary>
    /// <param name="file">The file.</param>
    /// <param name="type">What the object is.</param>
    /// <param name="what">What it is called: <c>policy of risks</c>.</param>
    /// <param name="expected">What is expected, as a sentence.</param>
    /// <exception cref="CrmReadException">The file holds no such value.</exception>
    public static T Read<T>(CrmFile file, JsonTypeInfo<T> type, string what, string expected)
        where T : class
    {
        using JsonDocument document = Parse(file, expected);
        try
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new CrmReadException(file.Name, $"this is no {what}: {Raw(document.RootElement)} is no object. {expected}");
            return document.RootElement.Deserialize(type)!;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or InvalidValueException)
        {
            string problem = e switch { JsonException json => ValueProblem(document.RootElement, json, static _ => null), InvalidValueException => e.Message, _ => HalfCharacter };
            throw new CrmReadException(file.Name, $"this is no {what}: {problem} {expected}", e);
        }
    }

    /// <summary>What is wrong with a value: where it stands, what is there and what is legal.</summary>
    /// <param name="element">The object that was read.</param>
    /// <param name="e">What reading it said.</param>
    /// <param name="legal">What is legal at a path, such as <c>a string</c>; <c>null</c> where that is not known.</param>
    public static string ValueProblem(JsonElement element, JsonException e, Func<string, string?> legal)
    {
        string path = e.Path is { Length: > 2 } full ? full[2..] : "";
        if (e.Message.Contains(Unmapped, StringComparison.Ordinal)) return $"\"{Utf8.WithoutControls(path)}\" is no member that is known.{(e.Message.IndexOf(LegalIs, StringComparison.Ordinal) is >= 0 and int at ? e.Message[at..] : "")}";
        if (e.InnerException is InvalidOperationException && path.Length == 0) return HalfCharacter;
        if (e.Message.StartsWith(Duplicate, StringComparison.Ordinal)) return path.Length == 0 ? "a member stands more than once." : $"{Utf8.WithoutControls(path)}: it stands more than once.";
        if (path.Length == 0 || ValueAt(element, path) is not { } value) return e.Message;
        if (!IsWhole(value)) return $"{path}: {HalfCharacter}";
        return legal(path) is { } said ? $"{path}: {Raw(value)} is not legal here; legal is {said}."
            : e.Message.Contains(Unconverted, StringComparison.Ordinal) ? $"{path}: {Raw(value)} is not legal here." : $"{path}: {e.Message}";
    }

    /// <summary>A value as it stands there, shortened.</summary>
    public static string Raw(JsonElement value)
    {
        string text = Utf8.WithoutControls(value.GetRawText());
        return text.Length > LongestShown ? string.Concat(text.AsSpan(0, LongestShown), "…") : text;
    }

    /// <summary>A failure of a validator, with its path as the file names it.</summary>
    public static string Shown(ValidationFailure failure) => $"{string.Join('.', failure.PropertyName.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName))}: {failure.ErrorMessage}";

    private static bool IsWhole(JsonElement value)
    {
        try
        {
            return value.ValueKind != JsonValueKind.String || value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    // the value that a path such as transitions[0].at leads to
    private static JsonElement? ValueAt(JsonElement element, string path)
    {
        foreach (string step in path.Split('.', '['))
        {
            if (step.EndsWith(']') && int.TryParse(step[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int index) && element.ValueKind == JsonValueKind.Array && index < element.GetArrayLength()) element = element[index];
            else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(step, out JsonElement member)) element = member;
            else return null;
        }

        return element;
    }

    private static ReadOnlyMemory<byte> BytesOf(CrmFile file)
    {
        using Stream stream = file.Open();
        using MemoryStream all = new();
        stream.CopyTo(all);
        ReadOnlyMemory<byte> text = all.GetBuffer().AsMemory(0, (int)all.Length);
        if (text.Span.StartsWith("\uFEFF"u8)) text = text[3..];
        return System.Text.Unicode.Utf8.IsValid(text.Span) ? text : throw new CrmReadException(file.Name, "the text is no UTF-8, and JSON must be. Save it as UTF-8.");
    }
}
