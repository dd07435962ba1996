using SalesDomain.Currencies;
using SalesDomain.Methodologies;
using static SalesDomain.Advice.AdviceInput;

namespace SalesDomain.Advice;

public sealed partial class AdvicePolicy
{
    // the limits of R5 are those that practitioners name; where a source gives none, the number is this library's
    private const decimal LargeContract = 50_000m;
    private const int LongCycle = 60;
    private const string Rackham = "Neil Rackham, SPIN Selling, 1988";
    private const string Dixon = "Matthew Dixon and Brent Adamson, The Challenger Sale, 2011";
    private const string Bosworth = "Michael Bosworth, Solution Selling, 1994; Keith Eades, The New Solution Selling, 2003";

    /// <summary>The rules that come with the library.</summary>
    /// <remarks>Points are this library's: 1 leans, 2 speaks for, 3 and more are decisive. An amount is large from 50,000 USD, a cycle long from 60 days, a group of deciders large from 5, a volume high from 20 deals a month.</remarks>
    public static AdvicePolicy Default { get; } = new(
        "salesdomain",
        "1.0",
        [
            new(
                "R1", Rackham, EvidenceGrade.B,
                new AdviceCondition.All(new AdviceCondition.AtLeast(CallsExpected, 2), new AdviceCondition.Any(IsLarge(), Yes(IsOngoingRelationship), Yes(IsVisibleRisk))),
                [new(AdviceOption.SpinSelling, 2)],
                note: "Do not press for the close: in large sales it cost deals."),
            new(
                "R2", Rackham, EvidenceGrade.B,
                new AdviceCondition.All(new AdviceCondition.Below(CallsExpected, 2), new AdviceCondition.Below(ContractValue, LargeContract, Currency.Usd)),
                [new(AdviceOption.SpinSelling, -2), new(AdviceOption.Meddic, -2), new(AdviceOption.Meddicc, -2), new(AdviceOption.Meddpicc, -2), new(AdviceOption.Bant, 2), new(AdviceOption.Anum, 1)]),
            new("R3", Dixon, EvidenceGrade.C, new AdviceCondition.All(Yes(IsComplexSolution), Yes(IsSeenAsCommodity), Yes(HasInsight)), [new(AdviceOption.ChallengerSale, 3)]),
            new("R4", Dixon, EvidenceGrade.C, No(HasInsight), blocks: [AdviceOption.ChallengerSale], note: "Without an insight that leads to what only you can do, teaching helps whoever is cheapest."),
            new("R5", "practitioners: komo.ai, salestap", EvidenceGrade.D, IsComplexDecision(), [new(AdviceOption.Meddic, 3)]),
            new("R5-competition", "practitioners, and the letter that MEDDICC adds", EvidenceGrade.D, new AdviceCondition.All(IsComplexDecision(), Yes(HasRivals)), [new(AdviceOption.Meddicc, 4)]),
            new("R5-paper", "practitioners, and the letter that MEDDPICC adds", EvidenceGrade.D, new AdviceCondition.All(IsComplexDecision(), Yes(HasFormalReview)), [new(AdviceOption.Meddpicc, 5)]),
            new(
                "R6", "practitioners", EvidenceGrade.D,
                new AdviceCondition.All(new AdviceCondition.AtLeast(DealsAMonth, 20), new AdviceCondition.Below(CycleDays, LongCycle)),
                [new(AdviceOption.Bant, 2)]),
            new("R7", "Mike Schultz, RAIN Group", EvidenceGrade.D, new AdviceCondition.All(No(IsBudgetAllocated), Yes(CanFund)), [new(AdviceOption.Faint, 3), new(AdviceOption.Bant, -1)]),
            new("R8", "HubSpot", EvidenceGrade.D, new AdviceCondition.All(Yes(IsInbound), Yes(IsConsultative)), [new(AdviceOption.Gpctba, 2), new(AdviceOption.Champ, 1)]),
            new("R9", Bosworth, EvidenceGrade.D, new AdviceCondition.All(new AdviceCondition.Is(AdviceInput.BuyerNeed, "latent"), Yes(IsCrossFunctional)), [new(AdviceOption.SolutionSelling, 3)], note: "Create the vision: from the reasons of the pain over its impact to what it would take."),
            new("R9-vision", Bosworth, EvidenceGrade.D, new AdviceCondition.Is(AdviceInput.BuyerNeed, "vision"), [new(AdviceOption.SolutionSelling, 3)], note: "The buyer's picture may be a rival's: re-engineer it, beginning with what it would take."),
            new("R10", "David Sandler's system as its trainers teach it", EvidenceGrade.D, Yes(HasTimeWasters), [new(AdviceOption.SandlerSelling, 3)]),
            new("R10-access", "David Sandler's system as its trainers teach it", EvidenceGrade.D, No(ReachesDecider), [new(AdviceOption.SandlerSelling, -2)]),
            new("R11", "Matthew Dixon and Ted McKenna, The JOLT Effect, 2022", EvidenceGrade.C, Yes(LosesToNoDecision), note: "The rival is that nothing happens: take risk off the buyer, and count no decision as a competitor."),
            new(
                "R12", "practitioners", EvidenceGrade.D,
                new AdviceCondition.Is(AdviceInput.TeamMaturity, "low"),
                [new(AdviceOption.Bant, 1), new(AdviceOption.Anum, 1), new(AdviceOption.Champ, 1), new(AdviceOption.Meddicc, -2), new(AdviceOption.Meddpicc, -3)],
                note: "Begin with four criteria or fewer."),
        ]);

    private static AdviceCondition.AtLeast IsLarge() => new(ContractValue, LargeContract, Currency.Usd);

    private static AdviceCondition.Any IsComplexDecision() => new(new AdviceCondition.AtLeast(Stakeholders, 5), IsLarge(), new AdviceCondition.AtLeast(CycleDays, LongCycle));

    private static AdviceCondition.Is Yes(AdviceInput input) => new(input, "yes");

    private static AdviceCondition.Is No(AdviceInput input) => new(input, "no");
}
