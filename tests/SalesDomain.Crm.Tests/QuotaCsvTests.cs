using System.Text;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;

namespace SalesDomain.Crm.Tests;

public class QuotaCsvTests
{
    private const string Header = "owner_id,period_start,period_end,amount,currency\n";

    [Fact]
    public void The_currency_is_that_of_the_column_then_of_the_sign_then_the_one_said()
    {
        (var quotas, var findings) = Of(Header + "ana,2026-01-01,2026-04-01,€10,JPY\nbo,2026-01-01,2026-04-01,€10,\n,2026-01-01,2026-04-01,10,\n", Currency.Cad);

        Assert.Equal([Currency.Cad, Currency.Jpy, Currency.Eur], quotas.Quotas.Select(quota => quota.Amount.Currency));
        Assert.Equal(1, findings.Single(finding => finding.Code == FindingCodes.CurrencyAssumed).Count);
    }

    [Fact]
    public void A_percentage_is_no_amount() => Assert.Equal(FindingCodes.InvalidAmount, Of(Header + "ana,2026-01-01,2026-04-01,80%,EUR\n").Findings.Single().Code);

    [Fact]
    public void A_row_without_owner_is_the_quota_of_the_total()
    {
        (var quotas, _) = Of(Header + ",2026-01-01,2026-04-01,10,EUR\nana,2026-04-01,2026-07-01,5,EUR\nana,2026-01-01,2026-04-01,5,EUR\n");

        Assert.True(quotas.HasTotal);
        Assert.Equal(2, quotas.Quotas.Count(quota => quota.Owner == new OwnerId("ana")));
    }

    [Fact]
    public void Rows_that_overlap_are_named()
    {
        CrmReadException refused = Assert.Throws<CrmReadException>(() => Of(Header + "ana,2026-01-01,2026-04-01,1,EUR\nbo,2026-01-01,2026-04-01,1,EUR\nana,2026-03-31,2026-04-01,1,EUR\n"));

        Assert.Contains("rows 2 and 4 overlap", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_rows_says_so() => Assert.Equal(FindingCodes.NoRows, Of(Header).Findings.Single().Code);

    private static (SalesDomain.Quotas.QuotaPlan Quotas, System.Collections.Immutable.ImmutableArray<Finding> Findings) Of(string text, Currency? currency = null) =>
        QuotaCsv.Read(CrmFile.Of("quotas.csv", Encoding.UTF8.GetBytes(text)), currency);
}
