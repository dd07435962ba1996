using System.Collections.Immutable;

namespace SalesDomain.Vocabularies;

/// <summary>What a vocabulary says of itself: its members.</summary>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public interface IVocabulary<TSelf>
    where TSelf : Vocabulary<TSelf>, IVocabulary<TSelf>
{
    /// <summary>All members in the order of the field, such as that of a funnel, numbered without a gap. The same array on every call.</summary>
    static abstract ImmutableArray<TSelf> List { get; }
}
