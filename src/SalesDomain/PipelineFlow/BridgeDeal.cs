using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;

namespace SalesDomain.PipelineFlow;

/// <summary>A deal in a line of a bridge, with what it adds there.</summary>
/// <param name="Id">The deal.</param>
/// <param name="Amount">What it adds; <c>null</c> where its amount is unknown or negative, which adds nothing.</param>
[JsonConverter(typeof(BridgeDealJsonConverter))]
public readonly record struct BridgeDeal(OpportunityId Id, Money? Amount);
