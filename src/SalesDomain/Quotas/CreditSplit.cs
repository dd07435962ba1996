using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.Quotas;

/// <summary>How much of a won deal counts for one person's quota.</summary>
[JsonConverter(typeof(CreditSplitJsonConverter))]
public sealed record CreditSplit
{
    /// <summary>A share of the credit.</summary>
    /// <param name="opportunity">The deal.</param>
    /// <param name="owner">Who gets the credit.</param>
    /// <param name="percent">Of the amount; 0 or more. The shares of a deal may sum to less or, with overlays, to more than 100.</param>
    /// <exception cref="InvalidValueException">An id is empty or <paramref name="percent"/> is negative.</exception>
    public CreditSplit(OpportunityId opportunity, OwnerId owner, decimal percent)
    {
        if (opportunity.Value.Length == 0) Throw.Empty("the id of an opportunity", nameof(opportunity));
        if (owner.Value.Length == 0) Throw.Empty("the id of an owner", nameof(owner));
        if (percent < 0m) Throw.OutOfRange(percent, "0 percent or more", nameof(percent));
        Opportunity = opportunity;
        Owner = owner;
        Percent = percent;
    }

    /// <summary>The deal.</summary>
    public OpportunityId Opportunity { get; }

    /// <summary>Who gets the credit.</summary>
    public OwnerId Owner { get; }

    /// <summary>Of the amount; 0 or more.</summary>
    public decimal Percent { get; }

    /// <summary>The share in words: <c>60 % of D-17 to ana</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Percent} % of {Opportunity} to {Owner}");
}
