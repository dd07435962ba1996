using FsCheck.Xunit;
using NodaTime;
using SalesDomain.ChallengerSale;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.ChallengerSale;

public class TeachingPitchTests
{
    private static readonly LocalDate Mar10 = new(2026, 3, 10);

    private static readonly UniqueStrength Checks = new("Checks at the counter", "Only we have the sensor");

    private static readonly CommercialInsight Returns = new("Half of the returns never had a fault", Checks, "What comes back is broken", "Check before sending back", "Chains with repair shops");

    [Fact]
    public void LeadsToStrength_there_is_no_insight_without_a_unique_strength()
    {
        Refuses(ChallengerRule.LeadsToStrength, ErrorCodes.Missing, () => new CommercialInsight("Half of the returns never had a fault", null!, "a", "b", "c"));
        Refuses(ChallengerRule.LeadsToStrength, ErrorCodes.Empty, () => new UniqueStrength("Checks at the counter", " "));
        Refuses(ChallengerRule.LeadsToStrength, ErrorCodes.Empty, () => new UniqueStrength("", "Only we have the sensor"));
    }

    [Fact]
    public void The_other_criteria_are_met_or_there_is_no_insight()
    {
        Refuses(ChallengerRule.ChallengesAssumption, ErrorCodes.Empty, () => new CommercialInsight("x", Checks, " ", "b", "c"));
        Refuses(ChallengerRule.CatalysesAction, ErrorCodes.Empty, () => new CommercialInsight("x", Checks, "a", "", "c"));
        Refuses(ChallengerRule.ScalesAcrossCustomers, ErrorCodes.Empty, () => new CommercialInsight("x", Checks, "a", "b", null!));
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => new CommercialInsight(" ", Checks, "a", "b", "c")).Code);
        Assert.Equal("Half of the returns never had a fault, which leads to: Checks at the counter", Returns.ToString());
    }

    [Fact]
    public void StepsInOrder_leading_with_the_product_and_leaving_out_the_reframe_are_refused()
    {
        TeachingPitch pitch = Returns.Pitch();
        Assert.False(pitch.CanGive(TeachingStep.YourSolution));
        Refuses(ChallengerRule.StepsInOrder, ErrorCodes.IllegalTransition, () => Pass(pitch, TeachingStep.YourSolution));
        TeachingPitch warm = Pass(pitch, TeachingStep.Warmer);
        Refuses(ChallengerRule.StepsInOrder, ErrorCodes.IllegalTransition, () => Pass(warm, TeachingStep.RationalDrowning));
        Refuses(ChallengerRule.StepsInOrder, ErrorCodes.IllegalTransition, () => Pass(warm, TeachingStep.Warmer));
    }

    [Theory]
    [InlineData(StepResult.Fail)]
    [InlineData(StepResult.Partial)]
    public void A_step_that_has_not_passed_opens_none_and_may_be_taken_again(StepResult result)
    {
        TeachingPitch pitch = Pass(Returns.Pitch(), TeachingStep.Warmer).Give(TeachingStep.Reframe, result, Mar10, "I totally agree");
        Assert.False(pitch.CanGive(TeachingStep.RationalDrowning));
        Assert.Equal((TeachingStep.Reframe, result), (pitch.Next!, pitch[TeachingStep.Reframe]!.Value));
        TeachingPitch again = Pass(pitch, TeachingStep.Reframe);
        Assert.Equal((TeachingStep.RationalDrowning, StepResult.Pass, 3), (again.Next!, again[TeachingStep.Reframe]!.Value, again.Steps.Length));
    }

    [Fact]
    public void A_step_not_given_is_unknown_and_never_a_failure()
    {
        TeachingPitch pitch = Returns.Pitch();
        Assert.Null(pitch[TeachingStep.Warmer]);
        Assert.Null(pitch.Lands);
        Assert.Null(Pass(pitch, TeachingStep.Warmer).Lands);
        Assert.Null(pitch.Give(TeachingStep.Warmer, StepResult.Partial, Mar10, "Perhaps").Lands);
        Assert.False(pitch.Give(TeachingStep.Warmer, StepResult.Fail, Mar10, "What do you sell?").Lands);
        TeachingPitch all = TeachingStep.List.Aggregate(pitch, Pass);
        Assert.True(all.Lands);
        Assert.Null(all.Next);
        Assert.False(all.CanGive(TeachingStep.YourSolution));
        Assert.Equal("Warmer: pass, next: Reframe", Pass(pitch, TeachingStep.Warmer).ToString());
    }

    [Fact]
    public void CustomerJudges_a_step_has_what_the_customer_said() =>
        Refuses(ChallengerRule.CustomerJudges, ErrorCodes.Empty, () => new PitchStep(TeachingStep.Warmer, StepResult.Pass, Mar10, " "));

    [Fact]
    public void CostInFigures_rational_drowning_passes_with_a_figure_only()
    {
        Refuses(ChallengerRule.CostInFigures, ErrorCodes.Missing, () => new PitchStep(TeachingStep.RationalDrowning, StepResult.Pass, Mar10, "So much"));
        Refuses(ChallengerRule.CostInFigures, ErrorCodes.OutOfRange, () => new PitchStep(TeachingStep.RationalDrowning, StepResult.Pass, Mar10, "So much", cost: "a lot"));
        Assert.Null(new PitchStep(TeachingStep.RationalDrowning, StepResult.Fail, Mar10, "I doubt it").Cost);
        Assert.Equal(ErrorCodes.Contradiction, Assert.Throws<InvalidValueException>(() => new PitchStep(TeachingStep.Reframe, StepResult.Pass, Mar10, "Oh", cost: "2 M EUR")).Code);
    }

    [Fact]
    public void Days_do_not_run_backwards() => Assert.Equal(
        ErrorCodes.OutOfOrder,
        Assert.Throws<InvalidValueException>(() => Pass(Returns.Pitch(), TeachingStep.Warmer).Give(TeachingStep.Reframe, StepResult.Pass, Mar10.PlusDays(-1), "Oh")).Code);

    [Fact]
    public void The_cost_that_the_customer_agrees_to_is_pain_and_metrics()
    {
        TeachingPitch before = Pass(Pass(Returns.Pitch(), TeachingStep.Warmer), TeachingStep.Reframe);
        Assert.Null(before.ToEvidence());
        Assert.Null(before.Give(TeachingStep.RationalDrowning, StepResult.Partial, Mar10, "Perhaps half of it", cost: "2 M EUR").ToEvidence());
        Evidence evidence = before.Give(TeachingStep.RationalDrowning, StepResult.Pass, Mar10, "That is our margin", "CFO", "2 M EUR a year").ToEvidence()!;
        Assert.Equal(["IdentifyPain", "Metrics"], evidence.About.AsEnumerable());
        Assert.Equal((Polarity.Supports, Strength.BuyerStated, "CFO", "Agrees that the problem costs 2 M EUR a year: That is our margin"), (evidence.Polarity, evidence.Strength, evidence.Speaker, evidence.Statement));
        Assessment deal = Meddic.Rubric.Assess([evidence], Mar10);
        Assert.Equal((2, 2), (deal["IdentifyPain"].Level, deal["Metrics"].Level));
    }

    [Property]
    public bool However_it_is_given_no_step_is_taken_before_its_predecessor_has_passed(byte[] attempts)
    {
        TeachingPitch pitch = Returns.Pitch();
        foreach (byte attempt in attempts ?? [])
        {
            TeachingStep step = TeachingStep.List[attempt % 6];
            PitchStep taken = new(step, (StepResult)(attempt / 6 % 3), Mar10, "Said", cost: step == TeachingStep.RationalDrowning ? "1 M" : null);
            if (pitch.CanGive(step)) pitch = pitch.Give(taken);
            else Assert.Throws<InvalidValueException>(() => pitch.Give(taken));
        }

        return TeachingStep.List.All(step => pitch[step] is null || step.Previous is null || pitch[step.Previous] == StepResult.Pass)
            && pitch.Equals(Json.RoundTrip(pitch, SalesDomainJsonContext.Default.TeachingPitch));
    }

    [Fact]
    public void Json_is_strict_and_keeps_the_order()
    {
        const string Insight = """{"headline":"a","leadsTo":{"what":"b","whyUnique":"c"},"challenges":"d","moves":"e","scalesTo":"f"}""";
        Json.AssertStrict("""{"what":"b","whyUnique":"c"}""", SalesDomainJsonContext.Default.UniqueStrength);
        Json.AssertStrict(Insight, SalesDomainJsonContext.Default.CommercialInsight);
        Json.AssertStrict("""{"step":"RationalDrowning","result":"pass","on":"2026-03-10","reaction":"Oh","speaker":"CFO","cost":"2 M EUR"}""", SalesDomainJsonContext.Default.PitchStep, "speaker", "cost");
        Json.AssertStrict($$"""{"insight":{{Insight}},"steps":[{"step":"Warmer","result":"fail","on":"2026-03-10","reaction":"Oh"}]}""", SalesDomainJsonContext.Default.TeachingPitch);
        Json.AssertRefused($$"""{"insight":{{Insight}},"steps":[{"step":"YourSolution","result":"pass","on":"2026-03-10","reaction":"Oh"}]}""", SalesDomainJsonContext.Default.TeachingPitch);
        Json.AssertRefused($$"""{"insight":{{Insight}},"steps":[null]}""", SalesDomainJsonContext.Default.TeachingPitch);
    }

    private static TeachingPitch Pass(TeachingPitch pitch, TeachingStep step) => pitch.Give(step, StepResult.Pass, Mar10, "So it is", cost: step == TeachingStep.RationalDrowning ? "2 M EUR a year" : null);

    private static void Refuses(ChallengerRule rule, string code, Func<object> make)
    {
        InvalidValueException e = Assert.Throws<InvalidValueException>(make);
        Assert.Equal((rule.Meaning.TrimEnd('.'), code), (e.Legal, e.Code));
    }
}
