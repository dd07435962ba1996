using BenchmarkDotNet.Attributes;
using SalesDomain.Kpis;
using SalesDomain.Opportunities;

namespace SalesDomain.Benchmarks;

[MemoryDiagnoser]
public class ReportBenchmark
{
    private Opportunity[] _deals = [];

    [Params(1_000, 1_000_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _deals = Deals.Generate(N);
        Figures.Of(KpiReport.Of(_deals, Deals.Definition)).RequireSame(LinqReport.Of(_deals, Deals.Definition.Period));
    }

    [Benchmark(Baseline = true)]
    public object Linq() => LinqReport.Of(_deals, Deals.Definition.Period);

    [Benchmark]
    public object OnePass() => Figures.Of(KpiReport.Of(_deals, Deals.Definition));
}
