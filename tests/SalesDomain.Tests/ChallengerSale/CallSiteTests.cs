using NodaTime;
using SalesDomain.ChallengerSale;
using SalesDomain.Qualification;

namespace SalesDomain.Tests.ChallengerSale;

public class CallSiteTests
{
    [Fact]
    public void How_it_reads_where_it_is_used()
    {
        LocalDate mar10 = new(2026, 3, 10), mar12 = new(2026, 3, 12), mar20 = new(2026, 3, 20), mar31 = new(2026, 3, 31);
        CommercialInsight insight = new(
            "Half of the returns never had a fault",
            leadsTo: new("Checks at the counter", whyUnique: "Only our sensor reads without opening the case"),
            challenges: "What comes back is broken",
            moves: "Check before sending back",
            scalesTo: "Chains with repair shops");

        TeachingPitch pitch = insight.Pitch()
            .Give(TeachingStep.Warmer, StepResult.Pass, mar10, "So it is with us, in the south most of all")
            .Give(TeachingStep.Reframe, StepResult.Pass, mar10, "We never looked at it so")
            .Give(TeachingStep.RationalDrowning, StepResult.Pass, mar10, "That is our margin", speaker: "CFO", cost: "2 M EUR a year");
        BuyingGroup group = BuyingGroup.Of(
            new Stakeholder("Mara Lind", "Head of IT").Judge(StakeholderProfile.Teacher, Strength.ObservedBehaviour, mar12, "Won over two plants"),
            new Stakeholder("Ben Roy", "Buyer") { IsReliedOn = true }.Judge(StakeholderProfile.Friend, Strength.BuyerStated, mar12, "Offers to introduce us"));
        CommercialTension access = new CommercialTension(TensionKind.AskedSeniorAccess, mar12, "Asked to see the CFO").Answered(TensionAnswer.Done, mar20, "Half an hour with the CFO");

        Assessment deal = Meddic.Rubric.Assess([pitch.ToEvidence()!, access.ToEvidence()!, .. group.ToEvidence()], asOf: mar31);

        Assert.Equal("Warmer: pass, Reframe: pass, Rational drowning: pass, next: Emotional impact", pitch.ToString());
        Assert.Equal("2 people: 1 mobilizer, 1 talker, 0 blockers, 0 not judged; mistaken for mobilizers: Ben Roy", group.ToString());
        Assert.Equal([2, 2, 2, 2], new[] { "IdentifyPain", "Metrics", "EconomicBuyer", "Champion" }.Select(id => deal[id].Level!.Value));
    }
}
