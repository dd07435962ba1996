using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SalesDomain.Cli.Sample;

/// <summary>The changes that led to the deals of the sample: each went through stages, some were pushed, repriced or moved back on the way.</summary>
internal static class SampleHistory
{
    public static string Text(IReadOnlyList<SampleDeal> deals, LocalDate today, IReadOnlyList<(string Name, string Category)> stages)
    {
        SplitMix random = new(20260517);
        StringBuilder csv = new("opportunity_id,changed_at,stage,amount,currency,close_date,forecast_category,owner\n");
        foreach (SampleDeal deal in deals)
        {
            List<(string Name, string Category)> path = Path(deal, stages, random);
            LocalDate last = deal.IsClosed ? deal.Closed : today;
            int pushes = random.Below(10) < 6 ? 0 : 1 + random.Below(4), priced = random.Below(4) == 0 ? 80 + random.Below(60) : 100;
            LocalDate due = deal.Closed.PlusDays(-25 * pushes);
            for (int i = 0; i < path.Count; i++)
            {
                // the last row is the deal as it stands
                bool isLast = i == path.Count - 1;
                if (i > 0 && pushes > 0) (pushes, due) = (pushes - 1, due.PlusDays(25));
                int? amount = isLast || i > path.Count / 2 ? deal.Amount : deal.Amount * priced / 100;
                int days = Period.DaysBetween(deal.Created, last) * i / Math.Max(1, deal.IsClosed ? path.Count - 1 : path.Count);
                csv.Append(CultureInfo.InvariantCulture, $"{deal.Id},{LocalDatePattern.Iso.Format(deal.Created.PlusDays(days))}T09:30:00Z,{path[i].Name},{amount},USD,")
                    .Append(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(isLast ? deal.Closed : due)},{path[i].Category},{deal.Owner}\n");
            }
        }

        return csv.ToString();
    }

    /// <summary>The stages of a deal in time: up to the one it is in, or the one from which it was closed, with a stage skipped or gone back to now and then.</summary>
    private static List<(string Name, string Category)> Path(SampleDeal deal, IReadOnlyList<(string Name, string Category)> stages, SplitMix random)
    {
        int furthest = deal.IsWon ? stages.Count - 1 : deal.IsClosed ? random.Below(stages.Count) : stages.Select(stage => stage.Name).ToList().IndexOf(deal.Stage);
        List<(string Name, string Category)> path = [];
        for (int i = 0; i <= furthest; i++)
        {
            if (i == 0 || i == furthest || random.Below(8) > 0) path.Add(stages[i]);
        }

        if (furthest > 0 && random.Below(12) == 0) path.InsertRange(path.Count - 1, [stages[furthest], stages[furthest - 1]]);
        if (deal.IsClosed) path.Add((deal.Stage, deal.Category));
        return path;
    }
}
