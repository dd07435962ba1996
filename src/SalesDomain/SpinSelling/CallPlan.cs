using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>What a call is to reach and how: the customer's action that is its objective, another to fall back on, and the problems to develop with their questions.</summary>
/// <remarks>Source: Neil Rackham, SPIN Selling, 1988, for the parts. Equal when all members are.</remarks>
[JsonConverter(typeof(CallPlanJsonConverter))]
public sealed class CallPlan : IEquatable<CallPlan>
{
    /// <summary>A plan that keeps the rules.</summary>
    /// <param name="objective">What the customer will have agreed to do by the end: an order or an advance.</param>
    /// <param name="fallback">The next best advance.</param>
    /// <param name="situation">The situation questions, as few as may be; there may be none.</param>
    /// <param name="problems">The problems; three or more.</param>
    /// <exception cref="InvalidValueException">
    /// The objective is no action of the customer (<c>contradiction</c>) or is the fallback too (<c>duplicate</c>; <see cref="SpinRule.ObjectiveIsCustomerAction"/>), there are fewer than three problems
    /// (<c>outOfRange</c>) or one stands twice (<c>duplicate</c>; <see cref="SpinRule.PlanHasThreeProblems"/>), problems lead to each other in a circle (<c>cycle</c>, <see cref="SpinRule.ImplicationLeadsOn"/>), or a
    /// question is empty (<c>empty</c>).
    /// </exception>
    public CallPlan(CallOutcome objective, CallOutcome.Advance fallback, IReadOnlyList<string> situation, IReadOnlyList<PlannedProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(objective);
        ArgumentNullException.ThrowIfNull(fallback);
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(problems);
        if (!objective.IsSuccess) SpinRule.ObjectiveIsCustomerAction.Refuse(ErrorCodes.Contradiction, objective, nameof(objective));
        if (objective == fallback) SpinRule.ObjectiveIsCustomerAction.Refuse(ErrorCodes.Duplicate, fallback, nameof(fallback));
        if (problems.Contains(null!)) Throw.Missing("problems, none of them null", nameof(problems));
        if (problems.Count < 3) SpinRule.PlanHasThreeProblems.Refuse(ErrorCodes.OutOfRange, problems.Count, nameof(problems));
        if (problems.GroupBy(problem => problem.Problem).FirstOrDefault(same => same.Count() > 1) is { } twice) SpinRule.PlanHasThreeProblems.Refuse(ErrorCodes.Duplicate, twice.Key, nameof(problems));
        if (InCircle(problems) is { } circle) SpinRule.ImplicationLeadsOn.Refuse(ErrorCodes.Cycle, circle, nameof(problems));
        Objective = objective;
        Fallback = fallback;
        SituationQuestions = [.. situation.Select(question => Words.Checked(question, "questions, none of them empty", nameof(situation)))];
        Problems = [.. problems];
    }

    /// <summary>What the customer will have agreed to do.</summary>
    public CallOutcome Objective { get; }

    /// <summary>The next best advance.</summary>
    public CallOutcome.Advance Fallback { get; }

    /// <summary>The situation questions.</summary>
    public ImmutableArray<string> SituationQuestions { get; }

    /// <summary>The problems with their capabilities and questions.</summary>
    public ImmutableArray<PlannedProblem> Problems { get; }

    /// <summary>All questions in the order in which they are planned: the situation first, then for each problem its problem, implication and need-payoff questions.</summary>
    public ImmutableArray<SpinQuestion> Questions =>
    [
        .. SituationQuestions.Select(text => (QuestionKind.Situation, text, (string?)null))
            .Concat(Problems.SelectMany(problem => problem.ProblemQuestions.Select(text => (QuestionKind.Problem, text, (string?)problem.Problem))
                .Concat(problem.LeadsTo.SelectMany(difficulty => difficulty.Questions).Select(text => (QuestionKind.Implication, text, (string?)problem.Problem)))
                .Concat(problem.NeedPayoffQuestions.Select(text => (QuestionKind.NeedPayoff, text, (string?)problem.Problem)))))
            .Select((question, i) => new SpinQuestion(question.Item1, i + 1, question.Item2, question.Item3)),
    ];

    /// <inheritdoc/>
    public bool Equals(CallPlan? other) =>
        other is not null && Objective == other.Objective && Fallback == other.Fallback && SituationQuestions.SequenceEqual(other.SituationQuestions) && Problems.SequenceEqual(other.Problems);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CallPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Objective, Fallback, Problems.Length, Problems[0]);

    /// <summary>Objective, fallback and problems: <c>Advance: Mara Lind: Runs a test, by 2026-03-20; else Advance: ...; 3 problems</c>.</summary>
    public override string ToString() => $"{Objective}; else {Fallback}; {Words.Of(Problems.Length)} problems";

    // what leads only to problems that are done is done too; where nothing more is, the rest goes round
    private static string? InCircle(IReadOnlyList<PlannedProblem> problems)
    {
        List<PlannedProblem> left = [.. problems];
        while (left.RemoveAll(problem => !problem.LeadsTo.Any(difficulty => left.Any(other => other.Problem == difficulty.Name))) > 0)
        {
        }

        return left.Count == 0 ? null : string.Join(", ", left.Select(problem => problem.Problem));
    }
}
