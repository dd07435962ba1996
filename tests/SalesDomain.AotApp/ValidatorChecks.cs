using FluentValidation.Results;
using NodaTime;
using SalesDomain.Leads;
using SalesDomain.Organization;

namespace SalesDomain.AotApp;

internal static class ValidatorChecks
{
    public static void Run()
    {
        LeadDraft bad = new() { Id = " ", EngagementPoints = -3, Transitions = [new() { To = LeadState.Rejected, At = Instant.FromUtc(2026, 1, 5, 9, 0) }] };
        ValidationResult result = LeadDraftValidator.Instance.Validate(bad);
        string failures = string.Join(", ", result.Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));
        Expect.Check(failures == "Id empty, CreatedAt missing, EngagementPoints outOfRange, Transitions[0].To illegalTransition", $"the failures are said, not {failures}");
        Expect.Check(!Lead.TryOf(bad, out _), "a bad draft is no lead");
        LeadDraft good = new() { Id = "L-1", CreatedAt = Instant.FromUtc(2026, 1, 5, 9, 0) };
        Expect.Check(LeadDraftValidator.Instance.Validate(good).IsValid && Lead.TryOf(good, out _), "a good draft is a lead");

        SalesTeamDraft circle = new() { Members = [new() { Id = "ana", Role = "AE", Manager = "bo" }, new() { Id = "bo", Role = "SM", Manager = "ana" }] };
        string cycle = string.Join(", ", SalesTeamDraftValidator.Instance.Validate(circle).Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));
        Expect.Check(cycle == "Members[0].Manager cycle" && !SalesTeam.TryOf(circle, out _), $"a team in a circle is none, not {cycle}");
        Console.WriteLine($"Validators: {failures}; {cycle}");
    }
}
