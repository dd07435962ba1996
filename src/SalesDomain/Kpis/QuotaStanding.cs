using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>A quota and what was won towards it.</summary>
internal readonly record struct QuotaStanding(Kpi<Money> Quota, AmountTotal Credited)
{
    /// <summary>No quota: the standing of groups that are no owners.</summary>
    public static QuotaStanding None { get; } = new(Kpi.Undefined<Money>(UndefinedReason.NoQuota), default);

    /// <summary>Whether quota and credit are in different currencies.</summary>
    public bool IsMixed => Quota.Reason == UndefinedReason.MixedCurrencies || Credited.Sum.Count > 1 || (Quota.IsDefined && Credited.Sum.Currencies.Any(Differs));

    /// <summary>Why wins that count have no credit at all; <c>null</c> where they have, or where there are none.</summary>
    public UndefinedReason? Uncreditable =>
        Credited.Population > 0 ? null
        : Credited.Excluded[ExclusionReason.NoAmount] + Credited.Excluded[ExclusionReason.NegativeAmount] > 0 ? UndefinedReason.NoAmounts
        : Credited.Excluded[ExclusionReason.NoCloseDate] > 0 ? UndefinedReason.NoDates
        : null;

    public static QuotaStanding OfTotal(OpportunityTotals totals) => new(totals.Definition.Quotas.Total(totals.Definition.Period), totals.Credited);

    public static QuotaStanding OfOwner(OpportunityTotals totals, OwnerId owner) =>
        new(totals.Definition.Quotas.Of(owner, totals.Definition.Period), totals.CreditedByOwner.GetValueOrDefault(owner));

    private bool Differs(Currency currency) => currency != Quota.Value.Currency;
}
