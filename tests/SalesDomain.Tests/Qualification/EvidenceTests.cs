using System.Text.Json;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Qualification;

public class EvidenceTests
{
    private const string Written =
        """{"id":"E-2","about":["Champion","EconomicBuyer"],"polarity":"supports","level":2,"outOf":3,"strength":"buyerConfirmed","observedOn":"2026-03-10","recordedOn":"2026-03-12","statement":"Took our case to the CFO","source":"Call 12","speaker":"Mia","supersedes":"E-1"}""";

    private static readonly LocalDate Mar10 = new(2026, 3, 10);

    [Fact]
    public void Json_is_strict_and_comes_back() =>
        Json.AssertStrict(Written, SalesDomainJsonContext.Default.Evidence, "id", "recordedOn", "source", "speaker", "supersedes");

    [Fact]
    public void An_id_is_made_of_the_content_and_the_same_everywhere()
    {
        Evidence one = Evidence.For(Meddicc.Champion, Strength.BuyerStated, Mar10, "Took our case to the CFO"), same = Evidence.For(QualificationElement.Champion, Strength.BuyerStated, Mar10, "Took our case to the CFO");
        Assert.Matches("^e-[0-9a-f]{16}$", one.Id);
        Assert.Equal((one, one.Id), (same, same.Id));
        Assert.NotEqual(one.Id, (one with { Speaker = "Mia" }).Id);
        Assert.Equal(one, Json.RoundTrip(one, SalesDomainJsonContext.Default.Evidence));
        Assert.DoesNotContain("\"id\"", JsonSerializer.Serialize(one, SalesDomainJsonContext.Default.Evidence), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_says_all_that_the_original_says()
    {
        Evidence full = JsonSerializer.Deserialize(Written, SalesDomainJsonContext.Default.Evidence)!;
        Assert.Equal(Written, JsonSerializer.Serialize(full with { }, SalesDomainJsonContext.Default.Evidence));
    }

    [Fact]
    public void Neutral_evidence_is_kept_and_counts_for_nothing()
    {
        Evidence asked = Evidence.Neutral(Meddicc.Champion, Strength.BuyerStated, Mar10, "Will think about it");
        Assert.Equal(asked, Evidence.Neutral(QualificationElement.Champion, Strength.BuyerStated, Mar10, "Will think about it"));
        CriterionAssessment champion = Meddicc.Rubric.Assess([asked], Mar10)["Champion"];
        Assert.Equal((CriterionState.Unknown, EvidenceUse.Neutral), (champion.State, champion.Evidence[0].Use));
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Refused(ErrorCodes.OutOfRange, () => Evidence.For(Meddicc.Champion, 0, Strength.BuyerStated, Mar10, "x"));
        Refused(ErrorCodes.OutOfRange, () => Evidence.For(Meddicc.Champion, 4, Strength.BuyerStated, Mar10, "x"));
        Refused(ErrorCodes.Empty, () => Evidence.For(Meddicc.Champion, Strength.BuyerStated, Mar10, " "));
        Refused(ErrorCodes.Empty, () => new Evidence([], Polarity.Supports, Strength.BuyerStated, Mar10, "x"));
        Refused(ErrorCodes.Duplicate, () => new Evidence(["a", "a"], Polarity.Supports, Strength.BuyerStated, Mar10, "x"));
        Refused(ErrorCodes.Contradiction, () => new Evidence(["a"], Polarity.Refutes, Strength.BuyerStated, Mar10, "x", 1, 3));
        Refused(ErrorCodes.Contradiction, () => new Evidence(["a"], Polarity.Supports, Strength.BuyerStated, Mar10, "x", 1));
        Refused(ErrorCodes.OutOfRange, () => new Evidence(["a"], Polarity.Supports, (Strength)9, Mar10, "x"));
        Refused(ErrorCodes.Contradiction, () => Evidence.For(Meddicc.Champion, Strength.BuyerStated, Mar10, "x") with { Id = "E-1", Supersedes = "E-1" });
        Refused(ErrorCodes.Empty, () => Evidence.For(Meddicc.Champion, Strength.BuyerStated, Mar10, "x") with { Source = "" });

        static void Refused(string code, Func<Evidence> make) => Assert.Equal(code, Assert.Throws<InvalidValueException>(make).Code);
    }

    [Fact]
    public void Strength_is_ordered() => Assert.Equal(Enum.GetValues<Strength>(), [Strength.Assumption, Strength.SellerReported, Strength.BuyerStated, Strength.BuyerConfirmed, Strength.Documented, Strength.ObservedBehaviour]);

    [Theory]
    [InlineData(DecayKind.None, 5000, "1")]
    [InlineData(DecayKind.Step, 30, "1")]
    [InlineData(DecayKind.Step, 31, "0")]
    [InlineData(DecayKind.Linear, 15, "0.5")]
    [InlineData(DecayKind.Linear, 31, "0")]
    [InlineData(DecayKind.HalfLife, 30, "0.5")]
    [InlineData(DecayKind.HalfLife, 60, "0.25")]
    [InlineData(DecayKind.HalfLife, 15, "0.7071")]
    public void Freshness_falls_along_its_curve(DecayKind kind, int age, string freshness) =>
        Assert.Equal(freshness, (kind switch { DecayKind.Step => Decay.Step(30), DecayKind.Linear => Decay.Linear(30), DecayKind.HalfLife => Decay.HalfLife(30), _ => Decay.None }).Freshness(age).ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Decay_points_ranks_and_overrides_are_strict_json()
    {
        Json.AssertStrict("""{"kind":"linear","days":30}""", SalesDomainJsonContext.Default.Decay);
        Assert.Equal(Decay.None, Json.RoundTrip(Decay.None, SalesDomainJsonContext.Default.Decay));
        Json.AssertRefused("""{"kind":"none","days":30}""", SalesDomainJsonContext.Default.Decay);
        Json.AssertStrict("""{"earned":"10/3","possible":"10","percent":33.333333333333333333333333333}""", SalesDomainJsonContext.Default.Points, "percent");
        Json.AssertRefused("""{"earned":"11","possible":"10"}""", SalesDomainJsonContext.Default.Points);
        Json.AssertRefused("""{"earned":"-1","possible":"10"}""", SalesDomainJsonContext.Default.Points);
        Json.AssertRefused("""{"earned":"1/0","possible":"10"}""", SalesDomainJsonContext.Default.Points);
        Json.AssertStrict("""{"below":7,"equal":1,"population":10}""", SalesDomainJsonContext.Default.PercentileRank);
        Json.AssertStrict("""{"gate":"Commit","by":"Ana","why":"letter","on":"2026-03-01","until":"2026-03-31"}""", SalesDomainJsonContext.Default.Override);
        Json.AssertRefused("""{"gate":"Commit","criterion":"Champion","by":"Ana","why":"letter","on":"2026-03-01","until":"2026-03-31"}""", SalesDomainJsonContext.Default.Override);
        Json.AssertRefused("""{"gate":"Commit","by":"Ana","why":"letter","on":"2026-04-01","until":"2026-03-31"}""", SalesDomainJsonContext.Default.Override);
    }
}
