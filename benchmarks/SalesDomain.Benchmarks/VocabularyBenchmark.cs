using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using SalesDomain.Funnel;

namespace SalesDomain.Benchmarks;

/// <summary>The look-ups of a vocabulary against those of Ardalis.SmartEnum itself; one operation is one look-up, or one pass through the list.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class VocabularyBenchmark
{
    /// <summary>Keys asked for in turn, so that none is a constant.</summary>
    public const int Keys = 1_100;

    private readonly string[] _names = Rotated(stage => stage.Name);
    private readonly string[] _upperNames = Rotated(stage => stage.Name.ToUpperInvariant());
    private readonly string[] _labels = Rotated(stage => stage.Label.ToUpperInvariant());
    private readonly int[] _values = [.. Enumerable.Range(0, Keys).Select(i => Stage(i).Value)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys)]
    [BenchmarkCategory("FromName")]
    public int ArdalisFromName()
    {
        int sum = 0;
        foreach (string name in _names) sum += ArdalisStage.FromName(name).Value;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Keys)]
    [BenchmarkCategory("FromName")]
    public int FromName()
    {
        int sum = 0;
        foreach (string name in _names) sum += FunnelStage.FromName(name).Value;
        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys)]
    [BenchmarkCategory("FromName ignoring case")]
    public int ArdalisFromNameIgnoringCase()
    {
        int sum = 0;
        foreach (string name in _upperNames) sum += ArdalisStage.FromName(name, ignoreCase: true).Value;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Keys)]
    [BenchmarkCategory("FromName ignoring case")]
    public int FromNameIgnoringCase()
    {
        int sum = 0;
        foreach (string name in _upperNames) sum += FunnelStage.FromName(name, ignoreCase: true).Value;
        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys)]
    [BenchmarkCategory("FromValue")]
    public int ArdalisFromValue()
    {
        int sum = 0;
        foreach (int value in _values) sum += ArdalisStage.FromValue(value).Value;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Keys)]
    [BenchmarkCategory("FromValue")]
    public int FromValue()
    {
        int sum = 0;
        foreach (int value in _values) sum += FunnelStage.FromValue(value).Value;
        return sum;
    }

    // the nearest that Ardalis has: names only, no spaces
    [Benchmark(Baseline = true, OperationsPerInvoke = Keys)]
    [BenchmarkCategory("TryParse")]
    public int ArdalisTryFromNameIgnoringCase()
    {
        int sum = 0;
        foreach (string name in _upperNames) sum += ArdalisStage.TryFromName(name, true, out ArdalisStage stage) ? stage.Value : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Keys)]
    [BenchmarkCategory("TryParse")]
    public int TryParse()
    {
        int sum = 0;
        foreach (string label in _labels) sum += FunnelStage.TryParse(label, out FunnelStage? stage) ? stage.Value : 0;
        return sum;
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("List")]
    public int ArdalisList()
    {
        int sum = 0;
        foreach (ArdalisStage stage in ArdalisStage.List) sum += stage.Value;
        return sum;
    }

    [Benchmark]
    [BenchmarkCategory("List")]
    public int List()
    {
        int sum = 0;
        foreach (FunnelStage stage in FunnelStage.List) sum += stage.Value;
        return sum;
    }

    // texts as they come from a file: copies, never the literals of the code
    private static string[] Rotated(Func<FunnelStage, string> text) => [.. Enumerable.Range(0, Keys).Select(i => new string(text(Stage(i)).AsSpan()))];

    private static FunnelStage Stage(int i) => FunnelStage.List[i * 7 % FunnelStage.List.Length];
}
