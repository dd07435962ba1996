using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Crm;

namespace SalesDomain.Cli.Sample;

/// <summary>The built-in sample: a fictitious team's export, made from a fixed seed and so the same on every machine.</summary>
internal static class SampleData
{
    private const int Count = 640;
    private static readonly LocalDate First = new(2025, 1, 6);
    private static readonly LocalDate Today = new(2026, 5, 15);

    private static readonly (string Name, string Region, int Skill)[] Team =
    [
        ("Amara Osei", "EMEA", 46), ("Bruno Takeda", "APAC", 38), ("Chiara Lindqvist", "EMEA", 52),
        ("Dmitri Alvarez", "Americas", 34), ("Esra Whitfield", "Americas", 44), ("Farid Nakamura", "APAC", 41),
    ];

    private static readonly (string Name, int Percent, string Category)[] Stages =
    [
        ("Prospecting", 10, "Pipeline"), ("Qualification", 20, "Pipeline"), ("Discovery", 35, "Pipeline"), ("Demonstration", 50, "Best Case"), ("Proposal", 65, "Best Case"), ("Negotiation", 85, "Commit"),
    ];

    private static readonly string[] Steps = ["Call the buyer", "Meet the team", "Send the proposal", "Talk to legal"];

    /// <summary>The opportunities as CSV.</summary>
    public static CrmFile Opportunities => CrmFile.Of("built-in sample", Encoding.UTF8.GetBytes(OpportunityText()));

    /// <summary>How the opportunities came to be what they are, as CSV.</summary>
    public static CrmFile History => CrmFile.Of("built-in sample of changes", Encoding.UTF8.GetBytes(SampleHistory.Text(Deals(), Today, [.. Stages.Select(stage => (stage.Name, stage.Category))])));

    /// <summary>The quotas of the first two quarters of 2026 as CSV.</summary>
    public static CrmFile Quotas => CrmFile.Of("built-in sample of quotas", Encoding.UTF8.GetBytes(QuotaText()));

    private static List<SampleDeal> Deals()
    {
        SplitMix random = new(20260515);
        List<SampleDeal> deals = [];
        int span = Period.DaysBetween(First, Today);
        for (int i = 1; i <= Count; i++)
        {
            (string owner, string region, int skill) = Team[random.Below(Team.Length)];
            LocalDate created = First.PlusDays(random.Below(span + 1));
            int cycle = 8 + random.Below(60) + random.Below(60);
            LocalDate closed = created.PlusDays(cycle);
            bool isClosed = closed <= Today && random.Below(100) < 94;
            bool isWon = isClosed && random.Below(100) < skill;
            (string stage, int percent, string category) = isWon ? ("Closed Won", 100, "Closed") : isClosed ? ("Closed Lost", 0, "Omitted") : Stages[random.Below(Stages.Length)];
            if (!isClosed) closed = Today.PlusDays(random.Below(100) - 8);
            bool renewal = random.Below(4) == 0;
            int amount = (renewal ? 6_000 : 9_000) + (random.Below(120) * random.Below(120) * 5);
            int? priced = !isClosed && random.Below(12) == 0 ? null : amount;
            deals.Add(new SampleDeal(FormattableString.Invariant($"OPP-{i:0000}"), Company(random), owner, region, renewal, stage, isClosed, isWon, priced, percent, category, created, closed));
        }

        return deals;
    }

    private static string OpportunityText()
    {
        SplitMix random = new(20260516);
        StringBuilder csv = new("Opportunity ID,Opportunity Name,Owner,Region,Type,Stage,Is Closed,Is Won,Amount,Currency,Probability (%),Forecast Category,Created Date,Close Date,Last Activity Date,Number of Contacts,Next Step\n");
        foreach (SampleDeal deal in Deals())
        {
            LocalDate active = LocalDate.Max(deal.Created, (deal.IsClosed ? deal.Closed : Today).PlusDays(-random.Below(30)));
            string step = deal.IsClosed || random.Below(4) == 0 ? "" : Steps[random.Below(Steps.Length)];
            csv.Append(CultureInfo.InvariantCulture, $"{deal.Id},{deal.Name},{deal.Owner},{deal.Region},{(deal.IsRenewal ? "Renewal" : "New Business")},{deal.Stage},{Lower(deal.IsClosed)},{Lower(deal.IsWon)},")
                .Append(CultureInfo.InvariantCulture, $"{deal.Amount},USD,{deal.Percent},{deal.Category},{LocalDatePattern.Iso.Format(deal.Created)},{LocalDatePattern.Iso.Format(deal.Closed)},")
                .Append(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(active)},{1 + random.Below(5)},{step}\n");
        }

        return csv.ToString();
    }

    private static string QuotaText()
    {
        StringBuilder csv = new("owner_id,period_start,period_end,amount,currency\n");
        foreach ((string name, _, int skill) in Team)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{name},2026-01-01,2026-04-01,{skill * 5_000},USD\n");
            csv.Append(CultureInfo.InvariantCulture, $"{name},2026-04-01,2026-07-01,{skill * 5_500},USD\n");
        }

        return csv.ToString();
    }

    private static string Company(SplitMix random)
    {
        string[] first = ["Aurora", "Birch", "Cobalt", "Delta", "Ember", "Fjord", "Granite", "Harbor", "Indigo", "Juniper"];
        string[] second = ["Analytics", "Foods", "Freight", "Health", "Instruments", "Labs", "Media", "Robotics", "Systems", "Works"];
        return $"{first[random.Below(first.Length)]} {second[random.Below(second.Length)]}";
    }

    private static string Lower(bool value) => value ? "true" : "false";
}
