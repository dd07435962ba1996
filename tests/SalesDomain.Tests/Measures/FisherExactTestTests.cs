using System.Diagnostics;
using System.Numerics;
using System.Text.Json;
using FsCheck.Xunit;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Measures;

public class FisherExactTestTests
{
    [Theory]
    [InlineData(3, 4, 1, 4, 34 / 70.0, 69 / 70.0, 17 / 70.0)] // the lady tasting tea: 0.4857 two-sided, 0.2429 one-sided
    [InlineData(2, 17, 10, 13, 0.0005367241191434358, 0.00046518094336290501, 0.99998451901868615)] // twins and convictions, R's example(fisher.test)
    [InlineData(1, 10, 11, 14, 0.0027594561852200835, 0.0013797280926100417, 0.9999663480953022)]
    [InlineData(7, 12, 3, 3, 46 / 91.0, 24 / 91.0, 1)]
    [InlineData(0, 5, 0, 7, 1, 1, 1)]
    [InlineData(5, 5, 7, 7, 1, 1, 1)]
    [InlineData(5000, 10000, 5150, 10000, 0.03507897688883966, 0.01753948844441983, 0.98364946877147550)]
    [InlineData(4000, 20000, 4100, 20000, 0.21803584995454765, 0.10901792497727383, 0.89556024773304767)]
    public void Published_and_recomputed_tables(long a, long n1, long b, long n2, double twoSided, double less, double greater)
    {
        FisherExactTest test = FisherExactTest.Of(Proportion.Of(a, n1), Proportion.Of(b, n2));
        Near(twoSided, test.PValue, 1e-14);
        Near(less, test.Less, 1e-14);
        Near(greater, test.Greater, 1e-14);
    }

    [Fact]
    public void Closing_in_the_study_of_190_calls_is_0_019()
    {
        FisherExactTest test = FisherExactTest.Of(Proportion.Of(11, 30), Proportion.Of(21, 30));
        Near(0.01909605684506334, test.PValue, 1e-14);
        Near(0.009548028422531671, test.Less, 1e-14);
        Near(0.9979872722492358, test.Greater, 1e-14);
        Assert.Equal("0.3667 (11/30) against 0.7000 (21/30), p = 0.0191", test.ToString());
    }

    [Property]
    public bool It_is_what_counting_the_tables_gives(byte a, byte b, byte c, byte d)
    {
        (FisherExactTest test, int n1, int n2) = Of(a, b, c, d);
        int having = (int)(test.First.Numerator + test.Second.Numerator);
        BigInteger all = 0, unlikely = 0, observed = Ways(n1, (int)test.First.Numerator) * Ways(n2, (int)test.Second.Numerator);
        for (int k = Math.Max(0, having - n2); k <= Math.Min(n1, having); k++)
        {
            BigInteger ways = Ways(n1, k) * Ways(n2, having - k);
            all += ways;
            if (ways <= observed) unlikely += ways;
        }

        return Math.Abs(test.PValue - Math.Exp(BigInteger.Log(unlikely) - BigInteger.Log(all))) <= 1e-11 * test.PValue;
    }

    [Property]
    public bool Rows_and_columns_may_be_exchanged(byte a, byte b, byte c, byte d)
    {
        (FisherExactTest test, int n1, int n2) = Of(a, b, c, d);
        FisherExactTest rows = FisherExactTest.Of(test.Second, test.First);
        FisherExactTest columns = FisherExactTest.Of(Proportion.Of(n1 - test.First.Numerator, n1), Proportion.Of(n2 - test.Second.Numerator, n2));
        return (rows.PValue, rows.Less, rows.Greater) == (test.PValue, test.Greater, test.Less) && (columns.PValue, columns.Less, columns.Greater) == (test.PValue, test.Greater, test.Less);
    }

    [Property]
    public bool It_is_above_0_and_at_most_1_and_1_for_equal_shares(byte a, byte b, byte c, byte d)
    {
        (FisherExactTest test, _, _) = Of(a, b, c, d);
        return new[] { test.PValue, test.Less, test.Greater }.All(p => p is > 0 and <= 1) && FisherExactTest.Of(test.First, test.First).PValue == 1;
    }

    [Property(MaxTest = 50)]
    public void Floating_point_agrees_with_integers(ushort a, ushort b, byte c)
    {
        Proportion first = Proportion.Of(a % 2000, 2000), second = Proportion.Of(Math.Min((a % 2000) + (b % 90), 2300 - c), 2300);
        (double exact, double less, double greater) = FisherExactTest.Exactly(first, second);
        (double near, double nearLess, double nearGreater) = FisherExactTest.Nearly(first, second);
        Near(exact, near, 1e-10);
        Near(less, nearLess, 1e-10);
        Near(greater, nearGreater, 1e-10);
    }

    [Fact]
    public void Large_counts_stay_fast_and_right()
    {
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(0, FisherExactTest.Of(Proportion.Of(0, 10_000), Proportion.Of(10_000, 10_000)).PValue); // 8.9e-6019
        Assert.Equal(1, FisherExactTest.Of(Proportion.Of(5_000, 20_000), Proportion.Of(5_000, 20_000)).PValue);
        FisherExactTest millions = FisherExactTest.Of(Proportion.Of(2_000_000, 10_000_000), Proportion.Of(2_002_000, 10_000_000));
        Assert.InRange(millions.PValue, 0.2635, 0.2639); // the normal approximation says 0.2637
        Assert.Equal(1, FisherExactTest.Of(Proportion.Of(7_000_000, 30_000_000), Proportion.Of(7_000_000, 30_000_000)).PValue, 1e-9);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void What_cannot_be_counted_is_refused()
    {
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => FisherExactTest.Of(Proportion.Of(1, 999_999_999_999), Proportion.Of(1, 2))).Code);
        Assert.Throws<InvalidValueException>(() => FisherExactTest.Of(Proportion.Of(1, long.MaxValue), Proportion.Of(1, long.MaxValue)));
    }

    [Fact]
    public void Json_is_written_only()
    {
        FisherExactTest test = FisherExactTest.Of(Proportion.Of(1, 1), Proportion.Of(0, 1));
        string json = JsonSerializer.Serialize(test, SalesDomainJsonContext.Default.FisherExactTest);
        Assert.Equal("""{"first":{"numerator":1,"denominator":1},"second":{"numerator":0,"denominator":1},"pValue":1,"less":1,"greater":0.5}""", json);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.FisherExactTest));
        Assert.Equal(test, FisherExactTest.Of(test.First, test.Second));
    }

    private static (FisherExactTest Test, int N1, int N2) Of(byte a, byte b, byte c, byte d)
    {
        int n1 = a + b + 1, n2 = c + d + 1;
        return (FisherExactTest.Of(Proportion.Of(a, n1), Proportion.Of(c, n2)), n1, n2);
    }

    private static BigInteger Ways(int n, int k) => k == 0 ? 1 : Ways(n - 1, k - 1) * n / k;

    private static void Near(double expected, double actual, double relative) => Assert.True(Math.Abs(expected - actual) <= relative * expected, $"{actual:R} is not {expected:R}");
}
