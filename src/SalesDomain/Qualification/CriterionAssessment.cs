using System.Collections.Immutable;
using NodaTime;

namespace SalesDomain.Qualification;

/// <summary>A criterion as of the date of an assessment: its state, its level where it is known, its points and its evidence.</summary>
public sealed record CriterionAssessment
{
    private readonly Standing _standing;

    internal CriterionAssessment(Standing standing, Points? known, Points? worst, Points? best)
    {
        _standing = standing;
        Known = known;
        Worst = worst ?? default;
        Best = best ?? default;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion => _standing.Criterion;

    /// <summary>What is known of it.</summary>
    public CriterionState State => _standing.State;

    /// <summary>The level that fresh evidence shows; <c>null</c> where it is unknown, outdated, contradicted, not applicable, or between two.</summary>
    public int? Level => _standing.Level;

    /// <summary>Its part of <see cref="QualificationScore.KnownOnly"/>; <c>null</c> where it has none. The parts sum to it exactly.</summary>
    public Points? Known { get; }

    /// <summary>Its part of <see cref="QualificationScore.Worst"/>; the parts sum to it exactly.</summary>
    public Points Worst { get; }

    /// <summary>Its part of <see cref="QualificationScore.Best"/>; the parts sum to it exactly.</summary>
    public Points Best { get; }

    /// <summary>The points that are lost even in the best case.</summary>
    public decimal Lost => (Best.ExactPossible - Best.ExactEarned).ToDecimal();

    /// <summary>All evidence about it, by date, also what does not count.</summary>
    public ImmutableArray<HeardEvidence> Evidence => _standing.Evidence;

    /// <summary>The newest day on which evidence that counts, or did before it grew old, was observed; <c>null</c> without any.</summary>
    public LocalDate? LastSeenOn => _standing.Evidence.Where(heard => heard.Use is EvidenceUse.Counted or EvidenceUse.Stale).Select(heard => (LocalDate?)heard.Evidence.ObservedOn).Max();

    /// <summary>The day on which it is to be looked at again; <c>null</c> without evidence that counts, where the criterion asks for no review, or where that day lies beyond the calendar's last.</summary>
    public LocalDate? ReviewOn => Criterion.ReviewAfterDays is { } days && LastSeenOn is { } last && days <= Period.DaysBetween(last, LocalDate.MaxIsoValue) ? last.PlusDays(days) : null;

    /// <inheritdoc/>
    public bool Equals(CriterionAssessment? other) =>
        other is not null && Criterion == other.Criterion && State == other.State && Known == other.Known && Worst == other.Worst && Best == other.Best && Evidence.SequenceEqual(other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Criterion, State, Worst, Best);

    /// <summary>Title, state and points: <c>Champion: partly supported, level 2 of 3, 2 of 3 points</c>.</summary>
    public override string ToString()
    {
        if (State == CriterionState.NotApplicable) return $"{Criterion.Title}: not applicable";
        string points = Worst == Best ? Worst.InFull : $"{Points.Text(Worst.ExactEarned)} to {Best.InFull}";
        string level = Level is { } known ? FormattableString.Invariant($", level {known} of {Criterion.Top} ({Criterion.Levels[known].Anchor})") : "";
        return $"{Criterion.Title}: {Words.Of(State)}{level}, {points} points";
    }
}
