using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Methodologies;
using SalesDomain.Opportunities;
using SalesDomain.Organization;
using SalesDomain.Qualification;
using SalesDomain.Quotas;
using SalesDomain.Serialization;

namespace SalesDomain.AotApp;

internal static class JsonChecks
{
    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    public static void Run()
    {
        int before = Expect.Count;
        RoundTrips(Currency.Eur, Context.Currency, "\"EUR\"");
        RoundTrips(Money.Of(12.5m, Currency.Eur), Context.Money, """{"amount":"12.50","currency":"EUR"}""");
        RoundTrips(Money.Of(-0.125m, Currency.Parse("JPY")), Context.Money);
        RoundTrips(Probability.FromPercent(62.5m), Context.Probability);
        RoundTrips(ReportingPeriod.Quarter(2026, 1), Context.ReportingPeriod);
        RoundTrips(ReportingPeriod.Between(null, new LocalDate(2026, 4, 1)), Context.ReportingPeriod);
        RoundTrips(ReportingPeriod.All, Context.ReportingPeriod);
        foreach (ForecastCategory term in ForecastCategory.List) RoundTrips(term, Context.ForecastCategory, $"\"{term}\"");
        foreach (FunnelPosition term in FunnelPosition.List) RoundTrips(term, Context.FunnelPosition, $"\"{term}\"");
        foreach (FunnelStage term in FunnelStage.List) RoundTrips(term, Context.FunnelStage, $"\"{term}\"");
        foreach (KpiName term in KpiName.List) RoundTrips(term, Context.KpiName, $"\"{term}\"");
        foreach (KpiSubject term in KpiSubject.List) RoundTrips(term, Context.KpiSubject, $"\"{term}\"");
        foreach (LeadState term in LeadState.List) RoundTrips(term, Context.LeadState, $"\"{term}\"");
        foreach (RejectionReason term in RejectionReason.List) RoundTrips(term, Context.RejectionReason, $"\"{term}\"");
        foreach (FitGrade term in FitGrade.List) RoundTrips(term, Context.FitGrade, $"\"{term}\"");
        RoundTrips(new LeadId("L-1"), Context.LeadId, "\"L-1\"");
        foreach (Lead lead in Facts.Leads) RoundTrips(lead, Context.Lead);
        ListRoundTrips(Facts.Leads, Context.IReadOnlyListLead);
        RoundTrips(new LeadDraft { Id = "L-1", EngagementPoints = -1 }, Context.LeadDraft, """{"id":"L-1","engagementPoints":-1}""");
        ListRoundTrips([new LeadDraft { Id = "L-1" }, new LeadDraft { Fit = FitGrade.B }], Context.IReadOnlyListLeadDraft);
        foreach (SalesRole term in SalesRole.List) RoundTrips(term, Context.SalesRole, $"\"{term}\"");
        foreach (CoreFunction term in CoreFunction.List) RoundTrips(term, Context.CoreFunction, $"\"{term}\"");
        foreach (OutreachChannel term in OutreachChannel.List) RoundTrips(term, Context.OutreachChannel, $"\"{term}\"");
        foreach (TechnologyCategory term in TechnologyCategory.List) RoundTrips(term, Context.TechnologyCategory, $"\"{term}\"");
        foreach (Department term in Department.List) RoundTrips(term, Context.Department, $"\"{term}\"");
        foreach (QualificationElement term in QualificationElement.List) RoundTrips(term, Context.QualificationElement, $"\"{term}\"");
        foreach (QualificationFramework term in QualificationFramework.List) RoundTrips(term, Context.QualificationFramework, $"\"{term}\"");
        foreach (SalesMethodology term in SalesMethodology.List) RoundTrips(term, Context.SalesMethodology, $"\"{term}\"");
        RoundTrips(new OpportunityId("D-1"), Context.OpportunityId, "\"D-1\"");
        RoundTrips(new OwnerId("amara"), Context.OwnerId, "\"amara\"");
        RoundTrips(SalesPipeline.HubSpot, Context.SalesPipeline);
        RoundTrips(SalesPipeline.Salesforce, Context.SalesPipeline);
        RoundTrips(SalesPipeline.Dynamics365, Context.SalesPipeline);
        RoundTrips(new PipelineStage("demo", exitCriteria: ["Budget named", "Buyer named"]), Context.PipelineStage);
        foreach (Opportunity deal in Facts.All) RoundTrips(deal, Context.Opportunity);
        RoundTrips(new Opportunity(new OpportunityId("D-4"), new PipelineStage("new")), Context.Opportunity);
        ListRoundTrips(Facts.All, Context.IReadOnlyListOpportunity);

        Quota own = new(ReportingPeriod.Quarter(2026, 1), Money.Of(40_000m, Currency.Eur), new OwnerId("amara"));
        Quota total = new(ReportingPeriod.Year(2026), Money.Of(250_000m, Currency.Eur));
        RoundTrips(own, Context.Quota);
        RoundTrips(total, Context.Quota);
        ListRoundTrips([own, total], Context.IReadOnlyListQuota);
        RoundTrips(new CreditSplit(new OpportunityId("D-2"), new OwnerId("amara"), 37.5m), Context.CreditSplit);

        TeamMember ana = new(new OwnerId("ana"), SalesRole.SalesManager, "Ana"), bo = new(new OwnerId("bo"), SalesRole.AccountExecutive, manager: ana.Id);
        RoundTrips(bo, Context.TeamMember, """{"id":"bo","role":"AccountExecutive","manager":"ana"}""");
        ListRoundTrips([bo, ana], Context.IReadOnlyListTeamMember);
        SalesTeam team = SalesTeam.Of(bo, ana);
        RoundTrips(team, Context.SalesTeam, """{"members":[{"id":"ana","role":"SalesManager","name":"Ana"},{"id":"bo","role":"AccountExecutive","manager":"ana"}]}""");
        Expect.Check(JsonSerializer.Serialize(team.ToDraft(), Context.SalesTeamDraft) == JsonSerializer.Serialize(team, Context.SalesTeam), "a draft is written as the team is");
        SalesTeamDraft broken = JsonSerializer.Deserialize("""{"members":[{"id":"ana","role":"boss"},{"id":"bo","role":"AE","manager":"cy"},{"id":"cy","role":"AE","manager":"bo"}]}""", Context.SalesTeamDraft)!;
        string failures = string.Join(", ", SalesTeamDraftValidator.Instance.Validate(broken).Errors.Select(failure => $"{failure.PropertyName}: {failure.ErrorCode}"));
        Expect.Check(failures == "Members[0].Role: notFound, Members[1].Manager: cycle", $"the validator finds what is wrong, not {failures}");
        Console.WriteLine($"JSON: {Expect.Count - before} checks; {JsonSerializer.Serialize(Facts.Won, Context.Opportunity)}");
    }

    private static void RoundTrips<T>(T value, JsonTypeInfo<T> type, string? expected = null)
        where T : notnull
    {
        string json = JsonSerializer.Serialize(value, type);
        Expect.Check(expected is null || json == expected, $"{typeof(T).Name} {value} is {expected}, not {json}");
        T? read = JsonSerializer.Deserialize(json, type);
        Expect.Check(read is not null && read.Equals(value), $"{typeof(T).Name} {value} comes back from {json}");
        Expect.Check(JsonSerializer.Serialize(read!, type) == json, $"{typeof(T).Name} {value} is written the same again");
    }

    private static void ListRoundTrips<T>(IReadOnlyList<T> values, JsonTypeInfo<IReadOnlyList<T>> type)
    {
        string json = JsonSerializer.Serialize(values, type);
        IReadOnlyList<T>? read = JsonSerializer.Deserialize(json, type);
        Expect.Check(read is not null && read.SequenceEqual(values), $"a list of {typeof(T).Name} comes back");
    }
}
