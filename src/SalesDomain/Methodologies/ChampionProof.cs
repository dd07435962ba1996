using SalesDomain.Qualification;

namespace SalesDomain.Methodologies;

/// <summary>One of the three proofs that a person is a champion, as of the date of a test.</summary>
public sealed record ChampionProof
{
    internal ChampionProof(CriterionAssessment assessment, ProofStatus status, HeardEvidence? decidedBy)
    {
        Assessment = assessment;
        Status = status;
        DecidedBy = decidedBy;
    }

    /// <summary>What is to be proven: <see cref="ChampionTest.Influence"/>, <see cref="ChampionTest.InternalSelling"/> or <see cref="ChampionTest.PersonalWin"/>.</summary>
    public Criterion Criterion => Assessment.Criterion;

    /// <summary>Whether it is shown, refuted or unknown.</summary>
    public ProofStatus Status { get; }

    /// <summary>The newest evidence that shows or refutes it; <c>null</c> where it is unknown.</summary>
    public HeardEvidence? DecidedBy { get; }

    /// <summary>The criterion with all evidence about it, also what does not count.</summary>
    public CriterionAssessment Assessment { get; }

    /// <summary>Title and status, and by what: <c>Power and influence: refuted on 2026-03-12</c>.</summary>
    public override string ToString() => $"{Criterion.Title}: {Words.Of(Status)}{(DecidedBy is { } heard ? $" on {Words.Of(heard.Evidence.ObservedOn)}" : Reason)}";

    private string Reason => Assessment.State switch
    {
        CriterionState.Stale => Assessment.LastSeenOn is { } last ? $" (last seen on {Words.Of(last)}, too long ago)" : "",
        CriterionState.PartlySupported => " (said, not seen)",
        _ => "",
    };
}
