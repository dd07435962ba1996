using System.Text.Json;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Opportunities;
using SalesDomain.Risks;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Risks;

public class RiskPolicyTests
{
    private static readonly PipelineStage Offer = new("offer"), Demo = new("demo");

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Fact]
    public void The_default_looks_at_every_sign() => Assert.Equal(RiskSign.List.ToArray(), RiskPolicy.Default.Rules.Select(rule => rule.Sign));

    [Fact]
    public void A_rule_of_the_stage_counts_before_the_one_for_all()
    {
        RiskPolicy policy = RiskPolicy.Default.With(new(RiskSign.StalledInStage, 10, "offer"));

        Assert.Equal((10m, 30m), (policy.RuleFor(RiskSign.StalledInStage, Offer)!.Limit, policy.RuleFor(RiskSign.StalledInStage, Demo)!.Limit));
        Assert.Equal((null, 10m), (policy.Without(RiskSign.Pushed).RuleFor(RiskSign.Pushed, Offer), policy.Without(RiskSign.Pushed).RuleFor(RiskSign.StalledInStage, Offer)!.Limit));
        Assert.Null(new RiskPolicy([new(RiskSign.Pushed, stage: "offer")]).RuleFor(RiskSign.Pushed, Demo));
    }

    [Fact]
    public void With_replaces_the_rule_of_the_same_sign_and_stage_and_keeps_the_rest()
    {
        RiskPolicy policy = new([new(RiskSign.Pushed), new(RiskSign.Pushed, 5, "offer")]) { LeastVisits = 3, Period = FiscalUnit.Month, Calendar = new FiscalCalendar(2) };
        RiskPolicy changed = policy.With(new(RiskSign.Pushed, 2));

        Assert.Equal(["Pushed, limit 2", "Pushed, limit 5 in offer"], changed.Rules.Select(rule => rule.ToString()));
        Assert.Equal((3, FiscalUnit.Month, 2), (changed.LeastVisits, changed.Period, changed.Calendar.FirstMonth));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => new RiskPolicy([new(RiskSign.Pushed, 2), new(RiskSign.Pushed, 3)])).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => RiskPolicy.Default with { LeastVisits = 0 }).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => RiskPolicy.Default with { Period = FiscalUnit.None }).Code);
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => new RiskRule(RiskSign.Pushed, 2, " ")).Code);
        Assert.Throws<ArgumentNullException>(() => new RiskPolicy([null!]));
        Assert.Throws<ArgumentNullException>(() => RiskPolicy.Default with { Calendar = null! });
    }

    [Fact]
    public void Policies_of_the_same_rules_are_equal_in_whatever_order_they_came()
    {
        RiskRule pushed = new(RiskSign.Pushed, 2), overdue = new(RiskSign.Overdue);

        Assert.Equal(new RiskPolicy([pushed, overdue]), new RiskPolicy([overdue, pushed]));
        Assert.NotEqual(new RiskPolicy([pushed]), new RiskPolicy([overdue]));
        Assert.NotEqual(RiskPolicy.Default, RiskPolicy.Default with { LeastVisits = 3 });
    }

    [Fact]
    public void Rules_and_policies_are_strict_json()
    {
        Json.AssertStrict("""{"sign":"StalledInStage","limit":10,"stage":"offer"}""", Context.RiskRule, "limit", "stage");
        Json.AssertStrict("""{"rules":[{"sign":"Pushed","limit":2}],"calendar":{"firstMonth":2,"naming":"byEnd"},"period":"month","leastVisits":3}""", Context.RiskPolicy, "calendar", "period", "leastVisits");
        Assert.Equal(RiskPolicy.Default, Json.RoundTrip(RiskPolicy.Default, Context.RiskPolicy));
        Assert.Equal(RiskPolicy.Default with { }, JsonSerializer.Deserialize($$"""{"rules":[{{string.Join(",", RiskSign.List.Select(sign => $$"""{"sign":"{{sign}}"}"""))}}]}""", Context.RiskPolicy));
        Json.AssertRefused("""{"rules":[{"sign":"Pushed","limit":0}]}""", Context.RiskPolicy);
        Json.AssertRefused("""{"rules":[null]}""", Context.RiskPolicy);
        Json.AssertRefused("""{"rules":[],"period":"week"}""", Context.RiskPolicy);
    }
}
