using System.Text.Json;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Methodologies;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Qualification;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Methodologies;

public class ChampionTestTests
{
    private static readonly LocalDate Mar10 = new(2026, 3, 10), Mar12 = new(2026, 3, 12), Mar20 = new(2026, 3, 20), Mar31 = new(2026, 3, 31);

    private static readonly Evidence
        Power = ChampionTest.Seen(ChampionBehaviour.OpenedEconomicBuyer, Mar12, "Took us to the CFO"),
        Sold = ChampionTest.Seen(ChampionBehaviour.SoldInternally, Mar10, "Presented our case to the board without us"),
        Win = ChampionTest.Seen(ChampionBehaviour.ConfirmedPersonalWin, Mar12, "Will lead the new team if we are chosen"),
        Told = ChampionTest.Seen(ChampionBehaviour.GaveInsideInformation, Mar10, "Named the three who decide"),
        NoPower = ChampionTest.Refuted(ChampionTest.Influence, Mar12, "Was overruled without being asked");

    [Fact]
    public void Three_proofs_make_a_champion()
    {
        ChampionTest mara = Of(Sold, Win, Power);

        Assert.Equal(ChampionVerdict.Champion, mara.Verdict);
        Assert.Empty(mara.Missing);
        Assert.False(mara.MayBecomeChampion);
        Assert.Equal([ChampionBehaviour.SoldInternally, ChampionBehaviour.OpenedEconomicBuyer, ChampionBehaviour.ConfirmedPersonalWin], mara.Behaviours.AsEnumerable());
        Assert.Equal("100.0 %", mara.Assessment.Score.Worst.ToString());
        Assert.Equal("Mara Lind as of 2026-03-31: champion", mara.ToString());
    }

    [Fact]
    public void A_friend_without_influence_is_just_a_coach_and_stays_one()
    {
        ChampionTest mara = Of(Sold, Win, Told, NoPower);

        Assert.Equal((ChampionVerdict.Coach, false), (mara.Verdict, mara.MayBecomeChampion));
        Assert.Equal("Power and influence: refuted on 2026-03-12", Assert.Single(mara.Missing).ToString());
        Assert.Null(mara.NextTest);
        Assert.Contains("look for another person", mara.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_champions_start_as_coaches()
    {
        ChampionTest mara = Of(Told);

        Assert.Equal((ChampionVerdict.Coach, true), (mara.Verdict, mara.MayBecomeChampion));
        Assert.All(mara.Missing, proof => Assert.Equal(ProofStatus.Unknown, proof.Status));
        Assert.Equal(3, mara.Missing.Length);
        Assert.Equal((ChampionVerdict.Coach, true), (Of(Told, ChampionTest.Refuted(ChampionTest.PersonalWin, Mar12, "Leaves in May")).Verdict, Of(Told, ChampionTest.Refuted(ChampionTest.PersonalWin, Mar12, "Leaves in May")).MayBecomeChampion));
    }

    [Fact]
    public void Not_asked_is_never_no()
    {
        Assert.Equal((ChampionVerdict.Untested, false), (Of().Verdict, Of().MayBecomeChampion));
        Assert.Equal(ChampionVerdict.Untested, Of(ChampionTest.NotSeen(ChampionBehaviour.SoldInternally, Mar10, "The board meeting was put off")).Verdict);
        Assert.Equal(ChampionVerdict.Neither, Of(NoPower).Verdict);
        Assert.Equal(ChampionVerdict.Neither, Of(ChampionTest.Refuted(ChampionBehaviour.SharedBadNews, Mar12, "Hid the tender from us")).Verdict);
    }

    [Theory]
    [InlineData(Strength.Assumption)]
    [InlineData(Strength.SellerReported)]
    [InlineData(Strength.BuyerStated)]
    [InlineData(Strength.BuyerConfirmed)]
    [InlineData(Strength.Documented)]
    public void What_is_only_said_is_no_proof(Strength strength)
    {
        Evidence[] said = [.. ChampionTest.Rubric.Criteria.Select(criterion => Evidence.For(criterion, strength, Mar10, "Confirmed"))];

        Assert.Equal(ChampionVerdict.Untested, Of(said).Verdict);
        Assert.Equal(ChampionVerdict.Coach, Of([.. said, Sold, Win]).Verdict);
        Assert.Equal(ChampionVerdict.Untested, Of(Evidence.For(QualificationElement.Champion, strength, Mar10, "Confirmed")).Verdict);
        Assert.Equal("Confirmed", Assert.Single(Of(Evidence.For(Meddicc.Champion, 3, strength, Mar10, "Confirmed")).Assessment.Unrelated).Statement);
    }

    [Fact]
    public void A_refuted_proof_is_final_until_it_is_superseded()
    {
        Evidence again = ChampionTest.Seen(ChampionBehaviour.SoldInternally, Mar20, "Spoke for us in the steering group"), against = ChampionTest.Refuted(ChampionBehaviour.SoldInternally, Mar12, "Told the board to wait");

        Assert.Equal(ProofStatus.Refuted, Of(Power, Win, against)[ChampionTest.InternalSelling].Status);
        Assert.Equal((ChampionVerdict.Coach, true), (Of(Power, Win, Sold, against, again).Verdict, Of(Power, Win, against, again).MayBecomeChampion));
        Assert.Equal(ChampionVerdict.Champion, Of(Power, Win, against, again with { Supersedes = against.Id }).Verdict);
    }

    [Fact]
    public void A_refutation_does_not_grow_old()
    {
        Evidence old = ChampionTest.Refuted(ChampionTest.Influence, new(2025, 3, 1), "Was overruled");

        Assert.Equal(CriterionState.Supported, Of(old, Sold, Win, Power).Assessment["Influence"].State);
        Assert.Equal((ChampionVerdict.Coach, false), (Of(old, Sold, Win, Power).Verdict, Of(old, Sold, Win, Power).MayBecomeChampion));
        Assert.Equal(ChampionVerdict.Neither, Of(old).Verdict);
    }

    [Theory]
    [InlineData(Strength.Assumption, "Coach")]
    [InlineData(Strength.SellerReported, "Coach")]
    [InlineData(Strength.BuyerStated, "Champion")]
    public void Only_what_would_count_lifts_a_refutation(Strength strength, string verdict) =>
        Assert.Equal(verdict, Of(NoPower, Sold, Win, Power, Evidence.For(ChampionTest.Influence, strength, Mar20, "It was another person") with { Supersedes = NoPower.Id }).Verdict.ToString());

    [Fact]
    public void A_refutation_that_a_person_at_the_buyers_states_is_final_too()
    {
        Assert.Equal(ChampionVerdict.Coach, Of(Sold, Win, Power, Evidence.Against(ChampionTest.Influence, Strength.BuyerStated, Mar20, "CFO: has no say")).Verdict);
        Assert.Equal(ChampionVerdict.Champion, Of(Sold, Win, Power, Evidence.Against(ChampionTest.Influence, Strength.SellerReported, Mar20, "Has no say, I think")).Verdict);
    }

    [Fact]
    public void What_was_seen_counts_for_sixty_days_and_then_is_asked_again()
    {
        Assert.Equal(Meddic.Champion.Decay, ChampionTest.Influence.Decay);
        Assert.Equal(ChampionVerdict.Champion, ChampionTest.Of("Mara Lind", [Sold, Win, Power], Mar10.PlusDays(60)).Verdict);
        ChampionTest later = ChampionTest.Of("Mara Lind", [Sold, Win, Power], Mar10.PlusDays(61));
        Assert.Equal((ChampionVerdict.Coach, "Sells internally: unknown (last seen on 2026-03-10, too long ago)"), (later.Verdict, Assert.Single(later.Missing).ToString()));
        Assert.Equal(ChampionVerdict.Untested, ChampionTest.Of("Mara Lind", [Sold, Win, Power], Mar12.PlusDays(61)).Verdict);
        Assert.Equal(ChampionVerdict.Untested, ChampionTest.Of("Mara Lind", [Told, NoPower], Mar12.PlusDays(61)).Verdict);
    }

    [Fact]
    public void Tests_come_in_the_published_order()
    {
        Evidence[] answers =
        [
            Evidence.For(ChampionTest.Influence, Strength.BuyerStated, Mar10, "Is listened to"), Evidence.For(ChampionTest.PersonalWin, Strength.BuyerStated, Mar10, "Wants the job"), Told, Sold, Win,
            ChampionTest.Seen(ChampionBehaviour.CreatedAccess, Mar12, "Brought the head of IT"), Power,
        ];

        string[] asked = [.. Enumerable.Range(0, answers.Length + 1).Select(i => Of(answers[..i]).NextTest).Select(step => step is null ? "none" : $"{step.Criterion.Id} {step.Behaviour}".TrimEnd())];
        Assert.Equal(
            [
                "Influence", "PersonalWin", "Helpfulness GaveInsideInformation", "InternalSelling SoldInternally", "PersonalWin ConfirmedPersonalWin", "Helpfulness CreatedAccess", "Influence OpenedEconomicBuyer", "none",
            ],
            asked);
        Assert.Equal("Power and influence: " + ChampionTest.Influence.Question, Of().NextTest!.ToString());
        Assert.Equal(ChampionBehaviour.SoldInternally.Question, Of(answers[..3]).NextTest!.Question);
        Assert.Contains("test again before it grows old", Of(answers).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_news_serves_as_information_the_economic_buyer_as_access_and_a_refuted_proof_is_passed_over()
    {
        Evidence said = Evidence.For(ChampionTest.PersonalWin, Strength.BuyerStated, Mar10, "Wants the job"), bad = ChampionTest.Seen(ChampionBehaviour.SharedBadNews, Mar10, "A rival is cheaper");

        Assert.Equal(ChampionTest.InternalSelling, Of(Power, said, bad).NextTest!.Criterion);
        Assert.Null(Of(Power, Win, bad, Sold).NextTest);
        Assert.Equal(ChampionBehaviour.SoldInternally, Of(Power, bad, ChampionTest.Refuted(ChampionTest.PersonalWin, Mar12, "Leaves")).NextTest!.Behaviour);
        Assert.Equal(ChampionBehaviour.ConfirmedPersonalWin, Of(Power, said, bad, ChampionTest.Refuted(ChampionTest.InternalSelling, Mar12, "Kept silent")).NextTest!.Behaviour);
    }

    [Fact]
    public void Said_and_not_seen_is_shown_as_such() =>
        Assert.Equal("Power and influence: unknown (said, not seen)", Of(Evidence.For(ChampionTest.Influence, Strength.BuyerStated, Mar10, "Is listened to"))[ChampionTest.Influence].ToString());

    [Fact]
    public void Meddicc_hears_a_champion_at_its_highest_level_and_a_coach_at_its_lowest()
    {
        Assert.Equal((CriterionState.Supported, 3), Heard(Of(Sold, Win, Power)));
        Assert.Equal((CriterionState.PartlySupported, 1), Heard(Of(Told, Sold, Win)));
        Assert.Equal((CriterionState.Refuted, 0), Heard(Of(NoPower)));
        Assert.Equal((CriterionState.Refuted, 0), Heard(Of(ChampionTest.Refuted(ChampionTest.Influence, new(2025, 3, 1), "Was overruled"))));
        Assert.Null(Of().ToEvidence());

        static (CriterionState, int?) Heard(ChampionTest test) =>
            Meddicc.Rubric.Assess([test.ToEvidence()!], test.AsOf)["Champion"] is { } champion ? (champion.State, champion.Level) : default;
    }

    [Fact]
    public void Evidence_for_the_deal_grows_old_with_the_oldest_proof_and_is_known_when_all_of_it_is()
    {
        Evidence deal = Of(Sold with { RecordedOn = Mar20 }, Win, Power).ToEvidence()!;
        Assert.Equal((Mar10, Mar20, 3, 3, "Champion"), (deal.ObservedOn, deal.KnownOn, deal.Level, deal.OutOf, Assert.Single(deal.About)));
        Assert.Equal("Champion test as of 2026-03-31", deal.Source);
        Assert.Equal(Mar12, Of(Told, Win).ToEvidence()!.ObservedOn);
        Assert.Equal((Mar31, "Mara Lind is neither champion nor coach: Was overruled without being asked (2026-03-12)"), (Of(NoPower).ToEvidence()!.ObservedOn, Of(NoPower).ToEvidence()!.Statement));
    }

    [Fact]
    public void A_deal_may_have_several_champions_and_one_who_fails_refutes_nobody_else()
    {
        ChampionTest mara = Of(Sold, Win, Power), bo = ChampionTest.Of("Bo", [NoPower], Mar31), cy = ChampionTest.Of("Cy", [Sold, Power, Win], Mar31), dee = ChampionTest.Of("Dee", [], Mar31);

        Assert.Equal([mara.ToEvidence()!, cy.ToEvidence()!], ChampionTest.EvidenceOf(mara, bo, cy, dee).AsEnumerable());
        Assert.Equal([bo.ToEvidence()!], ChampionTest.EvidenceOf(bo).AsEnumerable());
        Assert.Empty(ChampionTest.EvidenceOf(bo, dee));
        Assert.Empty(ChampionTest.EvidenceOf());
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => ChampionTest.EvidenceOf(bo, bo)).Code);
    }

    [Fact]
    public void It_explains_itself()
    {
        ChampionTest mara = Of(Sold, NoPower, ChampionTest.NotSeen(ChampionBehaviour.CreatedAccess, Mar20, "Head of IT was away"), Evidence.For(Meddicc.Champion, Strength.SellerReported, Mar10, "Confirmed"));

        Assert.Equal(
            """
            Mara Lind as of 2026-03-31: coach
              Power and influence: refuted on 2026-03-12
                2026-03-12 against (observed behaviour): Was overruled without being asked
              Sells internally: shown on 2026-03-10
                2026-03-10 for (observed behaviour): Presented our case to the board without us
              Personal win: unknown
              Helpfulness: seen
                2026-03-10 for (observed behaviour): Presented our case to the board without us
                2026-03-20 on (observed behaviour): Head of IT was away (does not count: neutral)
            About none of these, and not counted:
              2026-03-10 for (seller reported): Confirmed
            Influence cannot be developed: look for another person

            """.ReplaceLineEndings("\n"),
            mara.Explain());
    }

    [Fact]
    public void The_rubric_is_data_like_any_other()
    {
        string json = JsonSerializer.Serialize(ChampionTest.Rubric, SalesDomainJsonContext.Default.Rubric);

        Assert.Empty(SchemaCheck.Errors(RubricSchema.Text, json));
        Assert.Equal(ChampionTest.Rubric, JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.Rubric));
        Assert.True(RubricDraftValidator.Instance.Validate(ChampionTest.Rubric.ToDraft()).IsValid);
        Assert.All(ChampionTest.Rubric.Criteria, criterion => Assert.EndsWith("?", criterion.Question, StringComparison.Ordinal));
        Assert.All(ChampionTest.Rubric.Criteria, criterion => Assert.Equal((1, 2, 0), (criterion.Reach(Strength.Documented), criterion.Reach(Strength.ObservedBehaviour), criterion.Reach(Strength.SellerReported))));
    }

    [Fact]
    public void It_is_written_in_json_and_never_read()
    {
        string json = JsonSerializer.Serialize(Of(Told, NoPower), SalesDomainJsonContext.Default.ChampionTest);

        Assert.StartsWith(
            $$"""{"person":"Mara Lind","asOf":"2026-03-31","verdict":"coach","mayBecomeChampion":false,"proofs":[{"criterion":"Influence","title":"Power and influence","status":"refuted","decidedBy":"{{NoPower.Id}}"},""", json, StringComparison.Ordinal);
        Assert.Contains("""
            "missing":["Influence","InternalSelling","PersonalWin"],"behaviours":["GaveInsideInformation"],"nextTest":null,"assessment":{"rubric":{"id":"champion-test"
            """, json, StringComparison.Ordinal);
        Assert.Contains("\"nextTest\":{\"criterion\":\"Influence\",\"behaviour\":null,\"question\":", JsonSerializer.Serialize(Of(), SalesDomainJsonContext.Default.ChampionTest), StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.ChampionTest));
        Assert.Equal(Told, Json.RoundTrip(Told, SalesDomainJsonContext.Default.Evidence));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => ChampionTest.Of(" ", [], Mar31)).Code);
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => ChampionTest.Seen(ChampionBehaviour.SoldInternally, Mar10, "")).Code);
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => Of()[ChampionTest.Helpfulness]).Code);
    }

    private static ChampionTest Of(params Evidence[] evidence) => ChampionTest.Of("Mara Lind", evidence, Mar31);
}
