using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Methodologies;

namespace SalesDomain.Advice;

/// <summary>A rule of advice as data: when it applies, what it says then, where it comes from and what it stands on.</summary>
[JsonConverter(typeof(AdviceRuleJsonConverter))]
public sealed record AdviceRule
{
    /// <summary>A rule.</summary>
    /// <param name="id">Its id, once in a policy; not empty.</param>
    /// <param name="source">Where it comes from; not empty.</param>
    /// <param name="grade">How much evidence it stands on.</param>
    /// <param name="when">When it applies.</param>
    /// <param name="effects">What it says of options; each option once.</param>
    /// <param name="blocks">The options that it rules out, whatever their points.</param>
    /// <param name="note">What to heed besides; not blank.</param>
    /// <exception cref="InvalidValueException">A text is blank, an option stands twice, or the rule says nothing.</exception>
    public AdviceRule(string id, string source, EvidenceGrade grade, AdviceCondition when, IReadOnlyList<AdviceEffect>? effects = null, IReadOnlyList<AdviceOption>? blocks = null, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(when);
        Id = Checked(id, "the id of a rule", nameof(id));
        Source = Checked(source, "where the rule comes from", nameof(source));
        if (effects?.Contains(null!) == true || blocks?.Contains(null!) == true) Throw.Missing("effects and options, none of them null", nameof(effects));
        Grade = grade;
        When = when;
        Effects = [.. effects ?? []];
        Blocks = [.. blocks ?? []];
        Note = note is null ? null : Checked(note, "what to heed, or null", nameof(note));
        if (Effects.Select(effect => effect.Option).Concat(Blocks).GroupBy(option => option).FirstOrDefault(same => same.Count() > 1) is { } twice) Throw.Duplicate(twice.Key.Name, "each option once in a rule", nameof(effects));
        if (Effects.IsEmpty && Blocks.IsEmpty && Note is null) Throw.Empty("an effect, an option that is ruled out, or a note", nameof(effects));
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; }

    /// <summary>How much evidence it stands on.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>When it applies.</summary>
    public AdviceCondition When { get; }

    /// <summary>What it says of options; may be none.</summary>
    public ImmutableArray<AdviceEffect> Effects { get; }

    /// <summary>The options that it rules out; may be none.</summary>
    public ImmutableArray<AdviceOption> Blocks { get; }

    /// <summary>What to heed besides; <c>null</c> where there is nothing.</summary>
    public string? Note { get; }

    /// <inheritdoc/>
    public bool Equals(AdviceRule? other) =>
        other is not null && Id == other.Id && Source == other.Source && Grade == other.Grade && When == other.When && Effects.SequenceEqual(other.Effects) && Blocks.SequenceEqual(other.Blocks) && Note == other.Note;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, When);

    /// <summary>Id, condition and what follows: <c>R4: Insight: no -> not The Challenger Sale</c>.</summary>
    public override string ToString() => $"{Id}: {When} -> {string.Join(", ", [.. Effects.Select(effect => effect.ToString()), .. Blocks.Select(option => $"not {option.Label}"), .. Note is null ? Array.Empty<string>() : [Note]])}";

    private static string Checked(string? text, string legal, string parameter)
    {
        if (string.IsNullOrWhiteSpace(text)) Throw.Empty(legal, parameter);
        return text!;
    }
}
