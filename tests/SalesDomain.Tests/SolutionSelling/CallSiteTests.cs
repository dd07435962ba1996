using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Qualification;
using SalesDomain.SolutionSelling;

namespace SalesDomain.Tests.SolutionSelling;

public class CallSiteTests
{
    [Fact]
    public void How_it_reads()
    {
        LocalDate mar2 = new(2026, 3, 2), mar10 = new(2026, 3, 10), mar20 = new(2026, 3, 20), apr30 = new(2026, 4, 30);
        StakeholderNeed jo = StakeholderNeed.Latent("Jo Lind", "VP Sales", "Orders are typed twice", mar2)
            .Admit("Each error costs us a day", mar10)
            .Envision("Orders enter once, at the customer's", mar10);
        PainChain chain = PainChain.Of(
            new PainLink("Jo Lind", "VP Sales", "Orders are late", "Orders are typed twice"),
            new PainLink("Mara Brandt", "CFO", "The margin falls", "Prices of steel") { Below = ["Jo Lind"] });
        VisionProcessingGrid grid = VisionProcessingGrid.For("Jo Lind", jo.Approach).Hear(VisionCell.R1, "Orders are typed twice", mar10);
        EvaluationPlan plan = EvaluationPlan.Propose(mar10, new EvaluationStep(mar20, "Show a test system", "Ana"), new EvaluationStep(apr30, "Decide in the board", "Mara Brandt") { IsByBuyer = true, IsGoNoGo = true })
            .Agree("Mara Brandt", mar20);
        ValueJustification value = new(mar20, Money.Of(60_000m, Currency.Eur), new ValueLine("Errors in orders", "Jo Lind", "Orders enter once") { PerYear = Money.Of(90_000m, Currency.Eur) })
        {
            CostPerYear = Money.Of(10_000m, Currency.Eur),
            ConfirmedBy = "Mara Brandt",
        };

        Assert.Equal(["Prices of steel", "Orders are late"], chain.ReasonsOf("Mara Brandt").AsEnumerable());
        Assert.Equal(VisionCell.R2, grid.Next);
        Assert.Equal(0.75m, value.PaybackYears.Value.Value);

        Assessment deal = SolutionRubric.Rubric.Assess([.. jo.ToEvidence(), chain.ToEvidence(Strength.BuyerStated, mar20)!, plan.ToEvidence(), value.ToEvidence()!], asOf: mar20);
        Assert.Equal((2, 2, 2, 2), (deal["Pain"].Level, deal["Vision"].Level, deal["Value"].Level, deal["Control"].Level));
        Assert.Equal(CriterionState.Unknown, deal["Power"].State);
        Assert.Equal("Who can make this happen, and have we met?", deal.NextQuestions[0].Criterion.Question);
    }
}
