using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SalesDomain.Tests.Support;

internal static class Json
{
    public static T? RoundTrip<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type);

    public static void AssertRefused<T>(string json, JsonTypeInfo<T> type) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, type));
}
