using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Identifiers;

/// <summary>What every type of id keeps.</summary>
public abstract class IdentifierContract<T>
    where T : struct, IIdentifier<T>, IComparable<T>, IEquatable<T>
{
    private protected abstract JsonTypeInfo<T> JsonType { get; }

    [Fact]
    public void Text_that_is_not_empty_is_an_id()
    {
        Assert.Equal(T.Of("D-1"), T.Parse("D-1", null));
        Assert.Equal(T.Of("D-1"), T.Parse("D-1".AsSpan(), null));
        Assert.True(T.TryParse("D-1", null, out T found));
        Assert.Equal("D-1", found.Value);
        foreach (string? none in new[] { null, "", " \t" })
        {
            Assert.False(T.TryParse(none, null, out T nothing));
            Assert.Equal(default, nothing);
            Assert.Throws<FormatException>(() => T.Parse(none ?? "", null));
        }
    }

    [Fact]
    public void The_text_is_kept_as_it_is_written()
    {
        Assert.Equal(" 006A-ü ", T.Of(" 006A-ü ").Value);
        Assert.Equal("006A", T.Of("006A").ToString());
    }

    [Fact]
    public void Case_counts()
    {
        Assert.NotEqual(T.Of("a"), T.Of("A"));
        Assert.Equal(T.Of("a"), T.Of(new string('a', 1)));
        Assert.Equal(T.Of("a").GetHashCode(), T.Of(new string('a', 1)).GetHashCode());
    }

    [Fact]
    public void Order_is_ordinal()
    {
        using CultureScope scope = new("tr-TR");
        Assert.Equal(["", "B", "a", "b", "ä"], new[] { T.Of("ä"), T.Of("b"), T.Of("a"), default, T.Of("B") }.Order().Select(id => id.Value));
    }

    [Fact]
    public void The_default_value_is_empty()
    {
        Assert.Equal("", default(T).Value);
        Assert.Equal("", default(T).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void An_empty_text_is_no_id(string? text)
    {
        InvalidValueException error = Assert.Throws<InvalidValueException>(() => T.Of(text!));
        Assert.Equal((ErrorCodes.Empty, "value"), (error.Code, error.ParamName));
    }

    [Fact]
    public void It_is_a_key_of_a_json_object()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        Dictionary<T, int> counts = new() { [T.Of("a b")] = 1 };

        string json = JsonSerializer.Serialize(counts, options);
        Assert.Equal("""{"a b":1}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<T, int>>(json, options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>("""{" ":1}""", options));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("null")]
    [InlineData("1")]
    public void Json_without_text_is_refused(string json) => Json.AssertRefused(json, JsonType);

    [Fact]
    public void No_id_is_not_written() => Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default, JsonType));

    [Fact]
    public void Json_is_the_text()
    {
        Assert.Equal("\"006A\"", JsonSerializer.Serialize(T.Of("006A"), JsonType));
        Assert.Equal(T.Of("ana@example.com"), Json.RoundTrip(T.Of("ana@example.com"), JsonType));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("17")]
    [InlineData("\"\"")]
    [InlineData("{}")]
    public void Other_json_is_refused(string json) => Json.AssertRefused(json, JsonType);
}
