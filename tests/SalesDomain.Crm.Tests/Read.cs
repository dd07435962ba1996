using System.Text;
using SalesDomain.Crm.Findings;

namespace SalesDomain.Crm.Tests;

/// <summary>Short ways to read text as a file.</summary>
internal static class Read
{
    public static OpportunityImport Csv(string text, OpportunityImportOptions? options = null) => Bytes(Encoding.UTF8.GetBytes(text), options);

    public static OpportunityImport Bytes(byte[] bytes, OpportunityImportOptions? options = null) => OpportunityCsv.Read(CrmFile.Of("deals.csv", bytes), options);

    public static Finding Finding(this OpportunityImport import, string code) => import.Findings.Single(finding => finding.Code == code);

    public static bool Has(this OpportunityImport import, string code) => import.Findings.Any(finding => finding.Code == code);
}
