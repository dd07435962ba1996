using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Organization;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Organization;

public class SalesTeamTests
{
    private static readonly OwnerId Ana = new("ana"), Bo = new("bo"), Cy = new("cy"), Dee = new("dee"), Eve = new("eve");

    private static readonly SalesTeam Team = SalesTeam.Of(
    [
        new(Eve, SalesRole.SalesEngineer),
        new(Dee, SalesRole.SalesDevelopmentRepresentative, manager: Bo),
        new(Bo, SalesRole.SalesManager, "Bo", Ana),
        new(Cy, SalesRole.AccountExecutive, manager: Ana),
        new(Ana, SalesRole.ChiefRevenueOfficer, "Ana"),
    ]);

    [Fact]
    public void Everyone_stands_right_below_their_manager() => Assert.Equal("ana, bo, dee, cy, eve", Ids(Team.Members));

    [Fact]
    public void A_member_is_found_by_id()
    {
        Assert.Equal(new TeamMember(Bo, SalesRole.SalesManager, "Bo", Ana), Team[Bo]);
        Assert.True(Team.Contains(Dee));
        Assert.False(Team.Contains(new OwnerId("DEE")));
        Assert.False(Team.Contains(default));
        Assert.True(Team.TryGet(Eve, out TeamMember? eve));
        Assert.Equal(SalesRole.SalesEngineer, eve.Role);
        Assert.False(Team.TryGet(new OwnerId("nobody"), out _));
    }

    [Fact]
    public void The_hierarchy_can_be_asked_both_ways()
    {
        Assert.Equal("ana, eve", Ids(Team.TopLevel));
        Assert.Equal("bo, cy", Ids(Team.ReportsOf(Ana)));
        Assert.Equal("", Ids(Team.ReportsOf(Dee)));
        Assert.Equal("bo, ana", Ids(Team.ManagersOf(Dee)));
        Assert.Equal("", Ids(Team.ManagersOf(Eve)));
    }

    [Fact]
    public void A_roll_up_is_the_person_and_everyone_below()
    {
        Assert.Equal([Ana, Bo, Dee, Cy], Team.RollUp(Ana));
        Assert.Equal([Bo, Dee], Team.RollUp(Bo));
        Assert.Equal([Eve], Team.RollUp(Eve));
        Assert.Equal([Ana], Team.Own(Ana));
    }

    [Fact]
    public void A_roll_up_is_a_set()
    {
        IReadOnlySet<OwnerId> bo = Team.RollUp(Bo);
        Assert.Equal(2, bo.Count);
        Assert.Equal([false, true, true, false, false, false], new[] { Ana, Bo, Dee, Cy, Eve, new OwnerId("nobody") }.Select(bo.Contains));
        Assert.True(bo.SetEquals([Dee, Bo, Bo]));
        Assert.False(bo.SetEquals([Bo]));
        Assert.True(bo.IsSubsetOf(Team.RollUp(Ana)) && bo.IsProperSubsetOf(Team.RollUp(Ana)) && bo.IsSubsetOf(bo) && !bo.IsProperSubsetOf(bo));
        Assert.True(bo.IsSupersetOf([Dee]) && bo.IsProperSupersetOf([Dee]) && bo.IsSupersetOf(bo) && !bo.IsProperSupersetOf(bo) && !bo.IsSupersetOf([Ana]));
        Assert.True(bo.Overlaps([Ana, Dee]) && !bo.Overlaps([Ana, Cy]));
    }

    [Fact]
    public void Who_is_no_member_is_refused_by_name()
    {
        OwnerId nobody = new("nobody");
        Action[] questions = [() => _ = Team[nobody], () => Team.ReportsOf(nobody), () => Team.ManagersOf(nobody), () => Team.Own(nobody), () => Team.RollUp(nobody)];
        Assert.All(questions, question =>
        {
            InvalidValueException e = Assert.Throws<InvalidValueException>(question);
            Assert.Equal((ErrorCodes.NotFound, nobody), (e.Code, e.Value));
        });
    }

    [Fact]
    public void A_member_is_checked()
    {
        Assert.Throws<ArgumentNullException>(() => new TeamMember(Ana, null!));
        AssertCode(ErrorCodes.Empty, () => new TeamMember(default, SalesRole.SalesManager));
        AssertCode(ErrorCodes.Empty, () => new TeamMember(Ana, SalesRole.SalesManager, " "));
        AssertCode(ErrorCodes.Empty, () => new TeamMember(Ana, SalesRole.SalesManager, manager: default(OwnerId)));
        AssertCode(ErrorCodes.Contradiction, () => new TeamMember(Ana, SalesRole.SalesManager, manager: Ana));
    }

    [Fact]
    public void A_team_is_checked()
    {
        TeamMember ana = new(Ana, SalesRole.SalesManager), bo = new(Bo, SalesRole.AccountExecutive, manager: Ana);
        Assert.Throws<ArgumentNullException>(() => SalesTeam.Of((IEnumerable<TeamMember>)null!));
        AssertCode(ErrorCodes.Empty, () => SalesTeam.Of(ana, null!));
        AssertCode(ErrorCodes.Duplicate, () => SalesTeam.Of(ana, bo, new TeamMember(Bo, SalesRole.SalesEngineer)));
        AssertCode(ErrorCodes.NotFound, () => SalesTeam.Of(bo));
        InvalidValueException e = AssertCode(ErrorCodes.Cycle, () => SalesTeam.Of(bo, new TeamMember(Cy, SalesRole.SalesManager, manager: Bo), new TeamMember(Ana, SalesRole.SalesManager, manager: Cy)));
        Assert.Contains("bo → ana → cy → bo", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_role_may_manage_any_other() =>
        Assert.Equal(2, SalesTeam.Of(new TeamMember(Ana, SalesRole.SalesDevelopmentRepresentative), new TeamMember(Bo, SalesRole.ChiefRevenueOfficer, manager: Ana)).Members.Length);

    [Fact]
    public void A_team_does_not_follow_the_array_it_was_made_of()
    {
        TeamMember[] members = [new(Bo, SalesRole.AccountExecutive, manager: Ana), new(Ana, SalesRole.SalesManager)];
        SalesTeam team = SalesTeam.Of(members);
        Assert.Equal(Bo, members[0].Id);
        members[0] = members[1];
        Assert.Equal("ana, bo", Ids(team.Members));
    }

    [Fact]
    public void A_team_of_nobody_is_a_team()
    {
        Assert.Equal(SalesTeam.None, SalesTeam.Of([]));
        Assert.Equal(SalesTeam.None.GetHashCode(), SalesTeam.Of([]).GetHashCode());
        Assert.Empty(SalesTeam.None.TopLevel);
        Assert.NotEqual(SalesTeam.None, Team);
        Assert.Equal("0 members", SalesTeam.None.ToString());
        Assert.Equal("1 member", SalesTeam.Of(new TeamMember(new OwnerId("ana"), SalesRole.SalesManager)).ToString());
    }

    [Property(Arbitrary = [typeof(DraftArbitraries)])]
    public Property Teams_are_equal_in_whatever_order_they_are_given(SalesTeam team) =>
        Prop.ForAll(Gen.Shuffle(team.Members.AsEnumerable()).ToArbitrary(), shuffled => SalesTeam.Of(shuffled).Equals(team) && SalesTeam.Of(shuffled).GetHashCode() == team.GetHashCode());

    [Property(Arbitrary = [typeof(DraftArbitraries)])]
    public bool A_change_of_one_member_makes_another_team(SalesTeam team) => team.Members.All(member =>
        !team.Equals(SalesTeam.Of(team.Members.Select(other => other == member ? new TeamMember(member.Id, member.Role, member.Name + "!", member.Manager) : other))));

    [Property(Arbitrary = [typeof(DraftArbitraries)])]
    public bool The_hierarchy_is_what_the_members_say(SalesTeam team) => team.Members.All(member =>
        team.ReportsOf(member.Id).SequenceEqual(team.Members.Where(other => other.Manager == member.Id).OrderBy(other => other.Id))
        && team.ManagersOf(member.Id).SequenceEqual(member.Manager is { } manager ? [team[manager], .. team.ManagersOf(manager)] : [])
        && team.RollUp(member.Id).SetEquals(team.Members.Where(other => other == member || team.ManagersOf(other.Id).Contains(member)).Select(other => other.Id))
        && team.Members.All(other => team.RollUp(member.Id).Contains(other.Id) == (other == member || team.ManagersOf(other.Id).Contains(member)))
        && team.Own(member.Id).SetEquals([member.Id]));

    [Property(Arbitrary = [typeof(DraftArbitraries)])]
    public bool The_roll_ups_of_the_top_are_the_whole_team_and_no_one_twice(SalesTeam team) =>
        team.TopLevel.SelectMany(top => team.RollUp(top.Id)).SequenceEqual(team.Members.Select(member => member.Id));

    [Property(Arbitrary = [typeof(DraftArbitraries)])]
    public bool Json_and_drafts_bring_the_team_back(SalesTeam team)
    {
        string json = JsonSerializer.Serialize(team, SalesDomainJsonContext.Default.SalesTeam);
        SalesTeamDraft draft = JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.SalesTeamDraft)!;
        return team.Equals(Json.RoundTrip(team, SalesDomainJsonContext.Default.SalesTeam))
            && team.Equals(SalesTeam.Of(team.ToDraft()))
            && team.Equals(SalesTeam.Of(draft))
            && json == JsonSerializer.Serialize(team.ToDraft(), SalesDomainJsonContext.Default.SalesTeamDraft);
    }

    [Fact]
    public void Json_is_an_object_of_members_and_takes_them_in_any_order()
    {
        const string Sorted = """{"members":[{"id":"ana","role":"SalesManager","name":"Ana"},{"id":"bo","role":"AccountExecutive","manager":"ana"}]}""";
        const string Other = """{"members":[{"role":"AccountExecutive","manager":"ana","id":"bo"},{"id":"ana","role":"SalesManager","name":"Ana"}]}""";
        SalesTeam team = JsonSerializer.Deserialize(Other, SalesDomainJsonContext.Default.SalesTeam)!;
        Assert.Equal(Sorted, JsonSerializer.Serialize(team, SalesDomainJsonContext.Default.SalesTeam));
        IReadOnlyList<TeamMember> members = Json.RoundTrip<IReadOnlyList<TeamMember>>(team.Members, SalesDomainJsonContext.Default.IReadOnlyListTeamMember)!;
        Assert.Equal(team, SalesTeam.Of(members));
    }

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{}""")]
    [InlineData("""{"members":null}""")]
    [InlineData("""{"members":[null]}""")]
    [InlineData("""{"members":{}}""")]
    [InlineData("""{"members":[],"members":[]}""")]
    [InlineData("""{"members":[],"name":"North"}""")]
    [InlineData("""{"members":[{"id":"ana"}]}""")]
    [InlineData("""{"members":[{"role":"SalesManager"}]}""")]
    [InlineData("""{"members":[{"id":"","role":"SalesManager"}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"AE"}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"SalesManager","name":""}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"SalesManager","name":null}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"SalesManager","manager":null}]}""")]
    [InlineData("""{"members":[{"id":"ana","id":"ana","role":"SalesManager"}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"SalesManager","role":"SalesManager"}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"SalesManager","name":"A","name":"A"}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"SalesManager","age":7}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"SalesManager","manager":"ana"}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"SalesManager","manager":"nobody"}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"SalesManager"},{"id":"ana","role":"SalesManager"}]}""")]
    [InlineData("""{"members":[{"id":"ana","role":"SalesManager","manager":"bo"},{"id":"bo","role":"SalesManager","manager":"ana"}]}""")]
    public void Json_that_is_no_team_is_refused(string json) => Json.AssertRefused(json, SalesDomainJsonContext.Default.SalesTeam);

    [Fact]
    public void A_line_of_a_hundred_thousand_is_no_deeper_than_any()
    {
        const int Size = 100_000;
        OwnerId[] ids = [.. Enumerable.Range(0, Size).Select(i => new OwnerId($"p{i:D6}"))];
        SalesTeam team = SalesTeam.Of(ids.Select((id, i) => new TeamMember(id, SalesRole.SalesManager, manager: i == 0 ? null : ids[i - 1])).Reverse());
        Assert.Equal(Size, team.RollUp(ids[0]).Count);
        Assert.Equal(Size - 1, team.ManagersOf(ids[^1]).Length);
        Assert.Equal(ids, team.Members.Select(member => member.Id));
        // each roll-up is made in no time, so a hundred thousand of them are too
        Assert.Equal((long)Size * (Size + 1) / 2, ids.Sum(id => (long)team.RollUp(id).Count));

        InvalidValueException e = AssertCode(ErrorCodes.Cycle, () => SalesTeam.Of(ids.Select((id, i) => new TeamMember(id, SalesRole.SalesManager, manager: ids[(i + Size - 1) % Size]))));
        Assert.Contains("p000000 → p099999 → p099998", e.Message, StringComparison.Ordinal);
        Assert.Contains("(100000 members)", e.Message, StringComparison.Ordinal);
        Assert.True(e.Message.Length < 300);
    }

    [Fact]
    public void A_hundred_thousand_beside_each_other_are_one_team()
    {
        const int Size = 100_000;
        OwnerId[] ids = [.. Enumerable.Range(0, Size).Select(i => new OwnerId($"p{i:D6}"))];
        SalesTeam team = SalesTeam.Of(ids.Select((id, i) => new TeamMember(id, SalesRole.AccountExecutive, manager: i == 0 ? null : ids[0])));
        Assert.Equal(Size - 1, team.ReportsOf(ids[0]).Length);
        Assert.Equal(Size, ids.Sum(id => team.ReportsOf(id).Length) + 1);
    }

    private static string Ids(IEnumerable<TeamMember> members) => string.Join(", ", members.Select(member => member.Id));

    private static InvalidValueException AssertCode(string code, Func<object> make)
    {
        InvalidValueException e = Assert.Throws<InvalidValueException>(make);
        Assert.Equal(code, e.Code);
        return e;
    }
}
