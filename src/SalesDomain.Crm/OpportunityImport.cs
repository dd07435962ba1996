using System.Collections.Immutable;
using SalesDomain.Crm.Findings;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm;

/// <summary>What a file gave: the facts, and everything that was noticed on the way.</summary>
/// <param name="Opportunities">The facts in the order of the file.</param>
/// <param name="Rows">The rows of the file that are not blank. Each is a fact, or dropped with a finding.</param>
/// <param name="Findings">What was noticed: errors first, then warnings, then notes.</param>
/// <param name="Headings">The headings of the file.</param>
/// <param name="OwnerHeading">The heading of the column that holds the owner; <c>null</c> where there is none.</param>
public sealed record OpportunityImport(
    IReadOnlyList<Opportunity> Opportunities,
    long Rows,
    ImmutableArray<Finding> Findings,
    IReadOnlyList<string> Headings,
    string? OwnerHeading)
{
    /// <summary>Whether some row could not become a fact.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}
