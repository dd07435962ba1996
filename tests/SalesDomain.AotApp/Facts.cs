using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.AotApp;

internal static class Facts
{
    public static readonly Opportunity Open = new(
        new OpportunityId("D-1"),
        SalesPipeline.HubSpot["contractsent"],
        OpportunityStatus.Open,
        "Fjord Robotics, 40 seats",
        new OwnerId("amara"),
        Money.Of(12_000.50m, Currency.Eur),
        Probability.FromPercent(62.5m),
        ForecastCategory.Commit,
        new LocalDate(2026, 1, 5),
        new LocalDate(2026, 1, 12),
        new LocalDate(2026, 4, 30),
        null,
        "New Business",
        attributes: new Dictionary<string, string> { ["Region"] = "EMEA", ["Lead Source"] = "Messe „Süd“" });

    public static readonly Opportunity Won = new(
        new OpportunityId("D-2"),
        SalesPipeline.HubSpot["closedwon"],
        name: "Harbor Foods",
        owner: new OwnerId("bruno"),
        amount: Money.Of(30_000m, Currency.Eur),
        createdOn: new LocalDate(2026, 1, 10),
        expectedCloseOn: new LocalDate(2026, 3, 1),
        closedOn: new LocalDate(2026, 3, 11));

    public static readonly Opportunity Lost = new(
        new OpportunityId("D-3"),
        SalesPipeline.HubSpot["contractsent"],
        OpportunityStatus.Lost,
        amount: Money.Of(10_000m, Currency.Eur),
        createdOn: new LocalDate(2026, 2, 1),
        closedOn: new LocalDate(2026, 3, 3));

    public static IReadOnlyList<Opportunity> All { get; } = [Open, Won, Lost];

    public static IReadOnlyList<Lead> Leads { get; } =
    [
        new Lead(new LeadId("L-1"), Jan5, null, Jan5 + Duration.FromMinutes(90), new OwnerId("amara"), "Webinar", FitGrade.A, 40)
            .MoveTo(LeadState.MarketingQualified, Jan5 + Duration.FromDays(1)).MoveTo(LeadState.SalesQualified, Jan5 + Duration.FromDays(2)).Disqualify(Jan5 + Duration.FromDays(9), "no project"),
        new Lead(new LeadId("L-2"), Jan5).MoveTo(LeadState.MarketingQualified, Jan5 + Duration.FromDays(1)).Reject(RejectionReason.Clerical, Jan5 + Duration.FromDays(2)).Recycle(Jan5 + Duration.FromDays(3)),
    ];

    private static Instant Jan5 => Instant.FromUtc(2026, 1, 5, 9, 0);
}
