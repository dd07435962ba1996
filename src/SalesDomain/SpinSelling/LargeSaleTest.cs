using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SalesDomain.SpinSelling;

/// <summary>Whether a sale is a major one, in which alone the counts of questions and needs mean what the method says: <c>new LargeSaleTest { NeedsSeveralCalls = true, IsVisibleRisk = true }</c>.</summary>
/// <remarks>
/// Rackham describes major sales by the four signs and sets no limits. That several calls and one of the other three make a sale major is this library's reading; it is judged in Kleene's three values.
/// Source: Neil Rackham, SPIN Selling, 1988.
/// </remarks>
[JsonConverter(typeof(LargeSaleTestJsonConverter))]
public sealed record LargeSaleTest
{
    /// <summary>Whether the decision takes several calls, and is made when the seller is not there; <c>null</c> where that is unknown.</summary>
    public bool? NeedsSeveralCalls { get; init; }

    /// <summary>Whether the customer commits much: money, people, time; <c>null</c> where that is unknown.</summary>
    public bool? IsLargeCommitment { get; init; }

    /// <summary>Whether customer and seller go on working together after the order; <c>null</c> where that is unknown.</summary>
    public bool? IsOngoingRelationship { get; init; }

    /// <summary>Whether a wrong decision would be seen by many; <c>null</c> where that is unknown.</summary>
    public bool? IsVisibleRisk { get; init; }

    /// <summary>Whether the sale is a major one: it takes several calls, and the commitment is large, the relationship goes on or the risk is visible. <c>null</c> where what is known shows neither; then see <see cref="Missing"/>.</summary>
    public bool? IsMajorSale => NeedsSeveralCalls & HasWeight;

    /// <summary>What has to be found out to tell, among: <c>several calls</c>, <c>large commitment</c>, <c>ongoing relationship</c>, <c>visible risk</c>. None where it can be told.</summary>
    public ImmutableArray<string> Missing =>
        IsMajorSale is not null ? [] :
        [
            .. Unknown(NeedsSeveralCalls, "several calls"),
            .. HasWeight is not null ? [] : (string[])[.. Unknown(IsLargeCommitment, "large commitment"), .. Unknown(IsOngoingRelationship, "ongoing relationship"), .. Unknown(IsVisibleRisk, "visible risk")],
        ];

    /// <summary>The verdict: <c>major sale</c>, <c>small sale</c>, or <c>unknown whether it is a major sale: large commitment</c>.</summary>
    public override string ToString() => IsMajorSale switch
    {
        true => "major sale",
        false => "small sale",
        null => $"unknown whether it is a major sale: {string.Join(", ", Missing)}",
    };

    private bool? HasWeight => IsLargeCommitment | IsOngoingRelationship | IsVisibleRisk;

    private static string[] Unknown(bool? sign, string name) => sign is null ? [name] : [];
}
