using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Survival;

/// <summary>
/// How long things lasted in whole days: those that ended, by cause, and those that had not ended when last seen (censored, such as
/// open deals). What all figures of survival are computed from.
/// </summary>
/// <remarks>
/// Totals of disjoint sets of facts add to the totals of their union, in any order; <see cref="Empty"/> is the identity. Causes compete: a fact ends
/// by one of them. A cause stays known where nothing ended by it.
/// <code>
/// SurvivalTotals deals = SurvivalTotals.Of(won: [31, 48, 60], lost: [5, 12], open: [16, 90]);
/// Kpi&lt;decimal&gt; untilClosed = SurvivalCurve.Of(deals).Median;
/// Kpi&lt;double&gt; wonIn90Days = CumulativeIncidence.Of(deals, SurvivalTotals.Won).At(90);
/// </code>
/// </remarks>
[JsonConverter(typeof(SurvivalTotalsJsonConverter))]
public sealed class SurvivalTotals : IEquatable<SurvivalTotals>, IAdditionOperators<SurvivalTotals, SurvivalTotals, SurvivalTotals>
{
    /// <summary>The cause of totals that tell no causes apart.</summary>
    public const string Event = "event";

    /// <summary>The cause of deals that were won.</summary>
    public const string Won = "won";

    /// <summary>The cause of deals that were lost.</summary>
    public const string Lost = "lost";

    private const string LegalDays = "whole days, 0 or more";

    private SurvivalTotals(ImmutableSortedDictionary<string, Histogram<int>> byCause, Histogram<int> censored)
    {
        ByCause = byCause;
        Censored = censored;
        foreach (Histogram<int> days in byCause.Values) Events += days;
        EventCount = Events.Total;
        Count = EventCount + censored.Total;
    }

    /// <summary>The totals of nothing.</summary>
    public static SurvivalTotals Empty { get; } = new(ImmutableSortedDictionary.Create<string, Histogram<int>>(StringComparer.Ordinal), default);

    /// <summary>How many there are, ended or not.</summary>
    public long Count { get; }

    /// <summary>How many ended, by any cause.</summary>
    public long EventCount { get; }

    /// <summary>The days of those that ended by each cause, by cause in ordinal order.</summary>
    public ImmutableSortedDictionary<string, Histogram<int>> ByCause { get; }

    /// <summary>The days of all that ended, by any cause.</summary>
    public Histogram<int> Events { get; }

    /// <summary>The days of those that had not ended when last seen.</summary>
    public Histogram<int> Censored { get; }

    /// <summary>The days of those that ended by a cause.</summary>
    /// <exception cref="InvalidValueException">The cause is not one of these totals.</exception>
    public Histogram<int> this[string cause]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(cause);
            if (!ByCause.TryGetValue(cause, out Histogram<int> days)) Throw.NotFound(cause, $"one of the causes: {string.Join(", ", ByCause.Keys)}", nameof(cause));
            return days;
        }
    }

    /// <summary>The totals of one kind of event, <see cref="Event"/>.</summary>
    /// <param name="events">The days that each took until its event, in any order; 0 or more.</param>
    /// <param name="censored">The days that each has been observed without an event, in any order; 0 or more.</param>
    /// <exception cref="InvalidValueException">A number of days is negative.</exception>
    public static SurvivalTotals Of(IEnumerable<int> events, IEnumerable<int> censored) => Of(Counted(events, nameof(events)), Counted(censored, nameof(censored)));

    /// <inheritdoc cref="Of(IEnumerable{int}, IEnumerable{int})"/>
    public static SurvivalTotals Of(Histogram<int> events, Histogram<int> censored) => Of([KeyValuePair.Create(Event, events)], censored);

    /// <summary>The totals of deals, with the causes <see cref="Won"/> and <see cref="Lost"/>.</summary>
    /// <param name="won">The days from start to closing of each deal won, in any order; 0 or more.</param>
    /// <param name="lost">The same of each deal lost.</param>
    /// <param name="open">The age in days of each open deal.</param>
    /// <exception cref="InvalidValueException">A number of days is negative.</exception>
    public static SurvivalTotals Of(IEnumerable<int> won, IEnumerable<int> lost, IEnumerable<int> open) =>
        Of(Counted(won, nameof(won)), Counted(lost, nameof(lost)), Counted(open, nameof(open)));

    /// <inheritdoc cref="Of(IEnumerable{int}, IEnumerable{int}, IEnumerable{int})"/>
    public static SurvivalTotals Of(Histogram<int> won, Histogram<int> lost, Histogram<int> open) => Of([KeyValuePair.Create(Won, won), KeyValuePair.Create(Lost, lost)], open);

    /// <summary>The totals of causes of one's own.</summary>
    /// <param name="causes">Each cause once, with the days of those that ended by it; no cause is empty text.</param>
    /// <param name="censored">The days of those that had not ended when last seen.</param>
    /// <exception cref="InvalidValueException">A cause is empty or stands there twice, or a number of days is negative.</exception>
    public static SurvivalTotals Of(IEnumerable<KeyValuePair<string, Histogram<int>>> causes, Histogram<int> censored)
    {
        ArgumentNullException.ThrowIfNull(causes);
        ImmutableSortedDictionary<string, Histogram<int>>.Builder byCause = Empty.ByCause.ToBuilder();
        foreach ((string cause, Histogram<int> days) in causes)
        {
            if (string.IsNullOrWhiteSpace(cause)) Throw.Empty("a cause such as won", nameof(causes));
            if (byCause.ContainsKey(cause)) Throw.Duplicate(cause, "each cause once", nameof(causes));
            byCause.Add(cause, Checked(days, nameof(causes)));
        }

        return new SurvivalTotals(byCause.ToImmutable(), Checked(censored, nameof(censored)));
    }

    /// <summary>The same facts where only one cause is an event, and all that ended otherwise count as censored on their day.</summary>
    /// <remarks>
    /// Right for the question how fast deals would be won if none were lost first, and only if losing says nothing about winning. How many will be won
    /// is a question for <see cref="CumulativeIncidence"/>.
    /// </remarks>
    /// <exception cref="InvalidValueException">The cause is not one of these totals.</exception>
    public SurvivalTotals Only(string cause)
    {
        Histogram<int> kept = this[cause], censored = Censored;
        foreach ((string other, Histogram<int> days) in ByCause)
        {
            if (other != cause) censored += days;
        }

        return new SurvivalTotals(Empty.ByCause.Add(cause, kept), censored);
    }

    /// <inheritdoc/>
    public bool Equals(SurvivalTotals? other) => other is not null && Censored == other.Censored && ByCause.SequenceEqual(other.ByCause);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SurvivalTotals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Events, Censored);

    /// <summary>The counts in words: <c>7 observed: 2 lost, 3 won, 2 censored</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Count} observed: {string.Concat(ByCause.Select(cause => FormattableString.Invariant($"{cause.Value.Total} {cause.Key}, ")))}{Censored.Total} censored");

    /// <summary>The totals of both sets of facts, which must share none.</summary>
    /// <exception cref="OverflowException">There are more facts than <see cref="long"/> counts.</exception>
    public static SurvivalTotals operator +(SurvivalTotals left, SurvivalTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ImmutableSortedDictionary<string, Histogram<int>>.Builder byCause = left.ByCause.ToBuilder();
        foreach ((string cause, Histogram<int> days) in right.ByCause) byCause[cause] = byCause.GetValueOrDefault(cause) + days;
        return new SurvivalTotals(byCause.ToImmutable(), left.Censored + right.Censored);
    }

    // linear in the facts; only the distinct days are sorted
    private static Histogram<int> Counted(IEnumerable<int> days, string parameter)
    {
        ArgumentNullException.ThrowIfNull(days, parameter);
        Dictionary<int, long> counts = [];
        foreach (int day in days) CollectionsMarshal.GetValueRefOrAddDefault(counts, day, out _)++;
        return Checked(Histogram<int>.Of(counts), parameter);
    }

    private static Histogram<int> Checked(Histogram<int> days, string parameter)
    {
        int first = days.Count == 0 ? 0 : days.First().Key;
        if (first < 0) Throw.OutOfRange(first, LegalDays, parameter);
        return days;
    }
}
