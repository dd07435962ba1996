using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Quotas;

namespace SalesDomain.Kpis;

/// <summary>What the KPIs of a report mean: the period, the day on which one stands, and the choices where honest people differ.</summary>
/// <remarks>Totals carry the definition that made them, and only totals of one definition add. Two are equal when all members are.</remarks>
[JsonConverter(typeof(KpiDefinitionJsonConverter))]
public sealed record KpiDefinition
{
    private readonly CycleStart _cycleFrom;
    private readonly Currency _currencyOfNothing = Currency.Usd;
    private readonly QuotaPlan _quotas = QuotaPlan.None;
    private readonly CreditSplits _splits = CreditSplits.None;

    /// <summary>A definition.</summary>
    /// <param name="period">Won and lost deals count by the day on which they closed, created ones by the day of creation.</param>
    /// <param name="asOf">The day at whose end one stands: later facts do not exist yet.</param>
    public KpiDefinition(ReportingPeriod period, LocalDate asOf)
    {
        Period = period;
        AsOf = asOf;
    }

    /// <summary>The period of the report. The open and the weighted pipeline do not look at it.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The day at whose end one stands.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Where a sales cycle starts; the default is the creation of the opportunity.</summary>
    /// <exception cref="InvalidValueException">The value is no member of the enumeration.</exception>
    public CycleStart CycleFrom
    {
        get => _cycleFrom;
        init
        {
            if (!Enum.IsDefined(value)) Throw.OutOfRange(value, "Creation or FirstContact", nameof(value));
            _cycleFrom = value;
        }
    }

    /// <summary>The currency of a sum of nothing where the facts name no currency or several; the default is USD.</summary>
    /// <exception cref="InvalidValueException">The currency is XXX.</exception>
    public Currency CurrencyOfNothing
    {
        get => _currencyOfNothing;
        init
        {
            if (value == default) Throw.NoCurrency(nameof(value));
            _currencyOfNothing = value;
        }
    }

    /// <summary>The quotas, for coverage and attainment; none by default.</summary>
    public QuotaPlan Quotas
    {
        get => _quotas;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _quotas = value;
        }
    }

    /// <summary>Who gets credit for a win; by default its owner, in full.</summary>
    public CreditSplits Splits
    {
        get => _splits;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _splits = value;
        }
    }

    /// <summary>The definition in words: <c>2026-01-01/2026-04-01 as of 2026-03-31, cycle from Creation, 4 quotas, 0 splits</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Period} as of {AsOf:uuuu-MM-dd}, cycle from {CycleFrom}, {Quotas}, {Splits}");
}
