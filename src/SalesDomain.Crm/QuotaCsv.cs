using System.Collections.Immutable;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Quotas;

namespace SalesDomain.Crm;

/// <summary>Reads quotas from CSV: <c>owner_id,period_start,period_end,amount,currency</c>, the end exclusive, a row without owner for the total.</summary>
public static class QuotaCsv
{
    /// <summary>The quotas of a file and what was noticed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="currency">The currency of amounts that come without one; USD where it is left out.</param>
    /// <param name="dates">The order of day, month and year; <c>null</c> to decide it from each column.</param>
    /// <exception cref="CrmReadException">The file cannot be read at all, a column is missing, or quotas of one owner overlap.</exception>
    public static (QuotaPlan Quotas, ImmutableArray<Finding> Findings) Read(CrmFile file, Currency? currency = null, DateOrder? dates = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        FindingLog findings = new();
        SmallTable table = new(file, findings, dates);
        int owner = table.Require("owner_id", "ownerid", "owner", "ownername", "salesagent", "salesrep", "quotaownerid");
        int start = table.Require("period_start", "periodstart", "startdate", "start", "from");
        int end = table.Require("period_end", "periodend", "enddate", "end", "to");
        int amount = table.Require("amount", "amount", "quota", "quotaamount", "target");
        int code = table.Find("currency", "currencycode", "currencyisocode");
        table.Dates(start, end);
        table.Numbers(amount);

        Dictionary<string, List<(Quota Quota, long Row)>> byOwner = new(StringComparer.Ordinal);
        foreach (CsvLine line in table.Rows())
        {
            if (!table.TryDate(line, start, out LocalDate from) || !table.TryDate(line, end, out LocalDate to) || !table.TryAmount(line, amount, out decimal number, out Currency? signed)
                || !table.TryCurrency(line, code, signed, currency ?? Currency.Usd, out Currency of))
            {
                continue;
            }

            if (to <= from)
            {
                table.Fail(FindingCodes.IllegalValue, line, end, "does not lie after the start; it is the first day after the period.");
            }
            else if (number < 0m)
            {
                table.Fail(FindingCodes.IllegalValue, line, amount, "is negative; a quota is 0 or more.");
            }
            else
            {
                Quota quota = new(ReportingPeriod.Between(from, to), Money.Of(number, of), line.Text(owner) is { } id ? new OwnerId(id) : null);
                if (!byOwner.TryGetValue(quota.Owner?.Value ?? "", out List<(Quota Quota, long Row)>? own)) byOwner.Add(quota.Owner?.Value ?? "", own = []);
                if (own.Find(other => other.Quota.Period.Overlaps(quota.Period)) is { Quota: not null } taken)
                    throw new CrmReadException(file.Name, $"rows {taken.Row} and {line.Number} overlap: {taken.Quota} and {quota}. Quotas of one owner may touch and not overlap; which one counts cannot be said.");
                own.Add((quota, line.Number));
            }
        }

        return (new QuotaPlan(byOwner.Values.SelectMany(own => own).Select(row => row.Quota)), findings.Build());
    }
}
