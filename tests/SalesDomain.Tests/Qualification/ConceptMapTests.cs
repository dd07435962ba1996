using System.Text.Json;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using static SalesDomain.Qualification.ConceptFit;

namespace SalesDomain.Tests.Qualification;

public class ConceptMapTests
{
    private static readonly LocalDate Mar1 = new(2026, 3, 1), Mar31 = new(2026, 3, 31);
    private static readonly QualificationElement Budget = QualificationElement.Budget, Need = QualificationElement.Need, Pain = QualificationElement.IdentifyPain;

    [Fact]
    public void A_deal_moves_from_bant_to_meddpicc_without_being_asked_again()
    {
        Assessment bant = Bant.Rubric.Assess(
            [
                Evidence.For(Bant.Budget, Strength.BuyerStated, Mar1, "60,000 are set aside"), Evidence.For(Bant.Authority, Strength.BuyerStated, Mar1, "The CFO signs"),
                Evidence.For(Bant.Need, Strength.Documented, Mar1, "Orders get lost every week"), Evidence.For(Bant.Timeline, Strength.BuyerStated, Mar1, "Before the fiscal year ends"),
            ],
            Mar31);

        Assessment deal = bant.On(Meddpicc.Rubric);

        Assert.Equal(
            ["Unknown", "PartlySupported", "Unknown", "PartlySupported", "Unknown", "PartlySupported", "Unknown", "Unknown"],
            deal.Criteria.Select(criterion => criterion.State.ToString()));
        Assert.All(deal.Criteria, criterion => Assert.Null(criterion.Level));
        Assert.Equal("3 of 24", deal.Score.Worst.InFull);
        Assert.Equal("24 of 24", deal.Score.Best.InFull);
        Assert.Equal(0, deal.Score.Coverage.Numerator);
        Assert.Empty(deal.Unrelated);
        Assert.Contains("2026-03-01 for (buyer stated): 60,000 are set aside (through: Budget overlaps Economic Buyer, lossy)", deal.Explain(), StringComparison.Ordinal);
        Assert.Equal(2, deal["EconomicBuyer"].Evidence.Length);
    }

    [Fact]
    public void Bant_cannot_see_metrics_criteria_paper_champion_and_competition()
    {
        var cells = ConceptMap.Default.Cells(Bant.Rubric, Meddpicc.Rubric);
        Assert.Equal(["Metrics", "DecisionCriteria", "PaperProcess", "Champion", "Competition"], cells.Where(cell => cell.IsBlind).Select(cell => cell.To.Id));
        Assert.Equal(["EconomicBuyer", "DecisionProcess", "IdentifyPain"], cells.Where(cell => cell.IsLossy).Select(cell => cell.To.Id));
        Assert.Equal("Economic Buyer: Budget overlaps Economic Buyer, lossy; Authority overlaps Economic Buyer, lossy", cells[1].ToString());
        Assert.Equal("Metrics: not asked", cells[0].ToString());
    }

    // 1: whole, 2: lossy, 0: not asked. The rows and columns of the published comparison, as far as frameworks are concerned
    [Theory]
    [InlineData("Bant", "Champ", "CH1 A1 M1 P2")]
    [InlineData("Bant", "Anum", "A1 N1 U2 M1")]
    [InlineData("Bant", "Faint", "F1 A1 I0 N1 T1")]
    [InlineData("Bant", "Gpctba", "G0 P0 C1 T1 B1 A1 C0 I0")]
    [InlineData("Bant", "Meddic", "M0 E2 D0 D2 I2 C0")]
    [InlineData("Bant", "Spiced", "S0 P1 I0 CE2 D2")]
    [InlineData("Champ", "Bant", "B2 A1 N1 T2")]
    [InlineData("Faint", "Meddpicc", "M0 E2 D0 D2 P0 I2 C0 C0")]
    [InlineData("Gpctba", "Meddpicc", "M2 E2 D0 D2 P0 I2 C0 C0")]
    [InlineData("Meddpicc", "Bant", "B0 A2 N1 T2")]
    [InlineData("Meddpicc", "Gpctba", "G2 P2 C1 T2 B0 A2 C2 I2")]
    [InlineData("Meddic", "Meddpicc", "M1 E1 D1 D1 P0 I1 C1 C0")]
    [InlineData("Meddpicc", "Spiced", "S0 P1 I1 CE0 D2")]
    [InlineData("Spiced", "Meddpicc", "M2 E2 D1 D1 P0 I2 C0 C0")]
    public void What_one_framework_tells_of_another(string from, string to, string cells)
    {
        QualificationFramework source = QualificationFramework.FromName(from), target = QualificationFramework.FromName(to);
        Assert.Equal(cells, string.Join(' ', ConceptMap.Default.Cells(Rubrics.Of(source), Rubrics.Of(target)).Zip(target.Letters, (cell, letters) => $"{letters}{(cell.IsBlind ? 0 : cell.IsLossy ? 2 : 1)}")));
    }

    [Fact]
    public void What_follows_from_the_relations_is_drawn()
    {
        Assert.Equal(Same, ConceptMap.Default.Between(QualificationElement.Challenges, QualificationElement.Pain)!.Fit);
        Assert.Equal(Implies, ConceptMap.Default.Between(Pain, QualificationElement.Challenges)!.Fit);
        Assert.Equal(ImpliedBy, ConceptMap.Default.Between(QualificationElement.Challenges, Pain)!.Fit);
        Assert.Equal(Implies, ConceptMap.Default.Between(QualificationElement.CriticalEvent, QualificationElement.Timeline)!.Fit);
        Assert.Equal(Overlaps, ConceptMap.Default.Between(Budget, QualificationElement.EconomicBuyer)!.Fit);
        Assert.Equal(Overlaps, ConceptMap.Default.Between(QualificationElement.EconomicBuyer, QualificationElement.Funds)!.Fit);
        Assert.Null(ConceptMap.Default.Between(QualificationElement.EconomicBuyer, Budget));
        Assert.Null(ConceptMap.Default.Between(QualificationElement.Authority, QualificationElement.DecisionCriteria));
        Assert.Null(ConceptMap.Default.Between(Need, Need));
    }

    [Fact]
    public void Two_words_for_one_thing_carry_everything()
    {
        Assessment deal = Champ.Rubric.Assess([Evidence.For(Need, Strength.BuyerStated, Mar1, "Orders get lost")], Mar31, concepts: ConceptMap.Default);
        Assert.Equal(2, deal["Challenges"].Level);
        Assert.Equal(CriterionState.Refuted, Champ.Rubric.Assess([Evidence.Against(Need, Strength.BuyerStated, Mar1, "All is well")], Mar31, concepts: ConceptMap.Default)["Challenges"].State);
    }

    [Fact]
    public void What_implies_shows_the_least_and_leaves_the_rest_open()
    {
        Evidence partly = Evidence.For(Meddic.IdentifyPain, 1, Strength.Documented, Mar1, "Some trouble");
        CriterionAssessment need = Bant.Rubric.Assess([partly], Mar31, concepts: ConceptMap.Default)["Need"];
        Assert.Equal((CriterionState.PartlySupported, null, "1 of 3", "3 of 3"), (need.State, need.Level, need.Worst.InFull, need.Best.InFull));

        CriterionAssessment whole = Bant.Rubric.Assess([Evidence.For(Pain, Strength.Documented, Mar1, "Cost and consequence in writing")], Mar31, concepts: ConceptMap.Default)["Need"];
        Assert.Equal((CriterionState.Supported, 3), (whole.State, whole.Level));
    }

    [Fact]
    public void Who_does_not_have_the_implied_does_not_have_what_implies_it_and_the_reverse_says_nothing()
    {
        Assessment meddic = Meddic.Rubric.Assess([Evidence.Against(Need, Strength.BuyerStated, Mar1, "All is well")], Mar31, concepts: ConceptMap.Default);
        Assert.Equal(CriterionState.Refuted, meddic["IdentifyPain"].State);
        Assert.Equal(Meddic.IdentifyPain, Assert.Single(meddic.Vetoes));

        Assessment bant = Bant.Rubric.Assess([Evidence.Against(Pain, Strength.BuyerStated, Mar1, "It costs nothing")], Mar31, concepts: ConceptMap.Default);
        Assert.Equal(CriterionState.Unknown, bant["Need"].State);
        Assert.Single(bant.Unrelated);
    }

    [Fact]
    public void Over_a_lossy_relation_a_refutation_says_nothing_and_is_not_lost()
    {
        Evidence none = Evidence.Against(Budget, Strength.BuyerStated, Mar1, "Nothing is set aside");
        Assessment deal = Meddpicc.Rubric.Assess([none], Mar31, concepts: ConceptMap.Default);
        Assert.Equal(CriterionState.Unknown, deal["EconomicBuyer"].State);
        Assert.Equal(none, Assert.Single(deal.Unrelated));
    }

    [Fact]
    public void What_is_known_of_the_criterion_itself_outdoes_what_is_carried()
    {
        Evidence carried = Evidence.For(Budget, Strength.Documented, Mar1, "60,000 are set aside");
        CriterionAssessment told = Meddpicc.Rubric.Assess([carried, Evidence.For(Meddpicc.EconomicBuyer, 2, Strength.BuyerStated, Mar1, "The CFO said it is her decision")], Mar31, concepts: ConceptMap.Default)["EconomicBuyer"];
        Assert.Equal((CriterionState.PartlySupported, 2, "2 of 3"), (told.State, told.Level, told.Best.InFull));

        CriterionAssessment denied = Meddpicc.Rubric.Assess([carried, Evidence.Against(Meddpicc.EconomicBuyer, Strength.BuyerStated, Mar1, "The CFO will not meet")], Mar31, concepts: ConceptMap.Default)["EconomicBuyer"];
        Assert.Equal(CriterionState.Refuted, denied.State);
    }

    [Fact]
    public void What_is_carried_with_loss_meets_no_condition()
    {
        Assessment deal = Meddpicc.Rubric.Assess([Evidence.For(Need, Strength.Documented, Mar1, "Orders get lost")], Mar31, concepts: ConceptMap.Default);
        Assert.Equal(GateStatus.Unknown, deal.Check(new Gate("A pain", [new Condition.Reaches("IdentifyPain", 1)])).Status);
        Assert.Equal(GateStatus.Open, deal.On(Champ.Rubric).Check(new Gate("A challenge", [new Condition.Reaches("Challenges", 3)])).Status);
    }

    [Fact]
    public void A_yes_or_no_is_not_answered_with_loss()
    {
        CriterionAssessment timeline = Bant.ThreeOfFour.Assess([Evidence.For(QualificationElement.DecisionProcess, Strength.Documented, Mar1, "A plan with dates")], Mar31, concepts: ConceptMap.Default)["Timeline"];
        Assert.Equal(("0 of 1", "1 of 1", null), (timeline.Worst.InFull, timeline.Best.InFull, timeline.Level));
    }

    [Fact]
    public void Evidence_that_the_rubric_asks_for_is_carried_nowhere_else()
    {
        Rubric both = new("both", "1", "Both", [Bant.Budget, new("Funds", [new(0, "No"), new(1, "Yes")], QualificationElement.Funds)]);
        Assessment deal = both.Assess([Evidence.For(Bant.Budget, Strength.Documented, Mar1, "Set aside")], Mar31, concepts: ConceptMap.Default);
        Assert.Equal(CriterionState.Unknown, deal["Funds"].State);
    }

    [Fact]
    public void Ids_of_a_team_are_understood_by_other_rubrics()
    {
        Criterion technical = new("technical-pain", [new(0, "No"), new(1, "Yes")], Pain), business = new("business-pain", [new(0, "No"), new(1, "Yes")], Pain);
        Rubric ours = new("ours", "1", "Ours", [technical, business]);
        Assessment deal = ours.Assess([Evidence.For(technical, Strength.Documented, Mar1, "It breaks every night")], Mar31, concepts: ConceptMap.Default.Knowing(ours));
        Assert.Equal(CriterionState.Unknown, deal["business-pain"].State);
        Assert.Equal(3, deal.On(Meddic.Rubric)["IdentifyPain"].Level);
        Assert.Equal(3, deal.On(Bant.Rubric)["Need"].Level);
        Assert.Equal(CriterionState.Unknown, Meddic.Rubric.Assess(deal.Evidence, Mar31, concepts: ConceptMap.Default)["IdentifyPain"].State);

        Rubric theirs = new("theirs", "1", "Theirs", [new("technical-pain", [new(0, "No"), new(1, "Yes")], Need)]);
        Assert.Equal(ErrorCodes.Contradiction, Assert.Throws<InvalidValueException>(() => ConceptMap.Default.Knowing(ours).Knowing(theirs)).Code);
        Assert.Same(ConceptMap.Default, ConceptMap.Default.Knowing(Meddpicc.Rubric));
    }

    [Fact]
    public void A_deal_is_not_carried_to_a_rubric_that_means_something_else_by_an_id()
    {
        Rubric ours = new("ours", "1", "Ours", [new("q1", [new(0, "No"), new(1, "Yes")], Budget)]), theirs = new("theirs", "1", "Theirs", [new("q1", [new(0, "No"), new(1, "Yes")], Need)]);
        Assessment deal = ours.Assess([Evidence.For(ours["q1"], Strength.Documented, Mar1, "Set aside")], Mar31);

        Assert.Equal(ErrorCodes.Contradiction, Assert.Throws<InvalidValueException>(() => deal.On(theirs)).Code);
        Assert.Equal(1, deal.On(ours)["q1"].Level);
    }

    [Fact]
    public void Evidence_about_several_subjects_is_heard_once_over_the_best_way()
    {
        Evidence both = new(["Timeline", "Need", "IdentifyPain"], Polarity.Supports, Strength.Documented, Mar1, "Orders get lost, and it must stop by June");
        Assessment deal = Meddic.Rubric.Assess([both], Mar31, concepts: ConceptMap.Default);
        HeardEvidence heard = Assert.Single(deal["IdentifyPain"].Evidence);
        Assert.Null(heard.Through);
        Assert.Equal(Overlaps, Assert.Single(deal["DecisionProcess"].Evidence).Through!.Fit);
    }

    [Fact]
    public void A_difference_keeps_the_map()
    {
        Evidence[] evidence = [Evidence.For(Need, Strength.Documented, Mar1, "Orders get lost")];
        Assessment earlier = Champ.Rubric.Assess(evidence, Mar1, concepts: ConceptMap.Default), later = Champ.Rubric.Assess(evidence, Mar31, concepts: ConceptMap.Default);
        Assert.Equal(3, later.Since(earlier).AtNewDate["Challenges"].Level);
        Assert.NotEqual(later, Champ.Rubric.Assess(evidence, Mar31));
    }

    [Fact]
    public void A_pair_is_related_once_and_an_id_is_no_name_of_another_element()
    {
        Assert.Equal(ErrorCodes.Duplicate, Code(() => new ConceptMap("m", "1", [new(Budget, Implies, Need), new(Need, Overlaps, Budget)])));
        Assert.Equal(ErrorCodes.Contradiction, Code(() => new ConceptRelation(Budget, Same, Budget)));
        Assert.Equal(ErrorCodes.OutOfRange, Code(() => new ConceptRelation(Budget, (ConceptFit)9, Need)));
        Assert.Equal(ErrorCodes.Missing, Code(() => new ConceptMap("m", "1", [null!])));
        Assert.Equal(ErrorCodes.Empty, Code(() => new ConceptMap(" ", "1", [])));
        Assert.Equal(ErrorCodes.Contradiction, Code(() => new ConceptMap("m", "1", [], names: new Dictionary<string, QualificationElement> { ["Need"] = Budget })));

        static string Code(Func<object> make) => Assert.Throws<InvalidValueException>(make).Code;
    }

    [Fact]
    public void A_map_round_trips()
    {
        ConceptMap map = ConceptMap.Default.Knowing(new("ours", "1", "Ours", [new("our-budget", [new(0, "No"), new(1, "Yes")], Budget)]));
        string json = JsonSerializer.Serialize(map, SalesDomainJsonContext.Default.ConceptMap);
        Assert.Contains("""{"from":"IdentifyPain","fit":"implies","to":"Need"}""", json, StringComparison.Ordinal);
        Assert.EndsWith("""
            "names":{"our-budget":"Budget"}}
            """, json, StringComparison.Ordinal);
        Assert.Equal(map, JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.ConceptMap));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"id":"m","version":"1","relations":[null]}""", SalesDomainJsonContext.Default.ConceptMap));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"id":"m","version":"1","relations":[],"names":{"x":null}}""", SalesDomainJsonContext.Default.ConceptMap));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"id":"m","version":"1","relations":[{"from":"Need","fit":"sameAs","to":"Pain"}]}""", SalesDomainJsonContext.Default.ConceptMap));
    }
}
