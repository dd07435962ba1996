using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SolutionSelling;

/// <summary>One value of a <see cref="ValueJustification"/>: <c>new ValueLine("Errors in orders", "Jo Lind", "Orders enter once") { PerYear = Money.Of(90_000m, Currency.Eur) }</c>.</summary>
public sealed record ValueLine
{
    /// <summary>A value.</summary>
    /// <param name="measure">What is measured; not empty.</param>
    /// <param name="responsible">Who of the buyer's side is responsible for it; not empty.</param>
    /// <param name="capability">What makes it possible; not empty.</param>
    /// <exception cref="InvalidValueException">A text is empty.</exception>
    public ValueLine(string measure, string responsible, string capability)
    {
        Measure = Words.Checked(measure, "what is measured", nameof(measure));
        Responsible = Words.Checked(responsible, "who is responsible for it", nameof(responsible));
        Capability = Words.Checked(capability, "what makes it possible", nameof(capability));
    }

    /// <summary>What is measured.</summary>
    public string Measure { get; }

    /// <summary>Who is responsible for it.</summary>
    public string Responsible { get; }

    /// <summary>What makes it possible.</summary>
    public string Capability { get; }

    /// <summary>How much is possible in a year; <c>null</c> where nobody has said. Negative where something gets dearer.</summary>
    public Money? PerYear { get; init; }

    /// <summary>Measure and amount: <c>Errors in orders: 90000.00 EUR a year</c>.</summary>
    public override string ToString() => $"{Measure}: {(PerYear is { } amount ? $"{amount} a year" : "unknown")}";
}
