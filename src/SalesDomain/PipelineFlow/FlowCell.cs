using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Measures;

namespace SalesDomain.PipelineFlow;

/// <summary>The deals of one cell of a flow matrix. The default value is that of none.</summary>
/// <param name="Count">How many deals, those without an amount too.</param>
/// <param name="Amount">What they were worth at the start; unknown and negative amounts are excluded.</param>
[JsonConverter(typeof(FlowCellJsonConverter))]
public readonly record struct FlowCell(long Count, AmountTotal Amount) : IAdditionOperators<FlowCell, FlowCell, FlowCell>
{
    /// <summary>Count and sum: <c>3 deals, 45000.00 EUR</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} deals, {Amount.Sum}");

    /// <summary>Both together.</summary>
    public static FlowCell operator +(FlowCell left, FlowCell right) => new(left.Count + right.Count, left.Amount + right.Amount);
}
