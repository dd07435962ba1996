using System.Collections.Immutable;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.Quotas;

namespace SalesDomain.Kpis;

/// <summary>The one pass over opportunities: decides for each fact where it counts, and why it does not.</summary>
internal sealed class OpportunityTotalsBuilder(KpiDefinition definition)
{
    private readonly AmountAccumulator _open = new();
    private readonly AmountAccumulator _weighted = new();
    private readonly AmountAccumulator _due = new();
    private readonly AmountHistogramAccumulator _won = new();
    private readonly AmountAccumulator _lost = new();
    private readonly DayAccumulator _wonCycle = new();
    private readonly DayAccumulator _lostCycle = new();
    private readonly AmountAccumulator _credited = new();
    private readonly Dictionary<OwnerId, AmountAccumulator> _creditedByOwner = [];
    private readonly HashSet<Currency> _currencies = [];
    private LocalDate? _latestFact;
    private long _count;
    private long _unknown;
    private long _createdUnknown;
    private long _openCount;
    private long _wonCount;
    private long _lostCount;
    private long _undatedWon;
    private long _undatedLost;
    private long _created;
    private long _createdWon;
    private long _undatedCreated;

    /// <summary>Takes in only what concerns the whole data set: dates and currencies.</summary>
    public void Note(Opportunity deal)
    {
        if (deal.Amount is { } amount) _currencies.Add(amount.Currency);
        if (deal.CreatedOn is { } created && !(_latestFact >= created)) _latestFact = created;
        if (deal.ClosedOn is { } closed && !(_latestFact >= closed)) _latestFact = closed;
    }

    public void Add(Opportunity deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        Note(deal);
        if (deal.CreatedOn > definition.AsOf) return;
        _count++;
        OpportunityStatus status = deal.ClosedOn > definition.AsOf ? OpportunityStatus.Open : deal.Status;
        AddCreated(deal, status);
        if (status == OpportunityStatus.Open) AddOpen(deal);
        else AddClosed(deal, status == OpportunityStatus.Won);
        if (status == OpportunityStatus.Won) AddCredit(deal);
    }

    /// <summary>A deal that existed at as-of, of whose state then nothing is known: its creation counts, and it may have been open.</summary>
    public void AddUnknown(Opportunity deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        if (deal.CreatedOn > definition.AsOf) return;
        _count++;
        _unknown++;
        foreach (AmountAccumulator amounts in (AmountAccumulator[])[_open, _weighted, _due]) amounts.Exclude(ExclusionReason.NoHistory);
        if (deal.CreatedOn is null && !definition.Period.IsUnbounded) _undatedCreated++;
        else if (deal.CreatedOn is not { } created || definition.Period.Contains(created)) _createdUnknown++;
    }

    public OpportunityTotals Build() => new(definition)
    {
        LatestFact = _latestFact,
        Currencies = [.. _currencies],
        Count = _count,
        UnknownCount = _unknown,
        OpenCount = _openCount,
        Open = _open.Build(),
        Weighted = _weighted.Build(),
        Due = _due.Build(),
        WonCount = _wonCount,
        LostCount = _lostCount,
        UndatedWonCount = _undatedWon,
        UndatedLostCount = _undatedLost,
        Won = _won.Build(),
        Lost = _lost.Build(),
        WonCycle = _wonCycle.Build(),
        LostCycle = _lostCycle.Build(),
        CreatedCount = _created,
        CreatedWonCount = _createdWon,
        CreatedUnknownCount = _createdUnknown,
        UndatedCreatedCount = _undatedCreated,
        Credited = _credited.Build(),
        CreditedByOwner = _creditedByOwner.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Build()),
    };

    private void AddCreated(Opportunity deal, OpportunityStatus status)
    {
        if (deal.CreatedOn is null && !definition.Period.IsUnbounded)
        {
            _undatedCreated++;
        }
        else if (deal.CreatedOn is not { } created || definition.Period.Contains(created))
        {
            _created++;
            if (status == OpportunityStatus.Won) _createdWon++;
        }
    }

    private void AddOpen(Opportunity deal)
    {
        _openCount++;
        ExclusionReason? unpriced = Unpriced(deal.Amount);
        _open.Add(deal.Amount, unpriced);

        // the deal's own probability, else its stage's, else none: a preset is never applied silently
        Probability? probability = deal.Probability ?? deal.Stage.Probability;
        ExclusionReason? unweighted = unpriced ?? (probability is null ? ExclusionReason.NoProbability : null);
        _weighted.Add(deal.Amount, unweighted, probability?.Fraction);

        if (deal.ExpectedCloseOn is not { } expected)
        {
            _due.Exclude(ExclusionReason.NoExpectedCloseDate);
        }
        else if (definition.Period.Contains(expected))
        {
            ExclusionReason? ruledOut = expected < definition.AsOf ? ExclusionReason.Overdue
                : (deal.ForecastCategory ?? deal.Stage.ForecastCategory) == ForecastCategory.Omitted ? ExclusionReason.Omitted
                : unpriced;
            _due.Add(deal.Amount, ruledOut);
        }
    }

    private void AddClosed(Opportunity deal, bool won)
    {
        if (deal.ClosedOn is null && !definition.Period.IsUnbounded)
        {
            if (won) _undatedWon++;
            else _undatedLost++;
        }
        else if (deal.ClosedOn is not { } closed || definition.Period.Contains(closed))
        {
            ExclusionReason? unpriced = Unpriced(deal.Amount);
            if (won)
            {
                _wonCount++;
                _won.Add(deal.Amount, unpriced);
                AddCycle(deal, _wonCycle);
            }
            else
            {
                _lostCount++;
                _lost.Add(deal.Amount, unpriced);
                AddCycle(deal, _lostCycle);
            }
        }
    }

    private void AddCycle(Opportunity deal, DayAccumulator cycle)
    {
        bool fromContact = definition.CycleFrom == CycleStart.FirstContact;
        LocalDate? start = fromContact ? deal.FirstContactOn : deal.CreatedOn;
        if (start is not { } first) cycle.Exclude(fromContact ? ExclusionReason.NoFirstContact : ExclusionReason.NoCreationDate);
        else if (deal.ClosedOn is not { } last) cycle.Exclude(ExclusionReason.NoCloseDate);
        else if (last < first) cycle.Exclude(ExclusionReason.NegativeCycle);
        else cycle.Add(Period.DaysBetween(first, last));
    }

    /// <summary>Credits a win to the quotas of its day: 100 % to the owner, unless the splits say else.</summary>
    private void AddCredit(Opportunity deal)
    {
        QuotaPlan quotas = definition.Quotas;
        if (quotas.Quotas.Count == 0) return;
        LocalDate? closed = deal.ClosedOn;
        if (closed is { } date && !definition.Period.Contains(date)) return;
        ExclusionReason? excluded = closed is null ? ExclusionReason.NoCloseDate : Unpriced(deal.Amount);

        if (quotas.HasTotal && (closed is not { } day || quotas.TotalCovers(day, definition.Period))) _credited.Add(deal.Amount, excluded);

        bool anyQuota = false;
        bool anyCovered = false;
        ExactDecimal credited = default;
        foreach ((OwnerId owner, decimal share) in Recipients(deal))
        {
            if (!quotas.Has(owner, definition.Period)) continue;
            anyQuota = true;
            if (closed is { } on && !quotas.Covers(owner, on, definition.Period)) continue;
            anyCovered = true;
            if (!_creditedByOwner.TryGetValue(owner, out AmountAccumulator? own)) _creditedByOwner.Add(owner, own = new AmountAccumulator());
            own.Add(deal.Amount, excluded, share);
            if (excluded is null) credited += ExactDecimal.Of(deal.Amount!.Value.Amount) * ExactDecimal.Of(share);
        }

        if (quotas.HasTotal) return;
        if (!anyQuota) _credited.Exclude(ExclusionReason.NoQuota);
        else if (anyCovered && excluded is { } reason) _credited.Exclude(reason);
        else if (anyCovered) _credited.AddExact(deal.Amount!.Value.Currency, credited);
    }

    private List<(OwnerId Owner, decimal Share)> Recipients(Opportunity deal)
    {
        ReadOnlySpan<CreditSplit> splits = definition.Splits.Of(deal.Id);
        if (splits.IsEmpty) return deal.Owner is { } owner ? [(owner, 1m)] : [];
        List<(OwnerId, decimal)> recipients = [];
        foreach (CreditSplit split in splits) recipients.Add((split.Owner, split.Percent / 100m));
        return recipients;
    }

    private static ExclusionReason? Unpriced(Money? amount) =>
        amount is not { } money ? ExclusionReason.NoAmount : money.IsNegative ? ExclusionReason.NegativeAmount : null;
}
