using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.Kpis;

/// <summary>
/// What all KPIs of opportunities are computed from: counts, exact sums and histograms that merge. Sum first, divide last.
/// </summary>
/// <remarks>
/// Totals of disjoint sets of opportunities add to the totals of their union, in any order; <see cref="Empty"/> is the
/// identity. They carry their definition, and totals of different definitions do not add.
/// </remarks>
[JsonConverter(typeof(OpportunityTotalsJsonConverter))]
public sealed record OpportunityTotals : IAdditionOperators<OpportunityTotals, OpportunityTotals, OpportunityTotals>
{
    internal OpportunityTotals(KpiDefinition definition) => Definition = definition;

    /// <summary>The definition that made these totals.</summary>
    public KpiDefinition Definition { get; }

    /// <summary>The latest day of creation or closing among all facts of the data set, also those after as-of; <c>null</c> where none is dated.</summary>
    public LocalDate? LatestFact { get; internal init; }

    /// <summary>The currencies of all amounts of the data set.</summary>
    public ImmutableSortedSet<Currency> Currencies { get; internal init; } = [];

    /// <summary>Opportunities that exist at as-of: created on or before it, or at an unknown date.</summary>
    public long Count { get; internal init; }

    /// <summary>Those of them of whose state at as-of nothing is known; they are in no other number, and excluded (<c>noHistory</c>) from the amounts of open ones.</summary>
    public long UnknownCount { get; internal init; }

    /// <summary>Open at as-of.</summary>
    public long OpenCount { get; internal init; }

    /// <summary>The amounts of the open ones.</summary>
    public AmountTotal Open { get; internal init; }

    /// <summary>The amounts of the open ones, each times its probability.</summary>
    public AmountTotal Weighted { get; internal init; }

    /// <summary>The amounts of the open ones that are expected to close in the period, not overdue and not Omitted.</summary>
    public AmountTotal Due { get; internal init; }

    /// <summary>Won in the period by as-of.</summary>
    public long WonCount { get; internal init; }

    /// <summary>Lost in the period by as-of.</summary>
    public long LostCount { get; internal init; }

    /// <summary>Won at an unknown date, and so neither in nor outside a bounded period.</summary>
    public long UndatedWonCount { get; internal init; }

    /// <summary>Lost at an unknown date, and so neither in nor outside a bounded period.</summary>
    public long UndatedLostCount { get; internal init; }

    /// <summary>The amounts won in the period.</summary>
    public AmountHistogram Won { get; internal init; }

    /// <summary>The amounts lost in the period.</summary>
    public AmountTotal Lost { get; internal init; }

    /// <summary>How many days the deals won in the period took.</summary>
    public DayTotal WonCycle { get; internal init; }

    /// <summary>How many days the deals lost in the period took.</summary>
    public DayTotal LostCycle { get; internal init; }

    /// <summary>Created in the period.</summary>
    public long CreatedCount { get; internal init; }

    /// <summary>Created in the period and won at as-of.</summary>
    public long CreatedWonCount { get; internal init; }

    /// <summary>Created in the period and of unknown state at as-of; not in <see cref="CreatedCount"/>.</summary>
    public long CreatedUnknownCount { get; internal init; }

    /// <summary>Without a date of creation, and so neither in nor outside a bounded period.</summary>
    public long UndatedCreatedCount { get; internal init; }

    /// <summary>What was won towards the quota of the total.</summary>
    public AmountTotal Credited { get; internal init; }

    /// <summary>What was won towards the quota of each owner.</summary>
    public ImmutableSortedDictionary<OwnerId, AmountTotal> CreditedByOwner { get; internal init; } = ImmutableSortedDictionary<OwnerId, AmountTotal>.Empty;

    /// <summary>Whether as-of lies before the latest fact: the open deals of then are unknown without histories.</summary>
    public bool IsPastWithoutHistory => LatestFact > Definition.AsOf;

    /// <summary>The currency of a sum of nothing: that of the data set where it has one, else the definition's.</summary>
    public Currency CurrencyOfNothing => Currencies.Count == 1 ? Currencies[0] : Definition.CurrencyOfNothing;

    /// <summary>The totals of no opportunity.</summary>
    public static OpportunityTotals Empty(KpiDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new OpportunityTotals(definition);
    }

    /// <summary>The totals of opportunities, in one pass. Each id is expected once.</summary>
    public static OpportunityTotals Sum(IEnumerable<Opportunity> opportunities, KpiDefinition definition) => Sum(opportunities, definition, []);

    /// <summary>The totals of opportunities as they stood at as-of, and of those of whose state then nothing is known. Each id is expected once.</summary>
    /// <param name="opportunities">The opportunities as they stood, such as <see cref="OpportunityHistory.RecordAsOf"/> gives them.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="unknown">Those that existed and of whose state nothing is known (<see cref="OpportunityHistory.IsUnknownBefore"/>); only their creation counts.</param>
    public static OpportunityTotals Sum(IEnumerable<Opportunity> opportunities, KpiDefinition definition, IEnumerable<Opportunity> unknown)
    {
        ArgumentNullException.ThrowIfNull(opportunities);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(unknown);
        OpportunityTotalsBuilder builder = new(definition);
        foreach (Opportunity opportunity in opportunities) builder.Add(opportunity);
        foreach (Opportunity opportunity in unknown) builder.AddUnknown(opportunity);
        return builder.Build();
    }

    /// <summary>The totals of each group of opportunities, in one pass, by key in ordinal order with the missing key last.</summary>
    /// <remarks>Each group knows the latest fact and the currencies of the whole data set, so that it answers as a part of it.</remarks>
    public static ImmutableArray<KeyValuePair<string?, OpportunityTotals>> SumBy(IEnumerable<Opportunity> opportunities, KpiDefinition definition, Dimension by) =>
        SumBy(opportunities, definition, by, []);

    /// <summary>The totals of each group of opportunities as they stood at as-of, those of unknown state in the group that they are in now.</summary>
    /// <param name="opportunities">The opportunities as they stood.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="by">The dimension.</param>
    /// <param name="unknown">Those that existed and of whose state nothing is known; only their creation counts.</param>
    public static ImmutableArray<KeyValuePair<string?, OpportunityTotals>> SumBy(IEnumerable<Opportunity> opportunities, KpiDefinition definition, Dimension by, IEnumerable<Opportunity> unknown)
    {
        ArgumentNullException.ThrowIfNull(opportunities);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(unknown);
        Dictionary<string, OpportunityTotalsBuilder> named = new(StringComparer.Ordinal);
        OpportunityTotalsBuilder? unnamed = null;
        OpportunityTotalsBuilder all = new(definition);
        foreach (Opportunity opportunity in opportunities)
        {
            all.Note(opportunity);
            GroupOf(opportunity).Add(opportunity);
        }

        foreach (Opportunity opportunity in unknown) GroupOf(opportunity).AddUnknown(opportunity);
        OpportunityTotals whole = all.Build();
        IEnumerable<KeyValuePair<string?, OpportunityTotalsBuilder>> groups = named.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => KeyValuePair.Create((string?)g.Key, g.Value));
        if (unnamed is not null) groups = groups.Append(KeyValuePair.Create((string?)null, unnamed));
        return
        [
            .. groups.Select(group => KeyValuePair.Create(group.Key, group.Value.Build() with { LatestFact = whole.LatestFact, Currencies = whole.Currencies }))
                .Where(group => group.Value.Count > 0),
        ];

        OpportunityTotalsBuilder GroupOf(Opportunity opportunity)
        {
            if (by.KeyOf(opportunity) is not { } key) return unnamed ??= new(definition);
            if (!named.TryGetValue(key, out OpportunityTotalsBuilder? group)) named.Add(key, group = new(definition));
            return group;
        }
    }

    /// <inheritdoc/>
    public bool Equals(OpportunityTotals? other) =>
        other is not null && Definition == other.Definition && LatestFact == other.LatestFact && Currencies.SetEquals(other.Currencies) && Count == other.Count && UnknownCount == other.UnknownCount
        && OpenCount == other.OpenCount && Open == other.Open && Weighted == other.Weighted && Due == other.Due
        && WonCount == other.WonCount && LostCount == other.LostCount && UndatedWonCount == other.UndatedWonCount && UndatedLostCount == other.UndatedLostCount
        && Won == other.Won && Lost == other.Lost && WonCycle == other.WonCycle && LostCycle == other.LostCycle
        && CreatedCount == other.CreatedCount && CreatedWonCount == other.CreatedWonCount && CreatedUnknownCount == other.CreatedUnknownCount && UndatedCreatedCount == other.UndatedCreatedCount
        && Credited == other.Credited && CreditedByOwner.SequenceEqual(other.CreditedByOwner);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Count, OpenCount, WonCount, LostCount, CreatedCount);

    /// <summary>The counts in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} opportunities: {OpenCount} open, {WonCount} won, {LostCount} lost ({Definition})");

    /// <summary>The totals of both sets of opportunities, which must share none.</summary>
    /// <exception cref="DefinitionMismatchException">They were made with different definitions.</exception>
    public static OpportunityTotals operator +(OpportunityTotals left, OpportunityTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Definition != right.Definition) Throw.DefinitionMismatch(left.Definition, right.Definition);
        ImmutableSortedDictionary<OwnerId, AmountTotal>.Builder credited = left.CreditedByOwner.ToBuilder();
        foreach ((OwnerId owner, AmountTotal amount) in right.CreditedByOwner) credited[owner] = credited.GetValueOrDefault(owner) + amount;
        return new OpportunityTotals(left.Definition)
        {
            LatestFact = left.LatestFact is { } a && right.LatestFact is { } b ? LocalDate.Max(a, b) : left.LatestFact ?? right.LatestFact,
            Currencies = left.Currencies.Union(right.Currencies),
            Count = left.Count + right.Count,
            UnknownCount = left.UnknownCount + right.UnknownCount,
            OpenCount = left.OpenCount + right.OpenCount,
            Open = left.Open + right.Open,
            Weighted = left.Weighted + right.Weighted,
            Due = left.Due + right.Due,
            WonCount = left.WonCount + right.WonCount,
            LostCount = left.LostCount + right.LostCount,
            UndatedWonCount = left.UndatedWonCount + right.UndatedWonCount,
            UndatedLostCount = left.UndatedLostCount + right.UndatedLostCount,
            Won = left.Won + right.Won,
            Lost = left.Lost + right.Lost,
            WonCycle = left.WonCycle + right.WonCycle,
            LostCycle = left.LostCycle + right.LostCycle,
            CreatedCount = left.CreatedCount + right.CreatedCount,
            CreatedWonCount = left.CreatedWonCount + right.CreatedWonCount,
            CreatedUnknownCount = left.CreatedUnknownCount + right.CreatedUnknownCount,
            UndatedCreatedCount = left.UndatedCreatedCount + right.UndatedCreatedCount,
            Credited = left.Credited + right.Credited,
            CreditedByOwner = credited.ToImmutable(),
        };
    }
}
