using System.Collections.Immutable;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Errors;
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
        foreach (CsvLine line in table.Rows())
        {
            if (!table.TryText(line, opportunity, out string deal) || !table.TryText(line, owner, out string person) || !table.TryNumber(line, percent, out decimal share)) continue;
            try
            {
                splits.Add(new CreditSplit(new OpportunityId(deal), new OwnerId(person), share));
            }
            catch (InvalidValueException e)
            {
                table.Fail(FindingCodes.IllegalValue, null, () => table.At(line, $"{e.Message} The row is left out."));
            }
        }

        try
        {
            return (new CreditSplits(splits), findings.Build());
        }
        catch (InvalidValueException e)
        {
            throw new CrmReadException(file.Name, e.Message, e);
        }
    }
}
