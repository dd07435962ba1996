using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Qualification;

namespace SalesDomain.SolutionSelling;

/// <summary>Why it pays: what is measured, who is responsible, how much is possible, by what capability, and when it pays for itself.</summary>
/// <remarks>Source: the value justification of Keith Eades, The New Solution Selling, 2003. Equal when all members are.</remarks>
[JsonConverter(typeof(ValueJustificationJsonConverter))]
public sealed record ValueJustification
{
    /// <summary>A justification.</summary>
    /// <param name="on">The day whose figures it holds.</param>
    /// <param name="investment">What is paid once; above 0.</param>
    /// <param name="lines">The values; may be none yet.</param>
    /// <exception cref="InvalidValueException">The investment is not above 0, or a value is null.</exception>
    public ValueJustification(LocalDate on, Money investment, params IReadOnlyList<ValueLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Contains(null!)) Throw.Missing("values, none of them null", nameof(lines));
        if (!(investment.Amount > 0)) Throw.OutOfRange(investment, "an amount above 0", nameof(investment));
        On = on;
        Investment = investment;
        Lines = [.. lines];
    }

    /// <summary>The day whose figures it holds.</summary>
    public LocalDate On { get; }

    /// <summary>What is paid once.</summary>
    public Money Investment { get; }

    /// <summary>The values, in the order given.</summary>
    public ImmutableArray<ValueLine> Lines { get; }

    /// <summary>What is paid each year besides; <c>null</c> for nothing.</summary>
    public Money? CostPerYear { get; init; }

    /// <summary>Who of the buyer's side stands by the figures; <c>null</c> where they are ours.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? ConfirmedBy { get; init => field = value is null ? null : Words.Checked(value, "who stands by the figures, or null", nameof(ConfirmedBy)); }

    /// <summary>Whether that stands in writing.</summary>
    public bool IsInWriting { get; init; }

    /// <summary>
    /// After how many years it pays for itself: the investment over the known values of a year less the cost of a year, exact; population: the values that are known, and those that are not are excluded (<c>noAmount</c>).
    /// </summary>
    /// <remarks>Undefined where no value is known (<c>noAmounts</c>), where currencies differ (<c>mixedCurrencies</c>), and where a year gains nothing (<c>neverPaysBack</c>).</remarks>
    /// <exception cref="OverflowException">The exact gain of a year has more digits than can be held.</exception>
    public Kpi<Ratio> PaybackYears
    {
        get
        {
            Money[] known = [.. Lines.Select(line => line.PerYear).OfType<Money>()];
            Exclusions excluded = known.Length == Lines.Length ? Exclusions.None : Exclusions.Of(ExclusionReason.NoAmount, Lines.Length - known.Length);
            if (known.Length == 0) return Kpi.Undefined<Ratio>(UndefinedReason.NoAmounts, 0, excluded);
            if (known.Append(CostPerYear ?? Investment).Any(amount => amount.Currency != Investment.Currency)) return Kpi.Undefined<Ratio>(UndefinedReason.MixedCurrencies, known.Length, excluded);
            Money gain = known.Aggregate(-(CostPerYear ?? Money.Zero(Investment.Currency)), static (sum, amount) => sum + amount);
            return gain.Amount > 0 ? Kpi.Of(Ratio.Of(Investment, gain), known.Length, excluded) : Kpi.Undefined<Ratio>(UndefinedReason.Of("neverPaysBack"), known.Length, excluded);
        }
    }

    /// <summary>
    /// What the figures say to any rubric that asks for <see cref="QualificationElement.Metrics"/>: 1 of 3 where they are ours, 2 where the buyer stands by them, 3 where that is in writing; <c>null</c> where no value is known.
    /// </summary>
    public Evidence? ToEvidence()
    {
        if (Lines.All(line => line.PerYear is null)) return null;
        (Strength strength, int level) = ConfirmedBy is null ? (Strength.SellerReported, 1) : IsInWriting ? (Strength.Documented, 3) : (Strength.BuyerStated, 2);
        return new Evidence([QualificationElement.Metrics.Name], Polarity.Supports, strength, On, string.Join("; ", Lines), level, 3) with { Speaker = ConfirmedBy };
    }

    /// <inheritdoc/>
    public bool Equals(ValueJustification? other) =>
        other is not null && On == other.On && Investment == other.Investment && CostPerYear == other.CostPerYear && ConfirmedBy == other.ConfirmedBy && IsInWriting == other.IsInWriting && Lines.SequenceEqual(other.Lines);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Investment, Lines.Length);

    /// <summary>Investment and values: <c>60000.00 EUR for Errors in orders: 90000.00 EUR a year</c>.</summary>
    public override string ToString() => $"{Investment} for {(Lines.IsEmpty ? "nothing yet" : string.Join("; ", Lines))}";
}
