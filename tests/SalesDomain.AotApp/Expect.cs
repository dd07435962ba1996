using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SalesDomain.AotApp;

internal static class Expect
{
    public static int Count { get; private set; }

    public static void Check(bool holds, string what)
    {
        if (!holds)
        {
            Console.WriteLine($"FAILED: {what}");
            Environment.Exit(1);
        }

        Count++;
    }

    public static void Throws<TException>(Action action, string what)
        where TException : Exception
    {
        bool thrown = false;
        try
        {
            action();
        }
        catch (TException)
        {
            thrown = true;
        }

        Check(thrown, what);
    }

    public static void RoundTrips<T>(T value, JsonTypeInfo<T> type, string? expected = null)
        where T : notnull
    {
        string json = JsonSerializer.Serialize(value, type);
        Check(expected is null || json == expected, $"{typeof(T).Name} {value} is {expected}, not {json}");
        T? read = JsonSerializer.Deserialize(json, type);
        Check(read is not null && read.Equals(value), $"{typeof(T).Name} {value} comes back from {json}");
        Check(JsonSerializer.Serialize(read!, type) == json, $"{typeof(T).Name} {value} is written the same again");
    }

    public static void ListRoundTrips<T>(IReadOnlyList<T> values, JsonTypeInfo<IReadOnlyList<T>> type)
    {
        string json = JsonSerializer.Serialize(values, type);
        IReadOnlyList<T>? read = JsonSerializer.Deserialize(json, type);
        Check(read is not null && read.SequenceEqual(values), $"a list of {typeof(T).Name} comes back");
    }

    public static void Refuses<T>(string json, JsonTypeInfo<T> type) => Throws<JsonException>(() => JsonSerializer.Deserialize(json, type), $"{json} is refused");
}
