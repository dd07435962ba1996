using FluentValidation;
using FluentValidation.Results;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Leads;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Leads;

[Collection(GlobalValidatorOptions.Name)]
[Properties(Arbitrary = [typeof(LeadArbitraries)], MaxTest = 2_000)]
public class LeadDraftValidatorTests
{
    private static readonly Instant Jan5 = Instant.FromUtc(2026, 1, 5, 9, 0);

    private static LeadDraft Good => new() { Id = "L-1", CreatedAt = Jan5, Transitions = [new() { To = LeadState.MarketingQualified, At = Jan5 }] };

    private static LeadDraft Bad => new()
    {
        Id = " ",
        Owner = "",
        EngagementPoints = -3,
        Transitions =
        [
            new() { To = LeadState.Rejected, At = Jan5 },
            null,
            new() { To = LeadState.Disqualified, At = Jan5 - Duration.FromDays(1), Rejection = RejectionReason.Clerical },
        ],
    };

    [Property]
    public bool The_validator_accepts_exactly_what_the_factory_builds(LeadDraft draft) => LeadDraftValidator.Instance.Validate(draft).IsValid == Lead.TryOf(draft, out _);

    [Property]
    public void The_factory_throws_the_first_thing_that_the_validator_says(LeadDraft draft)
    {
        ValidationResult result = LeadDraftValidator.Instance.Validate(draft);
        if (result.IsValid)
        {
            Assert.Equal(Lead.TryOf(draft, out Lead? lead) ? lead : null, Lead.Of(draft));
            return;
        }

        InvalidValueException e = Assert.Throws<InvalidValueException>(() => Lead.Of(draft));
        Assert.Equal((result.Errors[0].ErrorCode, result.Errors[0].PropertyName), (e.Code, e.ParamName));
        Assert.Equal(result.Errors[0].ErrorMessage, e.Message);
    }

    [Property]
    public bool Every_lead_is_the_lead_of_its_draft(Lead lead) =>
        Lead.TryOf(System.Text.Json.JsonSerializer.Deserialize(System.Text.Json.JsonSerializer.Serialize(lead, Serialization.SalesDomainJsonContext.Default.Lead), Serialization.SalesDomainJsonContext.Default.LeadDraft), out Lead? back)
        && back.Equals(lead);

    [Fact]
    public void A_good_draft_has_no_failure() => Assert.True(LeadDraftValidator.Instance.Validate(Good).IsValid);

    [Fact]
    public void Everything_that_is_wrong_is_said_with_path_and_code() =>
        Assert.Equal(
            [
                "Id: empty", "CreatedAt: missing", "Owner: empty", "EngagementPoints: outOfRange", "Transitions[0].To: illegalTransition", "Transitions[1]: missing",
                "Transitions[2].Rejection: contradiction", "Transitions[2].At: outOfOrder",
            ],
            LeadDraftValidator.Instance.Validate(Bad).Errors.Select(failure => $"{failure.PropertyName}: {failure.ErrorCode}"));

    [Theory]
    [InlineData("Id", "Id: empty")]
    [InlineData("CreatedAt", "CreatedAt: missing")]
    [InlineData("FirstContactAt", "")]
    [InlineData("Owner", "Owner: empty")]
    [InlineData("EngagementPoints", "EngagementPoints: outOfRange")]
    [InlineData("Transitions", "Transitions[0].To: illegalTransition, Transitions[1]: missing, Transitions[2].Rejection: contradiction, Transitions[2].At: outOfOrder")]
    public void Who_asks_for_one_member_hears_of_that_one(string member, string failures) =>
        Assert.Equal(failures, string.Join(", ", LeadDraftValidator.Instance.Validate(Bad, options => options.IncludeProperties(member)).Errors.Select(failure => $"{failure.PropertyName}: {failure.ErrorCode}")));

    [Fact]
    public void A_rejection_of_what_was_not_handed_over_is_said_once()
    {
        LeadDraft draft = Good with { Transitions = [new() { To = LeadState.Rejected, At = Jan5 }, new() { To = LeadState.MarketingQualified, At = Jan5 }, new() { To = LeadState.SalesAccepted, At = Jan5 }] };
        Assert.Equal("Transitions[0].To", LeadDraftValidator.Instance.Validate(draft).Errors.Single().PropertyName);
    }

    [Fact]
    public void A_failure_says_what_is_legal()
    {
        ValidationFailure failure = LeadDraftValidator.Instance.Validate(Good with { EngagementPoints = -3 }).Errors.Single();
        Assert.Equal(("-3 is not legal here; legal is: 0 points or more.", (object)-3, Severity.Error), (failure.ErrorMessage, failure.AttemptedValue, failure.Severity));
    }

    [Fact]
    public void Null_is_no_lead()
    {
        Assert.False(Lead.TryOf(null, out _));
        Assert.Throws<ArgumentNullException>(() => Lead.Of(null!));
    }

    [Fact]
    public void The_settings_of_the_host_and_its_culture_change_nothing()
    {
        string[] before = Failures(LeadDraftValidator.Instance);
        using ValidatorOptionsScope host = new();

        Assert.Equal(before, Failures(LeadDraftValidator.Instance));
        Assert.Equal(before, Failures(new LeadDraftValidator()));

        static string[] Failures(LeadDraftValidator validator) =>
            [.. validator.Validate(Bad).Errors.Select(failure => $"{failure.PropertyName}|{failure.ErrorCode}|{failure.ErrorMessage}|{failure.Severity}|{failure.AttemptedValue}")];
    }
}
