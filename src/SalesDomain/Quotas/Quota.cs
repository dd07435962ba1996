using System.Text.Json.Serialization;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.Quotas;

/// <summary>What is to be won in a period, by one owner or in total.</summary>
[JsonConverter(typeof(QuotaJsonConverter))]
public sealed record Quota
{
    /// <summary>A quota.</summary>
    /// <param name="period">The days it is for; both sides bounded.</param>
    /// <param name="amount">0 or more.</param>
    /// <param name="owner">Whose quota it is; <c>null</c> for the quota of the total.</param>
    /// <exception cref="InvalidValueException">The period is open, the amount is negative or without currency, or the owner's id is empty.</exception>
    public Quota(ReportingPeriod period, Money amount, OwnerId? owner = null)
    {
        if (period.Days is null) Throw.OutOfRange(period, "a period with a start and an end", nameof(period));
        if (amount.Currency == default) Throw.NoCurrency(nameof(amount));
        if (amount.IsNegative) Throw.OutOfRange(amount, "an amount of 0 or more", nameof(amount));
        if (owner is { Value.Length: 0 }) Throw.Empty("the id of an owner, or null for the total", nameof(owner));
        Period = period;
        Amount = amount;
        Owner = owner;
    }

    /// <summary>The days it is for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What is to be won; 0 or more.</summary>
    public Money Amount { get; }

    /// <summary>Whose quota it is; <c>null</c> for the quota of the total.</summary>
    public OwnerId? Owner { get; }

    /// <summary>The quota in words: <c>100000.00 EUR in 2026-01-01/2026-04-01 for ana</c>.</summary>
    public override string ToString() => $"{Amount} in {Period} for {Owner?.Value ?? "the total"}";
}
