using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Funnel;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>The deals of one category or stage at the start, and where they are at the end. Each is in exactly one cell, so the cells add up to the start.</summary>
[JsonConverter(typeof(FlowRowJsonConverter))]
public sealed record FlowRow : IAdditionOperators<FlowRow, FlowRow, FlowRow>
{
    internal FlowRow(string? from, ImmutableSortedDictionary<string, FlowCell> open)
    {
        From = from;
        Open = open;
    }

    /// <summary>The name of the forecast category or the key of the stage at the start; <c>null</c> for deals without a category.</summary>
    public string? From { get; }

    /// <summary>The deals at the start.</summary>
    public FlowCell Start => Open.Values.Aggregate(Uncategorized + Won + Lost + Pushed + Gone, (sum, cell) => sum + cell);

    /// <summary>Still open and not pushed, by the name of the category or the key of the stage at the end, ordinal.</summary>
    public ImmutableSortedDictionary<string, FlowCell> Open { get; }

    /// <summary>Still open and not pushed, without a category at the end.</summary>
    public FlowCell Uncategorized { get; internal init; }

    /// <summary>Still open and not pushed, in the category or stage in which they were; a part of <see cref="Open"/> or <see cref="Uncategorized"/>.</summary>
    public FlowCell Stayed { get; internal init; }

    /// <summary>Won.</summary>
    public FlowCell Won { get; internal init; }

    /// <summary>Lost.</summary>
    public FlowCell Lost { get; internal init; }

    /// <summary>Still open, with an expected date after the window.</summary>
    public FlowCell Pushed { get; internal init; }

    /// <summary>Deleted.</summary>
    public FlowCell Gone { get; internal init; }

    /// <summary>Still open and not pushed, in a forecast category at the end.</summary>
    public FlowCell To(ForecastCategory category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return Open.GetValueOrDefault(category.Name);
    }

    /// <summary>Still open and not pushed, in a stage at the end, known by its key.</summary>
    public FlowCell To(PipelineStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return Open.GetValueOrDefault(stage.Key);
    }

    /// <summary>The same cells, of no group.</summary>
    internal FlowRow Ungrouped() => new(null, Open) { Stayed = Stayed, Uncategorized = Uncategorized, Won = Won, Lost = Lost, Pushed = Pushed, Gone = Gone };

    /// <inheritdoc/>
    public bool Equals(FlowRow? other) =>
        other is not null && From == other.From && Stayed == other.Stayed && Uncategorized == other.Uncategorized && Won == other.Won && Lost == other.Lost && Pushed == other.Pushed && Gone == other.Gone
        && Open.SequenceEqual(other.Open);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Open.Count, Won.Count, Lost.Count, Pushed.Count);

    /// <summary>The row in words: <c>BestCase: 24 deals, 14 stayed, 2 won, 5 lost, 1 pushed</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{From ?? "none"}: {Start.Count} deals, {Stayed.Count} stayed, {Won.Count} won, {Lost.Count} lost, {Pushed.Count} pushed");

    /// <summary>Both together; of the same group.</summary>
    /// <exception cref="ArgumentException">They are of different groups.</exception>
    public static FlowRow operator +(FlowRow left, FlowRow right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.From != right.From) throw new ArgumentException($"Rows of {left.From ?? "none"} and of {right.From ?? "none"} do not add.", nameof(right));
        ImmutableSortedDictionary<string, FlowCell>.Builder open = left.Open.ToBuilder();
        foreach ((string group, FlowCell cell) in right.Open) open[group] = open.GetValueOrDefault(group) + cell;
        return new FlowRow(left.From, open.ToImmutable())
        {
            Stayed = left.Stayed + right.Stayed,
            Uncategorized = left.Uncategorized + right.Uncategorized,
            Won = left.Won + right.Won,
            Lost = left.Lost + right.Lost,
            Pushed = left.Pushed + right.Pushed,
            Gone = left.Gone + right.Gone,
        };
    }
}
