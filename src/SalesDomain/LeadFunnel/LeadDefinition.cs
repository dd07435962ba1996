using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;

namespace SalesDomain.LeadFunnel;

/// <summary>What the KPIs of leads mean: which leads are looked at, and the day on which one stands.</summary>
/// <remarks>Totals carry the definition that made them, and only totals of one definition add. Two are equal when all members are.</remarks>
[JsonConverter(typeof(LeadDefinitionJsonConverter))]
public sealed record LeadDefinition
{
    private readonly DateTimeZone _zone = DateTimeZone.Utc;

    /// <summary>A definition.</summary>
    /// <param name="period">The leads that are looked at: those that came in on a day of the period.</param>
    /// <param name="asOf">The day at whose end one stands: later facts do not exist yet.</param>
    public LeadDefinition(ReportingPeriod period, LocalDate asOf)
    {
        Period = period;
        AsOf = asOf;
    }

    /// <summary>The leads that are looked at: those that came in on a day of the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The day at whose end one stands.</summary>
    public LocalDate AsOf { get; }

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

    /// <summary>The end of as-of: what happens at this instant or later is not visible.</summary>
    internal Instant End => AsOf == LocalDate.MaxIsoValue ? Instant.MaxValue : Zone.AtStartOfDay(AsOf.PlusDays(1)).ToInstant();

    /// <summary>Whether a lead that came in at an instant is looked at.</summary>
    internal bool Covers(Instant createdAt) => createdAt < End && (Period.IsUnbounded || Period.Contains(createdAt.InZone(Zone).Date));

    /// <summary>Period, day and zone.</summary>
    public override string ToString() => FormattableString.Invariant($"leads of {Period}, as of {AsOf:uuuu-MM-dd}, {Zone.Id}");
}
