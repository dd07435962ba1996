using System.Collections.Immutable;
using SalesDomain.Crm.Findings;
using SalesDomain.Leads;

namespace SalesDomain.Crm;

/// <summary>What a file of leads gave: the facts, and everything that was noticed on the way.</summary>
/// <param name="Leads">The facts in the order of the file.</param>
/// <param name="Rows">The rows of the file that are not blank. Each is a fact, or dropped with a finding.</param>
/// <param name="Findings">What was noticed: errors first, then warnings, then notes.</param>
public sealed record LeadImport(IReadOnlyList<Lead> Leads, long Rows, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether some row could not become a fact.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}
