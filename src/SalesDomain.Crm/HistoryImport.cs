using System.Collections.Immutable;
using NodaTime;
using SalesDomain.Crm.Findings;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm;

/// <summary>What a file of histories gave, and everything that was noticed on the way.</summary>
/// <param name="Histories">One history for each opportunity, in the order of the opportunities.</param>
/// <param name="Rows">The rows of the file that are not blank. Each is used, or left out with a finding.</param>
/// <param name="RowsUsed">The rows that were used: each says something of its deal, also where that changed nothing or could not follow. A row of dates of stages is used where one of its dates is.</param>
/// <param name="Findings">What was noticed: errors first, then warnings, then notes.</param>
public sealed record HistoryImport(IReadOnlyList<OpportunityHistory> Histories, long Rows, long RowsUsed, ImmutableArray<Finding> Findings)
{
    /// <summary>The latest time that a row which was used says, also where nothing changed at it; <c>null</c> where there is none.</summary>
    public Instant? LatestAt { get; init; }

    /// <summary>Whether the file says amounts; else they are those of the opportunities, taken as unchanged.</summary>
    public bool HasAmounts { get; init; }

    /// <summary>Whether the file says expected dates; else they are those of the opportunities, taken as unchanged.</summary>
    public bool HasExpectedDates { get; init; }

    /// <summary>Whether some row could not be read.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}
