using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.SolutionSelling;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.SolutionSelling;

public class NeedAndVisionTests
{
    private static readonly LocalDate Mar2 = new(2026, 3, 2), Mar10 = new(2026, 3, 10), Mar12 = new(2026, 3, 12);

    private static readonly StakeholderNeed Latent = StakeholderNeed.Latent("Jo", "VP Sales", "Orders are typed twice", Mar2), Admitted = Latent.Admit("A day each", Mar10), Seen = Admitted.Envision("Enter once", Mar12);

    [Fact]
    public void No_level_of_need_is_skipped_or_gone_through_twice()
    {
        Assert.Equal([NeedLevel.LatentPain, NeedLevel.AdmittedPain, NeedLevel.Vision], new[] { Latent, Admitted, Seen }.Select(need => need.Level));
        foreach (StakeholderNeed need in new[] { Latent, Admitted, Seen }) Assert.All(NeedLevel.List, level => Assert.Equal(level == need.Level.Next, need.CanMoveTo(level)));
        Refused(SolutionRule.NeverSkip, ErrorCodes.IllegalTransition, () => Latent.Envision("Enter once", Mar12));
        Refused(SolutionRule.NeverSkip, ErrorCodes.IllegalTransition, () => Admitted.Admit("Again", Mar12));
        Refused(SolutionRule.NeverSkip, ErrorCodes.IllegalTransition, () => Seen.Envision("Another", Mar12));
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => Admitted.Envision("Enter once", Mar2)).Code);
    }

    [Fact]
    public void A_vision_of_somebody_else_is_reengineered()
    {
        StakeholderNeed rival = Admitted.Envision("A portal", Mar10, by: "Acme");

        Assert.Equal((VisionApproach.Creation, VisionApproach.Reengineering), (Admitted.Approach, rival.Approach));
        Assert.True(rival.CanMoveTo(NeedLevel.Vision));
        StakeholderNeed ours = rival.Envision("Enter once", Mar12);
        Assert.Equal((null, VisionApproach.Creation), (ours.VisionBy, ours.Approach));
        Assert.Equal((1, 3), (rival.ToEvidence()[1].Level, ours.ToEvidence()[1].Level));
    }

    [Fact]
    public void A_latent_pain_is_an_assumption_and_an_admitted_one_counts()
    {
        Assert.Equal(CriterionState.Unknown, Meddic.Rubric.Assess(Latent.ToEvidence(), Mar12)["IdentifyPain"].State);
        Assert.Equal((2, 2), (Meddic.Rubric.Assess(Admitted.ToEvidence(), Mar12)["IdentifyPain"].Level, Bant.Rubric.Assess(Admitted.ToEvidence(), Mar12)["Need"].Level));
        Assert.Equal((3, 2), (SolutionRubric.Rubric.Assess((Seen with { IsInWriting = true }).ToEvidence(), Mar12)["Vision"].Level, SolutionRubric.Rubric.Assess(Seen.ToEvidence(), Mar12)["Vision"].Level));
    }

    [Fact]
    public void The_cells_stand_in_three_columns_of_three_rows()
    {
        Assert.Equal(["R1", "R2", "R3", "I1", "I2", "I3", "C1", "C2", "C3"], VisionCell.List.Select(cell => cell.Name));
        Assert.Equal(Enum.GetValues<VisionColumn>().SelectMany(column => Enum.GetValues<VisionRow>().Select(row => (column, row))), VisionCell.List.Select(cell => (cell.Column, cell.Row)));
        Assert.All(VisionCell.List, cell => Assert.EndsWith("?", cell.Question, StringComparison.Ordinal));
    }

    [Fact]
    public void A_vision_is_created_from_reasons_over_impact_to_capabilities_and_reengineered_from_C1()
    {
        Assert.Equal("R1 R2 R3 I1 I2 I3 C1 C2 C3", string.Join(' ', VisionProcessingGrid.OrderOf(VisionApproach.Creation)));
        Assert.Equal("C1 C2 R1 R2 R3 I1 I2 I3 C3", string.Join(' ', VisionProcessingGrid.OrderOf(VisionApproach.Reengineering)));
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => VisionProcessingGrid.For("Jo", (VisionApproach)7)).Code);
    }

    [Fact]
    public void The_cells_are_gone_through_in_the_order_of_the_approach()
    {
        VisionProcessingGrid walk = VisionProcessingGrid.For("Jo", VisionApproach.Creation).Hear(VisionCell.R1, "Typed twice", Mar10);

        Assert.Equal("Jo: R1, next R2", walk.ToString());
        Refused(SolutionRule.CellsInOrder, ErrorCodes.IllegalTransition, () => walk.Hear(VisionCell.C1, "A portal", Mar10));
        Assert.Equal(VisionCell.R2, walk.Hear(VisionCell.R1, "And faxed", Mar10).Next);
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => walk.Hear(VisionCell.R2, "Half", Mar2)).Code);
    }

    [Property(MaxTest = 300)]
    public bool Every_walk_is_a_beginning_of_its_order_and_round_trips(int seed, bool creates)
    {
        Random random = new(seed);
        VisionProcessingGrid walk = VisionProcessingGrid.For("Jo", creates ? VisionApproach.Creation : VisionApproach.Reengineering);
        for (int i = 0; i < 40; i++)
        {
            VisionCell cell = VisionCell.List[random.Next(9)];
            bool mayHear = walk.Order.Take(walk.Done.Length + 1).Contains(cell);
            if (walk.CanHear(cell) != mayHear) return false;
            if (mayHear) walk = walk.Hear(cell, "An answer", Mar10);
        }

        return walk.Answers.Select(answer => answer.Cell).Distinct().SequenceEqual(walk.Order.Take(walk.Done.Length)) && walk.IsConfirmed == (walk.Done.Length == 9)
            && walk.Equals(Json.RoundTrip(walk, SalesDomainJsonContext.Default.VisionProcessingGrid));
    }

    [Fact]
    public void A_need_round_trips_and_skips_nothing_in_json_either()
    {
        Assert.All(new[] { Latent, Admitted, Seen, Admitted.Envision("A portal", Mar10, by: "Acme") with { IsInWriting = true } }, need => Assert.Equal(need, Json.RoundTrip(need, SalesDomainJsonContext.Default.StakeholderNeed)));
        Json.AssertRefused("""{"person":"Jo","title":"VP","pain":"Late","seenOn":"2026-03-02","vision":"Once","envisionedOn":"2026-03-10"}""", SalesDomainJsonContext.Default.StakeholderNeed);
        Json.AssertRefused("""{"person":"Jo","title":"VP","pain":"Late","seenOn":"2026-03-02","admission":"Yes"}""", SalesDomainJsonContext.Default.StakeholderNeed);
        Json.AssertRefused("""{"person":"Jo","approach":"creation","answers":[{"cell":"C1","answer":"A portal","on":"2026-03-10"}]}""", SalesDomainJsonContext.Default.VisionProcessingGrid);
        Json.AssertStrict("""{"person":"Jo","title":"VP","pain":"Late","seenOn":"2026-03-02"}""", SalesDomainJsonContext.Default.StakeholderNeed);
        Json.AssertStrict("""{"person":"Jo","approach":"reengineering","answers":[{"cell":"C1","answer":"A portal","on":"2026-03-10"}]}""", SalesDomainJsonContext.Default.VisionProcessingGrid);
    }

    private static void Refused(SolutionRule rule, string code, Action act)
    {
        InvalidValueException refused = Assert.Throws<InvalidValueException>(act);
        Assert.Equal((code, rule.Meaning.TrimEnd('.')), (refused.Code, refused.Legal));
    }
}
