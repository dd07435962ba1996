using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>Whether two shares differ by more than chance, such as the win rates of two teams: Fisher's exact test of a 2 × 2 table, also where counts are small.</summary>
/// <remarks>
/// With both groups and the sum of those who have the property held fixed, a table with k of them in the first group has the probability C(n₁, k) C(n₂, m − k) / C(n₁ + n₂, m). Up to 40,000 counted things
/// the sums are integers of any size, divided once; from there on they are floating-point, to about ten digits, and tables within one part in 10⁷ count as equally likely, as in R's <c>fisher.test</c>.
/// It says nothing of why the shares differ: groups that nobody drew by lot differ in other things too. Source: R. A. Fisher, The Design of Experiments, 1935, chapter 2. Equal when the shares are.
/// </remarks>
[JsonConverter(typeof(FisherExactTestJsonConverter))]
public sealed record FisherExactTest
{
    internal const long MostExact = 40_000;

    private const long MostCounted = 1_000_000_000_000;

    private FisherExactTest(Proportion first, Proportion second, (double TwoSided, double Less, double Greater) p)
    {
        First = first;
        Second = second;
        (PValue, Less, Greater) = p;
    }

    /// <summary>The share of the first group.</summary>
    public Proportion First { get; }

    /// <summary>The share of the second group.</summary>
    public Proportion Second { get; }

    /// <summary>Two-sided: how likely a table as unlikely as this one, or less likely, is if both groups have the same true share; 0 to 1. Below about 1e-308 it is 0.</summary>
    public double PValue { get; }

    /// <summary>One-sided: how likely as few or fewer in the first group are; 0 to 1.</summary>
    public double Less { get; }

    /// <summary>One-sided: how likely as many or more in the first group are; 0 to 1.</summary>
    public double Greater { get; }

    /// <summary>The test of the shares of two groups that have no member in common.</summary>
    /// <exception cref="InvalidValueException">More than 1,000,000,000,000 are counted.</exception>
    public static FisherExactTest Of(Proportion first, Proportion second)
    {
        if (first.Denominator > MostCounted - second.Denominator || second.Denominator > MostCounted) Throw.OutOfRange(Math.Max(first.Denominator, second.Denominator), FormattableString.Invariant($"up to {MostCounted} in both groups"), nameof(second));
        return new(first, second, first.Denominator + second.Denominator <= MostExact ? Exactly(first, second) : Nearly(first, second));
    }

    /// <summary>The shares and the two-sided value: <c>0.3667 (11/30) against 0.7000 (21/30), p = 0.0191</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First} against {Second}, p = {PValue:G4}");

    internal static (double TwoSided, double Less, double Greater) Exactly(Proportion first, Proportion second)
    {
        Table table = new(first, second);
        long observed = first.Numerator;
        BigInteger limit = Choose(table.FirstSize, observed) * Choose(table.SecondSize, table.Having - observed);
        BigInteger weight = Choose(table.FirstSize, table.Lowest) * Choose(table.SecondSize, table.Having - table.Lowest);
        BigInteger all = 0, unlikely = 0, less = 0, greater = 0;
        for (long k = table.Lowest; k <= table.Highest; k++)
        {
            all += weight;
            if (weight <= limit) unlikely += weight;
            if (k <= observed) less += weight;
            if (k >= observed) greater += weight;
            (Int128 above, Int128 below) = table.Step(k);
            weight = weight * above / below;
        }

        return (Divide(unlikely, all), Divide(less, all), Divide(greater, all));
    }

    // from the likeliest table outwards, until nothing is left to add
    internal static (double TwoSided, double Less, double Greater) Nearly(Proportion first, Proportion second)
    {
        Table table = new(first, second);
        long observed = first.Numerator, mode = table.Likeliest;
        double weight = 1;
        for (long k = mode; k < observed && weight > 0; k++) weight *= Ratio(table.Step(k));
        for (long k = mode; k > observed && weight > 0; k--) weight /= Ratio(table.Step(k - 1));

        double limit = weight * (1 + 1e-7), all = 0, unlikely = 0, less = 0, greater = 0;
        double upward = 1;
        for (long k = mode; k <= table.Highest && upward > 0; k++)
        {
            Add(k, upward);
            if (k < table.Highest) upward *= Ratio(table.Step(k));
        }

        double downward = 1;
        for (long k = mode - 1; k >= table.Lowest && downward > 0; k--)
        {
            downward /= Ratio(table.Step(k));
            Add(k, downward);
        }

        return (Math.Min(1, unlikely / all), Math.Min(1, less / all), Math.Min(1, greater / all));

        void Add(long k, double share)
        {
            all += share;
            if (share <= limit) unlikely += share;
            if (k <= observed) less += share;
            if (k >= observed) greater += share;
        }

        static double Ratio((Int128 Above, Int128 Below) step) => (double)step.Above / (double)step.Below;
    }

    private static BigInteger Choose(long n, long k)
    {
        BigInteger result = 1;
        for (long i = 1; i <= Math.Min(k, n - k); i++) result = result * (n - i + 1) / i;
        return result;
    }

    // integers of thousands of digits are larger than double holds, their quotient is not
    private static double Divide(BigInteger part, BigInteger whole)
    {
        const int Digits = 80;
        long shift = whole.GetBitLength() - part.GetBitLength() + Digits;
        return Math.ScaleB((double)((part << (int)shift) / whole), (int)-shift);
    }

    /// <summary>The tables with the same margins, by how many of those who have the property are in the first group.</summary>
    private readonly record struct Table(long FirstSize, long SecondSize, long Having)
    {
        public Table(Proportion first, Proportion second)
            : this(first.Denominator, second.Denominator, first.Numerator + second.Numerator)
        {
        }

        public long Lowest => Math.Max(0, Having - SecondSize);

        public long Highest => Math.Min(FirstSize, Having);

        public long Likeliest => (long)((Int128)(FirstSize + 1) * (Having + 1) / (FirstSize + SecondSize + 2));

        /// <summary>How many times likelier k + 1 is than k, as a fraction.</summary>
        public (Int128 Above, Int128 Below) Step(long k) => ((Int128)(FirstSize - k) * (Having - k), (Int128)(k + 1) * (SecondSize - Having + k + 1));
    }
}
