using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using FsCheck.Xunit;
using SalesDomain.Errors;
using SalesDomain.Organization;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Organization;

[Collection(GlobalValidatorOptions.Name)]
public class SalesTeamDraftValidatorTests
{
    private static readonly TeamMemberDraft Ana = new() { Id = "ana", Role = "SalesManager", Name = "Ana" };
    private static readonly TeamMemberDraft Bo = new() { Id = "bo", Role = "AE", Manager = "ana" };

    public static TheoryData<string, TeamMemberDraft?[]?> Flaws => new()
    {
        { "Members: missing", null },
        { "Members[1]: missing", [Ana, null] },
        { "Members[1].Id: empty", [Ana, Bo with { Id = null }] },
        { "Members[1].Id: empty", [Ana, Bo with { Id = "" }] },
        { "Members[1].Id: empty", [Ana, Bo with { Id = " " }] },
        { "Members[1].Role: empty", [Ana, Bo with { Role = null }] },
        { "Members[1].Role: empty", [Ana, Bo with { Role = "  " }] },
        { "Members[1].Role: notFound", [Ana, Bo with { Role = "boss" }] },
        { "Members[1].Name: empty", [Ana, Bo with { Name = "" }] },
        { "Members[1].Manager: empty", [Ana, Bo with { Manager = " " }] },
        { "Members[1].Manager: contradiction", [Ana, Bo with { Manager = "bo" }] },
        { "Members[1].Manager: notFound", [Ana, Bo with { Manager = "Ana" }] },
        { "Members[0].Manager: notFound", [Bo] },
        { "Members[1].Id: duplicate", [Ana, Bo with { Id = "ana", Manager = null }] },
        { "Members[0].Manager: cycle", [Ana with { Manager = "bo" }, Bo] },
        { "Members[0].Manager: cycle", [Bo with { Manager = "cy" }, Bo with { Id = "cy", Manager = "dee" }, Bo with { Id = "dee", Manager = "bo" }, Bo with { Id = "eve", Manager = "bo" }] },
        { "Members[1].Manager: cycle", [Bo with { Id = "eve", Manager = "bo" }, Bo with { Manager = "cy" }, Bo with { Id = "cy", Manager = "bo" }] },
        { "Members[1].Manager: cycle", [Bo with { Id = "eve", Manager = "cy" }, Bo with { Manager = "cy" }, Bo with { Id = "cy", Manager = "bo" }] },
        { "Members[2].Id: duplicate", [Ana with { Manager = "cy" }, Bo with { Id = "cy", Manager = null }, Bo with { Id = "cy" }] },
        { "Members[0].Manager: cycle, Members[2].Manager: cycle", [Bo with { Manager = "cy" }, Bo with { Id = "cy", Manager = "bo" }, Ana with { Manager = "dee" }, Bo with { Id = "dee" }] },
        {
            "Members[0].Id: empty, Members[0].Role: empty, Members[1].Role: notFound, Members[1].Name: empty, Members[2].Id: duplicate, Members[3].Manager: notFound",
            [new(), Ana with { Role = "boss", Name = " " }, Ana, Bo with { Manager = "nobody" }]
        },
    };

    [Fact]
    public void Ids_that_differ_in_case_are_of_two_people()
    {
        SalesTeamDraft draft = new() { Members = [Ana, Bo with { Id = "ANA" }] };
        Assert.True(SalesTeamDraftValidator.Instance.Validate(draft).IsValid);
        Assert.Equal(2, SalesTeam.Of(draft).Members.Length);
    }

    [Theory]
    [MemberData(nameof(Flaws))]
    public void Every_flaw_has_its_path_and_code_and_the_factory_throws_the_first(string expected, TeamMemberDraft?[]? members)
    {
        SalesTeamDraft draft = new() { Members = members };
        ValidationResult result = SalesTeamDraftValidator.Instance.Validate(draft);
        Assert.Equal(expected, string.Join(", ", result.Errors.Select(failure => $"{failure.PropertyName}: {failure.ErrorCode}")));
        Assert.All(result.Errors, failure => Assert.Equal(Severity.Error, failure.Severity));

        InvalidValueException e = Assert.Throws<InvalidValueException>(() => SalesTeam.Of(draft));
        Assert.Equal((result.Errors[0].ErrorCode, result.Errors[0].ErrorMessage, result.Errors[0].AttemptedValue, result.Errors[0].PropertyName), (e.Code, e.Message, e.Value, e.ParamName));
        Assert.False(SalesTeam.TryOf(draft, out SalesTeam? none));
        Assert.Null(none);
    }

    [Fact]
    public void A_sentence_says_what_is_wrong_and_what_would_be_legal()
    {
        SalesTeamDraft draft = new() { Members = [Ana with { Manager = "bo" }, Bo, Bo with { Id = "cy", Role = "boss", Manager = "nobody" }] };
        Assert.Equal(
            [
                "\"boss\" is not legal here; legal is: one of SalesDevelopmentRepresentative, BusinessDevelopmentRepresentative, AccountExecutive, AccountManager, SalesEngineer, SalesManager, ChiefRevenueOfficer.",
                "\"nobody\" is not legal here; legal is: the id of a member of the team.",
                "\"ana → bo → ana\" is not legal here; legal is: managers in a line that ends at the top.",
            ],
            SalesTeamDraftValidator.Instance.Validate(draft).Errors.Select(failure => failure.ErrorMessage));
    }

    [Fact]
    public void A_draft_with_nothing_wrong_becomes_a_team()
    {
        SalesTeamDraft draft = new() { Members = [Bo, Ana] };
        Assert.True(SalesTeamDraftValidator.Instance.Validate(draft).IsValid);
        Assert.True(SalesTeam.TryOf(draft, out SalesTeam? team));
        Assert.Equal(team, SalesTeam.Of(draft));
        Assert.Equal("Ana (Sales Manager), bo (Account Executive)", string.Join(", ", team.Members));
        Assert.Equal(SalesTeam.None, SalesTeam.Of(new SalesTeamDraft { Members = [] }));
    }

    [Fact]
    public void No_draft_is_no_team()
    {
        Assert.Throws<ArgumentNullException>(() => SalesTeam.Of((SalesTeamDraft)null!));
        Assert.False(SalesTeam.TryOf(null, out _));
    }

    [Property(Arbitrary = [typeof(DraftArbitraries)], MaxTest = 1000)]
    public bool The_validator_accepts_what_is_legal_and_the_factory_builds_exactly_that(SalesTeamDraft draft)
    {
        bool accepted = SalesTeamDraftValidator.Instance.Validate(draft).IsValid;
        return accepted == IsLegal(draft) && accepted == Builds(draft) && accepted == SalesTeam.TryOf(draft, out _);
    }

    [Property(Arbitrary = [typeof(DraftArbitraries)], MaxTest = 500)]
    public bool The_first_failure_is_what_the_factory_throws(SalesTeamDraft draft)
    {
        ValidationFailure? first = new SalesTeamDraftValidator().Validate(draft).Errors.FirstOrDefault();
        try
        {
            _ = SalesTeam.Of(draft);
            return first is null;
        }
        catch (InvalidValueException e)
        {
            return e.Code == first?.ErrorCode && e.ParamName == first.PropertyName;
        }
    }

    [Property(Arbitrary = [typeof(DraftArbitraries)], MaxTest = 300)]
    public bool What_is_wrong_is_the_same_when_the_draft_has_been_json(SalesTeamDraft draft)
    {
        string json = JsonSerializer.Serialize(draft, SalesDomainJsonContext.Default.SalesTeamDraft);
        SalesTeamDraft read = JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.SalesTeamDraft)!;
        return Texts(new SalesTeamDraftValidator(), read).SequenceEqual(Texts(new SalesTeamDraftValidator(), draft));
    }

    [Fact]
    public void Nothing_depends_on_the_settings_of_the_host_or_the_culture()
    {
        SalesTeamDraft[] drafts = [.. Flaws.Select(row => new SalesTeamDraft { Members = (TeamMemberDraft?[]?)row[1] })];
        SalesTeamDraftValidator before = new();
        string[] expected = [.. drafts.SelectMany(draft => Texts(before, draft))];
        Assert.True(expected.Length > 20);
        using (new ValidatorOptionsScope())
        {
            Assert.Equal(expected, drafts.SelectMany(draft => Texts(new SalesTeamDraftValidator(), draft)));
            Assert.Equal(expected, drafts.SelectMany(draft => Texts(before, draft)));
            Assert.Equal(expected, drafts.SelectMany(draft => Texts(SalesTeamDraftValidator.Instance, draft)));
            Assert.All(drafts, draft => Assert.NotEmpty(new SalesTeamDraftValidator().Validate(draft, options => options.IncludeProperties("Members")).Errors));
        }

        Assert.Equal(expected, drafts.SelectMany(draft => Texts(before, draft)));
    }

    [Fact]
    public void The_cascade_modes_are_the_validators_own()
    {
        using ValidatorOptionsScope scope = new();
        SalesTeamDraftValidator validator = new();
        Assert.Equal((CascadeMode.Continue, CascadeMode.Stop), (validator.ClassLevelCascadeMode, validator.RuleLevelCascadeMode));
    }

    [Fact]
    public void Inside_another_validator_the_path_begins_with_the_others()
    {
        InlineValidator<(string Name, SalesTeamDraft Team)> company = [];
        company.RuleFor(both => both.Team).SetValidator(SalesTeamDraftValidator.Instance).OverridePropertyName("Team");
        ValidationFailure failure = Assert.Single(company.Validate(("Acme", new SalesTeamDraft { Members = [Bo] })).Errors);
        Assert.Equal("Team.Members[0].Manager", failure.PropertyName);
    }

    [Theory]
    [InlineData("""{"members":[{"id":"ana","role":"AE","age":7}]}""")]
    [InlineData("""{"members":[{"id":7,"role":"AE"}]}""")]
    [InlineData("""{"members":[],"members":[]}""")]
    [InlineData("""[]""")]
    public void Json_of_another_shape_is_refused(string json) => Json.AssertRefused(json, SalesDomainJsonContext.Default.SalesTeamDraft);

    // one text for all that a failure says
    private static IEnumerable<string> Texts(SalesTeamDraftValidator validator, SalesTeamDraft draft) => validator.Validate(draft).Errors.Select(failure =>
        $"{failure.PropertyName}|{failure.ErrorCode}|{failure.ErrorMessage}|{failure.Severity}|{failure.AttemptedValue}|{failure.CustomState}|{failure.FormattedMessagePlaceholderValues?.Count}");

    private static bool Builds(SalesTeamDraft draft)
    {
        try
        {
            _ = SalesTeam.Of(draft);
            return true;
        }
        catch (InvalidValueException)
        {
            return false;
        }
    }

    // what a legal team is, once more and as plainly as possible
    private static bool IsLegal(SalesTeamDraft draft)
    {
        if (draft.Members is null || draft.Members.Contains(null)) return false;
        TeamMemberDraft[] rows = [.. draft.Members.Select(row => row!)];
        if (rows.Any(row => string.IsNullOrWhiteSpace(row.Id) || !SalesRole.TryParse(row.Role, out _) || row.Name?.Trim() == "")) return false;
        if (rows.DistinctBy(row => row.Id).Count() != rows.Length) return false;
        return rows.All(row =>
        {
            string? id = row.Id;
            for (int steps = 0; steps <= rows.Length; steps++)
            {
                TeamMemberDraft? found = Array.Find(rows, other => other.Id == id);
                if (found is null) return false;
                if (found.Manager is null) return true;
                id = found.Manager;
            }

            return false;
        });
    }
}
