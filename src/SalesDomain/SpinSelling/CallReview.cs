using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using SalesDomain.Measures;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>A call in hindsight: the mix of its questions, how far each need was developed, what was missed, and whether it succeeded.</summary>
/// <remarks>Nothing is scored, as no source gives a right number or ratio of questions. Source: Neil Rackham, SPIN Selling, 1988. Equal when all that went into them is.</remarks>
[JsonConverter(typeof(CallReviewJsonConverter))]
public sealed class CallReview : IEquatable<CallReview>
{
    private CallReview(SalesCall call, LargeSaleTest sale, CallPlan? plan)
    {
        Call = call;
        Sale = sale;
        Plan = plan;
        string[] planned = plan is null ? [] : [.. plan.Problems.Select(problem => problem.Problem)];
        Problems = [.. Raised(call).Concat(planned).Distinct().Select(problem => new ProblemReview(problem, call, planned.Contains(problem)))];
        Missed = [.. FindMisses().Where(miss => CountsMatter != false || !miss.Rule.IsForMajorSales)];
    }

    /// <summary>The call.</summary>
    public SalesCall Call { get; }

    /// <summary>What is known of the size of the sale.</summary>
    public LargeSaleTest Sale { get; }

    /// <summary>The plan of the call; <c>null</c> where there was none.</summary>
    public CallPlan? Plan { get; }

    /// <summary>Whether the counts of questions and needs mean anything here: in a major sale only. <c>null</c> where that is unknown, for want of <see cref="LargeSaleTest.Missing"/>.</summary>
    public bool? CountsMatter => Sale.IsMajorSale;

    /// <summary>Each problem that came up, in the order in which it did; then those of the plan that did not.</summary>
    public ImmutableArray<ProblemReview> Problems { get; }

    /// <summary>The share of the problems that were developed from implied to explicit by the end of the call, among those that the customer has admitted. Undefined, <c>noImpliedNeeds</c>, where none was.</summary>
    public Kpi<Proportion> Developed =>
        ShareOf(Problems.Count(problem => problem.IsDeveloped), Problems.Count(problem => problem.IsAdmitted), "noImpliedNeeds");

    /// <summary>
    /// What was missed, in this order: problems that were admitted, not explicit and not asked about by implication and need-payoff; need-payoff questions before any need; features and advantages
    /// before any explicit need; advantages where a benefit was possible, by an explicit need about the same problem, said before or later in the call; no advance. In a small sale the first three are not missed.
    /// </summary>
    public ImmutableArray<CallMiss> Missed { get; }

    /// <summary>Whether the call succeeded, by an order or an advance; <c>null</c> where its outcome is unknown.</summary>
    public bool? IsSuccess => Call.Outcome?.IsSuccess;

    /// <summary>Whether the plan's objective was reached: an order, or the very advance. <c>null</c> without plan or outcome.</summary>
    public bool? IsObjectiveReached => Plan is null || Call.Outcome is null ? null : Call.Outcome is CallOutcome.Order || Call.Outcome == Plan.Objective;

    /// <summary>Reviews a call.</summary>
    /// <param name="call">The call, ended or not.</param>
    /// <param name="sale">What is known of the size of the sale; left out: nothing.</param>
    /// <param name="plan">The plan of the call; left out: none.</param>
    public static CallReview Of(SalesCall call, LargeSaleTest? sale = null, CallPlan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        return new(call, sale ?? new(), plan);
    }

    /// <summary>How many questions of a kind were asked.</summary>
    public int Asked(QuestionKind kind) => Call.Questions.Count(question => question.Kind == kind);

    /// <summary>The share of the questions that were of a kind: of that kind / all. Undefined, <c>noQuestions</c>, where none was asked. There is no right one.</summary>
    public Kpi<Proportion> Share(QuestionKind kind) => ShareOf(Asked(kind), Call.Questions.Length, "noQuestions");

    /// <summary>The review as lines of text: outcome, questions, whether their counts mean anything, problems, and what was missed.</summary>
    public string Explain()
    {
        StringBuilder text = new();
        Line(ToString());
        Line($"Questions: {string.Join(", ", QuestionKind.List.Select(kind => $"{kind.Label.ToLowerInvariant()} {Words.Of(Asked(kind))}"))}");
        Line(CountsMatter switch
        {
            true => "The counts mean something: a major sale",
            false => "The counts mean nothing: a small sale, in which implied needs are enough",
            null => $"Whether the counts mean anything is unknown; find out: {string.Join(", ", Sale.Missing)}",
        });
        foreach (ProblemReview problem in Problems) Line($"  {problem}");
        Line(Missed.IsEmpty ? "Missed: nothing" : "Missed:");
        foreach (CallMiss miss in Missed) Line($"  {miss}");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    /// <inheritdoc/>
    public bool Equals(CallReview? other) => other is not null && Call.Equals(other.Call) && Sale == other.Sale && Equals(Plan, other.Plan);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CallReview);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Call, Sale, Plan);

    /// <summary>Day, sellers, outcome and success: <c>2026-03-10, Ana Costa: success; Advance: Mara Lind: Runs a test, by 2026-03-20</c>.</summary>
    public override string ToString() =>
        $"{Words.Of(Call.On)}, {string.Join(", ", Call.Sellers)}: {IsSuccess switch { true => "success", false => "no success", null => "unknown" }}; {Call.Outcome?.ToString() ?? "no outcome yet"}";

    private static Kpi<Proportion> ShareOf(int part, int whole, string undefined) =>
        whole == 0 ? Kpi.Undefined<Proportion>(UndefinedReason.Of(undefined)) : Kpi.Of(Proportion.Of(part, whole), whole);

    private static IEnumerable<string> Raised(SalesCall call) =>
        call.Questions.Select(question => (question.Position, question.About))
            .Concat(call.Needs.Select(need => (need.Position, (string?)need.About)))
            .Concat(call.Statements.Select(statement => (statement.Position, statement.About)))
            .OrderBy(moment => moment.Item1).Select(moment => moment.Item2).OfType<string>();

    private IEnumerable<CallMiss> FindMisses()
    {
        foreach (ProblemReview problem in Problems.Where(problem => problem is { IsRaised: true, IsAdmitted: true, IsExplicit: false }))
        {
            foreach (QuestionKind kind in problem.NotAsked) yield return new(SpinRule.ProblemIsDeveloped, $"no {kind.Label.ToLowerInvariant()} question", problem.Problem);
        }

        foreach (SpinQuestion question in Call.Questions.Where(question => question.Kind == QuestionKind.NeedPayoff))
        {
            if (!Call.Heard.Any(need => need.About == question.About && need.At.IsBefore(new(Call.On, question.Position)))) yield return new(SpinRule.NeedPayoffFollowsNeed, $"too soon: {question.Text}", question.About, question.Position);
        }

        ExplicitNeed[] wishes = [.. Call.Heard.OfType<ExplicitNeed>()];
        foreach (CapabilityStatement statement in Call.Statements.Where(statement => !wishes.Any(wish => wish.At.IsBefore(statement.At))))
        {
            yield return new(SpinRule.CapabilityFollowsExplicitNeed, $"too soon: {statement.Statement}", statement.About, statement.Position);
        }

        foreach (Advantage advantage in Call.Statements.OfType<Advantage>())
        {
            if (wishes.FirstOrDefault(wish => wish.About == advantage.About) is not { } wish) continue;
            yield return new(SpinRule.BenefitMeetsExplicitNeed, $"{(wish.At.IsBefore(advantage.At) ? "could have met" : "said before")} \"{wish.Statement}\": {advantage.Statement}", advantage.About, advantage.Position);
        }

        if (Call.Outcome is CallOutcome.Continuation open) yield return new(SpinRule.CallEndsWithAdvance, open.Why);
    }
}
