using System.Reflection;
using System.Text.Json;
using Ardalis.SmartEnum;
using SalesDomain.Funnel;
using SalesDomain.Tests.Support;
using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Regressions;

/// <summary>Defects of Ardalis.SmartEnum 2.1.0 in System.Text.Json: theirs first, then ours, with no option set and no converter registered.</summary>
public class SmartEnumJsonTests
{
    public static TheoryData<Type> Vocabularies => [.. Library.Vocabularies];

    [Fact]
    public void SmartEnum_71_without_a_converter_an_object_is_written_and_not_read()
    {
        string json = JsonSerializer.Serialize(Theirs.Won);
        Assert.Equal("""{"Name":"Won","Value":3}""", json);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Theirs>(json));
    }

    [Fact]
    public void SmartEnum_242_without_a_converter_no_member_is_a_key() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Theirs, int> { [Theirs.Won] = 1 }));

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void SmartEnum_71_every_vocabulary_is_its_name_and_comes_back(Type vocabulary) => RunFor(vocabulary, nameof(IsItsName));

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void SmartEnum_242_every_vocabulary_is_a_key_and_comes_back(Type vocabulary) => RunFor(vocabulary, nameof(IsAKey));

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void SmartEnum_178_null_is_written_and_comes_back(Type vocabulary) => RunFor(vocabulary, nameof(MayBeNull));

    [Fact]
    public void SmartEnum_458_members_of_a_record_need_no_converter_each()
    {
        Deal deal = new(FunnelStage.Won, ForecastCategory.Closed, null);
        string json = JsonSerializer.Serialize(deal);
        Assert.Equal("""{"Stage":"Won","Category":"Closed","Before":null}""", json);
        Assert.Equal(deal, JsonSerializer.Deserialize<Deal>(json));
    }

    private static void IsItsName<T>()
        where T : Vocabulary<T>, IVocabulary<T> => Assert.All(Vocabulary<T>.List, member =>
    {
        string json = JsonSerializer.Serialize(member, JsonSerializerOptions.Default);
        Assert.Equal($"\"{member.Name}\"", json);
        Assert.Same(member, JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Default));
    });

    private static void IsAKey<T>()
        where T : Vocabulary<T>, IVocabulary<T>
    {
        Dictionary<T, int> numbers = Vocabulary<T>.List.ToDictionary(member => member, member => member.Value);
        string json = JsonSerializer.Serialize(numbers, JsonSerializerOptions.Default);
        Assert.StartsWith($"{{\"{Vocabulary<T>.List[0].Name}\":", json, StringComparison.Ordinal);
        Assert.Equal(numbers, JsonSerializer.Deserialize<Dictionary<T, int>>(json, JsonSerializerOptions.Default));
    }

    private static void MayBeNull<T>()
        where T : Vocabulary<T>, IVocabulary<T>
    {
        Assert.Equal("null", JsonSerializer.Serialize<T?>(null, JsonSerializerOptions.Default));
        Assert.Null(JsonSerializer.Deserialize<T?>("null", JsonSerializerOptions.Default));
        Assert.Equal<object?>(new object?[] { Vocabulary<T>.List[0], null }, JsonSerializer.Deserialize<T?[]>($"[\"{Vocabulary<T>.List[0].Name}\",null]", JsonSerializerOptions.Default)!);
    }

    private static void RunFor(Type vocabulary, string check) =>
        typeof(SmartEnumJsonTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(vocabulary)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    private sealed record Deal(FunnelStage Stage, ForecastCategory Category, FunnelStage? Before);

    private sealed class Theirs : SmartEnum<Theirs>
    {
        public static readonly Theirs Won = new(nameof(Won), 3);

        private Theirs(string name, int value)
            : base(name, value)
        {
        }
    }
}
