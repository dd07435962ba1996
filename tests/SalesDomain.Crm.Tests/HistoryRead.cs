using System.Text;
using NodaTime;
using SalesDomain.Crm.Findings;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Tests;

/// <summary>Short ways to read text as histories, and to tell them in short.</summary>
internal static class HistoryRead
{
    public const string Header = "opportunity_id,changed_at,stage,amount,close_date,owner,forecast_category,next_step\n";

    public static HistoryImport Histories(string rows, string deals, HistoryImportOptions? options = null) => Histories(Encoding.UTF8.GetBytes(rows), deals, options);

    public static HistoryImport Histories(byte[] rows, string deals, HistoryImportOptions? options = null) =>
        HistoryCsv.Read(CrmFile.Of("history.csv", rows), Read.Csv(deals, new OpportunityImportOptions { Pipeline = options?.Pipeline }).Opportunities, options);

    public static Finding Finding(this HistoryImport import, string code) => import.Findings.Single(finding => finding.Code == code);

    /// <summary>The codes of the findings, without the notes on shape and columns that come with every file, and on days of closing, which have a test of their own.</summary>
    public static IEnumerable<string> Codes(this HistoryImport import) => import.Findings.Select(f => f.Code).Where(code => code is not (FindingCodes.HistoryShape or FindingCodes.UnmappedColumns or FindingCodes.CloseDateDiffers)).Order(StringComparer.Ordinal);

    /// <summary>The rows that findings say are left out.</summary>
    public static long LeftOut(this HistoryImport import) => import.Findings
        .Where(f => f.Severity == FindingSeverity.Error || f.Code is FindingCodes.DuplicateRow or FindingCodes.RowWithoutDeal or FindingCodes.OtherField or FindingCodes.OwnerNamedTwice)
        .Sum(f => f.Count);

    /// <summary>A history in a line: <c>01-05 known 01-06 | Moved Proposal 01-07T09:00</c>: creation, since when it is known, changes.</summary>
    public static string Told(this OpportunityHistory history)
    {
        string since = history.KnownSince is { } known ? " known " + At(known) : "";
        string first = history.CreatedAt is { } at ? At(at) : "always";
        return string.Join(" | ", history.Changes.Select(Told).Prepend(first + since));
    }

    private static string Told(OpportunityChange change) => change switch
    {
        OpportunityChange.Moved moved => $"Moved {moved.Stage} ",
        OpportunityChange.Repriced repriced => $"Repriced {repriced.Amount?.Amount} ",
        OpportunityChange.Rescheduled rescheduled => $"Rescheduled {rescheduled.ExpectedCloseOn?.ToString("MM-dd", null)} ",
        OpportunityChange.Reassigned reassigned => $"Reassigned {reassigned.Owner} ",
        OpportunityChange.Recategorized recategorized => $"Recategorized {recategorized.Category} ",
        OpportunityChange.Planned planned => $"Planned {planned.Step ?? "-"} ",
        OpportunityChange.Won won => $"Won {won.Stage?.ToString() ?? "-"} ",
        OpportunityChange.Lost lost => $"Lost {lost.Stage?.ToString() ?? "-"} ",
        OpportunityChange.Reopened reopened => $"Reopened {reopened.Stage} ",
        _ => "Deleted ",
    }

    + At(change.At);

    private static string At(Instant at) => NodaTime.Text.InstantPattern.General.Format(at)[5..16].Replace("T00:00", "", StringComparison.Ordinal);
}
