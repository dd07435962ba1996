using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;

namespace SalesDomain.Opportunities;

/// <summary>Something that changed in the life of a deal, and when. Each kind holds the value after the change.</summary>
[JsonConverter(typeof(OpportunityChangeJsonConverter))]
public abstract record OpportunityChange
{
    private OpportunityChange(Instant at) => At = at;

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>The deal went to another open stage, forward or back.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Stage">The stage since then.</param>
    public sealed record Moved(Instant At, PipelineStage Stage) : OpportunityChange(At);

    /// <summary>The deal is worth something else.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Amount">The amount since then; <c>null</c> where it is no longer known.</param>
    public sealed record Repriced(Instant At, Money? Amount) : OpportunityChange(At);

    /// <summary>The deal is expected to close on another day.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="ExpectedCloseOn">The day since then; <c>null</c> where it is no longer known.</param>
    public sealed record Rescheduled(Instant At, LocalDate? ExpectedCloseOn) : OpportunityChange(At);

    /// <summary>The deal has another owner.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Owner">The owner since then; <c>null</c> for none.</param>
    public sealed record Reassigned(Instant At, OwnerId? Owner) : OpportunityChange(At);

    /// <summary>The deal is called another way.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Category">The forecast category since then; <c>null</c> for that of the stage.</param>
    public sealed record Recategorized(Instant At, ForecastCategory? Category) : OpportunityChange(At);

    /// <summary>The next step is another one.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Step">The next step since then, in words; <c>null</c> for none.</param>
    public sealed record Planned(Instant At, string? Step) : OpportunityChange(At);

    /// <summary>The buyer has ordered.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Stage">The stage since then; <c>null</c> where the deal keeps the one it was in, as in some CRMs.</param>
    public sealed record Won(Instant At, PipelineStage? Stage = null) : OpportunityChange(At);

    /// <summary>The buyer will not order, or decided nothing.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Stage">The stage since then; <c>null</c> where the deal keeps the one it was in, as in some CRMs.</param>
    /// <param name="Reason">Why, in the team's own words.</param>
    public sealed record Lost(Instant At, PipelineStage? Stage = null, string? Reason = null) : OpportunityChange(At);

    /// <summary>A closed deal is worked on again.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Stage">The open stage since then.</param>
    public sealed record Reopened(Instant At, PipelineStage Stage) : OpportunityChange(At);

    /// <summary>The record was deleted; nothing follows.</summary>
    /// <param name="At">When it happened.</param>
    public sealed record Deleted(Instant At) : OpportunityChange(At);
}
