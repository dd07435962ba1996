using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.SandlerSelling;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;
using static SalesDomain.Tests.SandlerSelling.SandlerSamples;

namespace SalesDomain.Tests.SandlerSelling;

public class SandlerSaleTests
{
    public static TheoryData<SandlerCompartment> Compartments => [.. SandlerCompartment.List];

    [Theory]
    [MemberData(nameof(Compartments))]
    public void A_compartment_is_shut_before_the_next_one_is_opened(SandlerCompartment compartment)
    {
        SandlerSale open = In(compartment);

        Assert.False(open.IsShut(compartment));
        Assert.True(Shut(open).IsShut(compartment));
        if (compartment.Next is not { } next) return;
        Assert.False(open.CanMoveTo(next));
        Assert.True(Shut(open).CanMoveTo(next));
        Assert.Equal(ErrorCodes.IllegalTransition, Assert.Throws<InvalidValueException>(() => open.MoveTo(next, Mar2)).Code);
    }

    [Theory]
    [MemberData(nameof(Compartments))]
    public void No_compartment_is_left_out_or_opened_twice(SandlerCompartment compartment)
    {
        SandlerSale shut = Shut(In(compartment));

        Assert.All(SandlerCompartment.List.Where(to => to != compartment.Next), to =>
        {
            Assert.False(shut.CanMoveTo(to));
            Assert.Throws<InvalidValueException>(() => shut.MoveTo(to, Mar2));
        });
        if (compartment == SandlerCompartment.Pain) RefusedBy(SandlerRule.CompartmentOrder, () => shut.MoveTo(SandlerCompartment.Decision, Mar2));
    }

    [Fact]
    public void Nothing_is_presented_before_pain_budget_and_decision_are_shut()
    {
        Assert.All(SandlerCompartment.List.Where(compartment => compartment < SandlerCompartment.Decision), compartment =>
            RefusedBy(SandlerRule.QualifyBeforeFulfillment, () => Shut(In(compartment)).MoveTo(SandlerCompartment.Fulfillment, Mar2)));
        Assert.True(Shut(In(SandlerCompartment.Decision)).CanMoveTo(SandlerCompartment.Fulfillment));
    }

    [Fact]
    public void No_pain_no_sale()
    {
        SandlerSale sale = In(SandlerCompartment.Pain);

        RefusedBy(SandlerRule.NoPainNoSale, () => sale.MoveTo(SandlerCompartment.Budget, Mar2));
        RefusedBy(SandlerRule.NoPainNoSale, () => sale.Find(Surface).MoveTo(SandlerCompartment.Budget, Mar2));
        RefusedBy(SandlerRule.NoPainNoSale, () => sale.Find(Business).MoveTo(SandlerCompartment.Budget, Mar2));
        Assert.True(sale.Find(new Pain("CIO", "Two systems", Mar2)).Find(Personal).CanMoveTo(SandlerCompartment.Budget));
    }

    [Fact]
    public void The_budget_is_agreed_where_the_prospect_is_willing_and_able()
    {
        SandlerSale sale = In(SandlerCompartment.Budget);

        Assert.All(
            new[] { Budget with { Money = Investment.Unknown }, Budget with { Time = new(IsWilling: true) }, Budget with { People = new(true, false) }, Budget with { Time = new(false, true) } },
            budget => RefusedBy(SandlerRule.WillingAndAble, () => sale.Discuss(budget).MoveTo(SandlerCompartment.Decision, Mar2)));
        Assert.True(sale.Discuss(Budget with { People = Investment.Unknown }).Discuss(Budget).CanMoveTo(SandlerCompartment.Decision));
    }

    [Fact]
    public void The_decision_is_known_where_it_is_told_whole()
    {
        SandlerSale sale = In(SandlerCompartment.Decision);

        Assert.All(
            new[] { Decision with { What = null }, Decision with { When = null }, Decision with { Where = null }, Decision with { How = null }, Decision with { Why = null }, new("CFO", Mar2, new CastMember("CIO", "recommends")) },
            decision => RefusedBy(SandlerRule.WholeDecision, () => sale.Discuss(decision).MoveTo(SandlerCompartment.Fulfillment, Mar2)));
    }

    [Fact]
    public void A_meeting_ends_by_what_was_agreed_before_it()
    {
        SandlerSale sale = In(SandlerCompartment.Pain).Conclude(new MeetingOutcome.Yes(Mar2));

        Assert.Null(sale.OpenContract);
        RefusedBy(SandlerRule.ContractFirst, () => sale.Conclude(new MeetingOutcome.Yes(Mar2)));
        RefusedBy(SandlerRule.ContractFirst, () => In(SandlerCompartment.BondingAndRapport).Conclude(new MeetingOutcome.No(Mar2)));
        SandlerSale again = sale.Agree(ContractFor(Mar10));
        Assert.Equal(Mar10, again.OpenContract!.MeetingOn);
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => again.Conclude(new MeetingOutcome.Yes(Mar2))).Code);
        Assert.Equal(2, again.Conclude(new MeetingOutcome.NextStep(Mar10, "Show it to the CIO", Mar20)).Contracts.Length);
    }

    [Fact]
    public void A_yes_before_fulfillment_sells_nothing()
    {
        SandlerSale sale = In(SandlerCompartment.Decision).Discuss(Decision).Agree(Contract).Conclude(new MeetingOutcome.Yes(Mar2)).MoveTo(SandlerCompartment.Fulfillment, Mar2);

        Assert.False(sale.CanMoveTo(SandlerCompartment.PostSell));
        Assert.False(sale.Agree(Contract).Conclude(new MeetingOutcome.NextStep(Mar2, "Ask the works council", Mar10)).CanMoveTo(SandlerCompartment.PostSell));
        Assert.True(Shut(sale).CanMoveTo(SandlerCompartment.PostSell));
    }

    [Fact]
    public void Who_does_not_qualify_is_let_go_before_anything_is_presented()
    {
        foreach (DisqualificationReason reason in DisqualificationReason.List)
        {
            foreach (SandlerCompartment compartment in SandlerCompartment.List)
            {
                SandlerSale sale = In(compartment);
                if (compartment >= reason.Compartment && compartment <= SandlerCompartment.Decision)
                {
                    SandlerSale let = sale.Disqualify(Mar10, reason, "Said so");
                    Assert.Equal((SandlerEnd.Disqualified, reason, Mar10), (let.End, let.Disqualification!.Reason, let.Disqualification.On));
                }
                else
                {
                    RefusedBy(SandlerRule.DisqualifyEarly, () => sale.Disqualify(Mar10, reason, "Said so"));
                }
            }
        }
    }

    [Fact]
    public void What_has_ended_stays_ended()
    {
        SandlerSale[] ends =
        [
            In(SandlerCompartment.Budget).Disqualify(Mar2, DisqualificationReason.Unwilling, "Not for this"),
            In(SandlerCompartment.Fulfillment).Agree(Contract).Conclude(new MeetingOutcome.No(Mar2, "Too early")),
            Shut(In(SandlerCompartment.PostSell)),
        ];

        Assert.Equal([SandlerEnd.Disqualified, SandlerEnd.Declined, SandlerEnd.Completed], ends.Select(sale => sale.End!.Value));
        Assert.All(ends, sale =>
        {
            RefusedBy(SandlerRule.EndsStayShut, () => sale.Bond(Mar10, "Met again"));
            RefusedBy(SandlerRule.EndsStayShut, () => sale.Agree(ContractFor(Mar10)));
            Assert.All(SandlerCompartment.List, to => Assert.False(sale.CanMoveTo(to)));
        });
    }

    [Fact]
    public void Bonding_goes_on_and_contracts_recur_in_every_compartment()
    {
        Assert.All(SandlerCompartment.List, compartment => Assert.Equal(compartment, In(compartment).Bond(Mar2, "Had lunch").Compartment));
        Assert.All(SandlerCompartment.List.Skip(1), compartment => Assert.True(In(compartment).Agree(Contract).Contracts.Length >= 1));
        RefusedBy(SandlerRule.CompartmentOrder, () => In(SandlerCompartment.BondingAndRapport).Agree(Contract));
    }

    [Fact]
    public void Pain_budget_and_decision_are_found_out_in_their_own_compartment()
    {
        RefusedBy(SandlerRule.CompartmentOrder, () => In(SandlerCompartment.UpFrontContract).Find(Personal));
        RefusedBy(SandlerRule.CompartmentOrder, () => In(SandlerCompartment.Pain).Discuss(Budget));
        RefusedBy(SandlerRule.CompartmentOrder, () => In(SandlerCompartment.Budget).Discuss(Decision));
        RefusedBy(SandlerRule.CompartmentOrder, () => In(SandlerCompartment.Decision).Find(Personal));
        RefusedBy(SandlerRule.CompartmentOrder, () => In(SandlerCompartment.Fulfillment).Secure(Mar2, "Signed"));
    }

    [Fact]
    public void Steps_are_kept_with_their_dates_and_in_order()
    {
        SandlerSale sale = SandlerSale.Open("Acme", Mar2).Bond(Mar10, "Lunch");

        Assert.Equal(Mar10, sale.LastOn);
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => sale.MoveTo(SandlerCompartment.UpFrontContract, Mar2)).Code);
        Assert.Equal(Mar12, sale.MoveTo(SandlerCompartment.UpFrontContract, Mar12).Steps[^1].On);
        Assert.True(sale.TryTake(new SandlerStep.Moved(Mar12, SandlerCompartment.UpFrontContract), out SandlerSale? moved));
        Assert.False(moved.TryTake(new SandlerStep.Secured(Mar12, "Signed"), out _));
    }

    [Fact]
    public void A_pain_understood_more_deeply_takes_the_place_of_the_old()
    {
        SandlerSale sale = In(SandlerCompartment.Pain).Find(Surface).Find(new Pain("CIO", "Two systems", Mar2)).Find(Business);

        Assert.Equal([Business, new Pain("CIO", "Two systems", Mar2)], sale.Pains.AsEnumerable());
    }

    [Fact]
    public void What_is_found_is_evidence()
    {
        SandlerSale sale = Shut(In(SandlerCompartment.PostSell));
        Assessment bant = Bant.Rubric.Assess(sale.ToEvidence(), Mar20), meddic = Meddic.Rubric.Assess(sale.ToEvidence(), Mar20);

        Assert.Equal((2, 2, 2), (bant["Budget"].Level, bant["Authority"].Level, bant["Need"].Level));
        Assert.Equal((2, 2, 2), (meddic["IdentifyPain"].Level, meddic["DecisionProcess"].Level, meddic["EconomicBuyer"].Level));
        Assert.Empty(Meddpicc.Rubric.Assess(sale.ToEvidence(), Mar20, concepts: ConceptMap.Default).Unrelated.Where(evidence => evidence.About.Contains("IdentifyPain")));
    }

    [Theory]
    [InlineData("ContractRefused", "DecisionProcess")]
    [InlineData("NoPain", "IdentifyPain")]
    [InlineData("NoAccess", "EconomicBuyer")]
    public void What_disqualifies_speaks_against_in_place_of_what_was_found(string reason, string criterion)
    {
        SandlerSale sale = In(SandlerCompartment.Decision).Discuss(Decision).Disqualify(Mar2, DisqualificationReason.FromName(reason), "Said so");

        Assert.Equal(CriterionState.Refuted, Meddic.Rubric.Assess(sale.ToEvidence(), Mar2)[criterion].State);
    }

    [Fact]
    public void A_sale_is_read_step_by_step_as_it_was_taken()
    {
        Assert.All(SandlerCompartment.List, compartment => Assert.Equal(Shut(In(compartment)), Json.RoundTrip(Shut(In(compartment)), SalesDomainJsonContext.Default.SandlerSale)));
        Json.AssertRefused("""{"prospect":"Acme","openedOn":"2026-03-02","steps":[{"kind":"moved","on":"2026-03-02","to":"Fulfillment"}]}""", SalesDomainJsonContext.Default.SandlerSale);
        Json.AssertRefused("""{"prospect":"Acme","openedOn":"2026-03-02","steps":[{"kind":"bonded","on":"2026-03-02","note":"Lunch","to":"Pain"}]}""", SalesDomainJsonContext.Default.SandlerSale);
        Json.AssertStrict("""{"prospect":"Acme","openedOn":"2026-03-02","steps":[{"kind":"bonded","on":"2026-03-02","note":"Lunch"}]}""", SalesDomainJsonContext.Default.SandlerSale);
        Json.AssertStrict("""{"kind":"disqualified","on":"2026-03-02","reason":"NoPain","note":"None"}""", SalesDomainJsonContext.Default.SandlerStep);
        Assert.NotEqual(JsonSerializer.Serialize(In(SandlerCompartment.Pain), SalesDomainJsonContext.Default.SandlerSale), JsonSerializer.Serialize(In(SandlerCompartment.Budget), SalesDomainJsonContext.Default.SandlerSale));
    }

    private static void RefusedBy(SandlerRule rule, Action act)
    {
        InvalidValueException refused = Assert.Throws<InvalidValueException>(act);
        Assert.Equal((ErrorCodes.IllegalTransition, rule.Meaning.TrimEnd('.')), (refused.Code, refused.Legal));
    }
}
