using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>One thing that is known of a deal, with date, source and strength: what a score rests on, instead of a filled field.</summary>
/// <remarks>
/// Never changed: a correction is new evidence that <see cref="Supersedes"/> the old. What is optional is added by <c>with</c>:
/// <c>Evidence.For(Meddicc.Champion, Strength.BuyerStated, on: mar10, "Took our case to the CFO") with { Source = "Call 12", Speaker = "CFO" }</c>.
/// </remarks>
[JsonConverter(typeof(EvidenceJsonConverter))]
public sealed record Evidence
{
    private const char Separator = '\u001f';

    private readonly string? _id;
    private readonly string? _supersedes;
    private string? _contentId;

    /// <summary>A piece of evidence; <see cref="For(Criterion, Strength, LocalDate, string)"/> and its relatives read better.</summary>
    /// <param name="about">What it speaks to: ids of criteria or names of a <see cref="QualificationElement"/>; one or more, no two the same.</param>
    /// <param name="polarity">Which way it points.</param>
    /// <param name="strength">How firmly it stands.</param>
    /// <param name="observedOn">The day on which it was seen or said.</param>
    /// <param name="statement">What was seen or said, in a sentence; not empty.</param>
    /// <param name="level">The level that somebody picked, 1 up to <paramref name="outOf"/>; only where it supports.</param>
    /// <param name="outOf">The highest level of the scale on which it was picked; given with a level and not without.</param>
    /// <exception cref="InvalidValueException">Something is missing, out of range or does not fit together.</exception>
    public Evidence(IReadOnlyList<string> about, Polarity polarity, Strength strength, LocalDate observedOn, string statement, int? level = null, int? outOf = null)
    {
        ArgumentNullException.ThrowIfNull(about);
        if (about.Count == 0 || about.Any(string.IsNullOrWhiteSpace)) Throw.Empty("ids of criteria or names of elements, one or more, none of them blank", nameof(about));
        if (about.Distinct().Count() < about.Count) Throw.Duplicate(string.Join(", ", about), "no subject twice", nameof(about));
        if (!Enum.IsDefined(polarity)) Throw.OutOfRange(polarity, $"one of {Words.Names<Polarity>()}", nameof(polarity));
        if (!Enum.IsDefined(strength)) Throw.OutOfRange(strength, $"one of {Words.Names<Strength>()}", nameof(strength));
        if (level is null != outOf is null) Throw.Contradiction(level, "a level and the highest of its scale, or neither", nameof(outOf));
        if (level is not null && polarity != Polarity.Supports) Throw.Contradiction(level, "no level where it does not support", nameof(level));
        if (level < 1 || level > outOf) Throw.OutOfRange(level, FormattableString.Invariant($"a level from 1 to {outOf}; evidence that there is nothing is evidence against"), nameof(level));
        About = [.. about];
        Polarity = polarity;
        Strength = strength;
        ObservedOn = observedOn;
        Statement = Words.Checked(statement, "what was seen or said", nameof(statement));
        Level = level;
        OutOf = outOf;
    }

    // what a copy says may differ, so it does not take over the id that is made of it
    private Evidence(Evidence other)
    {
        _id = other._id;
        _supersedes = other._supersedes;
        About = other.About;
        Polarity = other.Polarity;
        Strength = other.Strength;
        Level = other.Level;
        OutOf = other.OutOf;
        ObservedOn = other.ObservedOn;
        RecordedOn = other.RecordedOn;
        Statement = other.Statement;
        Source = other.Source;
        Speaker = other.Speaker;
    }

    /// <summary>Its id: the one it was given, else one made of its content, so that the same evidence has the same id everywhere.</summary>
    /// <exception cref="InvalidValueException">The id is blank, or that of the evidence it supersedes.</exception>
    public string Id
    {
        get => _id ?? (_contentId ??= ContentId());
        init
        {
            if (value is not null && value == _supersedes) Throw.Contradiction(value, "an id other than that of the evidence it supersedes", nameof(Id));
            _id = Words.Checked(value, "the id of a piece of evidence", nameof(Id));
        }
    }

    /// <summary>What it speaks to: ids of criteria or names of elements, in the order given.</summary>
    public ImmutableArray<string> About { get; }

    /// <summary>Which way it points.</summary>
    public Polarity Polarity { get; }

    /// <summary>How firmly it stands.</summary>
    public Strength Strength { get; }

    /// <summary>The level that somebody picked; <c>null</c>: the highest that its strength reaches.</summary>
    public int? Level { get; }

    /// <summary>The highest level of the scale on which <see cref="Level"/> was picked; <c>null</c> without a level.</summary>
    public int? OutOf { get; }

    /// <summary>The day on which it was seen or said. Age counts from here.</summary>
    public LocalDate ObservedOn { get; }

    /// <summary>The day on which it was written down; <c>null</c>: on the day it was observed. An assessment as of an earlier day does not know it.</summary>
    public LocalDate? RecordedOn { get; init; }

    /// <summary>What was seen or said.</summary>
    public string Statement { get; }

    /// <summary>Where it comes from, such as a call, a mail or a document; <c>null</c> where unknown.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? Source { get; init => field = value is null ? null : Words.Checked(value, "a source, or null", nameof(Source)); }

    /// <summary>Who said it; <c>null</c> where unknown.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? Speaker { get; init => field = value is null ? null : Words.Checked(value, "who said it, or null", nameof(Speaker)); }

    /// <summary>The id of the evidence that this one corrects; <c>null</c> where it corrects none. That one counts no more, from the day on which this one is known.</summary>
    /// <exception cref="InvalidValueException">The id is blank, or its own.</exception>
    public string? Supersedes
    {
        get => _supersedes;
        init
        {
            if (value is not null && value == _id) Throw.Contradiction(value, "the id of other evidence", nameof(Supersedes));
            _supersedes = value is null ? null : Words.Checked(value, "the id of a piece of evidence, or null", nameof(Supersedes));
        }
    }

    /// <summary>The day from which on it is known: observed and recorded.</summary>
    public LocalDate KnownOn => RecordedOn is { } recorded && recorded > ObservedOn ? recorded : ObservedOn;

    /// <summary>The id it was given; <c>null</c> where it is made of the content.</summary>
    internal string? GivenId => _id;

    /// <summary>Evidence for a criterion, up to the highest level that its strength reaches.</summary>
    /// <exception cref="InvalidValueException">The statement is empty or the strength is none.</exception>
    public static Evidence For(Criterion criterion, Strength strength, LocalDate on, string statement) => new([IdOf(criterion)], Polarity.Supports, strength, on, statement);

    /// <summary>Evidence that a criterion stands at a level. It counts up to the highest level that its strength reaches, whatever was picked.</summary>
    /// <exception cref="InvalidValueException">The criterion has no such level above 0, the statement is empty or the strength is none.</exception>
    public static Evidence For(Criterion criterion, int level, Strength strength, LocalDate on, string statement) => new([IdOf(criterion)], Polarity.Supports, strength, on, statement, level, criterion.Top);

    /// <summary>Evidence for an element, in every rubric that asks for it.</summary>
    /// <exception cref="InvalidValueException">The statement is empty or the strength is none.</exception>
    public static Evidence For(QualificationElement element, Strength strength, LocalDate on, string statement) => new([NameOf(element)], Polarity.Supports, strength, on, statement);

    /// <summary>Evidence that a criterion is not met.</summary>
    /// <exception cref="InvalidValueException">The statement is empty or the strength is none.</exception>
    public static Evidence Against(Criterion criterion, Strength strength, LocalDate on, string statement) => new([IdOf(criterion)], Polarity.Refutes, strength, on, statement);

    /// <inheritdoc cref="Against(Criterion, Strength, LocalDate, string)"/>
    public static Evidence Against(QualificationElement element, Strength strength, LocalDate on, string statement) => new([NameOf(element)], Polarity.Refutes, strength, on, statement);

    /// <summary>Evidence about a criterion that points neither way: it is kept and shown, and counts for nothing.</summary>
    /// <exception cref="InvalidValueException">The statement is empty or the strength is none.</exception>
    public static Evidence Neutral(Criterion criterion, Strength strength, LocalDate on, string statement) => new([IdOf(criterion)], Polarity.Neutral, strength, on, statement);

    /// <inheritdoc cref="Neutral(Criterion, Strength, LocalDate, string)"/>
    public static Evidence Neutral(QualificationElement element, Strength strength, LocalDate on, string statement) => new([NameOf(element)], Polarity.Neutral, strength, on, statement);

    /// <inheritdoc/>
    public bool Equals(Evidence? other) =>
        other is not null && About.SequenceEqual(other.About) && Polarity == other.Polarity && Strength == other.Strength && Level == other.Level && OutOf == other.OutOf && ObservedOn == other.ObservedOn
        && RecordedOn == other.RecordedOn && Statement == other.Statement && Source == other.Source && Speaker == other.Speaker && Supersedes == other.Supersedes && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(About[0], ObservedOn, Statement);

    /// <summary>Date, direction, strength and statement: <c>2026-03-10 for (buyer confirmed): Took our case to the CFO</c>.</summary>
    public override string ToString() =>
        $"{Words.Of(ObservedOn)} {Polarity switch { Polarity.Supports => "for", Polarity.Refutes => "against", _ => "on" }} ({Words.Of(Strength)}{(Speaker is null ? "" : $", {Speaker}")}): {Statement}{(Source is null ? "" : $" [{Source}]")}";

    private static string IdOf(Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return criterion.Id;
    }

    private static string NameOf(QualificationElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.Name;
    }

    // a fingerprint of all that the evidence says: the same on every machine, and nothing random
    private string ContentId()
    {
        string content = string.Join(
            Separator,
            [
                .. About, "", Polarity.ToString(), Strength.ToString(), Level is { } level ? Words.Of(level) : "", OutOf is { } top ? Words.Of(top) : "", Words.Of(ObservedOn),
                RecordedOn is { } recorded ? Words.Of(recorded) : "", Statement, Source ?? "", Speaker ?? "", Supersedes ?? "",
            ]);
        return "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 8));
    }
}
