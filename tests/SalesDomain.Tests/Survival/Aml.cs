using System.Globalization;
using SalesDomain.Survival;

namespace SalesDomain.Tests.Survival;

/// <summary>The <c>aml</c> data of R's package survival: weeks to relapse of leukemia with and without maintenance, Miller (1981).</summary>
internal static class Aml
{
    public static SurvivalTotals Maintained { get; } = SurvivalTotals.Of(events: [9, 13, 18, 23, 31, 34, 48], censored: [13, 28, 45, 161]);

    public static SurvivalTotals Nonmaintained { get; } = SurvivalTotals.Of(events: [5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45], censored: [16]);

    /// <summary>The same to all digits that were printed, so within half a unit of the last.</summary>
    public static void IsPrinted(string printed, double? actual)
    {
        if (printed == "NA")
        {
            Assert.Null(actual);
            return;
        }

        Assert.NotNull(actual);
        double digits = printed.Contains('.', StringComparison.Ordinal) ? printed.Length - 1 - printed.IndexOf('.', StringComparison.Ordinal) : 12;
        Assert.Equal(double.Parse(printed, CultureInfo.InvariantCulture), actual.Value, 0.501 * Math.Pow(10, -digits));
    }

    public static void IsPrinted(string lower, string upper, PartialInterval actual)
    {
        IsPrinted(lower, actual.Lower);
        IsPrinted(upper, actual.Upper);
    }
}
