using FsCheck;
using FsCheck.Fluent;
using SalesDomain.Identifiers;
using SalesDomain.Organization;

namespace SalesDomain.Tests.Organization;

/// <summary>Drafts that are legal but for a flaw or two, and teams of any shape.</summary>
public static class DraftArbitraries
{
    private static readonly string?[] Blank = [null, "", "  "];

    public static Arbitrary<SalesTeamDraft> SalesTeamDraft()
    {
        Gen<SalesTeamDraft> flawed = from members in Legal()
                                     from flaws in Gen.Choose(0, 3).SelectMany(count => Flaw().ArrayOf(count))
                                     select new SalesTeamDraft { Members = flaws.Aggregate(members, (list, flaw) => flaw(list)) };
        return Gen.Frequency((30, flawed), (1, Gen.Constant(new SalesTeamDraft()))).ToArbitrary();
    }

    public static Arbitrary<SalesTeam> SalesTeam() =>
        (from rows in Legal()
         select SalesDomain.Organization.SalesTeam.Of(rows.Select(row => new TeamMember(
             new OwnerId(row!.Id!), SalesRole.Parse(row.Role!), row.Name, row.Manager is { } manager ? new OwnerId(manager) : null)))).ToArbitrary();

    // everyone reports to someone of a smaller number or to no one, so there is no cycle; then they are shuffled
    private static Gen<TeamMemberDraft?[]> Legal() =>
        from size in Gen.Choose(0, 9)
        from managers in Gen.Choose(-1, 8).ArrayOf(size)
        from roles in Gen.Elements("AccountExecutive", "ae", "Sales Manager", "SDR", "VP of Sales").ArrayOf(size)
        from names in Gen.Elements(null, "Ana", "Bo").ArrayOf(size)
        from order in Gen.Shuffle(Enumerable.Range(0, size))
        select order.Select(i => (TeamMemberDraft?)new TeamMemberDraft { Id = $"p{i}", Role = roles[i], Name = names[i], Manager = managers[i] >= 0 && managers[i] < i ? $"p{managers[i]}" : null }).ToArray();

    // a change of one row: most of them break something, some of them by chance do not
    private static Gen<Func<TeamMemberDraft?[], TeamMemberDraft?[]>> Flaw()
    {
        Gen<Func<TeamMemberDraft, TeamMemberDraft?>> change = Gen.OneOf(
            Gen.Constant<Func<TeamMemberDraft, TeamMemberDraft?>>(_ => null),
            Gen.Elements(Blank).Select<string?, Func<TeamMemberDraft, TeamMemberDraft?>>(blank => row => row with { Id = blank }),
            Gen.Choose(0, 9).Select<int, Func<TeamMemberDraft, TeamMemberDraft?>>(other => row => row with { Id = $"p{other}" }),
            Gen.Elements(null, "", " ", "boss", "accountexecutive").Select<string?, Func<TeamMemberDraft, TeamMemberDraft?>>(role => row => row with { Role = role }),
            Gen.Elements(Blank).Select<string?, Func<TeamMemberDraft, TeamMemberDraft?>>(blank => row => row with { Name = blank }),
            Gen.Elements(Blank).Select<string?, Func<TeamMemberDraft, TeamMemberDraft?>>(blank => row => row with { Manager = blank }),
            Gen.Constant<Func<TeamMemberDraft, TeamMemberDraft?>>(row => row with { Manager = row.Id }),
            Gen.Elements("nobody", "P0", "p0 ").Select<string, Func<TeamMemberDraft, TeamMemberDraft?>>(manager => row => row with { Manager = manager }),
            Gen.Choose(0, 9).Select<int, Func<TeamMemberDraft, TeamMemberDraft?>>(other => row => row with { Manager = $"p{other}" }));
        return from at in Gen.Choose(0, 9)
               from one in change
               select (Func<TeamMemberDraft?[], TeamMemberDraft?[]>)(rows => [.. rows.Select((row, i) => i == at && row is not null ? one(row) : row)]);
    }
}
