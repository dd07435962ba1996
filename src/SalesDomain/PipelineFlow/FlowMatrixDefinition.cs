using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>Which deals a flow matrix looks at, between which instants, and by what it groups them. The instants are those of <see cref="PipelineBridge"/>.</summary>
/// <remarks>Matrices carry the definition that made them, and only those of one definition add. Two are equal when all members are.</remarks>
[JsonConverter(typeof(FlowMatrixDefinitionJsonConverter))]
public sealed record FlowMatrixDefinition
{
    private readonly DateTimeZone _zone = DateTimeZone.Utc;

    /// <summary>A definition.</summary>
    /// <param name="window">The window of expected closing dates; closed on both sides. Its first moment is the start.</param>
    /// <param name="asOf">The day at whose end one stands; not before the window. The end is the earlier of the window's and as-of's.</param>
    /// <exception cref="InvalidValueException">A side of the window is open, or as-of lies before it.</exception>
    public FlowMatrixDefinition(ReportingPeriod window, LocalDate asOf)
    {
        if (window.Start is not { } from || window.End is null) Throw.OutOfRange(window, "a window with a first and a last day", nameof(window));
        else if (asOf < from) Throw.OutOfRange(asOf, FormattableString.Invariant($"{from:uuuu-MM-dd}, the first day of the window, or later"), nameof(asOf));
        Window = window;
        AsOf = asOf;
    }

    /// <summary>The window of expected closing dates.</summary>
    public ReportingPeriod Window { get; }

    /// <summary>The day at whose end one stands.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The pipeline by whose stages deals are grouped; <c>null</c>, the default, groups them by forecast category: the deal's, else its stage's.</summary>
    public SalesPipeline? Stages { get; init; }

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

    /// <summary>Just before which instant the start is taken.</summary>
    internal Instant Start => Zone.AtStartOfDay(Window.Start!.Value).ToInstant();

    /// <summary>Just before which instant the end is taken.</summary>
    internal Instant End => Zone.AtStartOfDay(AsOf < Window.End!.Value ? LocalDate.Min(Window.End.Value, AsOf.PlusDays(1)) : Window.End.Value).ToInstant();

    /// <summary>Window, day and what deals are grouped by.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Window} as of {AsOf:uuuu-MM-dd}, {Zone.Id}, by {(Stages is null ? "forecast category" : $"stages of {Stages}")}");

    /// <summary>The group of an open deal: the name of a category or the key of a stage; <c>null</c> for no category.</summary>
    internal string? GroupOf(OpportunityHistory deal) => Stages is null ? (deal.ForecastCategory ?? deal.Stage.ForecastCategory)?.Name : deal.Stage.Key;

    /// <summary>Where a group stands: in the order of the ladder or the pipeline, then others by key, none last.</summary>
    internal int Compare(string? left, string? right)
    {
        int order = Rank(left).CompareTo(Rank(right));
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private int Rank(string? group)
    {
        if (group is null) return int.MaxValue;
        int index = Stages is null ? ForecastCategory.List.First(category => category.Name == group).Value : Enumerable.Range(0, Stages.Stages.Count).FirstOrDefault(i => Stages.Stages[i].Key == group, -1);
        return index < 0 ? int.MaxValue - 1 : index;
    }
}
