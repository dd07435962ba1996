using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SolutionSelling;

/// <summary>A dated step of an <see cref="EvaluationPlan"/>: <c>new EvaluationStep(mar20, "Test with 20 orders", "Head of IT") { IsByBuyer = true, IsGoNoGo = true }</c>.</summary>
public sealed record EvaluationStep
{
    /// <summary>A step.</summary>
    /// <param name="on">The day on which it is to be done.</param>
    /// <param name="what">What is to be done; not empty.</param>
    /// <param name="owner">Who sees to it; not empty.</param>
    /// <exception cref="InvalidValueException">A text is empty.</exception>
    public EvaluationStep(LocalDate on, string what, string owner)
    {
        On = on;
        What = Words.Checked(what, "what is to be done", nameof(what));
        Owner = Words.Checked(owner, "who sees to it", nameof(owner));
    }

    /// <summary>The day on which it is to be done.</summary>
    public LocalDate On { get; }

    /// <summary>What is to be done.</summary>
    public string What { get; }

    /// <summary>Who sees to it.</summary>
    public string Owner { get; }

    /// <summary>Whether its owner is of the buyer's side.</summary>
    public bool IsByBuyer { get; init; }

    /// <summary>Whether both sides decide after it to go on or not.</summary>
    public bool IsGoNoGo { get; init; }

    /// <summary>What was decided after it; <c>null</c> where nothing was, or nothing is to be.</summary>
    public bool? IsGo { get; internal init; }

    /// <summary>Day, owner and what: <c>2026-03-20 Head of IT: Test with 20 orders (go)</c>.</summary>
    public override string ToString() => $"{Words.Of(On)} {Owner}: {What}{(IsGo is { } go ? go ? " (go)" : " (no go)" : IsGoNoGo ? " (go or no go)" : "")}";
}
