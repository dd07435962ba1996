using FsCheck.Xunit;
using NodaTime;
using SalesDomain.ChallengerSale;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.ChallengerSale;

public class BuyingGroupTests
{
    private static readonly LocalDate Mar10 = new(2026, 3, 10);

    private static readonly Stakeholder Mara = new Stakeholder("Mara Lind", "Head of IT").Judge(StakeholderProfile.Teacher, Strength.ObservedBehaviour, Mar10, "Won over two plants");

    private static readonly Stakeholder Ben = new Stakeholder("Ben Roy").Judge(StakeholderProfile.Friend, Strength.BuyerStated, Mar10, "Offers to introduce us");

    private static readonly Stakeholder Kim = new Stakeholder("Kim Sato").Judge(StakeholderProfile.Blocker, Strength.BuyerStated, Mar10, "It works as it is");

    private static readonly Stakeholder Nobody = new("Ana Diaz");

    [Fact]
    public void Where_nobody_judged_the_answer_is_unknown()
    {
        BuyingGroup none = BuyingGroup.Of(), unjudged = BuyingGroup.Of(Nobody, Ben);
        Assert.Equal((null, null, null), (none.HasMobilizer, none.HasBlocker, none.ReliesOnMobilizers));
        Assert.Equal((null, null, null), (unjudged.HasMobilizer, unjudged.HasBlocker, unjudged.ReliesOnMobilizers));
        Assert.Equal([Nobody], unjudged.Unjudged.AsEnumerable());
        Assert.True(BuyingGroup.Of(Nobody, Mara).HasMobilizer);
        Assert.False(BuyingGroup.Of(Ben, Kim).HasMobilizer);
        Assert.True(BuyingGroup.Of(Nobody, Kim).HasBlocker);
        Assert.False(BuyingGroup.Of(Mara, Ben).HasBlocker);
    }

    [Fact]
    public void Talkers_that_we_count_on_are_mistaken_for_mobilizers()
    {
        BuyingGroup group = BuyingGroup.Of(Mara, Ben with { IsReliedOn = true }, Kim, Nobody);
        Assert.Equal(["Ben Roy"], group.Mistaken.Select(person => person.Name));
        Assert.False(group.ReliesOnMobilizers);
        Assert.Equal("4 people: 1 mobilizer, 1 talker, 1 blocker, 1 not judged; mistaken for mobilizers: Ben Roy", group.ToString());
        Assert.Empty(BuyingGroup.Of(Ben, Kim).Mistaken);
        Assert.Single(BuyingGroup.Of(Kim with { IsReliedOn = true }).Mistaken);
        Assert.True(BuyingGroup.Of(Mara with { IsReliedOn = true }, Ben, Nobody).ReliesOnMobilizers);
        Assert.Null(BuyingGroup.Of(Mara with { IsReliedOn = true }, Nobody with { IsReliedOn = true }).ReliesOnMobilizers);
    }

    [Theory]
    [InlineData(Strength.Assumption)]
    [InlineData(Strength.SellerReported)]
    [InlineData((Strength)99)]
    public void ProfileByBehaviour_nobody_is_judged_on_a_hunch(Strength strength)
    {
        InvalidValueException e = Assert.Throws<InvalidValueException>(() => Nobody.Judge(StakeholderProfile.Teacher, strength, Mar10, "Seems keen"));
        Assert.Equal((ChallengerRule.ProfileByBehaviour.Meaning.TrimEnd('.'), ErrorCodes.OutOfRange), (e.Legal, e.Code));
        Assert.Equal(ChallengerRule.ProfileByBehaviour.Meaning.TrimEnd('.'), Assert.Throws<InvalidValueException>(() => Nobody.Judge(StakeholderProfile.Teacher, Strength.Documented, Mar10, " ")).Legal);
    }

    [Fact]
    public void A_mobilizer_who_acts_is_heard_as_a_champion_below_the_highest_level()
    {
        Evidence evidence = Assert.Single(BuyingGroup.Of(Mara, Ben, Kim, Nobody).ToEvidence());
        Assert.Equal((Strength.ObservedBehaviour, Mar10, "Mara Lind, teacher: Won over two plants"), (evidence.Strength, evidence.ObservedOn, evidence.Statement));
        Assert.Equal(2, Meddic.Rubric.Assess([evidence], Mar10)["Champion"].Level);
        Assert.Null(Nobody.Judge(StakeholderProfile.Skeptic, Strength.BuyerConfirmed, Mar10, "Says to be for it").ToEvidence());
        Assert.Null(Nobody.Judge(StakeholderProfile.Climber, Strength.ObservedBehaviour, Mar10, "Took us to lunch").ToEvidence());
    }

    [Fact]
    public void A_person_stands_once_and_has_a_name()
    {
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => BuyingGroup.Of(Mara, new Stakeholder("Mara Lind"))).Code);
        Assert.Equal(ErrorCodes.Missing, Assert.Throws<InvalidValueException>(() => BuyingGroup.Of(Mara, null!)).Code);
        Assert.Throws<InvalidValueException>(() => new Stakeholder(" "));
        Assert.Throws<InvalidValueException>(() => new Stakeholder("Mara Lind", ""));
        Assert.Equal("Mara Lind (Head of IT): Teacher, mobilizer", Mara.ToString());
    }

    [Property]
    public bool Judging_one_more_person_never_turns_a_known_answer(byte[] people)
    {
        Stakeholder[] all = [.. (people ?? []).Select((person, i) => new Stakeholder($"P{i}") is var one && person % 8 == 7 ? one : one.Judge(StakeholderProfile.List[person % 8], Strength.BuyerStated, Mar10, "Said"))];
        BuyingGroup group = BuyingGroup.Of(all);
        return Enumerable.Range(0, all.Length).Where(i => all[i].Profile is null).All(i => StakeholderProfile.List.All(profile =>
        {
            BuyingGroup judged = BuyingGroup.Of(all.Select((person, j) => i == j ? person.Judge(profile, Strength.BuyerStated, Mar10, "Said") : person));
            return (group.HasMobilizer is null || group.HasMobilizer == judged.HasMobilizer) && (group.HasBlocker is null || group.HasBlocker == judged.HasBlocker);
        })) && group.Equals(Json.RoundTrip(group, SalesDomainJsonContext.Default.BuyingGroup));
    }

    [Fact]
    public void Json_is_strict_and_a_judgement_is_whole_or_not_there()
    {
        Json.AssertStrict("""{"name":"Mara Lind","role":"Head of IT"}""", SalesDomainJsonContext.Default.Stakeholder, "role");
        Stakeholder relied = Nobody with { IsReliedOn = true };
        Assert.Equal(relied, Json.RoundTrip(relied, SalesDomainJsonContext.Default.Stakeholder));
        Json.AssertStrict("""{"name":"Mara Lind","profile":"Teacher","strength":"observedBehaviour","seenOn":"2026-03-10","seen":"Won over two plants"}""", SalesDomainJsonContext.Default.Stakeholder);
        Json.AssertStrict("""{"people":[{"name":"Mara Lind"}]}""", SalesDomainJsonContext.Default.BuyingGroup);
        Json.AssertRefused("""{"people":[null]}""", SalesDomainJsonContext.Default.BuyingGroup);
        Json.AssertRefused("""{"name":"Mara Lind","profile":"Teacher","strength":"assumption","seenOn":"2026-03-10","seen":"Seems keen"}""", SalesDomainJsonContext.Default.Stakeholder);
    }
}
