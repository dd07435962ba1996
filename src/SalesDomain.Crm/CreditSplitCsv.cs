using System.Collections.Immutable;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Identifiers;
using SalesDomain.Quotas;

namespace SalesDomain.Crm;

/// <summary>Reads credit splits from CSV: <c>opportunity,owner,percent</c>.</summary>
public static class CreditSplitCsv
{
    /// <summary>The splits of a file and what was noticed.</summary>
    /// <exception cref="CrmReadException">The file cannot be read at all, a column is missing, or one owner has two shares of one deal.</exception>
    public static (CreditSplits Splits, ImmutableArray<Finding> Findings) Read(CrmFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        FindingLog findings = new();
        SmallTable table = new(file, findings, null);
        int opportunity = table.Require("opportunity", "opportunity", "opportunityid", "dealid", "deal", "id");
        int owner = table.Require("owner", "owner", "ownerid", "splitownerid");
        int percent = table.Require("percent", "percent", "splitpercentage", "percentage", "split");
        table.Numbers(percent);

        List<CreditSplit> splits = [];
        HashSet<(string, string)> seen = [];
        foreach (CsvLine line in table.Rows())
        {
            if (!table.TryText(line, opportunity, out string deal) || !table.TryText(line, owner, out string person) || !table.TryPercent(line, percent, out decimal share)) continue;
            if (share < 0m) table.Fail(FindingCodes.IllegalValue, line, percent, "is negative; a share is 0 percent or more.");
            else if (!seen.Add((deal, person))) throw new CrmReadException(file.Name, $"row {line.Number}: \"{person}\" has a share of \"{deal}\" already; which one counts cannot be said.");
            else splits.Add(new CreditSplit(new OpportunityId(deal), new OwnerId(person), share));
        }

        CreditSplit[][] odd = [.. splits.GroupBy(split => split.Opportunity).Select(shares => shares.ToArray()).Where(shares => shares.Sum(share => share.Percent) != 100m)];
        if (odd.Length > 0)
            findings.Add(FindingCodes.SplitsNotWhole, FindingSeverity.Warning, () => $"{file.Name}: the shares of \"{odd[0][0].Opportunity}\" sum to {odd[0].Sum(share => share.Percent).ToString(System.Globalization.CultureInfo.InvariantCulture)} percent; they count as they are. A share of a half is 50, not 0.5.", count: odd.Length);
        return (new CreditSplits(splits), findings.Build());
    }
}
