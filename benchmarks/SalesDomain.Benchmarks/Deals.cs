using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Calendars;
using SalesDomain.Crm;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.Benchmarks;

/// <summary>Deals of four years from a fixed seed: 30 % open, 35 % won, 35 % lost, 500 owners, 8 stages.</summary>
internal static class Deals
{
    private const int Owners = 500;
    private static readonly LocalDate First = new(2022, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);
    private static readonly int Days = Period.DaysBetween(First, Last);

    private static readonly PipelineStage[] OpenStages =
    [
        new("Prospecting"), new("Qualification"), new("Discovery"), new("Evaluation"), new("Proposal"), new("Negotiation"),
    ];

    private static readonly PipelineStage Won = new("Closed Won", OpportunityStatus.Won);
    private static readonly PipelineStage Lost = new("Closed Lost", OpportunityStatus.Lost);

    public static KpiDefinition Definition { get; } = new(ReportingPeriod.Between(First, Last.PlusDays(1)), Last);

    public static Opportunity[] Generate(int count)
    {
        Random random = new(20260515);
        OwnerId[] owners = [.. Enumerable.Range(1, Owners).Select(i => new OwnerId($"owner-{i:000}"))];
        Opportunity[] deals = new Opportunity[count];
        for (int i = 0; i < count; i++) deals[i] = Next(i, random, owners);
        return deals;
    }

    public static CrmFile Csv(IEnumerable<Opportunity> deals)
    {
        StringBuilder csv = new("Opportunity ID,Owner ID,Stage,Is Closed,Is Won,Amount,Currency,Probability (%),Created Date,Close Date\n");
        foreach (Opportunity deal in deals)
        {
            string closed = deal.Status == OpportunityStatus.Open ? "false,false" : deal.Status == OpportunityStatus.Won ? "true,true" : "true,false";
            csv.Append(CultureInfo.InvariantCulture, $"{deal.Id},{deal.Owner},{deal.Stage.Key},{closed},{deal.Amount!.Value.Amount},{deal.Amount.Value.Currency},")
                .Append(CultureInfo.InvariantCulture, $"{deal.Probability?.Percent:0},{Iso(deal.CreatedOn!.Value)},{Iso((deal.ClosedOn ?? deal.ExpectedCloseOn)!.Value)}\n");
        }

        return CrmFile.Of("generated deals", Encoding.UTF8.GetBytes(csv.ToString()));
    }

    private static Opportunity Next(int i, Random random, OwnerId[] owners)
    {
        int fate = random.Next(100);
        int created = random.Next(Days);
        LocalDate createdOn = First.PlusDays(created);
        LocalDate closedOn = First.PlusDays(Math.Min(Days, created + random.Next(240)));
        Money amount = Money.Of(random.Next(50_000, 20_000_000) / 100m, Currency.Usd);
        OpportunityId id = new($"D-{i:0000000}");
        OwnerId owner = owners[random.Next(owners.Length)];
        if (fate >= 30) return new Opportunity(id, fate < 65 ? Won : Lost, owner: owner, amount: amount, createdOn: createdOn, closedOn: closedOn);
        Probability probability = Probability.FromPercent(random.Next(5, 96));
        return new Opportunity(
            id,
            OpenStages[random.Next(OpenStages.Length)],
            owner: owner,
            amount: amount,
            probability: probability,
            createdOn: createdOn,
            expectedCloseOn: Last.PlusDays(random.Next(120)));
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
