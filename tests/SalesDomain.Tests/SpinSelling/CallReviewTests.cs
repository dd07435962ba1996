using System.Text.Json;
using NodaTime;
using SalesDomain.Measures;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.SpinSelling;
using static SalesDomain.Tests.SpinSelling.SpinFacts;

namespace SalesDomain.Tests.SpinSelling;

public class CallReviewTests
{
    [Fact]
    public void The_mix_of_questions_is_counts_and_shares()
    {
        CallReview review = CallReview.Of(Whole, Major);

        Assert.Equal([1, 1, 1, 1], QuestionKind.List.Select(review.Asked));
        Assert.Equal(Kpi.Of(Proportion.Of(1, 4), 4), review.Share(QuestionKind.Implication));
        Assert.Equal("undefined (noQuestions)", CallReview.Of(Begun).Share(QuestionKind.Problem).ToString());
        Assert.Equal("undefined (noImpliedNeeds)", CallReview.Of(Begun).Developed.ToString());
    }

    [Fact]
    public void A_need_is_developed_where_an_explicit_one_follows_an_implied_one()
    {
        SalesCall call = Whole.Next(Mar20)
            .HearExplicit("We want bills to go out at once", Late, Mara)
            .HearImplied("They go out late", Late, Mara)
            .HearImplied("Prices are wrong", "Wrong prices", Mara)
            .Offer("It mends them", Lost);
        CallReview review = CallReview.Of(call, Major);

        Assert.Equal([$"{Late}: explicit; not asked: implication, need-payoff", "Wrong prices: implied; not asked: implication, need-payoff", $"{Lost}: developed; not asked: implication, need-payoff"], review.Problems.Select(problem => problem.ToString()));
        Assert.Equal(Kpi.Of(Proportion.Of(1, 3), 3), review.Developed);
        Assert.Equal(["Wrong prices", "Wrong prices"], review.Missed.Select(miss => miss.About));
    }

    [Fact]
    public void Problems_of_the_plan_that_did_not_come_up_stand_last()
    {
        CallPlan plan = Plan(Problem(Late), Problem(Lost), Problem("Wrong prices"));
        CallReview review = CallReview.Of(Whole, Major, plan);

        Assert.Equal([(Lost, true, true), (Late, true, false), ("Wrong prices", true, false)], review.Problems.Select(problem => (problem.Problem, problem.IsPlanned, problem.IsRaised)));
        Assert.Equal($"{Late}: not raised", review.Problems[1].ToString());
        Assert.True(review.IsObjectiveReached);
        Assert.False(CallReview.Of(Begun.End(Meeting), plan: plan).IsObjectiveReached);
        Assert.True(CallReview.Of(Begun.End(new CallOutcome.Order("40 seats", Mara)), plan: plan).IsObjectiveReached);
        Assert.Null(CallReview.Of(Begun, plan: plan).IsObjectiveReached);
        Assert.Null(CallReview.Of(Whole).IsObjectiveReached);
    }

    [Fact]
    public void Success_is_an_order_or_an_advance_and_unknown_is_neither()
    {
        CallOutcome[] outcomes = [new CallOutcome.Order("40 seats", Mara), Test, new CallOutcome.Continuation(), new CallOutcome.NoSale("too early")];

        Assert.Equal([true, true, false, false], outcomes.Select(outcome => CallReview.Of(Begun.End(outcome)).IsSuccess!.Value));
        Assert.Equal("order advance continuation no", string.Join(' ', outcomes.Select(outcome => outcome.Match(order => "order", advance => "advance", continuation => "continuation", noSale => "no"))));
        Assert.Null(CallReview.Of(Begun).IsSuccess);
    }

    [Fact]
    public void In_a_small_sale_the_counts_mean_nothing_and_nothing_is_missed_by_them()
    {
        SalesCall call = Begun.Describe("It is blue").Ask(QuestionKind.NeedPayoff, "Worth?", Lost).HearImplied("Some get lost", Lost, Mara).Agree("Thinks about it", Mara, null);

        Assert.Equal((true, null, false), (CallReview.Of(call, Major).CountsMatter, CallReview.Of(call).CountsMatter, CallReview.Of(call, Small).CountsMatter));
        Assert.Equal(4, CallReview.Of(call, Major).Missed.Length);
        Assert.Equal(CallReview.Of(call, Major).Missed, CallReview.Of(call).Missed.AsEnumerable());
        Assert.Equal(SpinRule.CallEndsWithAdvance, Assert.Single(CallReview.Of(call, Small).Missed).Rule);
        Assert.Contains("mean nothing", CallReview.Of(call, Small).Explain(), StringComparison.Ordinal);
        Assert.Contains("unknown; find out: several calls, large commitment, ongoing relationship, visible risk", CallReview.Of(call).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_explains_itself() => Assert.Equal(
        """
        2026-03-10, Ana Costa: success; Advance: Mara Lind: Runs a test, by 2026-03-20
        Questions: situation 1, problem 1, implication 1, need-payoff 1
        The counts mean something: a major sale
          Lost orders: developed
        Missed:
          Capability follows explicit need: too soon: It runs in your data centre [4]
          Capability follows explicit need (Lost orders): too soon: It finds them again [5]
          Benefit meets explicit need (Lost orders): said before "We want each order confirmed": It finds them again [5]

        """.ReplaceLineEndings("\n"),
        CallReview.Of(Whole, Major).Explain());

    [Fact]
    public void It_is_equal_where_all_that_went_into_it_is()
    {
        Assert.Equal(CallReview.Of(Whole, Major), CallReview.Of(Whole, Major with { }));
        Assert.NotEqual(CallReview.Of(Whole, Major), CallReview.Of(Whole));
        Assert.NotEqual(CallReview.Of(Whole), CallReview.Of(Whole, plan: Plan(Problem("A"), Problem("B"), Problem("C"))));
    }

    [Fact]
    public void It_is_written_only()
    {
        string json = JsonSerializer.Serialize(CallReview.Of(Whole.Next(Mar20).HearImplied("It hurts", Late, Mara)), SalesDomainJsonContext.Default.CallReview);

        Assert.Contains("\"countsMatter\":null,\"missing\":[\"several calls\",\"large commitment\",\"ongoing relationship\",\"visible risk\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"share\":{\"value\":null,\"undefined\":\"noQuestions\"", json, StringComparison.Ordinal);
        Assert.Contains("\"notAsked\":[\"Implication\",\"NeedPayoff\"]", json, StringComparison.Ordinal);
        Assert.Contains("{\"rule\":\"ProblemIsDeveloped\",\"what\":\"no implication question\",\"about\":\"Late invoices\",\"position\":null}", json, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.CallReview));
    }

    [Theory]
    [InlineData(true, true, null, null, true, "")]
    [InlineData(true, null, null, true, true, "")]
    [InlineData(true, false, false, false, false, "")]
    [InlineData(false, true, true, true, false, "")]
    [InlineData(false, null, null, null, false, "")]
    [InlineData(null, false, false, false, false, "")]
    [InlineData(null, true, null, null, null, "several calls")]
    [InlineData(true, false, null, false, null, "ongoing relationship")]
    [InlineData(null, null, false, null, null, "several calls, large commitment, visible risk")]
    public void A_sale_is_major_by_several_calls_and_one_other_sign_in_three_values(bool? calls, bool? commitment, bool? relationship, bool? risk, bool? expected, string missing)
    {
        LargeSaleTest sale = new() { NeedsSeveralCalls = calls, IsLargeCommitment = commitment, IsOngoingRelationship = relationship, IsVisibleRisk = risk };

        Assert.Equal((expected, missing), (sale.IsMajorSale, string.Join(", ", sale.Missing)));
    }

    [Fact]
    public void Every_answer_to_what_is_missing_decides_in_the_end()
    {
        bool?[] values = [null, false, true];
        foreach (LargeSaleTest sale in from a in values from b in values from c in values from d in values select new LargeSaleTest { NeedsSeveralCalls = a, IsLargeCommitment = b, IsOngoingRelationship = c, IsVisibleRisk = d })
        {
            Assert.Equal(sale.IsMajorSale is null, !sale.Missing.IsEmpty);
            bool?[] ends = [Filled(sale, false).IsMajorSale, Filled(sale, true).IsMajorSale];
            Assert.Equal(sale.IsMajorSale is null, ends[0] != ends[1]);
            if (sale.IsMajorSale is { } known) Assert.Equal(known, ends[0]);
        }

        static LargeSaleTest Filled(LargeSaleTest sale, bool by) => new()
        {
            NeedsSeveralCalls = sale.NeedsSeveralCalls ?? by,
            IsLargeCommitment = sale.IsLargeCommitment ?? by,
            IsOngoingRelationship = sale.IsOngoingRelationship ?? by,
            IsVisibleRisk = sale.IsVisibleRisk ?? by,
        };
    }

    [Fact]
    public void What_the_customer_said_is_evidence()
    {
        Evidence[] evidence = [.. Whole.ToEvidence()];

        Assert.All(evidence, item => Assert.Equal((Polarity.Supports, Strength.BuyerStated, Mara, "Call of 2026-03-10", Mar10), (item.Polarity, item.Strength, item.Speaker, item.Source, item.ObservedOn)));
        Assert.Equal(
            [
                ("IdentifyPain Need Challenges Pain", 1, "Some get lost"),
                ("IdentifyPain Need Challenges Pain", null, "We want each order confirmed (if it costs less than a clerk)"),
                ("Implications Impact", null, "Nobody would call twice"),
                ("Metrics", 1, "340,000 a year"),
                ("DecisionProcess Decision", (int?)1, "Runs a test, by 2026-03-20"),
            ],
            evidence.Select(item => (string.Join(' ', item.About), item.Level, item.Statement)));
        Assert.Empty(Whole.Next(Mar20).ToEvidence());
        Assert.Empty(Begun.End(new CallOutcome.NoSale()).ToEvidence());
    }

    [Fact]
    public void Rubrics_hear_it_an_explicit_need_above_an_implied_one()
    {
        SalesCall wanted = Begun.HearExplicit("We want it", Lost, Mara), admitted = Begun.HearImplied("Some get lost", Lost, Mara);

        Assert.Equal((2, 1), (Meddic.Rubric.Assess(wanted.ToEvidence(), Mar20)["IdentifyPain"].Level, Meddic.Rubric.Assess(admitted.ToEvidence(), Mar20)["IdentifyPain"].Level));
        Assert.Equal((2, 1), (Bant.Rubric.Assess(wanted.ToEvidence(), Mar20)["Need"].Level, Bant.Rubric.Assess(admitted.ToEvidence(), Mar20)["Need"].Level));
        Assert.Equal((2, 2), (Champ.Rubric.Assess(wanted.ToEvidence(), Mar20)["Challenges"].Level, Spiced.Rubric.Assess(wanted.ToEvidence(), Mar20)["Pain"].Level));
        Assert.Equal((1, 1), (Meddic.Rubric.Assess(Whole.ToEvidence(), Mar20)["Metrics"].Level, Spiced.Rubric.Assess(Whole.ToEvidence(), Mar20)["Decision"].Level));
        Assert.Equal(2, Gpctba.Rubric.Assess(Whole.ToEvidence(), Mar20)["Implications"].Level);
    }
}
