using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.SmartEnum;
using SalesDomain.Tests.Support;
using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Vocabularies;

/// <summary>What every vocabulary keeps, whatever its terms.</summary>
public abstract class VocabularyContract<T>
    where T : Vocabulary<T>, IVocabulary<T>
{
    private protected abstract JsonTypeInfo<T> JsonType { get; }

    private static ImmutableArray<T> List => Vocabulary<T>.List;

    [Fact]
    public void The_list_is_in_the_order_of_the_field_and_complete()
    {
        Assert.Equal(Enumerable.Range(List[0].Value, List.Length), List.Select(member => member.Value));
        T[] fields = [.. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (T)field.GetValue(null)!)];
        Assert.Equal(fields, List);
    }

    [Fact]
    public void The_list_is_the_same_on_every_call_and_cannot_be_changed()
    {
        Assert.True(T.List == List);
        Assert.Throws<NotSupportedException>(() => ((IList<T>)List).Clear());
    }

    [Fact]
    public void Going_through_the_list_allocates_nothing()
    {
        int sum = GoThroughOften();
        long before = GC.GetAllocatedBytesForCurrentThread();
        sum -= GoThroughOften();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(0, sum);
    }

    [Fact]
    public void Every_member_says_what_it_means_as_its_documentation_does() => Assert.All(List, member =>
    {
        Assert.Matches(@"^[A-Z].*[^ ]\.$", member.Meaning);
        Assert.Equal(member.Meaning, XmlDocs.SummaryOf(typeof(T).GetField(member.Name)!));
    });

    [Fact]
    public void Match_asks_one_answer_for_each_member_in_order_and_gives_it()
    {
        MethodInfo match = typeof(T).GetMethod("Match")!.MakeGenericMethod(typeof(string));
        Assert.Equal(List.Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name)), match.GetParameters().Select(parameter => parameter.Name));
        object[] answers = [.. List.Select(member => (Func<string>)(() => member.Name))];
        Assert.All(List, member => Assert.Equal(member.Name, match.Invoke(member, answers)));
        for (int i = 0; i < answers.Length; i++)
        {
            object?[] oneMissing = [.. answers];
            oneMissing[i] = null;
            ArgumentNullException e = Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => match.Invoke(List[0], oneMissing)).InnerException);
            Assert.Equal(match.GetParameters()[i].Name, e.ParamName);
        }
    }

    [Fact]
    public void The_list_of_the_base_is_ours_in_another_order()
    {
        IEnumerable<T> theirs = (IEnumerable<T>)typeof(SmartEnum<T, int>).GetProperty("List", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        Assert.Equal(List.ToHashSet(), theirs.ToHashSet());
    }

    [Fact]
    public void A_name_finds_its_member() => Assert.All(List, member =>
    {
        Assert.Same(member, Vocabulary<T>.FromName(member.Name));
        Assert.Same(member, Vocabulary<T>.FromName(member.Name.ToUpperInvariant(), ignoreCase: true));
        Assert.True(Vocabulary<T>.TryFromName(member.Name, out T? found));
        Assert.Same(member, found);
        Assert.True(Vocabulary<T>.TryFromName(member.Name.ToLowerInvariant(), true, out found));
        Assert.Same(member, found);
        Assert.False(Vocabulary<T>.TryFromName(member.Name.ToLowerInvariant(), out found));
        Assert.Null(found);
        Assert.Equal(member.Name, typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Single(field => field.GetValue(null) == member).Name);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("No such name")]
    public void An_unknown_name_finds_none(string? name)
    {
        Assert.Throws<SmartEnumNotFoundException>(() => Vocabulary<T>.FromName(name!));
        Assert.Throws<SmartEnumNotFoundException>(() => Vocabulary<T>.FromName(name!, ignoreCase: true));
        Assert.False(Vocabulary<T>.TryFromName(name, out T? none));
        Assert.Null(none);
        Assert.False(Vocabulary<T>.TryFromName(name, true, out none));
        Assert.Null(none);
    }

    [Fact]
    public void A_number_finds_its_member() => Assert.All(List, member =>
    {
        Assert.Same(member, Vocabulary<T>.FromValue(member.Value));
        Assert.Same(member, Vocabulary<T>.FromValue(member.Value, List[0]));
        Assert.True(Vocabulary<T>.TryFromValue(member.Value, out T? found));
        Assert.Same(member, found);
        Assert.Same(member, (Vocabulary<T>)member.Value);
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void An_unknown_number_finds_none(int value)
    {
        Assert.Throws<SmartEnumNotFoundException>(() => Vocabulary<T>.FromValue(value));
        Assert.Throws<SmartEnumNotFoundException>(() => (Vocabulary<T>)value);
        Assert.Same(List[^1], Vocabulary<T>.FromValue(value, List[^1]));
        Assert.False(Vocabulary<T>.TryFromValue(value, out T? none));
        Assert.Null(none);
    }

    [Fact]
    public void A_text_means_a_member_by_name_label_abbreviation_or_alias_whatever_its_case_and_spaces() =>
        Assert.True(CultureScope.InEach(() => List.All(member => member.Texts.All(text =>
            new[] { text, text.ToUpperInvariant(), text.ToLowerInvariant(), $"  {text} ", text.Replace(" ", "", StringComparison.Ordinal), string.Join(' ', text.ToCharArray()), text.Replace(' ', '_') }
                .All(variant => Vocabulary<T>.Parse(variant) == member && Vocabulary<T>.TryParse(variant, null, out T? found) && found == member)))));

    [Fact]
    public void No_two_members_claim_one_text() =>
        Assert.Empty(List.SelectMany(member => member.Texts.Select(VocabularyText.Fold).Distinct()).GroupBy(text => text).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void An_unknown_text_means_none()
    {
        foreach (string? text in new[] { null, "", "  ", "-", "no such term", new string('x', 1000) })
        {
            Assert.False(Vocabulary<T>.TryParse(text, null, out T? none));
            Assert.Null(none);
            Assert.False(Vocabulary<T>.TryParse(text, out none));
            Assert.Null(none);
            Assert.Throws<FormatException>(() => Vocabulary<T>.Parse(text ?? ""));
        }
    }

    [Fact]
    public void Text_reads_back()
    {
        Span<char> buffer = stackalloc char[64];
        foreach (T member in List)
        {
            Assert.Equal(member.Name, member.ToString());
            Assert.Equal(member.Name, $"{member}");
            Assert.True(member.TryFormat(buffer, out int written, default, null));
            Assert.Equal(member.Name, buffer[..written].ToString());
            Assert.False(member.TryFormat(buffer[..(written - 1)], out written, default, null));
            Assert.Equal(0, written);
        }
    }

    [Fact]
    public void Order_is_that_of_the_list()
    {
        for (int i = 0; i < List.Length; i++)
        {
            for (int j = 0; j < List.Length; j++)
            {
                (T left, T right) = (List[i], List[j]);
                Assert.Equal(i.CompareTo(j), Math.Sign(left.CompareTo(right)));
                Assert.Equal((i < j, i <= j, i > j, i >= j, i == j), (left < right, left <= right, left > right, left >= right, left.Equals(right)));
            }
        }
    }

    [Fact]
    public void Null_comes_first_and_never_throws()
    {
        T first = List[0];
        T? none = null;
        Assert.Equal(1, first.CompareTo(none));
        Assert.Equal(1, ((IComparable)first).CompareTo(null));
        Assert.Equal((true, true, false, false), (none < first, none <= first, none > first, none >= first));
        Assert.Equal((false, false, true, true), (first < none, first <= none, first > none, first >= none));
        Assert.False(first.Equals((object?)null));
        Assert.False(first == none);
        Assert.Throws<ArgumentException>(() => ((IComparable)first).CompareTo(1));
    }

    [Fact]
    public void Json_is_the_name_as_value_and_as_key()
    {
        foreach (T member in List)
        {
            Assert.Equal($"\"{member.Name}\"", JsonSerializer.Serialize(member, JsonType));
            Assert.Same(member, Json.RoundTrip(member, JsonType));
        }

        Dictionary<T, int> keyed = List.ToDictionary(member => member, member => member.Value);
        Assert.Equal(keyed, JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(keyed)));
    }

    [Fact]
    public void Json_takes_nothing_but_the_name()
    {
        Json.AssertRefused(JsonSerializer.Serialize(List[0].Value), JsonType);
        Json.AssertRefused(JsonSerializer.Serialize(List[0].Name.ToLowerInvariant()), JsonType);
        Json.AssertRefused("\"\"", JsonType);
        Json.AssertRefused("{}", JsonType);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>("""{"no such name":1}"""));
    }

    private static int GoThroughOften()
    {
        int sum = 0;
        for (int i = 0; i < 1000; i++)
        {
            foreach (T member in Vocabulary<T>.List) sum += member.Value;
        }

        return sum;
    }
}
