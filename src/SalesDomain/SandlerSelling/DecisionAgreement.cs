using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SandlerSelling;

/// <summary>How the prospect decides, as the prospect told it: who, what, when, where, how and why. What is not known is <c>null</c> and keeps the compartment open.</summary>
/// <remarks>Source: the decision step of Sandler. Equal when all members are.</remarks>
[JsonConverter(typeof(DecisionAgreementJsonConverter))]
public sealed record DecisionAgreement
{
    /// <summary>A talk about the decision.</summary>
    /// <param name="speaker">Who told it at the prospect's; not empty.</param>
    /// <param name="on">The day on which it was told.</param>
    /// <param name="cast">Who takes part: the cast, no person twice; may be none yet.</param>
    /// <exception cref="InvalidValueException">The speaker is empty, a member is null, or a person is there twice (<c>duplicate</c>).</exception>
    public DecisionAgreement(string speaker, LocalDate on, params IReadOnlyList<CastMember> cast)
    {
        ArgumentNullException.ThrowIfNull(cast);
        Speaker = Words.Checked(speaker, "who told it", nameof(speaker));
        On = on;
        if (cast.Contains(null!)) Throw.Missing("people who take part, none of them null", nameof(cast));
        if (cast.GroupBy(member => member.Person).FirstOrDefault(same => same.Count() > 1) is { } twice) Throw.Duplicate(twice.Key, "each person once", nameof(cast));
        Cast = [.. cast];
    }

    /// <summary>Who told it.</summary>
    public string Speaker { get; }

    /// <summary>The day on which it was told.</summary>
    public LocalDate On { get; }

    /// <summary>Who: those who take part, in the order given.</summary>
    public ImmutableArray<CastMember> Cast { get; }

    /// <summary>What is decided.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? What { get; init => field = Text(value, nameof(What)); }

    /// <summary>The day by which it is decided.</summary>
    public LocalDate? When { get; init; }

    /// <summary>Where it is decided, such as in which meeting.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? Where { get; init => field = Text(value, nameof(Where)); }

    /// <summary>How it is decided: the steps and by what is compared.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? How { get; init => field = Text(value, nameof(How)); }

    /// <summary>Why it is decided then and in that way.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? Why { get; init => field = Text(value, nameof(Why)); }

    /// <summary>Whether it stands in writing from the prospect.</summary>
    public bool IsInWriting { get; init; }

    /// <summary>Who of the cast has the last word on the money; may be none yet.</summary>
    public ImmutableArray<CastMember> Deciders => [.. Cast.Where(member => member.HasLastWord)];

    /// <summary>The questions that have no answer, in the order who, what, when, where, how, why; who is answered where somebody has the last word.</summary>
    public ImmutableArray<string> Missing =>
    [
        .. new[]
        {
            ("who", !Deciders.IsEmpty), ("what", What is not null), ("when", When is not null), ("where", Where is not null), ("how", How is not null), ("why", Why is not null),
        }.Where(row => !row.Item2).Select(row => row.Item1),
    ];

    /// <summary>Whether nothing is missing.</summary>
    public bool IsWhole => Missing.IsEmpty;

    /// <summary>
    /// What the talk says: of the <see cref="QualificationElement.DecisionProcess"/> 3 of 3 where it is whole and in writing, 2 where it is whole, else 1; and where somebody has the last word, of the
    /// <see cref="QualificationElement.Authority"/> and the <see cref="QualificationElement.EconomicBuyer"/> 2 of 3 where we have met one of them, else 1. Never more than what is said or written reaches there; none where nothing is known.
    /// </summary>
    public ImmutableArray<Evidence> ToEvidence()
    {
        List<Evidence> evidence = [];
        if (Missing.Length < 6) evidence.Add(Of([QualificationElement.DecisionProcess], !IsWhole ? 1 : IsInWriting ? 3 : 2, IsWhole ? $"Told how it is decided: {How}, by {Words.Of(When!.Value)}" : $"Told in part how it is decided; missing: {string.Join(", ", Missing)}"));
        if (Deciders is { IsEmpty: false } deciders) evidence.Add(Of([QualificationElement.Authority, QualificationElement.EconomicBuyer], deciders.Any(member => member.IsMet) ? 2 : 1, $"The last word has {string.Join(", ", deciders.Select(member => member.Person))}"));
        return [.. evidence];
    }

    /// <inheritdoc/>
    public bool Equals(DecisionAgreement? other) =>
        other is not null && Speaker == other.Speaker && On == other.On && Cast.SequenceEqual(other.Cast) && What == other.What && When == other.When && Where == other.Where && How == other.How && Why == other.Why
        && IsInWriting == other.IsInWriting;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Speaker, On, What);

    /// <summary>What and by when, or what is missing: <c>Which supplier by 2026-04-30; missing: why</c>.</summary>
    public override string ToString() => $"{What ?? "A decision"}{(When is { } day ? $" by {Words.Of(day)}" : "")}{(IsWhole ? "" : $"; missing: {string.Join(", ", Missing)}")}";

    private static string? Text(string? value, string member) => value is null ? null : Words.Checked(value, "an answer, or null", member);

    private Evidence Of(QualificationElement[] about, int level, string statement) =>
        new([.. about.Select(element => element.Name)], Polarity.Supports, IsInWriting ? Strength.Documented : Strength.BuyerStated, On, statement, level, 3) { Speaker = Speaker };
}
