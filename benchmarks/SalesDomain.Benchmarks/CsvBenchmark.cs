using BenchmarkDotNet.Attributes;
using SalesDomain.Crm;
using SalesDomain.Kpis;
using SalesDomain.Opportunities;

namespace SalesDomain.Benchmarks;

[MemoryDiagnoser]
public class CsvBenchmark
{
    public const int Rows = 1_000_000;

    private CrmFile? _file;

    [GlobalSetup]
    public void Setup()
    {
        Opportunity[] deals = Deals.Generate(Rows);
        _file = Deals.Csv(deals);
        RequireSame(OpportunityCsv.Read(_file), deals);
    }

    // one operation is one row, so that rows a second can be read off
    [Benchmark(OperationsPerInvoke = Rows)]
    public OpportunityImport Read() => OpportunityCsv.Read(_file!);

    internal static void RequireSame(OpportunityImport import, Opportunity[] deals)
    {
        if (import.HasErrors || import.Opportunities.Count != deals.Length)
            throw new InvalidOperationException($"{import.Opportunities.Count} of {deals.Length} rows were read: {string.Join("; ", import.Findings)}");
        Figures.Of(KpiReport.Of(import.Opportunities, Deals.Definition)).RequireSame(Figures.Of(KpiReport.Of(deals, Deals.Definition)));
    }
}
