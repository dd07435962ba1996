using System.Diagnostics;
using System.Globalization;

namespace SalesDomain.Benchmarks;

/// <summary>The ratios of the vocabularies: theirs and ours in turn, the best of many rounds of each.</summary>
internal static class VocabularyRatios
{
    private const int Rounds = 25;
    private const int Passes = 200;
    private const int ListPasses = Passes * 100;

    // the runtime recompiles what runs often only after a while
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(300);

    public static void Print()
    {
        VocabularyBenchmark benchmark = new();
        Time("FromName against Ardalis.SmartEnum", benchmark.ArdalisFromName, benchmark.FromName);
        Time("FromName ignoring case against Ardalis.SmartEnum", benchmark.ArdalisFromNameIgnoringCase, benchmark.FromNameIgnoringCase);
        Time("FromValue against Ardalis.SmartEnum", benchmark.ArdalisFromValue, benchmark.FromValue);
        Time("TryParse of labels against Ardalis.SmartEnum's TryFromName ignoring case", benchmark.ArdalisTryFromNameIgnoringCase, benchmark.TryParse);
        Time("List against Ardalis.SmartEnum", benchmark.ArdalisList, benchmark.List, ListPasses);
        Console.WriteLine($"List, bytes allocated per pass: {Bytes(benchmark.List)} against {Bytes(benchmark.ArdalisList)}");
        Console.WriteLine($"FromName, bytes allocated: {Bytes(benchmark.FromName)} against {Bytes(benchmark.ArdalisFromName)}");
    }

    private static void Time(string what, Func<int> theirs, Func<int> ours, int passes = Passes)
    {
        if (theirs() != ours()) throw new InvalidOperationException($"{what}: the two sides do not find the same members.");
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            Seconds(theirs, passes);
            Seconds(ours, passes);
        }

        double slow = double.MaxValue;
        double fast = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            slow = Math.Min(slow, Seconds(theirs, passes));
            fast = Math.Min(fast, Seconds(ours, passes));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {slow / fast:0.0}x"));
    }

    private static double Seconds(Func<int> work, int passes)
    {
        long start = Stopwatch.GetTimestamp();
        for (int pass = 0; pass < passes; pass++) work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static long Bytes(Func<int> work)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int pass = 0; pass < Passes; pass++) work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Passes;
    }
}
