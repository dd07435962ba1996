using SalesDomain.Kpis;

namespace SalesDomain.Benchmarks;

/// <summary>The numbers that both sides compute, to the last digit.</summary>
internal sealed record Figures(
    long OpenCount,
    long WonCount,
    long LostCount,
    decimal WinRate,
    decimal WinRateByValue,
    decimal MeanWonSize,
    decimal MedianWonSize,
    decimal OpenPipeline,
    decimal WeightedPipeline,
    decimal MeanCycleDays,
    decimal MedianCycleDays)
{
    public static Figures Of(KpiReport report) => new(
        report.Totals.OpenCount,
        report.Totals.WonCount,
        report.Totals.LostCount,
        report.WinRate.Value.Value,
        report.WinRateByValue.Value.Value,
        report.AverageDealSize.Value.Mean.Amount,
        report.AverageDealSize.Value.Median.Amount,
        report.OpenPipeline.Value.Amount,
        report.WeightedPipeline.Value.Amount,
        report.SalesCycleDays.Value.Mean,
        report.SalesCycleDays.Value.Median);

    public void RequireSame(Figures other)
    {
        if (this != other) throw new InvalidOperationException($"Nothing is measured while the numbers differ:\n{this}\n{other}");
    }
}
