using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>How amounts of one currency are spread: mean, median, quartiles.</summary>
/// <param name="Amounts">The amounts in units of the currency.</param>
/// <param name="Currency">Their currency.</param>
[JsonConverter(typeof(MoneyDistributionJsonConverter))]
public sealed record MoneyDistribution(Distribution Amounts, Currency Currency)
{
    /// <summary>How many amounts there are; 1 or more.</summary>
    public long Count => Amounts.Count;

    /// <summary>The sum over the count, divided once.</summary>
    public Money Mean => Money.Of(Amounts.Mean, Currency);

    /// <summary>The amount in the middle.</summary>
    public Money Median => Money.Of(Amounts.Median, Currency);

    /// <inheritdoc cref="Distribution.Quantile"/>
    public Money Quantile(decimal p) => Money.Of(Amounts.Quantile(p), Currency);

    /// <summary>The figures with two decimals, and the currency.</summary>
    public override string ToString() => $"{Amounts} {Currency}";
}
