using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Qualification;

[Properties(Arbitrary = [typeof(EvidenceArbitraries)], MaxTest = 500)]
public class BeliefTests
{
    private static readonly LocalDate AsOf = EvidenceArbitraries.AsOf;

    // the worked values of the beta mapping at a half-life of 30 days: for, against, age, then b, d, u, expectation, upper end
    [Theory]
    [InlineData(0, 0, 0, "0.00 0.00 1.00 0.50 1.00")]
    [InlineData(1, 0, 0, "0.33 0.00 0.67 0.67 1.00")]
    [InlineData(3, 0, 0, "0.60 0.00 0.40 0.80 1.00")]
    [InlineData(3, 1, 0, "0.50 0.17 0.33 0.67 0.83")]
    [InlineData(0, 3, 0, "0.00 0.60 0.40 0.20 0.40")]
    [InlineData(3, 0, 60, "0.27 0.00 0.73 0.64 1.00")]
    [InlineData(3, 0, 180, "0.02 0.00 0.98 0.51 1.00")]
    public void The_worked_table_holds_to_its_digits(int support, int against, int age, string expected)
    {
        Criterion champion = new("champion", [new(0, "no"), new(1, "yes")], decay: Decay.HalfLife(30));
        Evidence[] evidence =
        [
            .. Enumerable.Range(0, support).Select(i => Evidence.For(champion, Strength.BuyerStated, AsOf.PlusDays(-age), $"for {i}")),
            .. Enumerable.Range(0, against).Select(i => Evidence.Against(champion, Strength.BuyerStated, AsOf.PlusDays(-age), $"against {i}")),
        ];
        Belief belief = BeliefModel.Default.Of(new Rubric("r", "1", "R", [champion]).Assess(evidence, AsOf)["champion"]);
        Assert.Equal(expected, string.Join(' ', new[] { belief.Lower, belief.Disbelief, belief.Uncertainty, belief.Expectation, belief.Upper }.Select(number => number.ToString("0.00", CultureInfo.InvariantCulture))));
        if (age == 0) Assert.Equal(Belief.Of(support, against), belief);
    }

    [Property]
    public bool Belief_disbelief_and_uncertainty_sum_to_one(Rubric rubric, Evidence[] evidence, byte prior, byte rate)
    {
        BeliefModel model = new(prior + 0.1m, rate / 255m);
        return Beliefs(model, rubric, evidence, AsOf).All(belief => belief.ExactLower + belief.ExactDisbelief + belief.ExactUncertainty == Fraction.One
            && belief.ExactUpper - belief.ExactLower == belief.ExactUncertainty && belief.ExactLower <= belief.ExactExpectation && belief.ExactExpectation <= belief.ExactUpper);
    }

    [Property]
    public bool More_support_never_lowers_and_more_refutation_never_raises(Rubric rubric, Evidence[] evidence, Evidence more, byte rate)
    {
        BeliefModel model = new(baseRate: rate / 255m, weights: new Dictionary<Strength, decimal> { [Strength.BuyerConfirmed] = 1.5m, [Strength.ObservedBehaviour] = 3m });
        Belief[] before = Beliefs(model, rubric, evidence, AsOf), after = Beliefs(model, rubric, [.. evidence, more with { Id = "more" }], AsOf);
        return before.Zip(after).All(pair => more.Polarity switch
        {
            Polarity.Supports => pair.Second.ExactLower >= pair.First.ExactLower && pair.Second.ExactExpectation >= pair.First.ExactExpectation && pair.Second.ExactUpper >= pair.First.ExactUpper,
            Polarity.Refutes => pair.Second.ExactLower <= pair.First.ExactLower && pair.Second.ExactExpectation <= pair.First.ExactExpectation && pair.Second.ExactUpper <= pair.First.ExactUpper,
            _ => pair.First == pair.Second,
        });
    }

    [Property]
    public bool Age_only_adds_uncertainty_and_draws_towards_the_base_rate_and_never_towards_no(Rubric rubric, Evidence[] evidence, byte days, byte rate)
    {
        BeliefModel model = new(baseRate: rate / 255m);
        Fraction atFirst = Fraction.Of(model.BaseRate);
        Evidence[] known = [.. evidence.Where(item => item.KnownOn <= AsOf)];
        Belief[] now = Beliefs(model, rubric, known, AsOf), later = Beliefs(model, rubric, known, AsOf.PlusDays(days));
        return now.Zip(later).All(pair => pair.Second.ExactUncertainty >= pair.First.ExactUncertainty
            && (pair.First.Against != 0m || (pair.Second.ExactExpectation <= pair.First.ExactExpectation && pair.Second.ExactExpectation >= atFirst))
            && (pair.First.Support != 0m || (pair.Second.ExactExpectation >= pair.First.ExactExpectation && pair.Second.ExactExpectation <= atFirst)));
    }

    // of different age, one side may fade first; of one age, both fade alike
    [Property]
    public bool Evidence_of_one_day_fades_towards_the_base_rate_from_its_own_side(PositiveInt support, PositiveInt against, byte days, byte more)
    {
        Criterion criterion = new("c", [new(0, "no"), new(1, "yes")], decay: Decay.HalfLife(20));
        Rubric rubric = new("r", "1", "R", [criterion]);
        Evidence[] evidence =
        [
            .. Enumerable.Range(0, support.Get % 9).Select(i => Evidence.For(criterion, Strength.Documented, AsOf, $"for {i}")),
            .. Enumerable.Range(0, against.Get % 9).Select(i => Evidence.Against(criterion, Strength.Documented, AsOf, $"against {i}")),
        ];
        Fraction half = Fraction.Of(1, 2), first = At(days), second = At(days + more);
        return first >= half ? second >= half && second <= first : second <= half && second >= first;

        Fraction At(int age) => Beliefs(BeliefModel.Default, rubric, evidence, AsOf.PlusDays(age))[0].ExactExpectation;
    }

    [Property]
    public bool After_long_enough_what_decays_is_as_if_never_said(Rubric rubric, Evidence[] evidence)
    {
        Assessment later = rubric.Assess(evidence, AsOf.PlusDays(3_000));
        return later.Criteria.Where(criterion => criterion.Criterion.Decay != Decay.None).All(criterion => BeliefModel.Default.Of(criterion) == Belief.Of(0m, 0m));
    }

    [Property]
    public bool Order_does_not_matter(Rubric rubric, Evidence[] evidence, int seed)
    {
        Evidence[] shuffled = [.. evidence];
        new Random(seed).Shuffle(shuffled);
        return Beliefs(BeliefModel.Default, rubric, evidence, AsOf).SequenceEqual(Beliefs(BeliefModel.Default, rubric, shuffled, AsOf));
    }

    [Property]
    public bool It_is_what_the_evidence_weighs_one_by_one(Rubric rubric, Evidence[] evidence)
    {
        BeliefModel model = new(3m, 0.25m, new Dictionary<Strength, decimal> { [Strength.SellerReported] = 0.5m, [Strength.Documented] = 2m });
        return rubric.Criteria.Zip(Beliefs(model, rubric, evidence, AsOf)).All(pair =>
        {
            double support = 0, against = 0;
            foreach (Evidence item in evidence)
            {
                bool isCorrected = evidence.Any(other => other.Supersedes == item.Id && other.KnownOn <= AsOf);
                if (item.About[0] != pair.First.Id || item.KnownOn > AsOf || isCorrected || item.Strength < pair.First.MinimumStrength) continue;
                if (item.Polarity == Polarity.Supports && pair.First.Reach(item.Strength) == 0) continue;
                double weight = (item.Strength >= Strength.Documented ? 2 : 0.5) * (double)pair.First.Decay.Freshness(Period.DaysBetween(item.ObservedOn, AsOf));
                if (item.Polarity == Polarity.Supports) support += weight;
                if (item.Polarity == Polarity.Refutes) against += weight;
            }

            return Math.Abs((double)pair.Second.Lower - (support / (support + against + 3))) < 1e-12
                && Math.Abs((double)pair.Second.Expectation - ((support + 0.75) / (support + against + 3))) < 1e-12;
        });
    }

    [Property]
    public bool It_comes_back_from_json(Rubric rubric, Evidence[] evidence) =>
        Beliefs(new(0.7m, 0.3m), rubric, evidence, AsOf).All(belief => belief == Json.RoundTrip(belief, SalesDomainJsonContext.Default.Belief));

    [Fact]
    public void What_is_stale_weighs_on_and_what_does_not_count_weighs_nothing()
    {
        Criterion criterion = new("c", [new(0, "no"), new(1, "yes")], minimumStrength: Strength.BuyerStated, decay: Decay.Linear(100));
        Evidence stale = Evidence.For(criterion, Strength.Documented, AsOf.PlusDays(-75), "seen long ago");
        Evidence[] nothing =
        [
            Evidence.For(criterion, Strength.Documented, AsOf.PlusDays(1), "later"),
            Evidence.For(criterion, Strength.Documented, AsOf, "recorded later") with { RecordedOn = AsOf.PlusDays(1) },
            Evidence.Against(criterion, Strength.Assumption, AsOf, "supposed"),
            Evidence.For(criterion, Strength.SellerReported, AsOf, "reported"),
            Evidence.Against(criterion, Strength.Documented, AsOf, "wrong") with { Id = "wrong" },
            new Evidence(["c"], Polarity.Neutral, Strength.Documented, AsOf, "neither") with { Supersedes = "wrong" },
        ];
        CriterionAssessment judged = new Rubric("r", "1", "R", [criterion]).Assess([stale, .. nothing], AsOf)["c"];
        Assert.Equal(CriterionState.Stale, judged.State);
        Assert.Equal(Belief.Of(support: 0.25m, against: 0m), BeliefModel.Default.Of(judged));
        Assert.Equal("0.11 to 1.00, expectation 0.56", BeliefModel.Default.Of(judged).ToString());
    }

    [Fact]
    public void What_is_carried_with_loss_weighs_nothing()
    {
        Evidence[] said = [Evidence.For(QualificationElement.Budget, Strength.Documented, AsOf, "set aside"), Evidence.For(QualificationElement.Need, Strength.Documented, AsOf, "orders get lost")];
        Assert.Equal(Belief.Of(support: 0m, against: 0m), BeliefModel.Default.Of(Meddic.Rubric.Assess(said, AsOf, concepts: ConceptMap.Default)["EconomicBuyer"]));
        Assert.Equal(Belief.Of(support: 1m, against: 0m), BeliefModel.Default.Of(Champ.Rubric.Assess(said, AsOf, concepts: ConceptMap.Default)["Challenges"]));
    }

    [Fact]
    public void A_strength_that_is_left_out_weighs_as_the_next_weaker()
    {
        BeliefModel model = new(weights: new Dictionary<Strength, decimal> { [Strength.Documented] = 2.5m });
        Assert.Equal([0m, 1m, 1m, 1m, 2.5m, 2.5m], Enum.GetValues<Strength>().Select(model.WeightOf));
        Assert.Equal([0m, 1m, 1m, 1m, 1m, 1m], Enum.GetValues<Strength>().Select(BeliefModel.Default.WeightOf));
        Assert.Equal("prior weight 2, base rate 0.5, weights 0 1 1 1 2.5 2.5", model.ToString());
        Assert.Equal(BeliefModel.Default, new BeliefModel());
        Assert.NotEqual(BeliefModel.Default, model);
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Refused(ErrorCodes.OutOfRange, () => Belief.Of(-0.1m, 0m));
        Refused(ErrorCodes.OutOfRange, () => Belief.Of(0m, -0.1m));
        Refused(ErrorCodes.OutOfRange, () => Belief.Of(1m, 1m, priorWeight: 0m));
        Refused(ErrorCodes.OutOfRange, () => Belief.Of(1m, 1m, baseRate: 1.1m));
        Refused(ErrorCodes.OutOfRange, () => new BeliefModel(priorWeight: -1m));
        Refused(ErrorCodes.OutOfRange, () => new BeliefModel(baseRate: -0.1m));
        Refused(ErrorCodes.OutOfRange, () => Weighing(Strength.BuyerStated, -1m));
        Refused(ErrorCodes.OutOfRange, () => Weighing(Strength.BuyerStated, 1_000_001m));
        Refused(ErrorCodes.OutOfRange, () => Weighing(Strength.Assumption, 0.5m));
        Refused(ErrorCodes.OutOfRange, () => Weighing((Strength)9, 1m));
        Refused(ErrorCodes.OutOfOrder, () => Weighing(Strength.Documented, 0.9m));
        Refused(ErrorCodes.OutOfRange, () => BeliefModel.Default.WeightOf((Strength)(-1)));
        Assert.Equal(1m, Weighing(Strength.Assumption, 0m).WeightOf(Strength.SellerReported));
        Assert.Equal(0m, Weighing(Strength.SellerReported, 0m).WeightOf(Strength.ObservedBehaviour));

        static BeliefModel Weighing(Strength strength, decimal weight) => new(weights: new Dictionary<Strength, decimal> { [strength] = weight });
        static void Refused(string code, Func<object> make) => Assert.Equal(code, Assert.Throws<InvalidValueException>(make).Code);
    }

    [Fact]
    public void Beliefs_and_models_are_strict_json()
    {
        Json.AssertStrict(
            """{"support":"3","against":"1/3","priorWeight":2,"baseRate":0.5,"lower":0.5625,"upper":0.9375,"uncertainty":0.375,"expectation":0.75}""",
            SalesDomainJsonContext.Default.Belief,
            "lower", "upper", "uncertainty", "expectation");
        Json.AssertRefused("""{"support":"-3","against":"1","priorWeight":2,"baseRate":0.5}""", SalesDomainJsonContext.Default.Belief);
        Json.AssertRefused("""{"support":"3","against":"1","priorWeight":0,"baseRate":0.5}""", SalesDomainJsonContext.Default.Belief);
        Json.AssertRefused($$"""{"support":"1{{new string('0', 40)}}","against":"1","priorWeight":2,"baseRate":0.5}""", SalesDomainJsonContext.Default.Belief);
        const string Model = """{"priorWeight":2,"baseRate":0.5,"weights":{"sellerReported":0,"buyerStated":0.5,"buyerConfirmed":1,"documented":1,"observedBehaviour":4}}""";
        Json.AssertStrict(Model, SalesDomainJsonContext.Default.BeliefModel);
        Json.AssertRefused(Model.Replace("4}", "0.9}", StringComparison.Ordinal), SalesDomainJsonContext.Default.BeliefModel);
        Json.AssertRefused(Model.Replace("\"documented\":1,", "", StringComparison.Ordinal), SalesDomainJsonContext.Default.BeliefModel);
        Json.AssertRefused(Model.Replace("{\"seller", "{\"assumption\":0,\"seller", StringComparison.Ordinal), SalesDomainJsonContext.Default.BeliefModel);
        Assert.Equal(Enum.GetValues<Strength>().Skip(1).Select(strength => strength.ToString()), typeof(WeightsForm).GetProperties().Select(member => member.Name));
    }

    [Fact]
    public void It_converts_into_no_probability_points_or_rank()
    {
        Type[] others = [typeof(Probability), typeof(Points), typeof(PercentileRank), typeof(Proportion), typeof(decimal)];
        Assert.DoesNotContain(others.Append(typeof(Belief)).SelectMany(type => type.GetMethods()), method => method.Name is "op_Implicit" or "op_Explicit"
            && (method.ReturnType == typeof(Belief) || method.GetParameters()[0].ParameterType == typeof(Belief)));
        Assert.DoesNotContain(typeof(Belief).GetProperties(), property => others[..4].Contains(property.PropertyType));
    }

    private static Belief[] Beliefs(BeliefModel model, Rubric rubric, Evidence[] evidence, LocalDate asOf) => [.. rubric.Assess(evidence, asOf).Criteria.Select(model.Of)];
}
