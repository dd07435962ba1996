using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>What a gate asks: that a criterion reaches a level, that k of n conditions hold, or that the score reaches points.</summary>
/// <remarks>
/// Judged in Kleene's three values: k of n holds when k are met, fails when those that are met and those that are unknown are together fewer than k, and is unknown else.
/// Assumptions never meet a condition.
/// </remarks>
[JsonConverter(typeof(ConditionJsonConverter))]
public abstract record Condition
{
    private Condition()
    {
    }

    internal abstract ConditionDraft ToDraft();

    /// <summary>What would meet it, in words.</summary>
    internal abstract string In(Rubric rubric);

    internal static Condition FromDraft(ConditionDraft draft)
    {
        foreach (Problem problem in draft.Problems("")) Throw.Invalid(problem, problem.Path);
        return draft.Criterion is { } criterion ? new Reaches(criterion, draft.Level!.Value, Words.Member<Strength>(draft.Strength))
            : draft.Count is { } count ? new AtLeast(count, [.. draft.Of!.Select(part => FromDraft(part!))])
            : new Scores(draft.Points!.Value);
    }

    private void Check()
    {
        foreach (Problem problem in ToDraft().Problems("")) Throw.Invalid(problem, problem.Path);
    }

    /// <summary>A criterion stands at a level or above, shown by evidence that is strong enough and not outdated.</summary>
    public sealed record Reaches : Condition
    {
        /// <summary>A criterion at a level or above.</summary>
        /// <param name="criterion">The id of the criterion.</param>
        /// <param name="level">The level; 1 or more.</param>
        /// <param name="strength">The least strength of the evidence that shows it, where that of the level is not enough; above an assumption.</param>
        /// <exception cref="InvalidValueException">Something is missing or out of range.</exception>
        public Reaches(string criterion, int level, Strength? strength = null)
        {
            Criterion = criterion;
            Level = level;
            Strength = strength;
            Check();
        }

        /// <summary>The id of the criterion.</summary>
        public string Criterion { get; }

        /// <summary>The level that it must reach.</summary>
        public int Level { get; }

        /// <summary>The least strength of the evidence that shows it; <c>null</c>: that of the level.</summary>
        public Strength? Strength { get; }

        internal override ConditionDraft ToDraft() => new() { Criterion = Criterion, Level = Level, Strength = Strength is { } strength ? JsonForm.Name(strength) : null };

        internal override string In(Rubric rubric)
        {
            Criterion criterion = rubric[Criterion];
            Strength needed = criterion.StrengthFor(Level);
            if (Strength > needed) needed = Strength.Value;
            return FormattableString.Invariant($"{criterion.Title} at level {Level} ({criterion.Levels[Level].Anchor}), {Words.Of(needed)}{(needed < Qualification.Strength.ObservedBehaviour ? " or stronger" : "")}");
        }
    }

    /// <summary>So many of some conditions are met.</summary>
    public sealed record AtLeast : Condition
    {
        /// <summary>So many of some conditions.</summary>
        /// <param name="count">How many; 1 up to all.</param>
        /// <param name="of">The conditions; one or more.</param>
        /// <exception cref="InvalidValueException">Something is missing or out of range.</exception>
        public AtLeast(int count, params IReadOnlyList<Condition> of)
        {
            ArgumentNullException.ThrowIfNull(of);
            if (of.Contains(null!)) Throw.Missing("conditions, none of them null", nameof(of));
            Count = count;
            Of = [.. of];
            Check();
        }

        /// <summary>How many must be met.</summary>
        public int Count { get; }

        /// <summary>The conditions.</summary>
        public ImmutableArray<Condition> Of { get; }

        /// <inheritdoc/>
        public bool Equals(AtLeast? other) => other is not null && Count == other.Count && Of.SequenceEqual(other.Of);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Count, Of.Length);

        internal override ConditionDraft ToDraft() => new() { Count = Count, Of = [.. Of.Select(part => part.ToDraft())] };

        internal override string In(Rubric rubric) => FormattableString.Invariant($"{Count} of {Of.Length}: {string.Join(" / ", Of.Select(part => part.In(rubric)))}");
    }

    /// <summary>The score reaches points even in the worst case.</summary>
    public sealed record Scores : Condition
    {
        /// <summary>A score of points or more.</summary>
        /// <param name="points">The points, of those of the whole rubric; above 0.</param>
        /// <exception cref="InvalidValueException"><paramref name="points"/> is out of range.</exception>
        public Scores(decimal points)
        {
            Points = points;
            Check();
        }

        /// <summary>The points, of those of the whole rubric.</summary>
        public decimal Points { get; }

        internal override ConditionDraft ToDraft() => new() { Points = Points };

        internal override string In(Rubric rubric) => FormattableString.Invariant($"{Points} of {rubric.Total} points in the worst case");
    }
}
