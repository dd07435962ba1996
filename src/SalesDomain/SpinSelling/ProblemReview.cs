using System.Collections.Immutable;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>How far the need for one problem was developed by the end of a call.</summary>
public sealed record ProblemReview
{
    internal ProblemReview(string problem, SalesCall call, bool isPlanned)
    {
        Problem = problem;
        IsPlanned = isPlanned;
        Questions = [.. call.Questions.Where(question => question.About == problem)];
        Needs = [.. call.Heard.Where(need => need.About == problem)];
        Statements = [.. call.Statements.Where(statement => statement.About == problem)];
        IsRaised = !Questions.IsEmpty || !Statements.IsEmpty || call.Needs.Any(need => need.About == problem);
    }

    /// <summary>The problem.</summary>
    public string Problem { get; }

    /// <summary>Whether the plan has it; <c>false</c> where there is no plan.</summary>
    public bool IsPlanned { get; }

    /// <summary>Whether anything was asked or said about it in the call.</summary>
    public bool IsRaised { get; }

    /// <summary>What was asked about it in the call.</summary>
    public ImmutableArray<SpinQuestion> Questions { get; }

    /// <summary>The needs about it that were heard, in the call and before it.</summary>
    public ImmutableArray<CustomerNeed> Needs { get; }

    /// <summary>What was said of the offer about it in the call.</summary>
    public ImmutableArray<CapabilityStatement> Statements { get; }

    /// <summary>Whether the customer has admitted it: an implied need was heard.</summary>
    public bool IsAdmitted => Needs.Any(need => need is ImpliedNeed);

    /// <summary>Whether an explicit need was heard, with or without a condition.</summary>
    public bool IsExplicit => Needs.Any(need => need is ExplicitNeed);

    /// <summary>Whether it was developed: an explicit need was heard after an implied one.</summary>
    public bool IsDeveloped => Needs.SkipWhile(need => need is not ImpliedNeed).Any(need => need is ExplicitNeed);

    /// <summary>Which of implication and need-payoff were not asked about it in the call.</summary>
    public ImmutableArray<QuestionKind> NotAsked => [.. new[] { QuestionKind.Implication, QuestionKind.NeedPayoff }.Where(kind => Questions.All(question => question.Kind != kind))];

    /// <inheritdoc/>
    public bool Equals(ProblemReview? other) =>
        other is not null && Problem == other.Problem && IsPlanned == other.IsPlanned && Questions.SequenceEqual(other.Questions) && Needs.SequenceEqual(other.Needs) && Statements.SequenceEqual(other.Statements)
        && IsRaised == other.IsRaised;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Problem, Questions.Length, Needs.Length);

    /// <summary>The problem, how far it came and what was not asked: <c>Lost orders: developed</c>.</summary>
    public override string ToString() =>
        $"{Problem}: {(IsDeveloped ? "developed" : IsExplicit ? "explicit" : IsAdmitted ? "implied" : IsRaised ? "not admitted" : "not raised")}"
        + (IsRaised && !NotAsked.IsEmpty ? $"; not asked: {string.Join(", ", NotAsked.Select(kind => kind.Label.ToLowerInvariant()))}" : "");
}
