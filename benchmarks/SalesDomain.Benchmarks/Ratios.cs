using System.Diagnostics;
using System.Globalization;
using SalesDomain.Crm;
using SalesDomain.Kpis;
using SalesDomain.Opportunities;

namespace SalesDomain.Benchmarks;

/// <summary>The ratios of the README: one process, the sides in turn, the best of several rounds of each.</summary>
internal static class Ratios
{
    private const int Count = 1_000_000;
    private const int Rounds = 5;

    public static void Print()
    {
        Opportunity[] deals = Deals.Generate(Count);
        CrmFile file = Deals.Csv(deals);
        Figures.Of(KpiReport.Of(deals, Deals.Definition)).RequireSame(LinqReport.Of(deals, Deals.Definition.Period));
        CsvBenchmark.RequireSame(OpportunityCsv.Read(file), deals);

        double onePass = double.MaxValue;
        double linq = double.MaxValue;
        double csv = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            onePass = Math.Min(onePass, Seconds(() => Figures.Of(KpiReport.Of(deals, Deals.Definition))));
            linq = Math.Min(linq, Seconds(() => LinqReport.Of(deals, Deals.Definition.Period)));
            csv = Math.Min(csv, Seconds(() => OpportunityCsv.Read(file)));
        }

        Line($"KPI report, one pass against LINQ, {Count:N0} deals: {linq / onePass:0.0}x");
        Line($"CSV to facts: {Count / csv / 1e6:0.00} million rows a second");
    }

    public static double Seconds(Func<object> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long start = Stopwatch.GetTimestamp();
        object result = work();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        GC.KeepAlive(result);
        return seconds;
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
