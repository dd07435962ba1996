using NodaTime;
using SalesDomain.Qualification;
using SalesDomain.SpinSelling;

namespace SalesDomain.Tests.SpinSelling;

/// <summary>How the room reads where it is used.</summary>
public class CallSiteTests
{
    [Fact]
    public void A_call_reads_as_it_went()
    {
        LocalDate mar10 = new(2026, 3, 10), mar20 = new(2026, 3, 20);
        const string Lost = "Lost orders", Mara = "Mara Lind";

        SalesCall call = new SalesCall(mar10, "Ana Costa")
            .Ask(QuestionKind.Situation, "How do orders reach you today?")
            .Ask(QuestionKind.Problem, "What happens to them at the month's end?", about: Lost)
            .HearImplied("Some get lost, and that is trying", about: Lost, by: Mara)
            .Ask(QuestionKind.Implication, "What does one lost order set off?", about: Lost)
            .Ask(QuestionKind.NeedPayoff, "What would it be worth to know within the hour?", about: Lost)
            .HearExplicit("We want each order confirmed within the hour", about: Lost, by: Mara, payoff: "Nobody would call twice")
            .Offer("It confirms each order in ten minutes", about: Lost) // a benefit: the wish was said before
            .Agree("Runs a week of orders through a test", who: Mara, when: mar20); // an advance: what, who of the customer, and when

        string outcome = call.Outcome!.Match(order => "order", advance => $"{advance.Who} by {advance.When.Day} March", continuation => continuation.Why, noSale => "no sale");
        CallReview review = CallReview.Of(call, new LargeSaleTest { NeedsSeveralCalls = true, IsLargeCommitment = true });
        string share = review.Share(QuestionKind.Implication).ToString(); // 0.2500 (1/4)
        string developed = review.Problems[0].ToString(); // Lost orders: developed
        Assessment deal = Meddic.Rubric.Assess(call.ToEvidence(), asOf: mar20);

        Assert.IsType<Benefit>(Assert.Single(call.Statements));
        Assert.Equal("Mara Lind by 20 March", outcome);
        Assert.Equal((true, true, "0.2500 (1/4)", "Lost orders: developed"), (review.CountsMatter, review.IsSuccess, share, developed));
        Assert.Empty(review.Missed);
        Assert.Equal((2, 1), (deal["IdentifyPain"].Level, deal["DecisionProcess"].Level));
    }

    [Fact]
    public void A_plan_reads_as_what_is_to_be_reached()
    {
        CallPlan plan = new(
            objective: new CallOutcome.Advance("Runs a week of orders through a test", who: "Mara Lind", when: new(2026, 3, 20)),
            fallback: new CallOutcome.Advance("Brings us together with the warehouse", who: "Mara Lind", when: new(2026, 3, 17)),
            situation: ["How do orders reach you today?"],
            problems:
            [
                new("Lost orders", capability: "It confirms each order", ["What gets lost?"], [new("Customers call twice", "Who answers them?")], payoff: ["What would you do with that time?"]),
                new("Late invoices", capability: "It bills on shipping", ["When do bills go out?"], [new("Cash comes late", "What does the bridging cost?")], payoff: ["What would ten days be worth?"]),
                new("Wrong prices", capability: "It holds one price list", ["Who mends prices?"], [new("Credit notes", "How many are written?")], payoff: ["What if there were none?"]),
            ]);

        Assert.Equal("SPINPINPIN", string.Concat(plan.Questions.Select(question => question.Kind.Abbreviation)));
        Assert.Equal("2. Problem (Lost orders): What gets lost?", plan.Questions[1].ToString());
    }
}
