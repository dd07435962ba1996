using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Advice;

/// <summary>What a rule says of an option when it fires: points for it, or against.</summary>
[JsonConverter(typeof(AdviceEffectJsonConverter))]
public sealed record AdviceEffect
{
    private const int Most = 100;

    /// <summary>Points for or against an option.</summary>
    /// <exception cref="InvalidValueException">The points are 0, or beyond 100 either way.</exception>
    public AdviceEffect(AdviceOption option, int points)
    {
        ArgumentNullException.ThrowIfNull(option);
        if (points is 0 or > Most or < -Most) Throw.OutOfRange(points, "points from -100 to 100, and not 0", nameof(points));
        Option = option;
        Points = points;
    }

    /// <summary>The option.</summary>
    public AdviceOption Option { get; }

    /// <summary>The points; above 0 for it, below against.</summary>
    public int Points { get; }

    /// <summary>Points and option: <c>+2 SPIN Selling</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Points:+0;-0} {Option.Label}");
}
