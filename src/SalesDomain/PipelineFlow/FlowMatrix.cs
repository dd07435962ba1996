using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>Where the open pipeline that was due in a window went: a row for each forecast category or stage at the start, a cell for each way it ended.</summary>
/// <remarks>
/// The start is that of <see cref="PipelineBridge"/>: open and expected to close in the window, just before its first moment. Each deal is in one cell, with
/// its amount at the start, so that the cells of a row add up to it. First that applies: deleted is gone; won; lost; open and dated after the window
/// is pushed; else the category or stage at the end, also where the date is now earlier or unknown. Matrices of disjoint sets of deals add to that of
/// their union. Source: the flow matrix of Akoonu.
/// </remarks>
[JsonConverter(typeof(FlowMatrixJsonConverter))]
public sealed record FlowMatrix : IAdditionOperators<FlowMatrix, FlowMatrix, FlowMatrix>
{
    private static readonly ImmutableSortedDictionary<string, FlowCell> NoCells = ImmutableSortedDictionary.Create<string, FlowCell>(StringComparer.Ordinal);

    internal FlowMatrix(FlowMatrixDefinition definition, IEnumerable<FlowRow> rows, long unknown)
    {
        Definition = definition;
        Rows = [.. rows.Order(Comparer<FlowRow>.Create((one, other) => definition.Compare(one.From, other.From)))];
        Unknown = unknown;
        Total = Rows.Aggregate(new FlowRow(null, NoCells), (sum, row) => sum + row.Ungrouped());
    }

    private enum Ending
    {
        Open,
        Won,
        Lost,
        Pushed,
        Gone,
    }

    /// <summary>The definition that made this matrix.</summary>
    public FlowMatrixDefinition Definition { get; }

    /// <summary>The groups that had deals at the start: up the ladder or along the pipeline, then others by key, and deals without a category last.</summary>
    public ImmutableArray<FlowRow> Rows { get; }

    /// <summary>All rows together, of no group.</summary>
    public FlowRow Total { get; }

    /// <summary>Deals that are left out because nothing is known of their state at the start or at the end.</summary>
    public long Unknown { get; }

    /// <summary>The row of a forecast category; one of no deals where there were none.</summary>
    public FlowRow this[ForecastCategory category]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(category);
            return RowOf(category.Name);
        }
    }

    /// <summary>The row of a stage, known by its key; one of no deals where there were none.</summary>
    public FlowRow this[PipelineStage stage]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(stage);
            return RowOf(stage.Key);
        }
    }

    /// <summary>The matrix of deals, in one pass. Each id is expected once.</summary>
    public static FlowMatrix Of(IEnumerable<OpportunityHistory> deals, FlowMatrixDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(definition);
        (Instant start, Instant end) = (definition.Start, definition.End);
        Dictionary<(string? From, Ending Ending, string? To), Tally> cells = [];
        long unknown = 0;
        foreach (OpportunityHistory deal in deals)
        {
            ArgumentNullException.ThrowIfNull(deal, nameof(deals));
            if (deal.IsUnknownBefore(start) || deal.IsUnknownBefore(end)) unknown++;
            else if (deal.Before(start) is { IsDeleted: false, Status: OpportunityStatus.Open, ExpectedCloseOn: { } due } before && definition.Window.Contains(due))
            {
                OpportunityHistory after = deal.Before(end)!;
                Ending ending = EndingOf(after, definition.Window.End!.Value);
                (string?, Ending, string?) place = (definition.GroupOf(before), ending, ending == Ending.Open ? definition.GroupOf(after) : null);
                if (!cells.TryGetValue(place, out Tally? cell)) cells.Add(place, cell = new Tally());
                cell.Add(before.Amount);
            }
        }

        return new FlowMatrix(definition, cells.GroupBy(cell => cell.Key.From, (from, row) => RowOf(from, row.ToDictionary(cell => (cell.Key.Ending, To: cell.Key.To ?? ""), cell => cell.Value.Build()))), unknown);
    }

    /// <inheritdoc/>
    public bool Equals(FlowMatrix? other) => other is not null && Definition == other.Definition && Unknown == other.Unknown && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Unknown, Rows.Length);

    /// <summary>Rows in words, one a line.</summary>
    public override string ToString() => string.Join("\n", Rows);

    /// <summary>The matrix of both sets of deals, which must share none.</summary>
    /// <exception cref="DefinitionMismatchException">They were made with different definitions.</exception>
    public static FlowMatrix operator +(FlowMatrix left, FlowMatrix right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Definition != right.Definition) Throw.DefinitionMismatch(left.Definition, right.Definition);
        return new FlowMatrix(left.Definition, left.Rows.Concat(right.Rows).GroupBy(row => row.From, (_, rows) => rows.Aggregate((one, other) => one + other)), left.Unknown + right.Unknown);
    }

    private static Ending EndingOf(OpportunityHistory after, LocalDate end) =>
        after.IsDeleted ? Ending.Gone
        : after.Status == OpportunityStatus.Won ? Ending.Won
        : after.Status == OpportunityStatus.Lost ? Ending.Lost
        : after.ExpectedCloseOn >= end ? Ending.Pushed : Ending.Open;

    private static FlowRow RowOf(string? from, Dictionary<(Ending Ending, string To), FlowCell> cells) => new(
        from, NoCells.AddRange(cells.Where(cell => cell.Key is { Ending: Ending.Open, To.Length: > 0 }).Select(cell => KeyValuePair.Create(cell.Key.To, cell.Value))))
    {
        Stayed = cells.GetValueOrDefault((Ending.Open, from ?? "")),
        Uncategorized = cells.GetValueOrDefault((Ending.Open, "")),
        Won = cells.GetValueOrDefault((Ending.Won, "")),
        Lost = cells.GetValueOrDefault((Ending.Lost, "")),
        Pushed = cells.GetValueOrDefault((Ending.Pushed, "")),
        Gone = cells.GetValueOrDefault((Ending.Gone, "")),
    };

    private FlowRow RowOf(string group) => Rows.FirstOrDefault(row => row.From == group) ?? new FlowRow(group, NoCells);

    private sealed class Tally
    {
        private readonly AmountAccumulator _amounts = new();
        private long _count;

        public void Add(Money? amount)
        {
            _amounts.Add(amount, amount is null ? ExclusionReason.NoAmount : amount is { IsNegative: true } ? ExclusionReason.NegativeAmount : null);
            _count++;
        }

        public FlowCell Build() => new(_count, _amounts.Build());
    }
}
