using System.Collections.Immutable;
using SalesDomain.Tests.Support;
using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Conventions;

public class VocabularyConventionTests
{
    public static TheoryData<Type> Vocabularies => [.. Library.Vocabularies];

    [Fact]
    public void The_vocabularies_are_found() => Assert.True(Library.Vocabularies.Count >= 5);

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void A_vocabulary_keeps_every_rule(Type vocabulary) => Assert.Empty(VocabularyRules.BrokenBy(vocabulary));

    [Fact]
    public void Each_rule_can_be_broken() => Assert.Equal(VocabularyRules.All.Keys, VocabularyRules.BrokenBy(typeof(Broken)));

    [Fact]
    public void A_relation_lost_in_a_list_is_seen() => Assert.Contains("leaves no relation of a member empty", VocabularyRules.BrokenBy(typeof(Listed)));

    /// <summary>Everything that can be wrong.</summary>
    private class Broken : Vocabulary<Broken>, IVocabulary<Broken>
    {
        public static readonly Broken One = new(nameof(One), 1, Two);

        public static readonly Broken Two = new("one", 1, One);

        public Broken(string name, int value, Broken? next)
            : base(name, value, name, name)
        {
            Next = next!;
            Before = next;
        }

        public static new ImmutableArray<Broken> List { get; } = [One, Two];

        public Broken Next { get; }

        public Broken? Before { get; }

        public TResult Match<TResult>(Func<TResult> one) => Choose(one, one);
    }

    /// <summary>Members that name later ones in a list.</summary>
    private sealed class Listed : Vocabulary<Listed>, IVocabulary<Listed>
    {
        public static readonly Listed First = new(nameof(First), 1, [Second!]);

        public static readonly Listed Second = new(nameof(Second), 2, []);

        private Listed(string name, int value, ImmutableArray<Listed> next)
            : base(name, value, name, name) => Next = next;

        public static new ImmutableArray<Listed> List { get; } = [First, Second];

        public ImmutableArray<Listed> Next { get; }
    }
}
