using SalesDomain.Qualification;

namespace SalesDomain.Benchmarks;

/// <summary>The speed of assessments and what each allocates, after the numbers are checked.</summary>
internal static class QualificationRatios
{
    // a round is short, and the compiler takes some to do its best
    private const int Rounds = 40;

    public static void Print()
    {
        Evidence[][] deals = DealEvidence.Generate(QualificationBenchmark.Deals, QualificationBenchmark.Each);
        QualificationBenchmark.RequireSame(deals);
        double seconds = Enumerable.Range(0, Rounds).Min(_ => Ratios.Seconds(() => QualificationBenchmark.Read(deals)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(QualificationBenchmark.Read(deals));
        double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)deals.Length;
        Console.WriteLine(FormattableString.Invariant($"assessments of {QualificationBenchmark.Each} pieces of evidence on MEDDPICC: {deals.Length / seconds:N0} a second, {bytes / 1024:N0} KB each"));
    }
}
