using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>How the open pipeline that is due in a window became what it is: from its start, line by line, to its end, with the deals of each line.</summary>
/// <remarks>
/// The pipeline is what is open and expected to close in the window. Its start is taken just before the first moment of the window, its end just
/// before the earlier of the window's end and the end of as-of; a change at exactly the start is inside, one at exactly the end is not.
/// Each deal stands in the first line that applies. By count, start + new + moved in + reopened − won − lost − moved out − removed = end; by amount,
/// with increased added and decreased taken off, to the last digit. Amounts: entries as at the end; won as at the closing, with its change since
/// the start in increased or decreased; lost, moved out and removed as at the start. A deal that came and was closed in between enters and leaves
/// at the same amount. Source: the lines of Atrium and of Salesforce's pipeline inspection, with won equal to bookings.
/// </remarks>
[JsonConverter(typeof(PipelineBridgeJsonConverter))]
public sealed class PipelineBridge
{
    private PipelineBridge(ReportingPeriod window, LocalDate asOf, Builder lines)
    {
        Window = window;
        AsOf = asOf;
        Start = lines.Start.Build();
        New = lines.New.Build();
        MovedIn = lines.MovedIn.Build();
        Increased = lines.Increased.Build();
        Reopened = lines.Reopened.Build();
        Won = lines.Won.Build();
        Lost = lines.Lost.Build();
        Decreased = lines.Decreased.Build();
        MovedOut = lines.MovedOut.Build();
        Removed = lines.Removed.Build();
        End = lines.End.Build();
        Unknown = [.. lines.Unknown];
    }

    /// <summary>The window of expected closing dates.</summary>
    public ReportingPeriod Window { get; }

    /// <summary>The day at whose end one stands.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The pipeline at the start.</summary>
    public BridgeLine Start { get; }

    /// <summary>Created since the start.</summary>
    public BridgeLine New { get; }

    /// <summary>Open at the start, with an expected date outside the window or none, and in the pipeline since.</summary>
    public BridgeLine MovedIn { get; }

    /// <summary>What deals of the start are worth more, at the end or at their closing. Such a deal may stand in won too.</summary>
    public BridgeLine Increased { get; }

    /// <summary>Closed at the start, and in the pipeline since.</summary>
    public BridgeLine Reopened { get; }

    /// <summary>Won.</summary>
    public BridgeLine Won { get; }

    /// <summary>Lost.</summary>
    public BridgeLine Lost { get; }

    /// <summary>What deals of the start are worth less, at the end or at their closing. Such a deal may stand in won too.</summary>
    public BridgeLine Decreased { get; }

    /// <summary>Still open, with an expected date outside the window or none.</summary>
    public BridgeLine MovedOut { get; }

    /// <summary>Deleted.</summary>
    public BridgeLine Removed { get; }

    /// <summary>The pipeline at the end.</summary>
    public BridgeLine End { get; }

    /// <summary>Deals that are left out because nothing is known of their state at the start or at the end.</summary>
    public ImmutableArray<OpportunityId> Unknown { get; }

    /// <summary>The bridge of deals over a window.</summary>
    /// <param name="deals">The deals; each id once.</param>
    /// <param name="window">The window of expected closing dates; closed on both sides.</param>
    /// <param name="asOf">The day at whose end one stands; not before the window.</param>
    /// <param name="zone">The zone whose days are meant; UTC where it is left out.</param>
    /// <exception cref="InvalidValueException">A side of the window is open, or as-of lies before it.</exception>
    public static PipelineBridge Of(IEnumerable<OpportunityHistory> deals, ReportingPeriod window, LocalDate asOf, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(deals);
        if (window.Start is not { } from || window.End is not { } to)
        {
            Throw.OutOfRange(window, "a window with a first and a last day", nameof(window));
            return null;
        }

        if (asOf < from) Throw.OutOfRange(asOf, FormattableString.Invariant($"{from:uuuu-MM-dd}, the first day of the window, or later"), nameof(asOf));
        DateTimeZone days = zone ?? DateTimeZone.Utc;
        LocalDate end = asOf < to ? LocalDate.Min(to, asOf.PlusDays(1)) : to;
        Builder lines = new(window, days.AtStartOfDay(from).ToInstant(), days.AtStartOfDay(end).ToInstant());
        foreach (OpportunityHistory deal in deals) lines.Add(deal);
        return new PipelineBridge(window, asOf, lines);
    }

    /// <summary>Start and end: <c>12 deals, 90000.00 EUR to 9 deals, 70000.00 EUR</c>.</summary>
    public override string ToString() => $"{Start} to {End}";

    private sealed class Line
    {
        private readonly List<BridgeDeal> _deals = [];

        public void Add(OpportunityHistory deal, Money? amount) => _deals.Add(new BridgeDeal(deal.Id, amount));

        public BridgeLine Build() => new([.. _deals]);
    }

    private sealed class Builder(ReportingPeriod window, Instant start, Instant end)
    {
        public Line Start { get; } = new();

        public Line New { get; } = new();

        public Line MovedIn { get; } = new();

        public Line Increased { get; } = new();

        public Line Reopened { get; } = new();

        public Line Won { get; } = new();

        public Line Lost { get; } = new();

        public Line Decreased { get; } = new();

        public Line MovedOut { get; } = new();

        public Line Removed { get; } = new();

        public Line End { get; } = new();

        public List<OpportunityId> Unknown { get; } = [];

        public void Add(OpportunityHistory deal)
        {
            ArgumentNullException.ThrowIfNull(deal);
            if (deal.IsUnknownBefore(start) || deal.IsUnknownBefore(end))
            {
                Unknown.Add(deal.Id);
                return;
            }

            if (deal.Before(end) is not { } after) return;
            OpportunityHistory? before = deal.Before(start);
            bool remains = IsInPipeline(after);
            if (before is not null && IsInPipeline(before)) AddFromStart(before, after, remains);
            else if (remains) EntryOf(before).Add(after, AmountOf(after));
            else AddPassing(before, after);
            if (remains) End.Add(after, AmountOf(after));
        }

        private void AddFromStart(OpportunityHistory before, OpportunityHistory after, bool remains)
        {
            Money? amount = AmountOf(before);
            Start.Add(before, amount);
            if (after.IsDeleted) Removed.Add(after, amount);
            else if (after.Status == OpportunityStatus.Won) Won.Add(after, AmountAtClosing(after));
            else if (after.Status == OpportunityStatus.Lost) Lost.Add(after, amount);
            else if (!remains) MovedOut.Add(after, amount);
            if (!after.IsDeleted && (remains || after.Status == OpportunityStatus.Won)) AddChange(after, amount, remains ? AmountOf(after) : AmountAtClosing(after));
        }

        /// <summary>A deal that was not in the pipeline at either end: it may have come and been closed in between.</summary>
        private void AddPassing(OpportunityHistory? before, OpportunityHistory after)
        {
            if (after.IsDeleted || after.Status == OpportunityStatus.Open || !(after.ClosedAt >= start)) return;
            if (after.Status == OpportunityStatus.Lost && !IsDue(after)) return;
            Money? amount = AmountAtClosing(after);
            EntryOf(before).Add(after, amount);
            (after.Status == OpportunityStatus.Won ? Won : Lost).Add(after, amount);
        }

        private Line EntryOf(OpportunityHistory? before) => before is null ? New : before.Status == OpportunityStatus.Open ? MovedIn : Reopened;

        private void AddChange(OpportunityHistory deal, Money? from, Money? to)
        {
            if (from is { } old && to is { } now && old.Currency == now.Currency)
            {
                if (now.Amount > old.Amount) Increased.Add(deal, now - old);
                else if (now.Amount < old.Amount) Decreased.Add(deal, old - now);
                return;
            }

            // from or to nothing, or into another currency: off with the one, on with the other
            if (from is { IsZero: false }) Decreased.Add(deal, from);
            if (to is { IsZero: false }) Increased.Add(deal, to);
        }

        private bool IsInPipeline(OpportunityHistory deal) => !deal.IsDeleted && deal.Status == OpportunityStatus.Open && IsDue(deal);

        private bool IsDue(OpportunityHistory deal) => deal.ExpectedCloseOn is { } date && window.Contains(date);

        private static Money? AmountOf(OpportunityHistory deal) => deal.Amount is { IsNegative: false } amount ? amount : null;

        private static Money? AmountAtClosing(OpportunityHistory closed) => AmountOf(closed.AtClosing());
    }
}
