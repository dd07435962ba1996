using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>A share of counted things: so many of so many, such as 45 won of 180 closed. From 0 to 1.</summary>
/// <remarks>The default value is 0 of 1.</remarks>
[JsonConverter(typeof(ProportionJsonConverter))]
public readonly record struct Proportion
{
    private readonly long _others;

    private Proportion(long numerator, long denominator)
    {
        Numerator = numerator;
        _others = denominator - 1;
    }

    /// <summary>How many have the property; 0 to <see cref="Denominator"/>.</summary>
    public long Numerator { get; }

    /// <summary>How many there are; 1 or more.</summary>
    public long Denominator => _others + 1;

    /// <summary>The share as a fraction from 0 to 1, exact to 28 digits.</summary>
    public decimal Value => (decimal)Numerator / Denominator;

    /// <summary>A share of counted things.</summary>
    /// <param name="numerator">How many have the property; 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">How many there are; 1 or more.</param>
    /// <exception cref="InvalidValueException">A count is out of range.</exception>
    public static Proportion Of(long numerator, long denominator)
    {
        if (denominator < 1) Throw.OutOfRange(denominator, "a count of 1 or more", nameof(denominator));
        if (numerator < 0 || numerator > denominator) Throw.OutOfRange(numerator, "a count from 0 to the denominator", nameof(numerator));
        return new Proportion(numerator, denominator);
    }

    /// <summary>Wilson's score interval for the true share, clamped to 0 and 1.</summary>
    /// <remarks>
    /// With n the denominator, p the share and z the normal quantile of (1 + level) / 2:
    /// (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Accurate to about 1e-15.
    /// Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
    /// </remarks>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <exception cref="InvalidValueException"><paramref name="level"/> is out of range.</exception>
    public ConfidenceInterval Wilson(double level)
    {
        if (!(level is > 0 and < 1)) Throw.OutOfRange(level, "a level above 0 and below 1, such as 0.95", nameof(level));
        double n = Denominator;
        double z = -NormalDistribution.Quantile((1 - level) / 2);
        double zz = z * z;
        double failures = n - Numerator;
        double centre = (Numerator + (zz / 2)) / (n + zz);
        double half = z / (n + zz) * Math.Sqrt((Numerator * failures / n) + (zz / 4));

        // the exact ends where nobody or everybody has the property: the formula leaves 1e-17 there
        return new ConfidenceInterval(level, Numerator == 0 ? 0 : Math.Max(0, centre - half), Numerator == Denominator ? 1 : Math.Min(1, centre + half));
    }

    /// <summary>The share with four decimals and its counts: <c>0.2500 (45/180)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.0000} ({Numerator}/{Denominator})");
}
