using System.Globalization;

namespace SalesDomain.Tests;

/// <summary>Weights for an allocation, not all zero; a type of its own so that a counter-example prints them.</summary>
public sealed record Weights(decimal[] Values)
{
    public override string ToString() => string.Join(", ", Values.Select(value => value.ToString(CultureInfo.InvariantCulture)));
}
