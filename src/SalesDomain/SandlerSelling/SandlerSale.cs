using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SandlerSelling;

/// <summary>A sale that goes through the seven compartments: each is shut before the next is opened, and nothing is presented before pain, budget and decision are.</summary>
/// <remarks>
/// Never changed: each step gives a new sale, and the steps are kept with their dates. Bonding goes on and contracts are agreed in every compartment; pain, budget and decision are found out in their own. A compartment is
/// shut by what was found: a note of bonding, a contract, a pain that touches a person, a budget that is agreed, a decision that is told whole, a yes. To let a prospect go before fulfillment is a good end.
/// Source: the Sandler Selling System of David Sandler. Sandler is a mark of its owner and is used to name the method only. Two sales are equal when prospect, day and steps are.
/// </remarks>
[JsonConverter(typeof(SandlerSaleJsonConverter))]
public sealed class SandlerSale : IEquatable<SandlerSale>
{
    private SandlerSale(string prospect, LocalDate openedOn, ImmutableArray<SandlerStep> steps)
    {
        Prospect = prospect;
        OpenedOn = openedOn;
        Steps = steps;
        Compartment = Last<SandlerStep.Moved>()?.To ?? SandlerCompartment.BondingAndRapport;
    }

    /// <summary>Who is sold to.</summary>
    public string Prospect { get; }

    /// <summary>The day on which the sale began.</summary>
    public LocalDate OpenedOn { get; }

    /// <summary>All steps, the earliest first.</summary>
    public ImmutableArray<SandlerStep> Steps { get; }

    /// <summary>The compartment that is open, or that was when the sale ended.</summary>
    public SandlerCompartment Compartment { get; }

    /// <summary>The day of the last step.</summary>
    public LocalDate LastOn => Steps.IsEmpty ? OpenedOn : Steps[^1].On;

    /// <summary>How the sale has ended; <c>null</c> while it goes on.</summary>
    public SandlerEnd? End => Steps.IsEmpty ? null : Steps[^1] switch
    {
        SandlerStep.Disqualified => SandlerEnd.Disqualified,
        SandlerStep.MeetingConcluded { Outcome: MeetingOutcome.No } => SandlerEnd.Declined,
        SandlerStep.Secured => SandlerEnd.Completed,
        _ => null,
    };

    /// <summary>Why the prospect was let go; <c>null</c> where that is not so.</summary>
    public SandlerStep.Disqualified? Disqualification => Last<SandlerStep.Disqualified>();

    /// <summary>The up-front contracts, the earliest first.</summary>
    public ImmutableArray<UpFrontContract> Contracts => [.. Steps.OfType<SandlerStep.ContractAgreed>().Select(step => step.Contract)];

    /// <summary>The contract of the meeting that has not been concluded; <c>null</c> where there is none.</summary>
    public UpFrontContract? OpenContract => Steps.LastOrDefault(step => step is SandlerStep.ContractAgreed or SandlerStep.MeetingConcluded) is SandlerStep.ContractAgreed agreed ? agreed.Contract : null;

    /// <summary>The pains as they are understood now, by person and problem, in the order in which they were found.</summary>
    public ImmutableArray<Pain> Pains => [.. Steps.OfType<SandlerStep.PainFound>().GroupBy(step => (step.Pain.Person, step.Pain.Problem)).Select(same => same.Last().Pain)];

    /// <summary>What is known of the budget; <c>null</c> before it is talked over.</summary>
    public BudgetAgreement? Budget => Last<SandlerStep.BudgetDiscussed>()?.Budget;

    /// <summary>What is known of the decision; <c>null</c> before it is talked over.</summary>
    public DecisionAgreement? Decision => Last<SandlerStep.DecisionDiscussed>()?.Decision;

    /// <summary>A sale that begins, in the first compartment.</summary>
    /// <param name="prospect">Who is sold to; not empty.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="InvalidValueException">The prospect is empty.</exception>
    public static SandlerSale Open(string prospect, LocalDate on) => new(Words.Checked(prospect, "who is sold to", nameof(prospect)), on, []);

    /// <summary>Whether a compartment is shut by what was found, so that the next may be opened.</summary>
    public bool IsShut(SandlerCompartment compartment)
    {
        ArgumentNullException.ThrowIfNull(compartment);
        return compartment < Compartment || (compartment == Compartment && compartment.Match(
            () => Steps.Any(step => step is SandlerStep.Bonded),
            () => !Contracts.IsEmpty,
            () => Pains.Any(pain => pain.Level == PainLevel.Personal),
            () => Budget is { IsAgreed: true },
            () => Decision is { IsWhole: true },
            () => SinceMoved().Any(step => step is SandlerStep.MeetingConcluded { Outcome: MeetingOutcome.Yes }),
            () => End == SandlerEnd.Completed));
    }

    /// <summary>Whether a compartment may be opened now.</summary>
    public bool CanMoveTo(SandlerCompartment compartment) => CanTake(new SandlerStep.Moved(LastOn, compartment));

    /// <summary>Whether a step may be taken now.</summary>
    public bool CanTake(SandlerStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return ProblemOf(step) is null;
    }

    /// <summary>The sale after a step, if it may be taken.</summary>
    public bool TryTake(SandlerStep step, [NotNullWhen(true)] out SandlerSale? sale)
    {
        sale = CanTake(step) ? new(Prospect, OpenedOn, Steps.Add(step)) : null;
        return sale is not null;
    }

    /// <summary>The sale after a step.</summary>
    /// <exception cref="InvalidValueException">A rule of the method is broken (<c>illegalTransition</c>, with the rule as what is legal), or the step is before the last one (<c>outOfOrder</c>).</exception>
    public SandlerSale Take(SandlerStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (ProblemOf(step) is { } problem) Throw.Invalid(problem, nameof(step));
        return new(Prospect, OpenedOn, Steps.Add(step));
    }

    /// <summary>The sale after the next compartment was opened.</summary>
    /// <inheritdoc cref="Take"/>
    public SandlerSale MoveTo(SandlerCompartment compartment, LocalDate on) => Take(new SandlerStep.Moved(on, compartment));

    /// <summary>The sale after a step of bonding, at any time.</summary>
    /// <inheritdoc cref="Take"/>
    public SandlerSale Bond(LocalDate on, string note) => Take(new SandlerStep.Bonded(on, note));

    /// <summary>The sale after a contract for a meeting was agreed, in any compartment but the first.</summary>
    /// <inheritdoc cref="Take"/>
    public SandlerSale Agree(UpFrontContract contract) => Take(new SandlerStep.ContractAgreed(contract));

    /// <summary>The sale after a meeting; a no ends it.</summary>
    /// <inheritdoc cref="Take"/>
    public SandlerSale Conclude(MeetingOutcome outcome) => Take(new SandlerStep.MeetingConcluded(outcome));

    /// <summary>The sale with a pain; the same pain understood more deeply takes the place of the old.</summary>
    /// <inheritdoc cref="Take"/>
    public SandlerSale Find(Pain pain) => Take(new SandlerStep.PainFound(pain));

    /// <summary>The sale with all that is known of the budget now.</summary>
    /// <inheritdoc cref="Take"/>
    public SandlerSale Discuss(BudgetAgreement budget) => Take(new SandlerStep.BudgetDiscussed(budget));

    /// <summary>The sale with all that is known of the decision now.</summary>
    /// <inheritdoc cref="Take"/>
    public SandlerSale Discuss(DecisionAgreement decision) => Take(new SandlerStep.DecisionDiscussed(decision));

    /// <summary>The sale after the prospect was let go, which is a good end: for a reason that is found out in the open compartment or an earlier one, and before fulfillment.</summary>
    /// <inheritdoc cref="Take"/>
    public SandlerSale Disqualify(LocalDate on, DisqualificationReason reason, string note) => Take(new SandlerStep.Disqualified(on, reason, note));

    /// <summary>The sale after it was made safe, in the last compartment, which ends it.</summary>
    /// <inheritdoc cref="Take"/>
    public SandlerSale Secure(LocalDate on, string note) => Take(new SandlerStep.Secured(on, note));

    /// <summary>What the sale says to any rubric: contracts, pains, budget and decision as they are known now; and what disqualified the prospect, in place of all that spoke for the same elements.</summary>
    public ImmutableArray<Evidence> ToEvidence()
    {
        List<Evidence> found = [.. Contracts.Select(contract => contract.ToEvidence()).DistinctBy(one => one.Id), .. Pains.Select(pain => pain.ToEvidence())];
        if (Budget?.ToEvidence() is { } budget) found.Add(budget);
        if (Decision is { } decision) found.AddRange(decision.ToEvidence());
        return Disqualification?.ToEvidence() is { } against ? [.. found.Where(evidence => !evidence.About.Intersect(against.About).Any()), against] : [.. found];
    }

    /// <inheritdoc/>
    public bool Equals(SandlerSale? other) => other is not null && Prospect == other.Prospect && OpenedOn == other.OpenedOn && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SandlerSale);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Prospect, OpenedOn, Steps.Length);

    /// <summary>Prospect, compartment and end: <c>Acme: Budget, disqualified (Unable to invest)</c>.</summary>
    public override string ToString() =>
        $"{Prospect}: {Compartment.Label}{(End is { } end ? $", {Words.Of(end)}" : "")}{(Disqualification is { } why ? $" ({why.Reason.Label})" : "")}";

    private TStep? Last<TStep>()
        where TStep : SandlerStep => Steps.OfType<TStep>().LastOrDefault();

    private IEnumerable<SandlerStep> SinceMoved() => Steps.Reverse().TakeWhile(step => step is not SandlerStep.Moved);

    private Problem? ProblemOf(SandlerStep step)
    {
        if (End is not null) return Illegal(SandlerRule.EndsStayShut, step);
        if (step.On < LastOn) return new(ErrorCodes.OutOfOrder, step.On, $"{Words.Of(LastOn)}, the day of the last step, or later");
        return step switch
        {
            SandlerStep.Moved { To: var to } => ProblemOf(to),
            SandlerStep.ContractAgreed => Unless(Compartment >= SandlerCompartment.UpFrontContract, SandlerRule.CompartmentOrder, step),
            SandlerStep.MeetingConcluded when OpenContract is null => Illegal(SandlerRule.ContractFirst, step),
            SandlerStep.MeetingConcluded when step.On < OpenContract.MeetingOn => new(ErrorCodes.OutOfOrder, step.On, $"{Words.Of(OpenContract.MeetingOn)}, the day for which the meeting was agreed, or later"),
            SandlerStep.PainFound => Unless(Compartment == SandlerCompartment.Pain, SandlerRule.CompartmentOrder, step),
            SandlerStep.BudgetDiscussed => Unless(Compartment == SandlerCompartment.Budget, SandlerRule.CompartmentOrder, step),
            SandlerStep.DecisionDiscussed => Unless(Compartment == SandlerCompartment.Decision, SandlerRule.CompartmentOrder, step),
            SandlerStep.Disqualified { Reason: var reason } => Unless(reason.Compartment <= Compartment && Compartment <= SandlerCompartment.Decision, SandlerRule.DisqualifyEarly, step),
            SandlerStep.Secured => Unless(Compartment == SandlerCompartment.PostSell, SandlerRule.CompartmentOrder, step),
            _ => null,
        };
    }

    // the rule that says most: what keeps the open compartment open, then the way to fulfillment, then the order
    private Problem? ProblemOf(SandlerCompartment to)
    {
        if (to == Compartment.Next && IsShut(Compartment)) return null;
        SandlerRule rule = to != Compartment.Next ? to == SandlerCompartment.Fulfillment && Compartment < to ? SandlerRule.QualifyBeforeFulfillment : SandlerRule.CompartmentOrder
            : Compartment == SandlerCompartment.Pain ? SandlerRule.NoPainNoSale
            : Compartment == SandlerCompartment.Budget ? SandlerRule.WillingAndAble
            : Compartment == SandlerCompartment.Decision ? SandlerRule.WholeDecision
            : SandlerRule.CompartmentOrder;
        return rule.Broken(ErrorCodes.IllegalTransition, to);
    }

    private static Problem? Unless(bool isLegal, SandlerRule rule, SandlerStep step) => isLegal ? null : Illegal(rule, step);

    private static Problem Illegal(SandlerRule rule, SandlerStep step) => rule.Broken(ErrorCodes.IllegalTransition, step);
}
