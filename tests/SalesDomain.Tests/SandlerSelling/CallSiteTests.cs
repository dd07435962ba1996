using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Qualification;
using SalesDomain.SandlerSelling;

namespace SalesDomain.Tests.SandlerSelling;

public class CallSiteTests
{
    [Fact]
    public void How_it_reads()
    {
        LocalDate mar2 = new(2026, 3, 2), mar10 = new(2026, 3, 10), mar12 = new(2026, 3, 12), mar31 = new(2026, 3, 31);
        UpFrontContract contract = new(
            with: "CFO", agreedOn: mar2, meetingOn: mar10, purpose: "Find out whether late invoices are worth solving", prospectAgenda: "What others do", ownAgenda: "What it costs you", logistics: "An hour, by video",
            outcome: "Whether we talk about a budget");
        Pain pain = new Pain("CFO", "Invoices go out late", mar10)
            .Hear(PainQuestion.Cost, "120 000 EUR a year", mar10)
            .Hear(PainQuestion.Feeling, "I explain it to the board each quarter", mar10);

        SandlerSale sale = SandlerSale.Open("Acme", on: mar2)
            .Bond(mar2, "Both came from auditing")
            .MoveTo(SandlerCompartment.UpFrontContract, mar2).Agree(contract)
            .MoveTo(SandlerCompartment.Pain, mar10).Find(pain)
            .Conclude(new MeetingOutcome.NextStep(mar10, what: "Talk about money with the CFO", when: mar12))
            .MoveTo(SandlerCompartment.Budget, mar12);

        Assert.False(sale.CanMoveTo(SandlerCompartment.Fulfillment));
        Assert.Equal(PainLevel.Personal, Assert.Single(sale.Pains).Level);

        sale = sale
            .Discuss(new BudgetAgreement("CFO", mar12) { Money = new(IsWilling: true, IsAble: false), Amount = Money.Of(80_000m, Currency.Eur) })
            .Disqualify(mar12, DisqualificationReason.Unable, "Nothing is free before next year");

        Assert.Equal("Acme: Budget, disqualified (Unable to invest)", sale.ToString());
        Assessment deal = Bant.Rubric.Assess(sale.ToEvidence(), mar31);
        Assert.Equal(CriterionState.Refuted, deal["Budget"].State);
        Assert.Equal(2, deal["Need"].Level);
    }
}
