using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SolutionSelling;

/// <summary>
/// The dated steps by which both sides find out whether to do it, with an owner each and go or no-go where both decide: <c>EvaluationPlan.Propose(mar2, step, step).Edit("Head of IT", mar10, inWriting: true, step, step)</c>.
/// </summary>
/// <remarks>
/// The plan is the buyer's only once the buyer has edited it or agreed to it; a change of ours takes it back. Never changed: each step gives a new plan. Source: Keith Eades, The New Solution Selling, 2003, chapter 12.
/// Equal when all members are.
/// </remarks>
[JsonConverter(typeof(EvaluationPlanJsonConverter))]
public sealed class EvaluationPlan : IEquatable<EvaluationPlan>
{
    internal EvaluationPlan(IReadOnlyList<EvaluationStep> steps, LocalDate on, PlanStanding standing = PlanStanding.Proposed, string? by = null, bool isInWriting = false)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Contains(null!)) Throw.Missing("steps, none of them null", nameof(steps));
        if (!Enum.IsDefined(standing)) Throw.OutOfRange(standing, $"one of {Words.Names<PlanStanding>()}", nameof(standing));
        if (!steps.Any(step => step.IsByBuyer) || steps.All(step => step.IsByBuyer)) Throw.Invalid(SolutionRule.JointPlan.Broken(ErrorCodes.Missing, string.Join("; ", steps)), nameof(steps));
        if (steps.Zip(steps.Skip(1)).Any(pair => pair.Second.On < pair.First.On)) Throw.Invalid(SolutionRule.JointPlan.Broken(ErrorCodes.OutOfOrder, string.Join("; ", steps)), nameof(steps));
        By = by is null ? null : Words.Checked(by, "who of the buyer's side", nameof(by));
        if (standing == PlanStanding.Proposed ? By is not null || isInWriting : By is null) Throw.Contradiction(standing, "a person of the buyer's side where the buyer has agreed or edited, and none before", nameof(by));
        (bool Stopped, bool Open) before = default;
        foreach (EvaluationStep step in steps.Where(step => step.IsGoNoGo || step.IsGo is not null))
        {
            if (step.IsGo is not null && (!step.IsGoNoGo || before.Stopped || before.Open)) Throw.Invalid(SolutionRule.GatesInOrder.Broken(ErrorCodes.IllegalTransition, step), nameof(steps));
            before = (before.Stopped || step.IsGo == false, before.Open || step.IsGo is null);
        }

        Steps = [.. steps];
        On = on;
        Standing = standing;
        IsInWriting = isInWriting;
    }

    /// <summary>The steps, the earliest first; one or more of each side.</summary>
    public ImmutableArray<EvaluationStep> Steps { get; }

    /// <summary>The day since which it stands as it does: proposed, agreed or edited.</summary>
    public LocalDate On { get; }

    /// <summary>Whose it is.</summary>
    public PlanStanding Standing { get; }

    /// <summary>Who of the buyer's side agreed to it or edited it; <c>null</c> where it is only proposed.</summary>
    public string? By { get; }

    /// <summary>Whether the buyer did so in writing.</summary>
    public bool IsInWriting { get; }

    /// <summary>Whether the plan is the buyer's: edited or agreed to.</summary>
    public bool IsOwnedByBuyer => Standing >= PlanStanding.Agreed;

    /// <summary>Whether a step ended in no-go, after which nothing follows.</summary>
    public bool IsStopped => Steps.Any(step => step.IsGo == false);

    /// <summary>The step after which both sides decide next; <c>null</c> where all is decided, or the plan is stopped.</summary>
    public EvaluationStep? NextDecision => IsStopped ? null : Steps.FirstOrDefault(step => step.IsGoNoGo && step.IsGo is null);

    /// <summary>A plan that we propose.</summary>
    /// <param name="on">The day.</param>
    /// <param name="steps">Its steps, the earliest first; one or more of each side.</param>
    /// <exception cref="InvalidValueException">A side has no step (<c>missing</c>), or the steps are not in the order of their days (<c>outOfOrder</c>).</exception>
    public static EvaluationPlan Propose(LocalDate on, params IReadOnlyList<EvaluationStep> steps) => new(steps, on);

    /// <summary>The plan after the buyer agreed to it as it is; one that the buyer has edited stays edited.</summary>
    /// <param name="by">Who of the buyer's side; not empty.</param>
    /// <param name="on">The day.</param>
    /// <param name="inWriting">Whether in writing.</param>
    /// <exception cref="InvalidValueException">The person is empty, or the day is before the last (<c>outOfOrder</c>).</exception>
    public EvaluationPlan Agree(string by, LocalDate on, bool inWriting = false)
    {
        CheckDay(on);
        return new(Steps, on, Standing == PlanStanding.Edited ? PlanStanding.Edited : PlanStanding.Agreed, Words.Checked(by, "who of the buyer's side", nameof(by)), inWriting);
    }

    /// <summary>The plan after the buyer edited it, which is the test of whose it is.</summary>
    /// <param name="by">Who of the buyer's side; not empty.</param>
    /// <param name="on">The day.</param>
    /// <param name="inWriting">Whether in writing.</param>
    /// <param name="steps">The steps since then; others than before.</param>
    /// <exception cref="InvalidValueException">Nothing was changed (<c>contradiction</c>), the person is empty, the day is before the last (<c>outOfOrder</c>), or the steps make no plan.</exception>
    public EvaluationPlan Edit(string by, LocalDate on, bool inWriting, params IReadOnlyList<EvaluationStep> steps)
    {
        CheckDay(on);
        EvaluationPlan edited = new(steps, on, PlanStanding.Edited, Words.Checked(by, "who of the buyer's side", nameof(by)), inWriting);
        if (edited.Steps.SequenceEqual(Steps)) Throw.Invalid(SolutionRule.BuyerOwnsPlan.Broken(ErrorCodes.Contradiction, by), nameof(steps));
        return edited;
    }

    /// <summary>The plan after we changed it: proposed again, until the buyer edits it or agrees to it.</summary>
    /// <inheritdoc cref="Propose"/>
    public EvaluationPlan Revise(LocalDate on, params IReadOnlyList<EvaluationStep> steps)
    {
        CheckDay(on);
        return new(steps, on);
    }

    /// <summary>The plan after both sides decided at the next go or no-go.</summary>
    /// <param name="step">The step: <see cref="NextDecision"/>.</param>
    /// <param name="isGo">Whether to go on.</param>
    /// <exception cref="InvalidValueException">The plan is not the buyer's, or the step is not the next decision (<c>illegalTransition</c>).</exception>
    public EvaluationPlan Decide(EvaluationStep step, bool isGo)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (!IsOwnedByBuyer) Throw.Invalid(SolutionRule.BuyerOwnsPlan.Broken(ErrorCodes.IllegalTransition, step), nameof(step));
        if (NextDecision is not { } next || next != step) Throw.Invalid(SolutionRule.GatesInOrder.Broken(ErrorCodes.IllegalTransition, step), nameof(step));
        return new(Steps.Replace(step, step with { IsGo = isGo }), On, Standing, By, IsInWriting);
    }

    /// <summary>
    /// What the plan says to any rubric that asks for <see cref="QualificationElement.DecisionProcess"/>: 3 of 3 where the buyer has edited it, 2 where the buyer has agreed, 1 where only we have proposed it, and never more than
    /// what is said or written reaches there; against, where a step ended in no-go.
    /// </summary>
    public Evidence ToEvidence()
    {
        Strength strength = !IsOwnedByBuyer ? Strength.SellerReported : IsInWriting ? Strength.Documented : Strength.BuyerStated;
        string[] about = [QualificationElement.DecisionProcess.Name];
        if (Steps.FirstOrDefault(step => step.IsGo == false) is { } stop) return new Evidence(about, Polarity.Refutes, Strength.BuyerStated, stop.On > On ? stop.On : On, $"Stopped: {stop}") with { Speaker = By };
        return new Evidence(about, Polarity.Supports, strength, On, ToString(), Standing switch { PlanStanding.Edited => 3, PlanStanding.Agreed => 2, _ => 1 }, 3) with { Speaker = By };
    }

    /// <inheritdoc/>
    public bool Equals(EvaluationPlan? other) =>
        other is not null && On == other.On && Standing == other.Standing && By == other.By && IsInWriting == other.IsInWriting && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EvaluationPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Standing, Steps.Length);

    /// <summary>How many steps until when, and whose they are: <c>4 steps to 2026-04-30, edited by Head of IT</c>.</summary>
    public override string ToString() => $"{Words.Of(Steps.Length)} steps to {Words.Of(Steps[^1].On)}, {Words.Of(Standing)}{(By is null ? "" : $" by {By}")}";

    private void CheckDay(LocalDate on)
    {
        if (on < On) Throw.Invalid(new(ErrorCodes.OutOfOrder, on, $"{Words.Of(On)}, since when the plan stands as it does, or later"), nameof(on));
    }
}
