using BenchmarkDotNet.Attributes;
using SalesDomain.Qualification;

namespace SalesDomain.Benchmarks;

/// <summary>Assessments on MEDDPICC, with score, gates and band read; one operation is one deal.</summary>
[MemoryDiagnoser]
public class QualificationBenchmark
{
    public const int Deals = 1_000;
    public const int Each = 30;

    private Evidence[][] _deals = [];

    [GlobalSetup]
    public void Setup()
    {
        _deals = DealEvidence.Generate(Deals, Each);
        RequireSame(_deals);
    }

    [Benchmark(OperationsPerInvoke = Deals)]
    public object Assess() => Read(_deals);

    internal static object Read(Evidence[][] deals)
    {
        (int open, decimal points, int bands) = (0, 0m, 0);
        foreach (Evidence[] deal in deals)
        {
            Assessment assessment = Meddpicc.Rubric.Assess(deal, DealEvidence.AsOf);
            points += assessment.Score.Worst.Earned + assessment.Score.Best.Earned;
            foreach (GateResult gate in assessment.Gates) open += gate.Status == GateStatus.Open ? 1 : 0;
            bands += assessment.Band is null ? 0 : 1;
        }

        return (open, points, bands);
    }

    /// <summary>Against a plain recomputation: nothing is measured while the numbers differ, or while all deals stand alike.</summary>
    internal static void RequireSame(Evidence[][] deals)
    {
        HashSet<(double Worst, double Best)> seen = [];
        foreach (Evidence[] deal in deals)
        {
            QualificationScore score = Meddpicc.Rubric.Assess(deal, DealEvidence.AsOf).Score;
            (double Worst, double Best) naive = DealEvidence.Naive(Meddpicc.Rubric, deal);
            if (((double)score.Worst.Earned, (double)score.Best.Earned) != naive) throw new InvalidOperationException($"{score.Worst.Earned} to {score.Best.Earned} against {naive.Worst} to {naive.Best}.");
            seen.Add(naive);
        }

        if (seen.Count < 10) throw new InvalidOperationException("The deals are too much alike.");
    }
}
