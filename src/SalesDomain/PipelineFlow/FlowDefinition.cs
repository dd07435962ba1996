using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>What the KPIs of stages mean: the order of the stages, the day on which one stands, and the choices where honest people differ.</summary>
/// <remarks>Totals carry the definition that made them, and only totals of one definition add. Two are equal when all members are.</remarks>
[JsonConverter(typeof(FlowDefinitionJsonConverter))]
public sealed record FlowDefinition
{
    private readonly DateTimeZone _zone = DateTimeZone.Utc;
    private readonly StageCounting _counting;
    private readonly StageDenominator _denominator;

    /// <summary>A definition.</summary>
    /// <param name="pipeline">The pipeline; its open stages in order are the funnel. Stages of deals are known by their keys.</param>
    /// <param name="asOf">The day at whose end one stands: later facts do not exist yet.</param>
    public FlowDefinition(SalesPipeline pipeline, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        Pipeline = pipeline;
        AsOf = asOf;
    }

    /// <summary>The pipeline; its open stages in order are the funnel.</summary>
    public SalesPipeline Pipeline { get; }

    /// <summary>The day at whose end one stands.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The deals that are looked at: those created on a day of the period; all by default.</summary>
    public ReportingPeriod Created { get; init; }

    /// <summary>The zone whose days are meant; UTC by default.</summary>
    public DateTimeZone Zone
    {
        get => _zone;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _zone = value;
        }
    }

    /// <summary>Which deals count as having come to a stage; by default those that came to it or to a later one.</summary>
    /// <exception cref="InvalidValueException">The value is no member of the enumeration.</exception>
    public StageCounting Counting
    {
        get => _counting;
        init
        {
            if (!Enum.IsDefined(value)) Throw.OutOfRange(value, "Reached or Visited", nameof(value));
            _counting = value;
        }
    }

    /// <summary>Over which deals conversion is taken; by default those that left the stage.</summary>
    /// <exception cref="InvalidValueException">The value is no member of the enumeration.</exception>
    public StageDenominator Denominator
    {
        get => _denominator;
        init
        {
            if (!Enum.IsDefined(value)) Throw.OutOfRange(value, "Decided or Entered", nameof(value));
            _denominator = value;
        }
    }

    /// <summary>The end of as-of: what happens at this instant or later is not visible.</summary>
    internal Instant End => AsOf == LocalDate.MaxIsoValue ? Instant.MaxValue : Zone.AtStartOfDay(AsOf.PlusDays(1)).ToInstant();

    /// <summary>The definition in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Pipeline}, created in {Created}, as of {AsOf:uuuu-MM-dd}, {Zone.Id}, {Counting} over {Denominator}");
}
