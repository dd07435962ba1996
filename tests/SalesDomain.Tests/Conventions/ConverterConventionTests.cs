using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Measures;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Conventions;

public class ConverterConventionTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // converters that no attribute names, and why
    private static readonly Dictionary<Type, string> ByHand = new()
    {
        [typeof(KpiJsonConverter<>)] = "KpiJsonConverterFactory chooses it, and users add it to their options for KPIs of other types",
    };

    private static readonly IReadOnlyDictionary<string, Func<Type, bool>> Rules = new Dictionary<string, Func<Type, bool>>
    {
        ["is sealed"] = type => type.IsSealed,
        ["has a public constructor without parameters"] = type => type.GetConstructor(Type.EmptyTypes) is not null,
        ["is named by an attribute"] = type => ByHand.ContainsKey(type) || Named(type).Any(),
        ["is used by a type in SalesDomainJsonContext or by the form of one"] = type => ByHand.ContainsKey(type) || Named(type).Any(named => Library.InJsonContext.Contains(named) || named.Name.EndsWith("Form", StringComparison.Ordinal)),
    };

    public static TheoryData<Type> Converters => [.. Library.PublicTypes.Where(IsConverter)];

    [Theory]
    [MemberData(nameof(Converters))]
    public void A_converter_keeps_every_rule(Type converter) => Assert.Empty(BrokenBy(converter));

    [Fact]
    public void Each_rule_can_be_broken() => Assert.Equal(Rules.Keys, BrokenBy(typeof(Broken)));

    [Fact]
    public void No_exception_is_out_of_date() =>
        Assert.All(ByHand.Keys, type => Assert.True(IsConverter(type) && !Named(type).Any(), type.FullName));

    private static bool IsConverter(Type type) => type.IsAssignableTo(typeof(JsonConverter)) && !type.IsAbstract;

    private static string[] BrokenBy(Type type) => [.. Rules.Where(rule => !rule.Value(type)).Select(rule => rule.Key)];

    // the types that have the converter on themselves or on a property
    private static IEnumerable<Type> Named(Type converter) => Library.Assembly.GetTypes().Where(type =>
        type.GetProperties(Declared).Cast<MemberInfo>().Prepend(type).SelectMany(member => member.GetCustomAttributes<JsonConverterAttribute>(inherit: false)).Any(attribute => Definition(attribute.ConverterType!) == Definition(converter)));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private class Broken : JsonConverter<int>
    {
        private Broken()
        {
        }

        public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => 0;

        public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options)
        {
        }
    }
}
