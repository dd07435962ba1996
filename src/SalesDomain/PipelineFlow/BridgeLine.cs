using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.PipelineFlow;

/// <summary>A line of a bridge: the deals in it, and what they add.</summary>
[JsonConverter(typeof(BridgeLineJsonConverter))]
public sealed class BridgeLine
{
    internal BridgeLine(ImmutableArray<BridgeDeal> deals)
    {
        Deals = deals;
        AmountAccumulator total = new();
        foreach (BridgeDeal deal in deals) total.Add(deal.Amount, deal.Amount is null ? ExclusionReason.NoAmount : null);
        Total = total.Build();
    }

    /// <summary>The deals, in the order in which they were given.</summary>
    public ImmutableArray<BridgeDeal> Deals { get; }

    /// <summary>How many deals are in the line, those without an amount too.</summary>
    public long Count => Deals.Length;

    /// <summary>What they add, exactly, one sum a currency.</summary>
    public AmountTotal Total { get; }

    /// <summary>What they add, in one currency; of no amounts it is 0.</summary>
    /// <param name="ofNothing">The currency of a line without amounts.</param>
    /// <returns>Money, or undefined: <c>mixedCurrencies</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="ofNothing"/> is XXX.</exception>
    public Kpi<Money> Amount(Currency ofNothing)
    {
        if (ofNothing == default) Throw.NoCurrency(nameof(ofNothing));
        return Total.Sum.Count > 1 ? Kpi.Undefined<Money>(UndefinedReason.MixedCurrencies, Total.Population, Total.Excluded)
            : Kpi.Of(Nearest.TrySingle(Total.Sum, out Money sum) ? sum : Money.Zero(ofNothing), Total.Population, Total.Excluded);
    }

    /// <summary>Count and sum: <c>3 deals, 45000.00 EUR</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} {(Count == 1 ? "deal" : "deals")}, {Total.Sum}");
}
