using System.Collections.Immutable;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SolutionSelling;

/// <summary>One stakeholder in a <see cref="PainChain"/>: the pain, its reasons, and whose pains are reasons of it: <c>new PainLink("Mara", "CFO", "The margin falls", "Prices of steel") { Below = ["Jo"] }</c>.</summary>
/// <remarks>Equal when all members are.</remarks>
public sealed record PainLink
{
    /// <summary>A stakeholder and a pain.</summary>
    /// <param name="person">Who; not empty, and no two of a chain the same.</param>
    /// <param name="title">The title of the person; not empty.</param>
    /// <param name="pain">What hurts; not empty.</param>
    /// <param name="reasons">The reasons that are nobody's pain, none of them blank; may be none.</param>
    /// <exception cref="InvalidValueException">A text is empty.</exception>
    public PainLink(string person, string title, string pain, params IReadOnlyList<string> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        Person = Words.Checked(person, "a person", nameof(person));
        Title = Words.Checked(title, "the title of the person", nameof(title));
        Pain = Words.Checked(pain, "what hurts", nameof(pain));
        Reasons = [.. reasons.Select(reason => Words.Checked(reason, "reasons, none of them blank", nameof(reasons)))];
    }

    /// <summary>Who.</summary>
    public string Person { get; }

    /// <summary>The title of the person.</summary>
    public string Title { get; }

    /// <summary>What hurts.</summary>
    public string Pain { get; }

    /// <summary>The reasons that are nobody's pain, in the order given.</summary>
    public ImmutableArray<string> Reasons { get; }

    /// <summary>The people of the chain whose pain is a reason of this one, in the order given; may be none.</summary>
    /// <exception cref="InvalidValueException">A person is blank or there twice.</exception>
    public ImmutableArray<string> Below
    {
        get;
        init
        {
            ImmutableArray<string> people = value.IsDefault ? [] : [.. value.Select(person => Words.Checked(person, "people of the chain, none of them blank", nameof(Below)))];
            if (people.Distinct().Count() < people.Length) Throw.Duplicate(string.Join(", ", people), "each person once", nameof(Below));
            field = people;
        }
    }
    = [];

    /// <inheritdoc/>
    public bool Equals(PainLink? other) =>
        other is not null && Person == other.Person && Title == other.Title && Pain == other.Pain && Reasons.SequenceEqual(other.Reasons) && Below.SequenceEqual(other.Below);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Person, Title, Pain);

    /// <summary>Person, title and pain: <c>Mara (CFO): The margin falls</c>.</summary>
    public override string ToString() => $"{Person} ({Title}): {Pain}";
}
