using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SolutionSelling;

/// <summary>
/// A walk with one buyer through the nine cells in which a vision is made, in one of two orders:
/// <c>VisionProcessingGrid.For("VP Sales", VisionApproach.Creation).Hear(VisionCell.R1, "Orders are typed twice", mar10)</c>.
/// </summary>
/// <remarks>
/// Never changed: each answer gives a new walk. A cell that was gone through may be answered again; one that comes later may not be answered yet.
/// Source: Keith Eades, The New Solution Selling, 2003 (the cells, the order of creation, and that re-engineering starts at C1 and has nine steps too). How re-engineering goes on after C1 was found in no public text: here the
/// vision is extended at once (C2), then reasons and impact of what was added are gone through, and the new vision is confirmed last (C3). Equal when all members are.
/// </remarks>
[JsonConverter(typeof(VisionProcessingGridJsonConverter))]
public sealed class VisionProcessingGrid : IEquatable<VisionProcessingGrid>
{
    private VisionProcessingGrid(string person, VisionApproach approach, ImmutableArray<VisionAnswer> answers) => (Person, Approach, Answers) = (person, approach, answers);

    /// <summary>With whom the vision is made.</summary>
    public string Person { get; }

    /// <summary>The order.</summary>
    public VisionApproach Approach { get; }

    /// <summary>What was answered, in the order in which it was said; may be none.</summary>
    public ImmutableArray<VisionAnswer> Answers { get; }

    /// <summary>The nine cells in the order of the approach.</summary>
    public ImmutableArray<VisionCell> Order => OrderOf(Approach);

    /// <summary>The cells that were gone through, in the order of the approach.</summary>
    public ImmutableArray<VisionCell> Done => [.. Order.Take(Answers.Select(answer => answer.Cell).Distinct().Count())];

    /// <summary>The cell that comes next; <c>null</c> where all were gone through.</summary>
    public VisionCell? Next => Done.Length < Order.Length ? Order[Done.Length] : null;

    /// <summary>Whether the vision is confirmed: all nine cells were gone through.</summary>
    public bool IsConfirmed => Next is null;

    /// <summary>The nine cells in the order of an approach.</summary>
    /// <exception cref="InvalidValueException">The approach is neither of both.</exception>
    public static ImmutableArray<VisionCell> OrderOf(VisionApproach approach)
    {
        if (!Enum.IsDefined(approach)) Throw.OutOfRange(approach, $"one of {Words.Names<VisionApproach>()}", nameof(approach));
        return approach == VisionApproach.Creation ? Orders.Creation : Orders.Reengineering;
    }

    /// <summary>A walk that begins.</summary>
    /// <param name="person">With whom; not empty.</param>
    /// <param name="approach">The order.</param>
    /// <exception cref="InvalidValueException">The person is empty, or the approach is neither of both.</exception>
    public static VisionProcessingGrid For(string person, VisionApproach approach)
    {
        _ = OrderOf(approach);
        return new(Words.Checked(person, "with whom the vision is made", nameof(person)), approach, []);
    }

    /// <summary>Whether a cell may be answered now: the next one, or one that was gone through.</summary>
    public bool CanHear(VisionCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell == Next || Done.Contains(cell);
    }

    /// <summary>The walk with one more answer.</summary>
    /// <exception cref="InvalidValueException">The cell comes later (<c>illegalTransition</c>), the answer is before the last (<c>outOfOrder</c>), or it is empty.</exception>
    public VisionProcessingGrid Hear(VisionCell cell, string answer, LocalDate on)
    {
        if (!CanHear(cell)) Throw.Invalid(SolutionRule.CellsInOrder.Broken(ErrorCodes.IllegalTransition, cell), nameof(cell));
        if (!Answers.IsEmpty && on < Answers[^1].On) Throw.Invalid(new(ErrorCodes.OutOfOrder, on, $"{Words.Of(Answers[^1].On)}, the day of the last answer, or later"), nameof(on));
        return new(Person, Approach, Answers.Add(new(cell, answer, on)));
    }

    /// <inheritdoc/>
    public bool Equals(VisionProcessingGrid? other) => other is not null && Person == other.Person && Approach == other.Approach && Answers.SequenceEqual(other.Answers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VisionProcessingGrid);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Person, Approach, Answers.Length);

    /// <summary>Person, what is done and what comes next: <c>VP Sales: R1 R2, next R3</c>.</summary>
    public override string ToString() => $"{Person}: {(Answers.IsEmpty ? "nothing yet" : string.Join(' ', Done))}{(Next is { } next ? $", next {next}" : ", confirmed")}";

    // a class of its own, made when all cells are
    private static class Orders
    {
        public static readonly ImmutableArray<VisionCell> Creation = VisionCell.List;

        public static readonly ImmutableArray<VisionCell> Reengineering =
            [VisionCell.C1, VisionCell.C2, VisionCell.R1, VisionCell.R2, VisionCell.R3, VisionCell.I1, VisionCell.I2, VisionCell.I3, VisionCell.C3];
    }
}
