using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.ChallengerSale;

/// <summary>The people who take part in a purchase: whether somebody among them moves it, and whether we count on the wrong ones. Where nobody has judged, the answer is unknown and never no.</summary>
/// <remarks>It speaks of the people who are known; others may decide too. Source: Brent Adamson, Matthew Dixon, Pat Spenner and Nick Toman, The Challenger Customer, 2015. Equal when the people are, in order.</remarks>
[JsonConverter(typeof(BuyingGroupJsonConverter))]
public sealed class BuyingGroup : IEquatable<BuyingGroup>
{
    private BuyingGroup(ImmutableArray<Stakeholder> people) => People = people;

    /// <summary>The people, in the order given.</summary>
    public ImmutableArray<Stakeholder> People { get; }

    /// <summary>Those who were judged to be of a class, in the order given.</summary>
    public ImmutableArray<Stakeholder> this[StakeholderClass of] => [.. People.Where(person => person.Class == of)];

    /// <summary>Those whom nobody has judged.</summary>
    public ImmutableArray<Stakeholder> Unjudged => [.. People.Where(person => person.Profile is null)];

    /// <summary>Those whom we count on though they move nobody: talkers and blockers taken for mobilizers.</summary>
    public ImmutableArray<Stakeholder> Mistaken => [.. People.Where(person => person.IsReliedOn && person.Class is StakeholderClass.Talker or StakeholderClass.Blocker)];

    /// <summary>Whether a mobilizer is among the people known; <c>null</c> where none is and somebody is not judged, or nobody is known.</summary>
    public bool? HasMobilizer => Any(People, StakeholderClass.Mobilizer);

    /// <summary>Whether a blocker is among the people known; <c>null</c> where none is and somebody is not judged, or nobody is known.</summary>
    public bool? HasBlocker => Any(People, StakeholderClass.Blocker);

    /// <summary>Whether all whom we count on are mobilizers: false where one is <see cref="Mistaken"/>, <c>null</c> where one is not judged, or we count on nobody.</summary>
    public bool? ReliesOnMobilizers
    {
        get
        {
            Stakeholder[] relied = [.. People.Where(person => person.IsReliedOn)];
            return !Mistaken.IsEmpty ? false : relied.Length == 0 || relied.Any(person => person.Profile is null) ? null : true;
        }
    }

    /// <summary>A group of people; may be none yet.</summary>
    /// <exception cref="InvalidValueException">A person is null or stands twice.</exception>
    public static BuyingGroup Of(params IEnumerable<Stakeholder> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        ImmutableArray<Stakeholder> all = [.. people];
        if (all.Contains(null!)) Throw.Missing("people, none of them null", nameof(people));
        if (all.GroupBy(person => person.Name).FirstOrDefault(same => same.Count() > 1) is { } twice) Throw.Duplicate(twice.Key, "each person once", nameof(people));
        return new(all);
    }

    /// <summary>What the mobilizers who were seen to act say of the champion of the deal, one piece a person; none where nobody acted.</summary>
    public ImmutableArray<Evidence> ToEvidence() => [.. People.Select(person => person.ToEvidence()).OfType<Evidence>()];

    /// <inheritdoc/>
    public bool Equals(BuyingGroup? other) => other is not null && People.SequenceEqual(other.People);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BuyingGroup);

    /// <inheritdoc/>
    public override int GetHashCode() => People.IsEmpty ? 0 : HashCode.Combine(People.Length, People[0]);

    /// <summary>How many of which class, and whom we wrongly count on: <c>5 people: 1 mobilizer, 2 talkers, 0 blockers, 2 not judged; mistaken for mobilizers: Ben Roy</c>.</summary>
    public override string ToString() =>
        $"{Number(People.Length, "person", "people")}: {string.Join(", ", Enum.GetValues<StakeholderClass>().Select(of => Number(this[of].Length, Words.Of(of), $"{Words.Of(of)}s")))}, {Words.Of(Unjudged.Length)} not judged"
        + (Mistaken.IsEmpty ? "" : $"; mistaken for mobilizers: {string.Join(", ", Mistaken.Select(person => person.Name))}");

    private static bool? Any(ImmutableArray<Stakeholder> people, StakeholderClass of) =>
        people.Any(person => person.Class == of) ? true : people.IsEmpty || people.Any(person => person.Profile is null) ? null : false;

    private static string Number(int count, string one, string many) => $"{Words.Of(count)} {(count == 1 ? one : many)}";
}
