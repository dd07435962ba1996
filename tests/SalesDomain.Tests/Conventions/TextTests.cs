using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.Organization;
using SalesDomain.Quotas;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Conventions;

public class TextTests
{
    private static readonly LocalDate Day = new(2026, 3, 31);

    [Fact]
    public void Text_is_the_same_in_every_culture()
    {
        object[] values =
        [
            Kpi.Of(1.5m, 1), new ExchangeRate(Currency.Eur, Currency.Usd, Day, 1.5m), new CreditSplit(new OpportunityId("D"), new OwnerId("ana"), 62.5m),
            new Quota(ReportingPeriod.Quarter(2026, 1), Money.Of(12.5m, Currency.Eur)), new KpiDefinition(ReportingPeriod.All, Day),
            OpportunityTotals.Empty(new KpiDefinition(ReportingPeriod.All, Day)), Proportion.Of(1, 3), Proportion.Of(1, 3).Wilson(0.95),
            Ratio.Of(Money.Of(1m, Currency.Eur), Money.Of(3m, Currency.Eur)), Distribution.Of(1.5m, 2m), Exclusions.Of(ExclusionReason.NoAmount, 1_000),
            Histogram<int>.Of([KeyValuePair.Create(1, 1_000L)]), FiscalCalendar.Calendar.Containing(Day, FiscalUnit.Month), MoneyBag.Of(Money.Of(1.5m, Currency.Eur)),
            new AmountTotal(MoneyBag.Of(Money.Of(1.5m, Currency.Eur)), 1, default), new DayTotal(default, default), Probability.FromPercent(12.5m),
            new Opportunity(new OpportunityId("D"), new PipelineStage("open"), amount: Money.Of(1.5m, Currency.Eur)), RoundingPolicy.ToDecimals(2, MidpointRounding.ToEven),
            new TeamMember(new OwnerId("ana"), SalesRole.AccountExecutive), SalesTeam.None,
        ];
        string[] expected = Texts("");

        Assert.Equal(expected, Texts("de-DE"));
        Assert.Equal(expected, Texts("ar-SA"));
        Assert.Equal("1.5", expected[0]);
        Assert.Equal("1 EUR = 1.5 USD from 2026-03-31", expected[1]);
        Assert.Equal("62.5 % of D to ana", expected[2]);
        Assert.Equal("12.50 EUR in 2026-01-01/2026-04-01 for the total", expected[3]);

        string[] Texts(string culture)
        {
            using CultureScope scope = new(culture);
            return [.. values.Select(value => value.ToString()!)];
        }
    }

    [Fact]
    public void What_people_type_is_read_without_a_provider()
    {
        Assert.True(Probability.TryParse("12.5 %", out Probability probability) && probability == Probability.FromPercent(12.5m));
        Assert.True(ReportingPeriod.TryParse("2026-01-01/2026-04-01", out ReportingPeriod period) && period == ReportingPeriod.Quarter(2026, 1));
        Assert.True(OwnerId.TryParse("ana", out OwnerId owner) && owner == new OwnerId("ana"));
        Assert.True(LeadId.TryParse("L-1", out LeadId lead) && lead == new LeadId("L-1"));
        Assert.True(OpportunityId.TryParse("D-1", out OpportunityId deal) && deal == new OpportunityId("D-1"));
        Assert.False(Probability.TryParse("101 %", out _) || ReportingPeriod.TryParse("Q1", out _) || OwnerId.TryParse(" ", out _) || LeadId.TryParse(null, out _) || OpportunityId.TryParse("", out _));
    }
}
