using FsCheck.Xunit;
using SalesDomain.Advice;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Methodologies;

namespace SalesDomain.Tests.Advice;

public class RecommendationTests
{
    private static readonly Money Large = Money.Of(120_000m, Currency.Usd);

    [Fact]
    public void Consultative_complex_sales_ask_by_spin() =>
        Assert.Equal(AdviceOption.SpinSelling, For(new() { ContractValue = Large, CallsExpected = 7, IsOngoingRelationship = true, IsConsultative = true, BuyerNeed = BuyerNeed.Admitted })[AdviceLayer.Discovery].Choice);

    [Fact]
    public void Enterprise_deals_that_need_an_insight_are_taught_by_challenger() =>
        Assert.Equal(AdviceOption.ChallengerSale, For(new() { ContractValue = Large, Stakeholders = 8, IsComplexSolution = true, IsSeenAsCommodity = true, HasInsight = true })[AdviceLayer.Conversation].Choice);

    [Fact]
    public void High_value_enterprise_transactions_are_judged_by_meddic()
    {
        Assert.Equal(AdviceOption.Meddic, For(new() { ContractValue = Money.Of(500_000m, Currency.Usd), Stakeholders = 9, CycleDays = 180, HasRivals = false, HasFormalReview = false })[AdviceLayer.Qualification].Choice);
        Assert.Equal(AdviceOption.Meddicc, For(new() { Stakeholders = 9, HasRivals = true })[AdviceLayer.Qualification].Choice);
        Assert.Equal(AdviceOption.Meddpicc, For(new() { Stakeholders = 9, HasRivals = true, HasFormalReview = true })[AdviceLayer.Qualification].Choice);
    }

    [Fact]
    public void Mid_market_and_transactional_sales_are_led_by_sandler()
    {
        Recommendation advice = For(new() { ContractValue = Money.Of(12_000m, Currency.Usd), CallsExpected = 1, CycleDays = 20, DealsAMonth = 40, HasTimeWasters = true, ReachesDecider = true });
        Assert.Equal((AdviceOption.SandlerSelling, AdviceOption.Bant), (advice[AdviceLayer.Conversation].Choice, advice[AdviceLayer.Qualification].Choice));
    }

    [Fact]
    public void Technology_and_services_for_a_need_that_is_latent_are_sold_as_a_solution() =>
        Assert.Equal(AdviceOption.SolutionSelling, For(new() { BuyerNeed = BuyerNeed.Latent, IsCrossFunctional = true, IsComplexSolution = true, CallsExpected = 6, IsOngoingRelationship = true })[AdviceLayer.Discovery].Choice);

    [Fact]
    public void Each_rule_of_the_reference_speaks()
    {
        (string Rule, DealContext Deal, string Says)[] cases =
        [
            ("R1", new() { CallsExpected = 4, IsVisibleRisk = true }, "SPIN Selling"),
            ("R2", new() { CallsExpected = 1, ContractValue = Money.Of(900m, Currency.Usd) }, "BANT"),
            ("R3", new() { IsComplexSolution = true, IsSeenAsCommodity = true, HasInsight = true }, "The Challenger Sale"),
            ("R4", new() { HasInsight = false }, "nothing"),
            ("R5", new() { CycleDays = 60 }, "MEDDIC"),
            ("R5-competition", new() { Stakeholders = 5, HasRivals = true }, "MEDDICC"),
            ("R5-paper", new() { ContractValue = Money.Of(50_000m, Currency.Usd), HasFormalReview = true }, "MEDDPICC"),
            ("R6", new() { DealsAMonth = 20, CycleDays = 59 }, "BANT"),
            ("R7", new() { IsBudgetAllocated = false, CanFund = true }, "FAINT"),
            ("R8", new() { IsInbound = true, IsConsultative = true }, "GPCTBA/C&I"),
            ("R9", new() { BuyerNeed = BuyerNeed.Latent, IsCrossFunctional = true }, "Solution Selling"),
            ("R9-vision", new() { BuyerNeed = BuyerNeed.Vision }, "Solution Selling"),
            ("R10", new() { HasTimeWasters = true }, "Sandler Selling System"),
            ("R10-access", new() { ReachesDecider = false }, "nothing"),
            ("R11", new() { LosesToNoDecision = true }, "nothing"),
            ("R12", new() { TeamMaturity = TeamMaturity.Low }, "nothing"),
        ];
        Assert.Equal(AdvicePolicy.Default.Rules.Select(rule => rule.Id), cases.Select(one => one.Rule));
        Assert.All(cases, one =>
        {
            Recommendation advice = For(one.Deal);
            Assert.True(advice.Rules.Single(rule => rule.Rule.Id == one.Rule).Fired, one.Rule);
            Assert.Equal(one.Says, advice.ToString());
        });
    }

    [Fact]
    public void Without_an_insight_challenger_is_ruled_out_whatever_speaks_for_it()
    {
        AdvicePolicy policy = new("p", "1", [.. AdvicePolicy.Default.Rules, new("X", "test", EvidenceGrade.D, new AdviceCondition.Is(AdviceInput.HasInsight, "no"), [new(AdviceOption.ChallengerSale, 50)])]);
        LayerAdvice layer = policy.Recommend(new() { HasInsight = false })[AdviceLayer.Conversation];
        Assert.Null(layer.Choice);
        Assert.Equal("The Challenger Sale +50 (X +50, ruled out by R4)", layer.Options[^1].ToString());
    }

    [Fact]
    public void Nothing_known_is_nothing_advised_and_every_rule_says_what_it_lacks()
    {
        Recommendation advice = For(new());
        Assert.Empty(advice.Stack);
        Assert.All(advice.Rules, rule => Assert.True(rule.Fired is null && !rule.Missing.IsEmpty));
        Assert.Contains(advice.WouldChange, change => change.ToString() == "Stakeholders 5: MEDDIC" && !change.IsKnown);
        Assert.Contains("R4: Insight: no -> not The Challenger Sale, ", advice.Explain(), StringComparison.Ordinal);
        Assert.Contains("No head-to-head trial of sales methodologies is known.", advice.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tie_is_no_choice_and_is_named()
    {
        LayerAdvice tied = For(new() { TeamMaturity = TeamMaturity.Low })[AdviceLayer.Qualification];
        Assert.Null(tied.Choice);
        Assert.Null(tied.Margin);
        Assert.Equal("Bant, Anum, Champ", string.Join(", ", tied.Tied.Select(option => option.Name)));
        Assert.Equal("Qualification: tied: BANT, ANUM, CHAMP", tied.ToString());
    }

    [Fact]
    public void The_margin_is_to_the_next_and_the_parts_sum()
    {
        LayerAdvice layer = For(new() { Stakeholders = 9, HasRivals = true, HasFormalReview = true, TeamMaturity = TeamMaturity.Low })[AdviceLayer.Qualification];
        Assert.Equal((AdviceOption.Meddic, 1), (layer.Choice, layer.Margin));
        Assert.Equal(["MEDDIC +3 (R5 +3)", "MEDDICC +2 (R5-competition +4, R12 -2)", "MEDDPICC +2 (R5-paper +5, R12 -3)"], layer.Options.Take(3).Select(option => option.ToString()));
    }

    [Fact]
    public void An_amount_in_another_currency_is_unknown_and_never_compared()
    {
        Recommendation advice = For(new() { ContractValue = Money.Of(9_000_000m, Currency.Eur) });
        RuleResult rule = advice.Rules.Single(rule => rule.Rule.Id == "R5");
        Assert.Null(rule.Fired);
        Assert.Equal("ContractValue, CycleDays, Stakeholders", string.Join(", ", rule.Missing.Select(input => input.Name).Order()));
    }

    [Fact]
    public void What_would_change_it_names_the_unknown_first()
    {
        Recommendation advice = For(new() { Stakeholders = 5 });
        AdviceChange first = advice.WouldChange[0];
        Assert.False(first.IsKnown);
        Assert.Equal("Stakeholders 4: nothing", advice.WouldChange[^1].ToString());
        Assert.Contains(advice.WouldChange, change => change.ToString() == "Legal or procurement review yes: MEDDPICC");
    }

    [Fact]
    public void Only_legal_contexts_rules_and_policies_exist()
    {
        Assert.Equal(ErrorCodes.OutOfRange, Code(() => new DealContext { Stakeholders = 0 }));
        Assert.Equal(ErrorCodes.OutOfRange, Code(() => new DealContext { CycleDays = -1 }));
        Assert.Equal(ErrorCodes.OutOfRange, Code(() => new DealContext { ContractValue = Money.Of(-1m, Currency.Usd) }));
        Assert.Equal(ErrorCodes.OutOfRange, Code(() => new DealContext { BuyerNeed = (BuyerNeed)9 }));
        Assert.Equal(ErrorCodes.Contradiction, Code(() => new AdviceCondition.AtLeast(AdviceInput.HasInsight, 1)));
        Assert.Equal(ErrorCodes.Contradiction, Code(() => new AdviceCondition.AtLeast(AdviceInput.ContractValue, 1)));
        Assert.Equal(ErrorCodes.Contradiction, Code(() => new AdviceCondition.Below(AdviceInput.CycleDays, 1, Currency.Usd)));
        Assert.Equal(ErrorCodes.NotFound, Code(() => new AdviceCondition.Is(AdviceInput.BuyerNeed, "yes")));
        Assert.Equal(ErrorCodes.Empty, Code(() => new AdviceCondition.All()));
        Assert.Equal(ErrorCodes.OutOfRange, Code(() => new AdviceEffect(AdviceOption.Bant, 0)));
        Assert.Equal(ErrorCodes.Empty, Code(() => new AdviceRule("R", "s", EvidenceGrade.D, new AdviceCondition.Is(AdviceInput.HasInsight, "no"))));
        Assert.Equal(ErrorCodes.Duplicate, Code(() => new AdviceRule("R", "s", EvidenceGrade.D, new AdviceCondition.Is(AdviceInput.HasInsight, "no"), [new(AdviceOption.Bant, 1)], [AdviceOption.Bant])));
        Assert.Equal(ErrorCodes.Duplicate, Code(() => new AdvicePolicy("p", "1", [AdvicePolicy.Default.Rules[0], AdvicePolicy.Default.Rules[0]])));
        Assert.Equal(ErrorCodes.Empty, Code(() => new AdvicePolicy("p", "1", [])));

        static string Code(Func<object> make) => Assert.Throws<InvalidValueException>(make).Code;
    }

    [Property(Arbitrary = [typeof(ContextArbitraries)], MaxTest = 300)]
    public bool An_unknown_is_never_used_as_a_value(DealContext deal, DealContext more)
    {
        // whatever the unknown inputs turn out to be, what was judged stays judged so
        DealContext filled = AdviceInput.List.Where(input => input.Of(deal) is null && input.Of(more) is not null).Aggregate(deal, (known, input) => input.Set(known, input.Of(more)!.Value));
        return For(deal).Rules.Zip(For(filled).Rules).All(pair => pair.First.Fired is null || pair.First.Fired == pair.Second.Fired);
    }

    [Property(Arbitrary = [typeof(ContextArbitraries)], MaxTest = 300)]
    public bool More_stakeholders_never_speak_against_meddic(DealContext deal, byte more)
    {
        (Recommendation few, Recommendation many) = (For(deal with { Stakeholders = 3 }), For(deal with { Stakeholders = 3 + more }));
        return new[] { AdviceOption.Meddic, AdviceOption.Meddicc, AdviceOption.Meddpicc }.All(option => Points(many, option) >= Points(few, option));
    }

    [Property(Arbitrary = [typeof(ContextArbitraries)], MaxTest = 200)]
    public bool Each_change_that_is_named_changes_the_stack_and_the_sums_hold(DealContext deal)
    {
        Recommendation advice = For(deal);
        return advice.WouldChange.All(change => !change.Stack.SequenceEqual(advice.Stack)) && advice.WouldChange.Select(change => change.Input).Distinct().Count() == advice.WouldChange.Length
            && advice.Layers.All(layer => layer.Choice is null == (layer.Margin is null) && layer.Margin is null or > 0
                && layer.Options.All(option => option.Points == advice.Rules.Where(rule => rule.Fired == true).SelectMany(rule => rule.Rule.Effects).Where(effect => effect.Option == option.Option).Sum(effect => effect.Points)));
    }

    private static int Points(Recommendation advice, AdviceOption option) => advice[option.Layer].Options.Single(one => one.Option == option).Points;

    private static Recommendation For(DealContext deal) => AdvicePolicy.Default.Recommend(deal);
}
