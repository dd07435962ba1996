using System.Text.Json;
using NodaTime;
using SalesDomain.Advice;
using SalesDomain.Qualification;
using SalesDomain.Serialization;

namespace SalesDomain.AotApp;

/// <summary>Evidence, rubrics and what is assessed of them.</summary>
internal static class QualificationChecks
{
    private static readonly LocalDate Mar10 = new(2026, 3, 10), Mar31 = new(2026, 3, 31);

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    public static void Run()
    {
        int before = Expect.Count;
        Evidence champion = Evidence.For(Meddicc.Champion, level: 2, Strength.BuyerConfirmed, on: Mar10, "Took our case to the CFO") with { Source = "Call 12", RecordedOn = Mar31 };
        Expect.RoundTrips(champion, Context.Evidence);
        Expect.ListRoundTrips([champion, Evidence.Against(QualificationElement.Budget, Strength.BuyerStated, Mar10, "None") with { Id = "E-1", Supersedes = champion.Id }], Context.IReadOnlyListEvidence);
        Expect.RoundTrips(Override.Open(Meddicc.Commit, "Ana", "board", Mar10, Mar31), Context.Override);
        Expect.ListRoundTrips([Override.NotApplicable(Meddicc.Champion, "Ana", "owner buys", Mar10, Mar31)], Context.IReadOnlyListOverride);
        Expect.RoundTrips(Decay.HalfLife(30), Context.Decay, """{"kind":"halfLife","days":30}""");
        Expect.RoundTrips(new CriterionLevel(1, "Named"), Context.CriterionLevel, """{"value":1,"anchor":"Named"}""");
        Expect.RoundTrips(Meddicc.Champion, Context.Criterion);
        Expect.RoundTrips<Condition>(new Condition.Reaches("Champion", 2), Context.Condition, """{"criterion":"Champion","level":2}""");
        Expect.RoundTrips<Condition>(new Condition.AtLeast(1, new Condition.Scores(3m)), Context.Condition, """{"count":1,"of":[{"points":3}]}""");
        Expect.RoundTrips<Condition>(new Condition.Scores(12.5m), Context.Condition, """{"points":12.5}""");
        Expect.RoundTrips(Meddicc.Commit, Context.Gate);
        Expect.RoundTrips(new Band("Qualified", 9m), Context.Band, """{"name":"Qualified","from":9}""");
        Expect.RoundTrips(Points.Of(11m, 24m), Context.Points);
        Expect.RoundTrips(PercentileRank.Of(Points.Of(1m, 2m), [Points.Of(1m, 3m)]), Context.PercentileRank, """{"below":1,"equal":0,"population":1}""");
        Expect.RoundTrips(BeliefModel.Default.Of(Meddicc.Rubric.Assess([champion], asOf: Mar31)["Champion"]), Context.Belief);
        Expect.RoundTrips(
            new BeliefModel(baseRate: 0.3m, weights: new Dictionary<Strength, decimal> { [Strength.Documented] = 2m }),
            Context.BeliefModel,
            """{"priorWeight":2,"baseRate":0.3,"weights":{"sellerReported":1,"buyerStated":1,"buyerConfirmed":1,"documented":2,"observedBehaviour":2}}""");
        foreach (Rubric rubric in Rubrics.BuiltIn) Expect.RoundTrips(rubric, Context.Rubric);
        Expect.RoundTrips(ConceptMap.Default, Context.ConceptMap);
        Expect.RoundTrips(ConceptMap.Default.Relations[0], Context.ConceptRelation, """{"from":"Need","fit":"same","to":"Challenges"}""");
        Drafts();

        Assessment deal = Meddicc.Rubric.Assess([champion], asOf: Mar31);
        string json = JsonSerializer.Serialize(deal, Context.Assessment);
        Expect.Check(json.Contains("\"statusByRule\":\"unknown\"", StringComparison.Ordinal), "an assessment is written");
        Expect.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, Context.Assessment), "an assessment is written only");
        Advice();
        Console.WriteLine($"Qualification: {Expect.Count - before} checks; {deal}");
    }

    private static void Advice()
    {
        Expect.RoundTrips(new DealContext { Stakeholders = 6, BuyerNeed = BuyerNeed.Latent, HasInsight = true }, Context.DealContext, """{"stakeholders":6,"buyerNeed":"latent","hasInsight":true}""");
        Expect.RoundTrips(AdvicePolicy.Default, Context.AdvicePolicy);
        Expect.RoundTrips(AdvicePolicy.Default.Rules[3], Context.AdviceRule);
        Expect.RoundTrips(new AdviceEffect(AdviceOption.Bant, -1), Context.AdviceEffect, """{"option":"Bant","points":-1}""");
        Expect.RoundTrips<AdviceCondition>(new AdviceCondition.AtLeast(AdviceInput.Stakeholders, 5), Context.AdviceCondition, """{"input":"Stakeholders","atLeast":5}""");
        Expect.RoundTrips<AdviceCondition>(new AdviceCondition.Below(AdviceInput.CycleDays, 60), Context.AdviceCondition, """{"input":"CycleDays","below":60}""");
        Expect.RoundTrips<AdviceCondition>(new AdviceCondition.Is(AdviceInput.HasInsight, "no"), Context.AdviceCondition, """{"input":"HasInsight","is":"no"}""");
        Expect.RoundTrips<AdviceCondition>(new AdviceCondition.All(new AdviceCondition.Is(AdviceInput.HasInsight, "no")), Context.AdviceCondition);
        Expect.RoundTrips<AdviceCondition>(new AdviceCondition.Any(new AdviceCondition.Is(AdviceInput.HasInsight, "no")), Context.AdviceCondition);
        Expect.Check(JsonSerializer.Serialize(AdvicePolicy.Default.Recommend(new() { Stakeholders = 6 }), Context.Recommendation).Contains("\"choice\":\"Meddic\"", StringComparison.Ordinal), "a recommendation is written");
    }

    private static void Drafts()
    {
        RubricDraft draft = Bant.ThreeOfFour.ToDraft();
        Expect.Check(RubricDraftValidator.Instance.Validate(draft).IsValid && Rubric.TryOf(draft, out Rubric? same) && same.Equals(Bant.ThreeOfFour), "a draft is its rubric");
        Expect.Check(RubricDraftValidator.Instance.Validate(new RubricDraft()).Errors.Count == 4, "all that is wrong is said");
        Same(draft, Context.RubricDraft);
        Same(draft.Criteria![0]!, Context.CriterionDraft);
        Same(draft.Criteria[0]!.Levels![0]!, Context.LevelDraft);
        Same(Bant.Weighted.ToDraft().Bands![0]!, Context.BandDraft);
        Same(draft.Gates![0]!, Context.GateDraft);
        Same(draft.Gates[0]!.Required![0]!, Context.ConditionDraft);
    }

    // drafts hold lists, so they are compared as text
    private static void Same<T>(T draft, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        string json = JsonSerializer.Serialize(draft, type);
        Expect.Check(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type)!, type) == json, $"{json} comes back");
    }
}
