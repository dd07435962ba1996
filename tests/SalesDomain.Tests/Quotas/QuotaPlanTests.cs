using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Quotas;

namespace SalesDomain.Tests.Quotas;

public class QuotaPlanTests
{
    private static readonly OwnerId Ana = new("ana");
    private static readonly OwnerId Bo = new("bo");

    [Fact]
    public void The_total_is_the_sum_of_owners_where_it_has_no_quota_of_its_own()
    {
        QuotaPlan plan = new(Row(Ana, 1, 100m), Row(Bo, 1, 50m), Row(Ana, 2, 25m));

        Assert.Equal(Usd(150m), plan.Total(ReportingPeriod.Quarter(2026, 1)).Value);
        Assert.Equal(2, plan.Total(ReportingPeriod.Quarter(2026, 1)).Population);
        Assert.Equal(Usd(175m), plan.Total(ReportingPeriod.All).Value);
        Assert.Equal(Usd(125m), plan.Of(Ana, ReportingPeriod.Year(2026)).Value);
        Assert.False(plan.HasTotal);
    }

    [Fact]
    public void A_quota_of_the_total_stands_for_itself()
    {
        QuotaPlan plan = new(Row(Ana, 1, 100m), Row(null, 1, 900m));

        Assert.True(plan.HasTotal);
        Assert.Equal(Usd(900m), plan.Total(ReportingPeriod.All).Value);
        Assert.Equal(Usd(100m), plan.Of(Ana, ReportingPeriod.All).Value);
    }

    [Fact]
    public void Undefined_where_there_is_none_or_only_a_part_of_one()
    {
        QuotaPlan plan = new(Row(Ana, 1, 100m), Row(Bo, 1, 0m));

        Assert.Equal(UndefinedReason.NoQuota, plan.Of(new OwnerId("cy"), ReportingPeriod.All).Reason);
        Assert.Equal(UndefinedReason.NoQuota, plan.Of(Bo, ReportingPeriod.All).Reason);
        Assert.Equal(UndefinedReason.NoQuota, plan.Total(ReportingPeriod.Quarter(2026, 2)).Reason);
        Assert.Equal(UndefinedReason.QuotaPeriodMismatch, plan.Total(ReportingPeriod.Month(2026, 3)).Reason);
        Assert.Equal(UndefinedReason.QuotaPeriodMismatch, plan.Total(ReportingPeriod.Between(new LocalDate(2026, 2, 1), null)).Reason);
        Assert.Equal(UndefinedReason.MixedCurrencies, new QuotaPlan(Row(Ana, 1, 1m), new Quota(ReportingPeriod.Quarter(2026, 1), Money.Of(1m, Currency.Eur), Bo)).Total(ReportingPeriod.All).Reason);
        Assert.Equal(UndefinedReason.NoQuota, QuotaPlan.None.Total(ReportingPeriod.All).Reason);
    }

    [Fact]
    public void Quotas_of_one_owner_do_not_overlap_and_those_that_touch_do_not()
    {
        Assert.Throws<InvalidValueException>(() => new QuotaPlan(Row(Ana, 1, 1m), new Quota(ReportingPeriod.Month(2026, 3), Usd(1m), Ana)));
        Assert.Throws<InvalidValueException>(() => new QuotaPlan(Row(null, 1, 1m), Row(null, 1, 1m)));
        Assert.Equal(2, new QuotaPlan(Row(Ana, 1, 1m), Row(Ana, 2, 1m)).Quotas.Count);
        Assert.Equal(2, new QuotaPlan(Row(Ana, 1, 1m), Row(Bo, 1, 1m)).Quotas.Count);
    }

    [Fact]
    public void A_quota_is_bounded_and_not_negative()
    {
        Assert.Throws<InvalidValueException>(() => new Quota(ReportingPeriod.All, Usd(1m)));
        Assert.Throws<InvalidValueException>(() => new Quota(ReportingPeriod.Year(2026), Usd(-1m)));
        Assert.Throws<InvalidValueException>(() => new Quota(ReportingPeriod.Year(2026), default));
        Assert.Throws<InvalidValueException>(() => new Quota(ReportingPeriod.Year(2026), Usd(1m), default(OwnerId)));
    }

    [Fact]
    public void Plans_are_equal_by_their_quotas_in_any_order()
    {
        Assert.Equal(new QuotaPlan(Row(Ana, 1, 1m), Row(Bo, 1, 2m)), new QuotaPlan(Row(Bo, 1, 2m), Row(Ana, 1, 1m)));
        Assert.NotEqual(new QuotaPlan(Row(Ana, 1, 1m)), new QuotaPlan(Row(Ana, 1, 2m)));
    }

    [Fact]
    public void Splits_are_looked_up_by_deal()
    {
        OpportunityId deal = new("D1");
        CreditSplits splits = new(new CreditSplit(deal, Bo, 40m), new CreditSplit(deal, Ana, 60m));

        Assert.Equal([Ana, Bo], splits.Of(deal).ToArray().Select(split => split.Owner));
        Assert.True(splits.Of(new OpportunityId("D2")).IsEmpty);
        Assert.Equal(splits, new CreditSplits(new CreditSplit(deal, Ana, 60m), new CreditSplit(deal, Bo, 40m)));
        Assert.Throws<InvalidValueException>(() => new CreditSplits(new CreditSplit(deal, Ana, 60m), new CreditSplit(deal, Ana, 40m)));
        Assert.Throws<InvalidValueException>(() => new CreditSplit(deal, Ana, -1m));
        Assert.Throws<InvalidValueException>(() => new CreditSplit(default, Ana, 1m));
        Assert.Throws<InvalidValueException>(() => new CreditSplit(deal, default, 1m));
    }

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);

    private static Quota Row(OwnerId? owner, int quarter, decimal amount) => new(ReportingPeriod.Quarter(2026, quarter), Usd(amount), owner);
}
