using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>How deals came through one open stage. Each deal that entered is in exactly one of the three that follow, however often it went in and out.</summary>
/// <remarks>
/// A deal stands where it was last open: it has left the stages before that one, and a won deal has left all. A deal moved back to a stage
/// has not left it, and the stages after it are not entered until it comes again. Source: the linear model of Varicent.
/// </remarks>
[JsonConverter(typeof(StageTotalsJsonConverter))]
public sealed record StageTotals : IAdditionOperators<StageTotals, StageTotals, StageTotals>
{
    internal StageTotals(PipelineStage stage) => Stage = stage;

    /// <summary>The stage.</summary>
    public PipelineStage Stage { get; }

    /// <summary>Deals that came to the stage: advanced + lost + remaining.</summary>
    public long Entered => Advanced + Lost + Remaining;

    /// <summary>Deals that went on to a later stage, or were won.</summary>
    public long Advanced { get; internal init; }

    /// <summary>Deals that were lost from the stage.</summary>
    public long Lost { get; internal init; }

    /// <summary>Deals that are there.</summary>
    public long Remaining { get; internal init; }

    /// <summary>Deals that were in the stage and were last moved back before it; they are not in <see cref="Entered"/>.</summary>
    public long WentBack { get; internal init; }

    /// <summary>How long deals were in the stage in visits that ended, all such visits of one deal together, also of those that went back.</summary>
    public DurationTotal Completed { get; internal init; }

    /// <summary>How long the visits that run on have lasted, until the end of as-of.</summary>
    public DurationTotal Running { get; internal init; }

    /// <summary>The counts in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Stage}: {Entered} entered, {Advanced} advanced, {Lost} lost, {Remaining} there");

    /// <summary>Both together; of the same stage.</summary>
    /// <exception cref="ArgumentException">They are of different stages.</exception>
    public static StageTotals operator +(StageTotals left, StageTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!left.Stage.Equals(right.Stage)) throw new ArgumentException($"Totals of {left.Stage} and of {right.Stage} do not add.", nameof(right));
        return new StageTotals(left.Stage)
        {
            Advanced = left.Advanced + right.Advanced,
            Lost = left.Lost + right.Lost,
            Remaining = left.Remaining + right.Remaining,
            WentBack = left.WentBack + right.WentBack,
            Completed = left.Completed + right.Completed,
            Running = left.Running + right.Running,
        };
    }
}
