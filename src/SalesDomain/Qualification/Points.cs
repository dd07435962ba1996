using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Qualification;

/// <summary>So many points of so many on a rubric, exact: parts add up to their whole, to the last digit.</summary>
/// <remarks>
/// Points are judged by a rubric; they are no <see cref="Probability"/> and no <see cref="PercentileRank"/>, and nothing converts one into another. The default value is 0 of 0.
/// </remarks>
[JsonConverter(typeof(PointsJsonConverter))]
public readonly struct Points : IEquatable<Points>, IAdditionOperators<Points, Points, Points>
{
    private readonly Fraction _earned;
    private readonly Fraction _possible;

    internal Points(Fraction earned, Fraction possible)
    {
        _earned = earned;
        _possible = possible;
    }

    /// <summary>The points that are earned, to 28 digits; 0 to <see cref="Possible"/>.</summary>
    public decimal Earned => ExactEarned.ToDecimal();

    /// <summary>The points that could be earned, to 28 digits; 0 or more.</summary>
    public decimal Possible => ExactPossible.ToDecimal();

    /// <summary>The share in percent, to 28 digits; 0 where nothing could be earned.</summary>
    public decimal Percent => (Share * Fraction.Of(100)).ToDecimal();

    internal Fraction ExactEarned => Held(_earned);

    internal Fraction ExactPossible => Held(_possible);

    internal Fraction Share => ExactPossible.Numerator.IsZero ? Fraction.Zero : ExactEarned / ExactPossible;

    /// <summary>So many points of so many.</summary>
    /// <exception cref="InvalidValueException">A number is negative, or more is earned than is possible.</exception>
    public static Points Of(decimal earned, decimal possible) => Of(Fraction.Of(earned), Fraction.Of(possible));

    internal static Points Of(Fraction earned, Fraction possible)
    {
        if (possible < Fraction.Zero) Throw.OutOfRange(possible.ToDecimal(), "0 points or more", nameof(possible));
        if (earned < Fraction.Zero || earned > possible) Throw.OutOfRange(earned.ToDecimal(), "0 points up to those that are possible", nameof(earned));
        return new Points(earned, possible);
    }

    /// <summary>The points of several parts.</summary>
    public static Points Sum(params IEnumerable<Points> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Aggregate(default(Points), static (sum, part) => sum + part);
    }

    /// <inheritdoc/>
    public bool Equals(Points other) => ExactEarned == other.ExactEarned && ExactPossible == other.ExactPossible;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Points other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ExactEarned, ExactPossible);

    /// <summary>The share with one decimal: <c>45.8 %</c>. Only nothing shows as 0.0 %, and only all of it as 100.0 %.</summary>
    public override string ToString()
    {
        decimal percent = Math.Round(Percent, 1, MidpointRounding.ToEven);
        if (percent == 100m && Share < Fraction.One) percent = 99.9m;
        if (percent == 0m && Share > Fraction.Zero) percent = 0.1m;
        return percent.ToString("0.0", CultureInfo.InvariantCulture) + " %";
    }

    /// <summary>Points of two parts together.</summary>
    public static Points operator +(Points left, Points right) => new(left.ExactEarned + right.ExactEarned, left.ExactPossible + right.ExactPossible);

    /// <summary>Whether as many are earned of as many.</summary>
    public static bool operator ==(Points left, Points right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Points left, Points right) => !left.Equals(right);

    /// <summary>The points in full: <c>11 of 24</c>, <c>10/3 of 10</c>.</summary>
    internal string InFull => $"{Text(ExactEarned)} of {Text(ExactPossible)}";

    /// <summary>A decimal where it ends, else a fraction: <c>2.5</c>, <c>10/3</c>.</summary>
    internal static string Text(Fraction number)
    {
        BigInteger rest = number.Denominator;
        int scale = 0;
        while (BigInteger.GreatestCommonDivisor(rest, 10) > 1)
        {
            rest /= BigInteger.GreatestCommonDivisor(rest, 10);
            scale++;
        }

        return rest.IsOne
            ? new ExactDecimal(number.Numerator * BigInteger.Pow(10, scale) / number.Denominator, scale).ToText(0)
            : string.Create(CultureInfo.InvariantCulture, $"{number.Numerator}/{number.Denominator}");
    }

    internal static Fraction Read(string text, string legal = "points such as 11, 2.5 or 10/3")
    {
        string[] parts = text.Split('/');
        if (parts.Length == 1 && ExactDecimal.TryParseExact(text, out ExactDecimal number)) return Fraction.Of(number);
        if (parts.Length == 2 && text.Length < 1_000 && BigInteger.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger above)
            && BigInteger.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger below) && below > 0)
            return Fraction.Of(above, below);
        Throw.OutOfRange(text, legal, nameof(text));
        return default;
    }

    // the default of a fraction has no denominator
    private static Fraction Held(Fraction fraction) => fraction.Denominator.IsZero ? Fraction.Zero : fraction;
}
