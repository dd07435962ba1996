using FsCheck.Xunit;
using SalesDomain.Calibration;
using SalesDomain.Errors;

namespace SalesDomain.Tests.Calibration;

[Properties(MaxTest = 200)]
public class WeightedKappaTests
{
    // the example of the tests of scikit-learn, after R. Artstein and M. Poesio, Computational Linguistics 34 (2008), 555-596
    [Fact]
    public void A_hundred_things_are_rated_as_published()
    {
        int[] first = [.. Enumerable.Repeat(0, 46), .. Enumerable.Repeat(1, 44), .. Enumerable.Repeat(2, 10)], second = [.. Enumerable.Repeat(0, 50), .. Enumerable.Repeat(1, 40), .. Enumerable.Repeat(2, 10)];
        RatingTotals totals = RatingTotals.Sum(first.Zip(second), levels: 3);
        Assert.Equal(0.9412m, Math.Round(WeightedKappa.Of(totals, KappaWeights.Linear).Value, 4));
        Assert.Equal(0.9541m, Math.Round(WeightedKappa.Of(totals, KappaWeights.Quadratic).Value, 4));
        Assert.Equal("0.9600 (96/100)", totals.Agreement().ToString());
    }

    [Fact]
    public void What_cannot_be_said_is_undefined()
    {
        RatingTotals same = RatingTotals.Sum(Enumerable.Repeat((1, 1), 40), levels: 3);
        Assert.Equal(CalibrationReason.NotComparable, WeightedKappa.Of(same, KappaWeights.Linear).Reason);
        Assert.Equal(CalibrationReason.TooFewObservations, WeightedKappa.Of(RatingTotals.Sum(Enumerable.Repeat((1, 2), 17), 3), KappaWeights.Linear).Reason);
        Assert.Equal(0m, WeightedKappa.Of(RatingTotals.Sum(Enumerable.Repeat((1, 2), 18), 3), KappaWeights.Linear).Value);
        Assert.Equal(CalibrationReason.NoObservations, WeightedKappa.Of(RatingTotals.Empty(3), KappaWeights.Linear).Reason);
        Assert.Throws<InvalidValueException>(() => WeightedKappa.Of(same, (KappaWeights)2));
        Assert.Throws<InvalidValueException>(() => WeightedKappa.Of(same, KappaWeights.Linear, fewest: 0));
        Assert.Throws<InvalidValueException>(() => RatingTotals.Sum([(0, 3)], 3));
        Assert.Throws<InvalidValueException>(() => RatingTotals.Empty(1));
        Assert.Throws<DefinitionMismatchException>(() => RatingTotals.Empty(2) + RatingTotals.Empty(3));
        Assert.Throws<InvalidValueException>(() => same[3, 0]);
    }

    [Property]
    public void Equal_raters_agree_fully_and_it_does_not_matter_who_is_first(byte[] first, byte[] second, byte cut)
    {
        (int, int)[] pairs = [.. first.Zip(second, (a, b) => (a % 5, b % 5))];
        RatingTotals totals = RatingTotals.Sum(pairs, 5), turned = RatingTotals.Sum(pairs.Select(pair => (pair.Item2, pair.Item1)), 5), equal = RatingTotals.Sum(pairs.Select(pair => (pair.Item1, pair.Item1)), 5);
        int at = pairs.Length * cut / 256;
        Assert.Equal(totals, RatingTotals.Sum(pairs[at..], 5) + RatingTotals.Sum(pairs[..at], 5));
        Assert.Equal(totals, totals + RatingTotals.Empty(5));
        foreach (KappaWeights weights in Enum.GetValues<KappaWeights>())
        {
            Assert.Equal(1m, WeightedKappa.Of(equal, weights, 1).ValueOr(1m));
            Assert.Equal(pairs.Select(pair => pair.Item1).Distinct().Count() > 1, WeightedKappa.Of(equal, weights, 1).IsDefined);
            Assert.Equal(WeightedKappa.Of(totals, weights, 1), WeightedKappa.Of(turned, weights, 1));
            Assert.InRange(WeightedKappa.Of(totals, weights, 1).ValueOr(0m), -1m, 1m);
        }
    }
}
