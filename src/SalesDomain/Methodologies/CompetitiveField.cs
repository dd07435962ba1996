using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.Methodologies;

/// <summary>All that competes for the money of a deal. No decision is always among it, unexamined where nobody looked, so that "no competition" is never an answer.</summary>
/// <remarks>
/// Source: Andy Whyte, MEDDICC, 2020: the competition is any person, vendor or plan that wants the same money. Equal when the alternatives are, in whatever order they were given.
/// </remarks>
[JsonConverter(typeof(CompetitiveFieldJsonConverter))]
public sealed class CompetitiveField : IEquatable<CompetitiveField>
{
    private CompetitiveField(ImmutableArray<Alternative> alternatives) => Alternatives = alternatives;

    /// <summary>The alternatives by kind and name, no decision last; one or more.</summary>
    public ImmutableArray<Alternative> Alternatives { get; }

    /// <summary>That everything stays as it is.</summary>
    public Alternative NoDecision => Alternatives[^1];

    /// <summary>The alternatives whose standing nobody found out.</summary>
    public ImmutableArray<Alternative> Unexamined => [.. Alternatives.Where(alternative => !alternative.IsExamined)];

    /// <summary>The alternatives that are ahead of us.</summary>
    public ImmutableArray<Alternative> Ahead => [.. Alternatives.Where(alternative => alternative.Standing == AlternativeStanding.Ahead)];

    /// <summary>
    /// The examined alternative with the best standing, among equals one that somebody speaks for, else the first; <c>null</c> where none is examined. What is unexamined may be stronger.
    /// </summary>
    public Alternative? Strongest => Alternatives.Where(alternative => alternative.IsExamined).OrderByDescending(alternative => alternative.Standing).ThenBy(alternative => alternative.Champion is null).FirstOrDefault();

    /// <summary>
    /// What to ask next: what doing nothing costs, who else there is, where each unexamined alternative stands, who speaks for the strongest unless it is behind, and what would put us before it.
    /// <c>null</c> where all of it is known and nobody is ahead.
    /// </summary>
    public string? NextQuestion =>
        !NoDecision.IsExamined ? Ask(NoDecision)
        : Alternatives.Length == 1 ? "Who else may get this money: another vendor, your own people, another plan?"
        : Unexamined is [Alternative unknown, ..] ? Ask(unknown)
        : Strongest is { Standing: >= AlternativeStanding.Even, Champion: null } unnamed ? $"{unnamed.Name}: who speaks for it, and what do they gain?"
        : Strongest is { Standing: AlternativeStanding.Ahead } ahead ? $"{ahead.Name}: what would have to be so for you to choose us instead?"
        : null;

    /// <summary>The field of some alternatives, and of no decision in any case.</summary>
    /// <exception cref="InvalidValueException">Two alternatives have one kind and name, whatever the case, or two are no decision (<c>duplicate</c>).</exception>
    public static CompetitiveField Of(params IReadOnlyList<Alternative> alternatives)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        if (alternatives.Contains(null!)) Throw.Missing("alternatives, none of them null", nameof(alternatives));
        HashSet<(AlternativeKind, string)> seen = [];
        foreach (Alternative alternative in alternatives)
        {
            string name = alternative.Kind == AlternativeKind.NoDecision ? "" : alternative.Name.ToUpperInvariant();
            if (!seen.Add((alternative.Kind, name))) Throw.Duplicate(alternative.Name, $"one {alternative.Kind.Label.ToLowerInvariant()} of a name, and one no decision", nameof(alternatives));
        }

        if (!alternatives.Any(alternative => alternative.Kind == AlternativeKind.NoDecision)) alternatives = [.. alternatives, new(AlternativeKind.NoDecision)];
        return new([.. alternatives.OrderBy(alternative => alternative.Kind).ThenBy(alternative => alternative.Name, StringComparer.Ordinal)]);
    }

    /// <summary>
    /// What the field says of the competition, for any rubric that asks for <see cref="QualificationElement.Competition"/>. Against, where an alternative is ahead. Else the level of
    /// <see cref="Meddicc.Competition"/> that its anchors allow: 3 where more than no decision is named and all are behind, 2 where no decision is examined, 1 where something else is named; never above
    /// what the strength reaches.
    /// <c>null</c> where nothing is named or examined.
    /// </summary>
    /// <param name="strength">How firmly the field stands as a whole: <see cref="Strength.SellerReported"/> where we suppose it, <see cref="Strength.BuyerStated"/> where the buyer named it.</param>
    /// <param name="on">The day on which it was seen or said.</param>
    /// <param name="statement">What was seen or said; not empty.</param>
    /// <exception cref="InvalidValueException">The statement is empty or the strength is none.</exception>
    public Evidence? ToEvidence(Strength strength, LocalDate on, string statement)
    {
        if (!Ahead.IsEmpty) return Evidence.Against(QualificationElement.Competition, strength, on, statement);
        if (Alternatives.Length == 1 && !NoDecision.IsExamined) return null;
        int level = Alternatives.Length > 1 && Alternatives.All(alternative => alternative.Standing == AlternativeStanding.Behind) ? 3 : NoDecision.IsExamined ? 2 : 1;
        return Evidence.For(Meddicc.Competition, Math.Clamp(Meddicc.Competition.Reach(strength), 1, level), strength, on, statement);
    }

    /// <summary>The field as lines of text: each alternative with its evidence, who is ahead, and what to ask next.</summary>
    public string Explain()
    {
        StringBuilder text = new();
        Line(ToString());
        foreach (Alternative alternative in Alternatives)
        {
            Line($"  {alternative}");
            foreach (Evidence item in alternative.Evidence) Line($"    {item}");
        }

        if (Strongest is { } strongest) Line($"Strongest of the examined: {strongest.Name}");
        if (NextQuestion is { } question) Line($"Ask next: {question}");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    /// <inheritdoc/>
    public bool Equals(CompetitiveField? other) => other is not null && Alternatives.SequenceEqual(other.Alternatives);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompetitiveField);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Alternatives.Length, Alternatives[0]);

    /// <summary>How many alternatives, who is ahead and what is unexamined: <c>2 alternatives; ahead: Acme; unexamined: No decision</c>.</summary>
    public override string ToString() =>
        $"{Words.Of(Alternatives.Length)} alternative{(Alternatives.Length == 1 ? "" : "s")}; ahead: {Names(Ahead)}; unexamined: {Names(Unexamined)}";

    private static string Ask(Alternative alternative) => $"{alternative.Name}: {alternative.Kind.Question}";

    private static string Names(ImmutableArray<Alternative> alternatives) => alternatives.IsEmpty ? "none" : string.Join(", ", alternatives.Select(alternative => alternative.Name));
}
