using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SolutionSelling;

/// <summary>What a buyer answered in a cell of the grid.</summary>
public sealed record VisionAnswer
{
    /// <summary>An answer.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="answer">What was answered, in the buyer's words; not empty.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="InvalidValueException">The answer is empty.</exception>
    public VisionAnswer(VisionCell cell, string answer, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(cell);
        Cell = cell;
        Answer = Words.Checked(answer, "what was answered", nameof(answer));
        On = on;
    }

    /// <summary>The cell.</summary>
    public VisionCell Cell { get; }

    /// <summary>What was answered.</summary>
    public string Answer { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Cell and answer: <c>R1: Orders are typed twice</c>.</summary>
    public override string ToString() => $"{Cell}: {Answer}";
}
