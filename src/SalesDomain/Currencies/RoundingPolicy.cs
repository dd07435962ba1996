using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>
/// To how many decimals and which way an amount is rounded. Nothing in the library rounds unless one of these is passed.
/// </summary>
/// <remarks>The default value rounds half to even in the minor unit of the currency.</remarks>
[JsonConverter(typeof(RoundingPolicyJsonConverter))]
public readonly record struct RoundingPolicy
{
    private RoundingPolicy(int? decimals, MidpointRounding midpoint)
    {
        Decimals = decimals;
        Midpoint = midpoint;
    }

    /// <summary>The decimals kept, 0 to 28; <c>null</c> for those of the currency's minor unit.</summary>
    public int? Decimals { get; }

    /// <summary>Which way the midpoint goes, or the direction for the directed modes.</summary>
    public MidpointRounding Midpoint { get; }

    /// <summary>Half to even in the minor unit: the banker's rounding.</summary>
    public static RoundingPolicy HalfEven { get; }

    /// <summary>Half away from zero in the minor unit: the commercial rounding.</summary>
    public static RoundingPolicy HalfUp { get; } = MinorUnit(MidpointRounding.AwayFromZero);

    /// <summary>In the minor unit of the currency, by any mode.</summary>
    /// <exception cref="InvalidValueException"><paramref name="midpoint"/> is no mode.</exception>
    public static RoundingPolicy MinorUnit(MidpointRounding midpoint) => new(null, Checked(midpoint));

    /// <summary>To a fixed number of decimals, whatever the currency.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="midpoint">Which way the midpoint goes.</param>
    /// <exception cref="InvalidValueException"><paramref name="decimals"/> is out of range, or <paramref name="midpoint"/> is no mode.</exception>
    public static RoundingPolicy ToDecimals(int decimals, MidpointRounding midpoint)
    {
        if (decimals is < 0 or > 28) Throw.OutOfRange(decimals, "0 to 28 decimals", nameof(decimals));
        return new RoundingPolicy(decimals, Checked(midpoint));
    }

    private static MidpointRounding Checked(MidpointRounding midpoint)
    {
        if (!Enum.IsDefined(midpoint)) Throw.OutOfRange(midpoint, "a mode of MidpointRounding", nameof(midpoint));
        return midpoint;
    }
}
