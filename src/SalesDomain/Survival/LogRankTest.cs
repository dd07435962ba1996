using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Survival;

/// <summary>Whether groups end at the same rate, such as deals of two segments: the log-rank test of their survival curves.</summary>
/// <remarks>
/// χ² = (O − E)ᵀ V⁻¹ (O − E) over all comparable groups but one, where V is the sum over the days with events of the hypergeometric covariances
/// d (n − d)/(n − 1) · nᵢ/n (δᵢⱼ − nⱼ/n). A group that was never at risk when something happened is not comparable and takes no degree of freedom.
/// Every cause is an event; <see cref="SurvivalTotals.Only"/> asks for one. Relative error below 1e-9.
/// Source: N. Mantel, Cancer Chemotherapy Reports 50 (1966), 163-170; R's <c>survdiff</c> with rho = 0.
/// </remarks>
[JsonConverter(typeof(LogRankTestJsonConverter))]
public sealed class LogRankTest : IEquatable<LogRankTest>
{
    private LogRankTest(ImmutableArray<LogRankGroup> groups, double chiSquare, int degreesOfFreedom)
    {
        Groups = groups;
        ChiSquare = chiSquare;
        DegreesOfFreedom = degreesOfFreedom;
        PValue = ChiSquareDistribution.UpperTail(chiSquare, degreesOfFreedom);
    }

    /// <summary>The groups in the order in which they were given.</summary>
    public ImmutableArray<LogRankGroup> Groups { get; }

    /// <summary>The statistic; 0 or more.</summary>
    public double ChiSquare { get; }

    /// <summary>The comparable groups less one; 1 or more.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>How likely a statistic this large or larger is if all groups end at the same rate; 0 to 1. Below about 1e-308 it is 0.</summary>
    public double PValue { get; }

    /// <summary>The test of two groups or more, which share no facts.</summary>
    /// <returns>The test, or undefined: <c>noObservations</c>, <c>notComparable</c>.</returns>
    /// <exception cref="InvalidValueException">There are fewer than two groups.</exception>
    public static Kpi<LogRankTest> Of(params IEnumerable<SurvivalTotals> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        SurvivalTotals[] totals = [.. groups];
        if (totals.Length < 2) Throw.OutOfRange(totals.Length, "two groups or more", nameof(groups));
        long[] atRisk = [.. totals.Select(group => group.Count)];
        long count = atRisk.Sum();
        if (count == 0) return Kpi.Undefined<LogRankTest>(SurvivalReason.NoObservations);

        int size = totals.Length;
        double[] expected = new double[size];
        double[][] variance = [.. totals.Select(_ => new double[size])];
        RiskRow[][] rows = [.. totals.Select(group => RiskRow.Of(group.Events, group.Censored))];
        int[] next = new int[size];
        foreach (int day in rows.SelectMany(group => group).Select(row => row.Day).Distinct().Order())
        {
            long events = 0;
            for (int i = 0; i < size; i++) events += IsOn(i, day) ? rows[i][next[i]].Events : 0;
            if (events > 0) Add(events);
            for (int i = 0; i < size; i++)
            {
                if (IsOn(i, day)) atRisk[i] -= rows[i][next[i]].Events + rows[i][next[i]++].Censored;
            }
        }

        // the largest is left out, as the others follow from it with the least rounding
        int[] compared = [.. Enumerable.Range(0, size).Where(i => expected[i] > 0).OrderByDescending(i => expected[i]).Skip(1)];
        LogRankGroup[] result = [.. totals.Select((group, i) => new LogRankGroup(group.Count, group.EventCount, expected[i]))];
        double? chiSquare = compared.Length == 0 ? null : Form([.. compared.Select(i => result[i].Observed - expected[i])], compared, variance);
        return chiSquare is { } statistic
            ? Kpi.Of(new LogRankTest([.. result], statistic, compared.Length), count)
            : Kpi.Undefined<LogRankTest>(SurvivalReason.NotComparable, count);

        bool IsOn(int group, int day) => next[group] < rows[group].Length && rows[group][next[group]].Day == day;

        void Add(long events)
        {
            double n = atRisk.Sum(), d = events;
            double spread = n > 1 ? d * (n - d) / (n - 1) : 0;
            for (int i = 0; i < size; i++)
            {
                expected[i] += d * atRisk[i] / n;
                for (int j = 0; j < size; j++) variance[i][j] += spread * (atRisk[i] / n) * ((i == j ? 1 : 0) - (atRisk[j] / n));
            }
        }
    }

    /// <inheritdoc/>
    public bool Equals(LogRankTest? other) =>
        other is not null && ChiSquare.Equals(other.ChiSquare) && DegreesOfFreedom == other.DegreesOfFreedom && Groups.AsSpan().SequenceEqual(other.Groups.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LogRankTest);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ChiSquare, DegreesOfFreedom, Groups.Length);

    /// <summary>The figures: <c>chi-square 3.3964 with 1 degree of freedom, p = 0.06534</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"chi-square {ChiSquare:0.0000} with {DegreesOfFreedom} {(DegreesOfFreedom == 1 ? "degree" : "degrees")} of freedom, p = {PValue:G4}");

    /// <summary>uᵀ V⁻¹ u by Cholesky's factors: the square of the solution of L y = u; <c>null</c> where V has no inverse.</summary>
    private static double? Form(double[] difference, int[] groups, double[][] variance)
    {
        int size = difference.Length;
        double[][] factor = [.. difference.Select(_ => new double[size])];
        double sum = 0;
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double rest = variance[groups[i]][groups[j]];
                for (int k = 0; k < j; k++) rest -= factor[i][k] * factor[j][k];
                if (i == j && !(rest > 0)) return null;
                factor[i][j] = i == j ? Math.Sqrt(rest) : rest / factor[j][j];
            }

            for (int k = 0; k < i; k++) difference[i] -= factor[i][k] * difference[k];
            difference[i] /= factor[i][i];
            sum += difference[i] * difference[i];
        }

        return sum;
    }
}
