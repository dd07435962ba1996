using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>A problem that the customer may have and that a capability of ours solves, with the questions by which the need for it is developed.</summary>
/// <remarks>Need-payoff questions stand here and nowhere else, so that none asks for what one cannot deliver. Source: Neil Rackham, SPIN Selling, 1988. Equal when all members are.</remarks>
[JsonConverter(typeof(PlannedProblemJsonConverter))]
public sealed record PlannedProblem
{
    /// <summary>A problem, what solves it, and the questions.</summary>
    /// <param name="problem">The problem, in the team's own words; not empty.</param>
    /// <param name="capability">What we have that solves it; not empty.</param>
    /// <param name="questions">The problem questions; one or more.</param>
    /// <param name="leadsTo">The difficulties that it leads to, with their implication questions; one or more.</param>
    /// <param name="payoff">The need-payoff questions, about what the capability would be worth; one or more.</param>
    /// <exception cref="InvalidValueException">
    /// A text is empty (<c>empty</c>); the capability (<see cref="SpinRule.PlanHasThreeProblems"/>) or one of the kinds of questions (<see cref="SpinRule.PlanHasQuestions"/>) is missing (<c>missing</c>); a difficulty
    /// stands twice (<c>duplicate</c>) or is the problem itself (<c>cycle</c>, <see cref="SpinRule.ImplicationLeadsOn"/>).
    /// </exception>
    public PlannedProblem(string problem, string capability, IReadOnlyList<string> questions, IReadOnlyList<RelatedDifficulty> leadsTo, IReadOnlyList<string> payoff)
    {
        ArgumentNullException.ThrowIfNull(leadsTo);
        if (string.IsNullOrWhiteSpace(capability)) SpinRule.PlanHasThreeProblems.Refuse(ErrorCodes.Missing, capability, nameof(capability));
        if (leadsTo.Count == 0 || leadsTo.Contains(null!)) SpinRule.PlanHasQuestions.Refuse(ErrorCodes.Missing, null, nameof(leadsTo));
        if (leadsTo.Any(difficulty => difficulty.Name == problem)) SpinRule.ImplicationLeadsOn.Refuse(ErrorCodes.Cycle, problem, nameof(leadsTo));
        if (leadsTo.Select(difficulty => difficulty.Name).Distinct().Count() < leadsTo.Count) Throw.Duplicate(string.Join(", ", leadsTo.Select(difficulty => difficulty.Name)), "no difficulty twice", nameof(leadsTo));
        Problem = Words.Checked(problem, "a problem that the customer may have", nameof(problem));
        Capability = capability;
        ProblemQuestions = Checked(questions, nameof(questions));
        LeadsTo = [.. leadsTo];
        NeedPayoffQuestions = Checked(payoff, nameof(payoff));
    }

    /// <summary>The problem.</summary>
    public string Problem { get; }

    /// <summary>What we have that solves it.</summary>
    public string Capability { get; }

    /// <summary>The questions that find out whether the customer has it.</summary>
    public ImmutableArray<string> ProblemQuestions { get; }

    /// <summary>The difficulties that it leads to, with their implication questions.</summary>
    public ImmutableArray<RelatedDifficulty> LeadsTo { get; }

    /// <summary>The questions about what the capability would be worth.</summary>
    public ImmutableArray<string> NeedPayoffQuestions { get; }

    /// <inheritdoc/>
    public bool Equals(PlannedProblem? other) =>
        other is not null && Problem == other.Problem && Capability == other.Capability && ProblemQuestions.SequenceEqual(other.ProblemQuestions) && LeadsTo.SequenceEqual(other.LeadsTo)
        && NeedPayoffQuestions.SequenceEqual(other.NeedPayoffQuestions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Problem, Capability, LeadsTo.Length);

    /// <summary>The problem, what it leads to, and what solves it: <c>Lost orders, which lead to: Customers call twice; solved by: It confirms each order</c>.</summary>
    public override string ToString() => $"{Problem}, which lead to: {string.Join(", ", LeadsTo.Select(difficulty => difficulty.Name))}; solved by: {Capability}";

    internal static ImmutableArray<string> Checked(IReadOnlyList<string> questions, string? parameter)
    {
        ArgumentNullException.ThrowIfNull(questions, parameter);
        if (questions.Count == 0) SpinRule.PlanHasQuestions.Refuse(ErrorCodes.Missing, null, parameter);
        return [.. questions.Select(question => Words.Checked(question, "questions, none of them empty", parameter))];
    }
}
