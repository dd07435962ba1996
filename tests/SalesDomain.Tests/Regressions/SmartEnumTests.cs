using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Ardalis.SmartEnum;
using SalesDomain.Funnel;
using SalesDomain.Tests.Conventions;
using SalesDomain.Tests.Support;
using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Regressions;

/// <summary>Defects of Ardalis.SmartEnum 2.1.0, by issue or by what one sees: theirs first, then ours.</summary>
public class SmartEnumTests
{
    public static TheoryData<Type> Vocabularies => [.. Library.Vocabularies];

    [Fact]
    public void SmartEnum_494_List_is_alphabetical()
    {
        Assert.Equal(["Propose", "Qualify", "Won"], Theirs.List.Select(stage => stage.Name));
        Assert.Equal(["Qualify", "Propose", "Won"], Ours.List.Select(stage => stage.Name));
        Assert.Equal(Enumerable.Range(1, FunnelStage.List.Length), FunnelStage.List.Select(stage => stage.Value));
    }

    [Fact]
    public void SmartEnum_521_List_is_new_on_each_call()
    {
        Assert.NotSame(Theirs.List, Theirs.List);
        Assert.True(FunnelStage.List == FunnelStage.List);
        Assert.True(Vocabulary<FunnelStage>.List == FunnelStage.List);
    }

    [Fact]
    public void SmartEnum_497_List_leaks_a_list_that_can_be_changed_by_a_cast()
    {
        object list = FunnelStage.List;
        Assert.False(list is List<FunnelStage> or FunnelStage[]);
        IList<FunnelStage> cast = Assert.IsAssignableFrom<IList<FunnelStage>>(list);
        Assert.True(cast.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => cast[0] = FunnelStage.Won);
        Assert.Throws<NotSupportedException>(() => cast.Add(FunnelStage.Won));
        Assert.Throws<NotSupportedException>(() => ((IList)list).Clear());
    }

    [Fact]
    public void Comparing_with_null_throws()
    {
        Assert.Throws<NullReferenceException>(() => Theirs.Won.CompareTo(null));
        Assert.Throws<NullReferenceException>(() => (Theirs?)null < Theirs.Won);
        Assert.Equal(1, FunnelStage.Won.CompareTo(null));
        Assert.True((FunnelStage?)null < FunnelStage.Won);
        Assert.False((FunnelStage?)null > FunnelStage.Won);
    }

    [Fact]
    public void FromName_throws_one_exception_for_empty_and_another_for_unknown()
    {
        Assert.Throws<ArgumentException>(() => Theirs.FromName(""));
        Assert.Throws<SmartEnumNotFoundException>(() => Theirs.FromName("nobody"));
        Assert.All(["", null, " ", "nobody", "won"], name => Assert.Throws<SmartEnumNotFoundException>(() => FunnelStage.FromName(name!)));
        Assert.All(["", null, " ", "nobody"], name => Assert.Throws<SmartEnumNotFoundException>(() => FunnelStage.FromName(name!, ignoreCase: true)));
        Assert.All(["", null, " ", "nobody"], name => Assert.False(FunnelStage.TryFromName(name, out _)));
    }

    [Fact]
    public void Two_members_of_one_name_fail_at_the_first_look_up_only()
    {
        Assert.Same(TheirTwins.B, TheirTwins.FromValue(2));
        Assert.Throws<ArgumentException>(() => TheirTwins.FromName("Won"));
        Assert.Contains("has names that differ, in more than case", VocabularyRules.BrokenBy(typeof(SameName)));
    }

    [Fact]
    public void Two_names_that_differ_in_case_only_fail_when_case_is_ignored_only()
    {
        Assert.Same(TheirCases.A, TheirCases.FromName("Won"));
        Assert.Throws<ArgumentException>(() => TheirCases.FromName("Won", ignoreCase: true));
        Assert.Contains("has names that differ, in more than case", VocabularyRules.BrokenBy(typeof(SameButCase)));
    }

    [Fact]
    public void Two_members_of_one_value_are_equal()
    {
        Assert.True(TheirNumbers.A == TheirNumbers.B);
        Assert.Contains("has a number for each member, without a gap", VocabularyRules.BrokenBy(typeof(SameNumber)));
        Assert.False(SameNumber.A.Equals(SameNumber.B));
    }

    [Fact]
    public void A_member_that_refers_to_a_later_one_holds_null()
    {
        Assert.Null(TheirSteps.First.Next);
        Assert.Contains("leaves no relation of a member empty", VocabularyRules.BrokenBy(typeof(Steps)));
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void No_vocabulary_has_twins_in_name_case_or_number_or_a_relation_that_is_lost(Type vocabulary) =>
        Assert.DoesNotContain(VocabularyRules.BrokenBy(vocabulary), rule => rule.StartsWith("has ", StringComparison.Ordinal) || rule.StartsWith("leaves ", StringComparison.Ordinal));

    [Fact]
    public void Each_enumeration_scans_the_whole_assembly_by_reflection()
    {
        Assert.Equal(3, Theirs.List.Count);
        Assert.Contains(Lazies(typeof(Theirs)), lazy => lazy);

        Assert.Equal(3, Vocabulary<Ours>.List.Length);
        Assert.Same(Ours.Won, Vocabulary<Ours>.FromName("Won"));
        Assert.Same(Ours.Won, Vocabulary<Ours>.FromName("WON", ignoreCase: true));
        Assert.Same(Ours.Won, Vocabulary<Ours>.FromValue(3));
        Assert.Same(Ours.Won, Vocabulary<Ours>.FromValue(9, Ours.Won));
        Assert.Same(Ours.Won, Vocabulary<Ours>.Parse(" won "));
        Assert.Same(Ours.Won, (Ours)3);
        Assert.DoesNotContain(Lazies(typeof(Ours)), lazy => lazy);
    }

    [Fact]
    public void SmartEnum_562_derived_classes_share_one_list()
    {
        Assert.Contains(TheirBase.List, term => term is TheirDerived);
        Assert.All(Library.Vocabularies, vocabulary => Assert.True(vocabulary.IsSealed));
        Assert.All(typeof(Vocabulary<>).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), constructor => Assert.True(constructor.IsFamilyAndAssembly));
    }

    // whether each of the tables that Ardalis' base finds by reflection has been made
    private static bool[] Lazies(Type type)
    {
        bool[] made = [.. typeof(SmartEnum<,>).MakeGenericType(type, typeof(int)).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(field => field.FieldType is { IsGenericType: true } lazy && lazy.GetGenericTypeDefinition() == typeof(Lazy<>))
            .Select(field => (bool)field.FieldType.GetProperty("IsValueCreated")!.GetValue(field.GetValue(null))!)];
        Assert.NotEmpty(made);
        return made;
    }

    private sealed class Theirs(string name, int value) : SmartEnum<Theirs>(name, value)
    {
        public static readonly Theirs Qualify = new(nameof(Qualify), 1);
        public static readonly Theirs Propose = new(nameof(Propose), 2);
        public static readonly Theirs Won = new(nameof(Won), 3);
    }

    private sealed class TheirTwins(string name, int value) : SmartEnum<TheirTwins>(name, value)
    {
        public static readonly TheirTwins A = new("Won", 1);
        public static readonly TheirTwins B = new("Won", 2);
    }

    private sealed class TheirCases(string name, int value) : SmartEnum<TheirCases>(name, value)
    {
        public static readonly TheirCases A = new("Won", 1);
        public static readonly TheirCases B = new("WON", 2);
    }

    private sealed class TheirNumbers(string name, int value) : SmartEnum<TheirNumbers>(name, value)
    {
        public static readonly TheirNumbers A = new(nameof(A), 1);
        public static readonly TheirNumbers B = new(nameof(B), 1);
    }

    private sealed class TheirSteps(string name, int value, TheirSteps? next) : SmartEnum<TheirSteps>(name, value)
    {
        public static readonly TheirSteps First = new(nameof(First), 1, Second);
        public static readonly TheirSteps Second = new(nameof(Second), 2, null);

        public TheirSteps? Next { get; } = next;
    }

    private class TheirBase(string name, int value) : SmartEnum<TheirBase>(name, value)
    {
        public static readonly TheirBase A = new(nameof(A), 1);
    }

    private sealed class TheirDerived(string name, int value) : TheirBase(name, value)
    {
        public static readonly TheirDerived B = new(nameof(B), 2);
    }

    private sealed class Ours(string name, int value) : Vocabulary<Ours>(name, value, name, name), IVocabulary<Ours>
    {
        public static readonly Ours Qualify = new(nameof(Qualify), 1);
        public static readonly Ours Propose = new(nameof(Propose), 2);
        public static readonly Ours Won = new(nameof(Won), 3);

        public static new ImmutableArray<Ours> List { get; } = [Qualify, Propose, Won];
    }

    private sealed class SameName(string name, int value) : Vocabulary<SameName>(name, value, name, name), IVocabulary<SameName>
    {
        public static readonly SameName A = new("Won", 1);
        public static readonly SameName B = new("Won", 2);

        public static new ImmutableArray<SameName> List { get; } = [A, B];
    }

    private sealed class SameButCase(string name, int value) : Vocabulary<SameButCase>(name, value, name, name), IVocabulary<SameButCase>
    {
        public static readonly SameButCase A = new("Won", 1);
        public static readonly SameButCase B = new("WON", 2);

        public static new ImmutableArray<SameButCase> List { get; } = [A, B];
    }

    private sealed class SameNumber(string name, int value) : Vocabulary<SameNumber>(name, value, name, name), IVocabulary<SameNumber>
    {
        public static readonly SameNumber A = new(nameof(A), 1);
        public static readonly SameNumber B = new(nameof(B), 1);

        public static new ImmutableArray<SameNumber> List { get; } = [A, B];
    }

    private sealed class Steps(string name, int value, Steps? next) : Vocabulary<Steps>(name, value, name, name), IVocabulary<Steps>
    {
        public static readonly Steps First = new(nameof(First), 1, Second);
        public static readonly Steps Second = new(nameof(Second), 2, First);

        public static new ImmutableArray<Steps> List { get; } = [First, Second];

        public Steps Next { get; } = next!;
    }
}
