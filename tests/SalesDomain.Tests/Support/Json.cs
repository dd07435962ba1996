using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace SalesDomain.Tests.Support;

internal static class Json
{
    public static T? RoundTrip<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type);

    public static void AssertRefused<T>(string json, JsonTypeInfo<T> type) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, type));

    /// <summary>
    /// Whether a text is read and written the same again, and refused with a member that is missing (unless it is optional), null, of another kind or there
    /// twice, with one too many, and as something else than an object.
    /// </summary>
    public static void AssertStrict<T>(string json, JsonTypeInfo<T> type, params string[] optional)
    {
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type)!, type));
        foreach ((string member, JsonNode? value) in JsonNode.Parse(json)!.AsObject())
        {
            if (!optional.Contains(member)) AssertRefused(With(json, copy => copy.Remove(member)), type);
            if (!optional.Contains(member)) AssertRefused(With(json, copy => copy[member] = null), type);
            AssertRefused(With(json, copy => copy[member] = true), type);
            AssertRefused($"{json[..^1]},\"{member}\":{value?.ToJsonString() ?? "null"}}}", type);
        }

        AssertRefused(With(json, copy => copy["colour"] = "red"), type);
        Assert.All(new[] { "[]", "1", "\"text\"", "true", "{}" }, other => AssertRefused(other, type));
    }

    /// <summary>A JSON object with something changed.</summary>
    public static string With(string json, Action<JsonObject> change)
    {
        JsonObject copy = JsonNode.Parse(json)!.AsObject();
        change(copy);
        return copy.ToJsonString();
    }
}
