using System.Text;
using NodaTime;
using SalesDomain.Crm.Findings;
using SalesDomain.Leads;

namespace SalesDomain.Crm.Tests;

/// <summary>Short ways to read text as leads.</summary>
internal static class LeadRead
{
    public static LeadImport Leads(string text, LeadImportOptions? options = null) => Leads(Encoding.UTF8.GetBytes(text), options);

    public static LeadImport Leads(byte[] bytes, LeadImportOptions? options = null) => LeadFile.Read(CrmFile.Of("leads", bytes), options);

    public static Finding Finding(this LeadImport import, string code) => import.Findings.Single(finding => finding.Code == code);

    public static IEnumerable<string> Codes(this LeadImport import) => import.Findings.Select(finding => finding.Code);

    /// <summary>The rows that are no lead of their own: those of errors, and repeated ones.</summary>
    public static long LeftOut(this LeadImport import) => import.Findings.Where(f => f.Severity == FindingSeverity.Error || f.Code == FindingCodes.DuplicateRow).Sum(f => f.Count);

    /// <summary>The moves of a lead: <c>MarketingQualified 2026-01-06T00:00:00Z, ...</c>.</summary>
    public static string Path(this Lead lead) => string.Join(", ", lead.Transitions.Select(move => $"{move.To} {Text(move.At)}"));

    private static string Text(Instant at) => NodaTime.Text.InstantPattern.General.Format(at)[..16].Replace("T00:00", "", StringComparison.Ordinal);
}
