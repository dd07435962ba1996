using System.Text.Json;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.Organization;
using SalesDomain.Quotas;
using SalesDomain.Serialization;

namespace SalesDomain.AotApp;

/// <summary>JSON of measures, definitions and totals.</summary>
internal static class MeasureJsonChecks
{
    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    public static void Run()
    {
        int before = Expect.Count;
        Measures();
        Tables();
        OpportunityTotals totals = Opportunities();
        Leads();
        Refusals();
        Console.WriteLine($"Measures: {Expect.Count - before} checks; {JsonSerializer.Serialize(totals, Context.OpportunityTotals)}");
    }

    private static void Measures()
    {
        Exclusions excluded = Exclusions.Of(ExclusionReason.NoAmount, 3);
        Money price = Money.Of(12.5m, Currency.Eur);
        Histogram<int> days = Histogram<int>.Of([KeyValuePair.Create(12, 3L)]);
        Histogram<decimal> amounts = Histogram<decimal>.Of([KeyValuePair.Create(12.50m, 3L)]);
        Histogram<Duration> waits = Histogram<Duration>.Of([KeyValuePair.Create(Duration.FromMinutes(90), 3L)]);
        Expect.RoundTrips(UndefinedReason.NoQuota, Context.UndefinedReason, "\"noQuota\"");
        Expect.RoundTrips(ExclusionReason.NoAmount, Context.ExclusionReason, "\"noAmount\"");
        Expect.RoundTrips(excluded, Context.Exclusions, """{"noAmount":3}""");
        Expect.RoundTrips(Proportion.Of(1, 3), Context.Proportion, """{"numerator":1,"denominator":3}""");
        Expect.RoundTrips(Ratio.Of(price, price), Context.Ratio, """{"numerator":{"amount":"12.50","currency":"EUR"},"denominator":{"amount":"12.50","currency":"EUR"}}""");
        Expect.RoundTrips(Proportion.Of(1, 3).Wilson(0.95), Context.ConfidenceInterval);
        Expect.RoundTrips(days, Context.HistogramInt32, "[[12,3]]");
        Expect.RoundTrips(amounts, Context.HistogramDecimal, "[[12.50,3]]");
        Expect.RoundTrips(waits, Context.HistogramDuration, """[["1:30:00",3]]""");
        Distribution spread = Distribution.Of(1.5m, 2m);
        Expect.RoundTrips(spread, Context.Distribution, """{"counts":[[1.5,1],[2,1]]}""");
        Expect.RoundTrips(new MoneyDistribution(spread, Currency.Eur), Context.MoneyDistribution, """{"amounts":{"counts":[[1.5,1],[2,1]]},"currency":"EUR"}""");
        Expect.RoundTrips(MoneyBag.Of(price, Money.Of(3m, Currency.Jpy)), Context.MoneyBag, """{"EUR":"12.50","JPY":"3"}""");
        Expect.RoundTrips(new AmountTotal(MoneyBag.Of(price), 1, excluded), Context.AmountTotal, """{"sum":{"EUR":"12.50"},"population":1,"excludedBy":{"noAmount":3}}""");
        Expect.RoundTrips(new DayTotal(days, excluded), Context.DayTotal, """{"days":[[12,3]],"excludedBy":{"noAmount":3}}""");
        Expect.RoundTrips(new DurationTotal(waits, excluded), Context.DurationTotal, """{"durations":[["1:30:00",3]],"excludedBy":{"noAmount":3}}""");
        Expect.RoundTrips(Kpi.Of(Proportion.Of(1, 3), 3, excluded), Context.KpiProportion, """{"value":{"numerator":1,"denominator":3},"population":3,"excludedBy":{"noAmount":3}}""");
        Expect.RoundTrips(Kpi.Undefined<Ratio>(UndefinedReason.NoQuota), Context.KpiRatio, """{"value":null,"undefined":"noQuota","population":0,"excludedBy":{}}""");
        Expect.RoundTrips(Kpi.Of(price, 1), Context.KpiMoney);
        Expect.RoundTrips(Kpi.Of(spread, 2), Context.KpiDistribution);
        Expect.RoundTrips(Kpi.Of(new MoneyDistribution(spread, Currency.Eur), 2), Context.KpiMoneyDistribution);
        Expect.RoundTrips(Kpi.Of(1.5m, 2), Context.KpiDecimal, """{"value":1.5,"population":2,"excludedBy":{}}""");
    }

    private static void Tables()
    {
        ExchangeRate rate = new(Currency.Eur, Currency.Usd, new LocalDate(2026, 1, 1), 1.0912m);
        Expect.RoundTrips(rate, Context.ExchangeRate, """{"from":"EUR","to":"USD","validFrom":"2026-01-01","rate":1.0912}""");
        Expect.RoundTrips(new ExchangeRates(rate), Context.ExchangeRates);
        Expect.RoundTrips(RoundingPolicy.HalfUp, Context.RoundingPolicy, """{"midpoint":"awayFromZero"}""");
        Expect.RoundTrips(RoundingPolicy.ToDecimals(2, MidpointRounding.ToEven), Context.RoundingPolicy, """{"midpoint":"toEven","decimals":2}""");
        FiscalCalendar calendar = new(2);
        Expect.RoundTrips(calendar, Context.FiscalCalendar, """{"firstMonth":2,"naming":"byEnd"}""");
        Expect.RoundTrips(calendar.Containing(new LocalDate(2025, 3, 1), FiscalUnit.Quarter), Context.FiscalPeriod, """{"fiscalYear":2026,"unit":"quarter","number":1,"period":"2025-02-01/2025-05-01"}""");
        Expect.RoundTrips(new QuotaPlan(new Quota(ReportingPeriod.Year(2026), Money.Of(1m, Currency.Eur))), Context.QuotaPlan, """[{"period":"2026-01-01/2027-01-01","amount":{"amount":"1.00","currency":"EUR"}}]""");
        CreditSplit split = new(new OpportunityId("D-2"), new OwnerId("amara"), 37.5m);
        Expect.ListRoundTrips([split], Context.IReadOnlyListCreditSplit);
        Expect.RoundTrips(new CreditSplits(split), Context.CreditSplits, """[{"opportunity":"D-2","owner":"amara","percent":37.5}]""");
        Expect.RoundTrips(new LeadTransitionDraft { To = LeadState.Rejected, Note = "no phone" }, Context.LeadTransitionDraft, """{"to":"Rejected","note":"no phone"}""");
        Expect.RoundTrips(new TeamMemberDraft { Id = "ana", Role = "boss" }, Context.TeamMemberDraft, """{"id":"ana","role":"boss"}""");
        foreach (LeadTransition move in Facts.Leads[1].Transitions) Expect.RoundTrips(move, Context.LeadTransition);
    }

    private static OpportunityTotals Opportunities()
    {
        KpiDefinition definition = new(ReportingPeriod.Year(2026), new LocalDate(2026, 3, 31))
        {
            Quotas = new QuotaPlan(new Quota(ReportingPeriod.Year(2026), Money.Of(60_000m, Currency.Eur), new OwnerId("bruno"))),
        };
        Expect.RoundTrips(definition, Context.KpiDefinition);
        OpportunityTotals totals = OpportunityTotals.Sum(Facts.All, definition);
        Expect.RoundTrips(totals, Context.OpportunityTotals);
        Expect.RoundTrips(totals.Won, Context.AmountHistogram, """{"byCurrency":{"EUR":[[30000,1]]},"excludedBy":{}}""");
        Expect.RoundTrips(Dimension.Owner, Context.Dimension, "\"owner\"");
        KpiGroup group = KpiReport.Of(Facts.All, definition, Dimension.Owner).Groups[0];
        Expect.Check(JsonSerializer.Serialize(group, Context.KpiGroup).StartsWith("""{"key":"amara","report":{"winRate":{""", StringComparison.Ordinal), "a group is a key and a report");
        return totals;
    }

    private static void Leads()
    {
        LeadDefinition definition = new(ReportingPeriod.Month(2026, 1), new LocalDate(2026, 1, 31)) { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] };
        LeadTotals totals = LeadTotals.Sum(Facts.Leads, definition);
        Expect.RoundTrips(definition, Context.LeadDefinition, """{"period":"2026-01-01/2026-02-01","asOf":"2026-01-31","zone":"Europe/Berlin"}""");
        foreach (LeadStateTotals state in totals.States) Expect.RoundTrips(state, Context.LeadStateTotals);
        Expect.RoundTrips(totals, Context.LeadTotals);
        Expect.RoundTrips(LeadReport.Of(totals).SpeedToLeadHours, Context.KpiDistribution, """{"value":{"counts":[[5400000000000,1]],"unit":3600000000000},"population":1,"excludedBy":{"noFirstContact":1}}""");
        LeadReport report = LeadReport.Of(Facts.Leads, definition, lead => lead.Source);
        Expect.Check(JsonSerializer.Serialize(report.Funnel[0], Context.LeadStateReport).StartsWith("""{"state":"Inquiry","entered":2,""", StringComparison.Ordinal), "a state of a report is its lines");
        Expect.Check(JsonSerializer.Serialize(report.Groups[0], Context.LeadGroup).StartsWith("""{"key":"Webinar","report":{""", StringComparison.Ordinal), "a group of leads is a key and a report");
    }

    private static void Refusals()
    {
        Expect.Refuses("""{"noAmount":1,"noAmount":2}""", Context.Exclusions);
        Expect.Refuses("""{"numerator":4,"denominator":3}""", Context.Proportion);
        Expect.Refuses("""{"numerator":1,"denominator":3,"value":1}""", Context.Proportion);
        Expect.Refuses("""{"numerator":1,"numerator":1,"denominator":3}""", Context.Proportion);
        Expect.Refuses("""{"numerator":1}""", Context.Proportion);
        Expect.Refuses("[[12,3],[12,1]]", Context.HistogramInt32);
        Expect.Refuses("""{"value":null,"population":0,"excludedBy":{}}""", Context.KpiMoney);
        Expect.Refuses("""{"firstMonth":13,"naming":"byEnd"}""", Context.FiscalCalendar);
        Expect.Refuses("[null]", Context.QuotaPlan);
        Expect.Refuses("""{"period":"../..","amount":{"amount":"1.00","currency":"EUR"}}""", Context.Quota);
        Expect.Refuses("""{"period":"../..","asOf":"2026-01-31","zone":"Berlin"}""", Context.LeadDefinition);
        Expect.Refuses("""{"name":"Sales","stages":[]}""", Context.SalesPipeline);
        Expect.Refuses("""{"key":" "}""", Context.PipelineStage);
    }
}
