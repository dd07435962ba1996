using SalesDomain.Measures;

namespace SalesDomain.Survival;

/// <summary>How many were at risk, had an event and were last seen on a day.</summary>
internal readonly record struct RiskRow(int Day, long AtRisk, long Events, long Censored)
{
    /// <summary>How many are left after the events of the day; those last seen on the day are among them.</summary>
    public long Survivors => AtRisk - Events;

    /// <summary>A row for each day that occurs, in order.</summary>
    public static RiskRow[] Of(Histogram<int> events, Histogram<int> censored)
    {
        KeyValuePair<int, long>[] ended = [.. events], seen = [.. censored];
        List<RiskRow> rows = new(ended.Length + seen.Length);
        long atRisk = events.Total + censored.Total;
        int i = 0, j = 0;
        while (i < ended.Length || j < seen.Length)
        {
            int day = j == seen.Length || (i < ended.Length && ended[i].Key <= seen[j].Key) ? ended[i].Key : seen[j].Key;
            RiskRow row = new(day, atRisk, i < ended.Length && ended[i].Key == day ? ended[i++].Value : 0, j < seen.Length && seen[j].Key == day ? seen[j++].Value : 0);
            rows.Add(row);
            atRisk = row.Survivors - row.Censored;
        }

        return [.. rows];
    }
}
