using System.Text.Json;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Qualification;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Qualification;

public class AssessmentTests
{
    private static readonly LocalDate Mar10 = new(2026, 3, 10), Mar20 = new(2026, 3, 20), Mar31 = new(2026, 3, 31);

    // eight criteria of 0 to 3 without strength of their own
    private static readonly Rubric Eight = new("eight", "1.0", "Eight", [.. Enumerable.Range(1, 8).Select(i => Plain($"c{i}", 3))], bands: [new("Red", 0m), new("Yellow", 8m), new("Green", 16m)]);

    [Fact]
    public void A_deal_is_assessed_in_the_lines_of_the_plan()
    {
        Assessment deal = Meddicc.Rubric.Assess([
            Evidence.For(Meddicc.Champion, level: 2, Strength.BuyerConfirmed, on: Mar10, "Took our case to the CFO"),
            Evidence.Against(Meddicc.EconomicBuyer, Strength.BuyerStated, on: Mar20, "CFO declined to meet")], asOf: Mar31);
        string line = $"{deal.Score.Worst}..{deal.Score.Best}; {deal.Check(Meddicc.Commit).Unmet}; {deal.Explain()}";

        Assert.StartsWith("9.5 %..81.0 %; Identify Pain at level 2 (Pain and its cost in the buyer's words), buyer stated or stronger [unknown]; ", line, StringComparison.Ordinal);
        Assert.Contains("Economic Buyer at level 2 (Met: says the authority and the priority), buyer stated or stronger [failed]", line, StringComparison.Ordinal);
        Assert.Contains("Score: 2 to 17 of 21 points (9.5 % to 81.0 %); known only: 2 of 6 (33.3 %); coverage 2 of 7 criteria\n", line, StringComparison.Ordinal);
        Assert.Contains("  Champion: partly supported, level 2 of 3 (Says to gain from it and to speak for us), 2 of 3 points\n    2026-03-10 for (buyer confirmed): Took our case to the CFO\n", line, StringComparison.Ordinal);
        Assert.Contains("Held by: Economic Buyer, whatever the score\n", line, StringComparison.Ordinal);
        Assert.Equal(GateStatus.Shut, deal.Check(Meddicc.Commit).Status);
    }

    [Fact]
    public void The_smallest_change_also_asks_for_stronger_evidence_of_what_stands_at_its_top()
    {
        Rubric rubric = new("r", "1", "R", [Plain("a", 3), Plain("b", 3), Plain("c", 3)], gates: [new("Either", [new Condition.AtLeast(1, new Condition.Reaches("a", 3, Strength.Documented), new Condition.AtLeast(2, new Condition.Reaches("b", 1), new Condition.Reaches("c", 1)))])]);
        Assessment deal = rubric.Assess([For("a", 3)], Mar31);
        Gate strict = new("S", [new Condition.AtLeast(1, new Condition.Reaches("a", 3, Strength.Documented))]);

        Assert.All((Gate[])[strict, rubric.Gates[0]], gate =>
        {
            GateStep step = Assert.Single(deal.SmallestChange(gate)!.Value);
            Assert.Equal(("a", 3, Strength.Documented), (step.Criterion.Id, step.Level, step.Strength));
        });
    }

    [Fact]
    public void A_higher_level_that_has_grown_old_is_unknown_again_and_not_refuted_by_a_lower_one()
    {
        Criterion criterion = new("a", Levels(3), decay: Decay.Step(100));
        Rubric rubric = new("r", "1", "R", [criterion], [new("G", [new Condition.Reaches("a", 3)])]);
        Evidence[] evidence = [Evidence.For(criterion, 3, Strength.Documented, Mar20, "All of it"), Evidence.For(criterion, 1, Strength.Documented, Mar20.PlusDays(80), "Some of it, again")];

        Assert.Equal(3, rubric.Assess(evidence, Mar20.PlusDays(100))["a"].Level);
        Assessment later = rubric.Assess(evidence, Mar20.PlusDays(101));
        Assert.Equal((CriterionState.PartlySupported, null, "1 of 3", "3 of 3"), (later["a"].State, later["a"].Level, later["a"].Worst.InFull, later["a"].Best.InFull));
        Assert.Equal(GateStatus.Unknown, later.Gates[0].Status);
        Assert.Equal(1, rubric.Assess([evidence[1]], Mar20.PlusDays(101))["a"].Level);
    }

    [Fact]
    public void A_recommendation_that_does_not_apply_is_no_hindrance()
    {
        Gate gate = new("G", [new Condition.Reaches("a", 3)], [new Condition.Reaches("b", 1)]);
        Rubric rubric = new("r", "1", "R", [Plain("a", 3), Plain("b", 3)], gates: [gate]);

        Assert.Equal(GateStatus.Conditional, rubric.Assess([For("a", 3)], Mar31).Check(gate).Status);
        Assert.Equal(GateStatus.Open, rubric.Assess([For("a", 3)], Mar31, [Override.NotApplicable(rubric["b"], "Ana", "Bought before", Mar20, Mar31)]).Check(gate).Status);
    }

    [Fact]
    public void A_claim_that_is_too_weak_to_count_makes_a_higher_level_unknown_and_not_failed()
    {
        Gate gate = new("G", [new Condition.Reaches("a", 3)]);
        Rubric rubric = new("r", "1", "R", [new("a", Levels(3), minimumStrength: Strength.BuyerStated)], gates: [gate]);

        Assert.Equal(GateStatus.Shut, rubric.Assess([For("a", 1)], Mar31).Check(gate).Status);
        Assert.Equal(GateStatus.Unknown, rubric.Assess([For("a", 1), Evidence.For(rubric["a"], 3, Strength.SellerReported, Mar20, "We think so")], Mar31).Check(gate).Status);
    }

    [Fact]
    public void A_review_beyond_the_calendar_has_no_day()
    {
        Rubric rubric = new("r", "1", "R", [new("a", [new(0, "No"), new(1, "Yes")], reviewAfterDays: int.MaxValue), new("b", [new(0, "No"), new(1, "Yes")], reviewAfterDays: 1)]);
        Assessment deal = rubric.Assess([Evidence.For(rubric["a"], Strength.Documented, Mar10, "Seen"), Evidence.For(rubric["b"], Strength.Documented, LocalDate.MaxIsoValue, "Seen")], LocalDate.MaxIsoValue);

        Assert.All(deal.Criteria, criterion => Assert.Null(criterion.ReviewOn));
        Assert.Equal(LocalDate.MaxIsoValue, rubric.Assess([Evidence.For(rubric["b"], Strength.Documented, LocalDate.MaxIsoValue.PlusDays(-1), "Seen")], LocalDate.MaxIsoValue)["b"].ReviewOn);
    }

    [Fact]
    public void Five_known_of_eight_that_sum_to_11_are_45_8_to_83_3_percent_and_73_3_of_what_is_known()
    {
        Assessment deal = Eight.Assess([.. new[] { 3, 3, 2, 2, 1 }.Select((level, i) => For($"c{i + 1}", level))], Mar31);

        Assert.Equal((Points.Of(11m, 15m), Points.Of(11m, 24m), Points.Of(20m, 24m), Proportion.Of(5, 8)), (deal.Score.KnownOnly.Value, deal.Score.Worst, deal.Score.Best, deal.Score.Coverage));
        Assert.Equal("45.8 % to 83.3 %, known 73.3 %, 5 of 8", deal.Score.ToString());
        Assert.Equal(5, deal.Score.KnownOnly.Population);
        Assert.Equal(3, deal.Score.KnownOnly.Excluded[ExclusionReason.Of("unknown")]);
        Assert.Null(deal.Band);
        Assert.Equal("Yellow, Green", string.Join(", ", deal.PossibleBands));
    }

    [Fact]
    public void A_band_is_said_only_when_the_whole_interval_lies_in_it()
    {
        Assessment sure = Eight.Assess([.. Enumerable.Range(1, 6).Select(i => For($"c{i}", 3))], Mar31);
        Assert.Equal("Green", sure.Band?.Name);
        Assert.Equal(Points.Of(18m, 24m), sure.Score.Worst);
        Assert.Equal("Red", Eight.Assess([.. Enumerable.Range(1, 6).Select(i => Against($"c{i}"))], Mar31).Band?.Name);
    }

    [Fact]
    public void Nothing_known_is_the_whole_range_and_no_score()
    {
        Assessment deal = Meddpicc.Rubric.Assess([], Mar31);
        Assert.Equal("undefined (noEvidence)", deal.Score.KnownOnly.ToString());
        Assert.Equal((Points.Of(0m, 24m), Points.Of(24m, 24m)), (deal.Score.Worst, deal.Score.Best));
        Assert.All(deal.Criteria, criterion => Assert.Equal(CriterionState.Unknown, criterion.State));
        Assert.All(deal.Gates, gate => Assert.Equal(GateStatus.Unknown, gate.Status));
    }

    [Fact]
    public void Unknown_refused_contradicted_stale_and_not_applicable_are_five_things()
    {
        Rubric rubric = new("r", "1", "R", [Plain("a", 3), Plain("b", 3), Plain("c", 3), new Criterion("d", Levels(3), decay: Decay.Step(5)), Plain("e", 3), Plain("f", 3), Plain("g", 3)]);
        Assessment deal = rubric.Assess(
            [Against("b"), For("c", 2), Against("c"), For("d", 3), For("f", 3), For("g", 1)], Mar31, [Override.NotApplicable(rubric["e"], "Ana", "one person buys", Mar10, Mar31)]);

        Assert.Equal("Unknown, Refuted, Contradicted, Stale, NotApplicable, Supported, PartlySupported", string.Join(", ", deal.Criteria.Select(criterion => criterion.State)));
        Assert.Equal("0-3, 0-0, 0-2, 0-3, 0-0, 3-3, 1-1", string.Join(", ", deal.Criteria.Select(criterion => $"{criterion.Worst.Earned}-{criterion.Best.Earned}")));
        Assert.Equal(Proportion.Of(3, 6), deal.Score.Coverage);
        Assert.Equal(18m, deal.Score.Best.Possible);
    }

    [Fact]
    public void Evidence_counts_up_to_the_level_that_its_strength_reaches()
    {
        CriterionAssessment claimed = Meddicc.Rubric.Assess([Evidence.For(Meddicc.Champion, 3, Strength.SellerReported, Mar10, "Is our champion")], Mar31)["Champion"];
        CriterionAssessment free = Meddicc.Rubric.Assess([Evidence.For(Meddicc.Champion, Strength.BuyerStated, Mar10, "Will speak for us")], Mar31)["Champion"];
        Assert.Equal((1, 2), (claimed.Level, free.Level));
        Assert.Equal(CriterionState.Unknown, Meddicc.Rubric.Assess([Evidence.For(Meddicc.Champion, 3, Strength.Assumption, Mar10, "Surely")], Mar31)["Champion"].State);
    }

    [Fact]
    public void A_level_of_another_scale_is_a_span_where_it_falls_between()
    {
        CriterionAssessment need = Bant.ThreeOfFour.Assess([Evidence.For(Bant.Need, 2, Strength.BuyerConfirmed, Mar10, "Said so")], Mar31)["Need"];
        Assert.Equal((null, 0m, 1m), (need.Level, need.Worst.Earned, need.Best.Earned));
        Assert.Equal(CriterionState.Supported, Bant.ThreeOfFour.Assess([Evidence.For(Bant.Need, 3, Strength.Documented, Mar10, "Wrote so")], Mar31)["Need"].State);
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_was_wrong_from_the_day_it_is_known()
    {
        Evidence wrong = Evidence.For(Meddicc.Champion, Strength.BuyerStated, Mar10, "Speaks for us") with { Id = "E-1" };
        Evidence right = Evidence.Against(Meddicc.Champion, Strength.BuyerConfirmed, Mar10, "Spoke for another") with { RecordedOn = Mar20, Supersedes = "E-1" };

        Assert.Equal(CriterionState.Refuted, Meddicc.Rubric.Assess([right, wrong], Mar31)["Champion"].State);
        Assert.Equal(2, Meddicc.Rubric.Assess([right, wrong], Mar10)["Champion"].Level);
        Assert.Equal(EvidenceUse.Superseded, Meddicc.Rubric.Assess([right, wrong], Mar31)["Champion"].Evidence.Single(heard => heard.Evidence.Equals(wrong)).Use);
        Assert.Equal(EvidenceUse.Later, Meddicc.Rubric.Assess([right, wrong], Mar10)["Champion"].Evidence.Single(heard => heard.Evidence.Equals(right)).Use);
    }

    [Fact]
    public void Three_of_four_is_unknown_with_two_supported_and_two_unknown_and_failed_with_two_refuted()
    {
        Evidence[] two = [Yes(QualificationElement.Budget), Yes(QualificationElement.Need)];
        Assert.Equal(GateStatus.Unknown, Bant.ThreeOfFour.Assess(two, Mar31).Gates[0].Status);
        Assert.Equal(GateStatus.Open, Bant.ThreeOfFour.Assess([.. two, Yes(QualificationElement.Timeline)], Mar31).Gates[0].Status);
        Assert.Equal(GateStatus.Unknown, Bant.ThreeOfFour.Assess([.. two, No(QualificationElement.Timeline)], Mar31).Gates[0].Status);
        Assert.Equal(GateStatus.Shut, Bant.ThreeOfFour.Assess([.. two, No(QualificationElement.Timeline), No(QualificationElement.Authority)], Mar31).Gates[0].Status);
    }

    [Fact]
    public void A_gate_is_conditional_when_only_what_is_recommended_is_missing()
    {
        Evidence[] required =
        [
            Evidence.For(Meddic.IdentifyPain, Strength.BuyerStated, Mar10, "Loses 40 orders a week"), Evidence.For(Meddic.DecisionCriteria, Strength.Documented, Mar10, "Ranked list"),
            Evidence.For(Meddic.DecisionProcess, Strength.BuyerStated, Mar20, "Board on 2 May"),
        ];
        GateResult pilot = Meddic.Rubric.Assess(required, Mar31).Check(Meddic.Pilot);
        Assert.Equal(GateStatus.Conditional, pilot.Status);
        Assert.All(pilot.Unmet, condition => Assert.False(condition.IsRequired));
        Assert.Equal(
            GateStatus.Open,
            Meddic.Rubric.Assess([.. required, Evidence.For(Meddic.Metrics, Strength.BuyerConfirmed, Mar10, "2 % returns"), Evidence.For(Meddic.EconomicBuyer, Strength.BuyerStated, Mar20, "I sign this")], Mar31).Check(Meddic.Pilot).Status);
    }

    [Fact]
    public void What_is_claimed_without_enough_proof_is_unknown_and_no_failure()
    {
        GateResult gate = Meddic.Rubric.Assess([Evidence.For(Meddic.Metrics, Strength.BuyerStated, Mar10, "2 % returns")], Mar31).Check(Meddic.Proposal);
        Assert.Contains("Metrics at level 2 (The buyer's own baseline and target), buyer confirmed or stronger [unknown]", gate.Unmet.ToString(), StringComparison.Ordinal);
        Assert.Equal(GateStatus.Unknown, gate.Status);
    }

    [Fact]
    public void The_smallest_change_names_the_fewest_criteria_and_the_lowest_levels()
    {
        Assessment deal = Meddpicc.StageFloors.Assess([Evidence.For(Meddpicc.IdentifyPain, 3, Strength.Documented, Mar10, "Board paper"), Evidence.For(Meddpicc.Metrics, 3, Strength.Documented, Mar10, "Sheet")], Mar31);

        // 6 of 24 and pain at 3: two points more, in one criterion
        GateStep step = Assert.Single(deal.SmallestChange(deal.Rubric.Gates[0])!.Value);
        Assert.Equal((2, Strength.BuyerStated), (step.Level, step.Strength));
        Assert.Equal("Champion", Assert.Single(deal.SmallestChange(new Gate("G", [new Condition.Reaches("Champion", 3)]))!.Value).Criterion.Id);
        Assert.Empty(deal.SmallestChange(new Gate("G", [new Condition.Reaches("Metrics", 2)]))!.Value);

        // qualification needs the champion at 3 and three points more
        Assert.Equal(["Champion 3", "Metrics 3"], Steps(Meddpicc.StageFloors.Assess([Evidence.For(Meddpicc.IdentifyPain, 3, Strength.Documented, Mar10, "x"), Evidence.For(Meddpicc.DecisionCriteria, 3, Strength.Documented, Mar10, "y")], Mar31), "Qualification"));
    }

    [Fact]
    public void What_does_not_apply_can_make_k_of_n_impossible()
    {
        Rubric bant = Bant.ThreeOfFour;
        Override[] excused = [.. new[] { "Budget", "Need" }.Select(id => Override.NotApplicable(bant[id], "Ana", "grant", Mar10, Mar31))];
        Assessment deal = bant.Assess([], Mar31, excused);
        Assert.Equal(GateStatus.Shut, deal.Gates[0].Status);
        Assert.Null(deal.SmallestChange(bant.Gates[0]));
    }

    [Fact]
    public void An_override_opens_a_gate_says_who_and_runs_out()
    {
        Override decision = Override.Open(Meddicc.Commit, "Ana", "signed letter of intent", Mar10, Mar20);
        GateResult open = Meddicc.Rubric.Assess([], Mar20, [decision]).Check(Meddicc.Commit);
        Assert.Equal((GateStatus.Open, GateStatus.Unknown, decision), (open.Status, open.StatusByRule, open.OverriddenBy));
        Assert.NotEmpty(open.Unmet);
        Assessment later = Meddicc.Rubric.Assess([], Mar31, [decision]);
        Assert.Equal((GateStatus.Unknown, null), (later.Check(Meddicc.Commit).Status, later.Check(Meddicc.Commit).OverriddenBy));
        Assert.Contains("Commit opened by Ana from 2026-03-10 until 2026-03-20: signed letter of intent (has run out)", later.Explain(), StringComparison.Ordinal);
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => Bant.Rubric.Assess([], Mar31, [decision])).Code);
    }

    [Fact]
    public void Questions_come_by_how_much_they_narrow()
    {
        Rubric rubric = new("r", "1", "R", [Plain("small", 3, 1m), Plain("large", 3, 6m), new Criterion("fading", Levels(3), weight: 4m, decay: Decay.Linear(40)), Plain("known", 3)]);
        Assessment deal = rubric.Assess([For("fading", 3), For("known", 3)], Mar31);

        // large may be 0 to 6; fading is 11 of 40 days old, so 2.9 to 4 of 4; small may be 0 to 1
        Assert.Equal(["large 6", "fading 1.1", "small 1"], deal.NextQuestions.Select(question => FormattableString.Invariant($"{question.Criterion.Id} {question.Narrows.Earned}")));
        Assert.Equal(6m, deal.NextQuestions[0].Narrows.Earned);
        Assert.DoesNotContain(deal.NextQuestions, question => question.Criterion.Id == "known");
    }

    [Fact]
    public void One_zero_kills_a_product_and_is_named()
    {
        Rubric formula = new("f", "1", "Formula", [Plain("Pains", 4), Plain("Power", 4), Plain("Vision", 4)], aggregation: Aggregation.Product);
        Assessment deal = formula.Assess([For("Pains", 4), For("Vision", 3), Against("Power")], Mar31);
        Assert.Equal((Points.Of(0m, 12m), Points.Of(0m, 12m)), (deal.Score.Worst, deal.Score.Best));
        Assert.Equal("Power", Assert.Single(deal.WeakestLinks).Id);
        Assert.Contains("Weakest: Power\n", deal.Explain(), StringComparison.Ordinal);
        Assert.Equal(Points.Of(9m, 12m), formula.Assess([For("Pains", 4), For("Vision", 3), For("Power", 4)], Mar31).Score.Worst);
    }

    [Fact]
    public void A_minimum_is_what_the_weakest_holds()
    {
        Rubric chain = new("c", "1", "Chain", [Plain("a", 3), Plain("b", 3)], aggregation: Aggregation.Minimum);
        Assessment deal = chain.Assess([For("a", 3), For("b", 1)], Mar31);
        Assert.Equal("33.3 %", deal.Score.Worst.ToString());
        Assert.Equal("b", Assert.Single(deal.WeakestLinks).Id);
    }

    [Fact]
    public void A_refuted_load_bearing_criterion_holds_the_deal_whatever_the_score()
    {
        Rubric rubric = new("r", "1", "R", [new Criterion("beam", Levels(1), isLoadBearing: true), Plain("rest", 3, 9m)], [new("Go", [new Condition.Scores(5m)])], [new("Low", 0m), new("High", 5m)]);
        Assessment held = rubric.Assess([Against("beam"), For("rest", 3)], Mar31);
        Assert.Equal(("Low", GateStatus.Shut, "beam"), (held.Band?.Name, held.Gates[0].Status, Assert.Single(held.Gates[0].Vetoes).Id));
        Assert.Equal("beam", Assert.Single(held.SmallestChange(rubric.Gates[0])!.Value).Criterion.Id);
        Assert.Equal("Low, High", string.Join(", ", rubric.Assess([For("rest", 3)], Mar31).PossibleBands));
        Assert.Equal("High", rubric.Assess([For("rest", 3), For("beam", 1)], Mar31).Band?.Name);
    }

    [Fact]
    public void A_review_falls_due()
    {
        Assessment deal = Meddicc.Rubric.Assess([Evidence.For(Meddicc.EconomicBuyer, Strength.BuyerStated, new(2026, 2, 20), "I sign")], Mar31);
        Assert.Equal(new LocalDate(2026, 3, 22), deal["EconomicBuyer"].ReviewOn);
        Assert.Contains("review was due on 2026-03-22", deal.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_about_nothing_asked_is_shown()
    {
        Evidence paper = Evidence.For(QualificationElement.PaperProcess, Strength.Documented, Mar10, "Legal takes 3 weeks");
        Assert.Equal(paper, Assert.Single(Bant.Rubric.Assess([paper], Mar31).Unrelated));
        Assert.Contains("About no criterion of this rubric:\n  2026-03-10 for (documented): Legal takes 3 weeks", Bant.Rubric.Assess([paper], Mar31).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_id_is_one_piece_of_evidence()
    {
        Evidence one = For("c1", 1) with { Id = "E-1" };
        Assert.Single(Eight.Assess([one, one], Mar31).Evidence);
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => Eight.Assess([one, For("c2", 1) with { Id = "E-1" }], Mar31)).Code);
    }

    [Fact]
    public void A_gate_of_ones_own_must_fit_the_rubric()
    {
        Assessment deal = Bant.Rubric.Assess([], Mar31);
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => deal.Check(Meddicc.Commit)).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => deal.Check(new Gate("G", [new Condition.Scores(13m)]))).Code);
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => deal["Champion"]).Code);
    }

    [Fact]
    public void The_same_input_is_the_same_text_and_json_to_the_byte()
    {
        Evidence[] evidence = [For("c1", 1), Against("c2"), For("c1", 2), For("c3", 3)];
        string first = Text(Eight.Assess(evidence, Mar31)), second = Text(Eight.Assess([.. evidence.Reverse()], Mar31));
        Assert.Equal(first, second);
        Assert.Contains("\"score\":{\"knownOnly\":{\"earned\":\"5\",\"possible\":\"9\",\"percent\":55.55555555555", first, StringComparison.Ordinal);

        static string Text(Assessment deal) => deal.Explain() + JsonSerializer.Serialize(deal, SalesDomainJsonContext.Default.Assessment);
    }

    private static string[] Steps(Assessment deal, string gate) =>
        [.. deal.SmallestChange(deal.Rubric.Gates.Single(other => other.Name == gate))!.Value.Select(step => $"{step.Criterion.Id} {step.Level}").Order(StringComparer.Ordinal)];

    private static Criterion Plain(string id, int top, decimal? weight = null) => new(id, Levels(top), weight: weight);

    private static CriterionLevel[] Levels(int top) => [.. Enumerable.Range(0, top + 1).Select(level => new CriterionLevel(level, $"level {level}"))];

    private static Evidence For(string id, int level) => new([id], Polarity.Supports, Strength.BuyerStated, Mar20, $"{id} is at {level}", level, id is "beam" ? 1 : id is "Pains" or "Power" or "Vision" ? 4 : 3);

    private static Evidence Against(string id) => new([id], Polarity.Refutes, Strength.BuyerStated, Mar20, $"{id} is not so");

    private static Evidence Yes(QualificationElement element) => Evidence.For(element, Strength.BuyerStated, Mar10, $"{element}: yes");

    private static Evidence No(QualificationElement element) => Evidence.Against(element, Strength.BuyerStated, Mar10, $"{element}: no");
}
