using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;

namespace SalesDomain.Risks;

/// <summary>One look at one open deal: a method a sign.</summary>
internal sealed class RiskReading(RiskWatch watch, OpportunityHistory deal, OpportunityJourney journey, Opportunity? record)
{
    private static readonly ExclusionReason NoActivityDate = ExclusionReason.Of("noActivityDate");
    private static readonly ExclusionReason NoContactCount = ExclusionReason.Of("noContactCount");
    private static readonly ExclusionReason NextStepUnknown = ExclusionReason.Of("nextStepUnknown");
    private static readonly ExclusionReason MixedCurrencies = ExclusionReason.Of("mixedCurrencies");
    private static readonly ExclusionReason FewVisits = ExclusionReason.Of("fewVisits");
    private readonly LocalDate _asOf = watch.Team.Definition.AsOf;

    // what happened before a deal became known may raise a flag that is not raised by what is known
    private readonly bool _isKnownFromBeginning = deal.KnownSince is null || deal.KnownSince == deal.CreatedAt;

    public RiskFlag Read(RiskRule rule) => rule.Sign.Match(
        overdue: () => Overdue(rule),
        noActivity: () => NoActivity(rule),
        stalledInStage: () => StalledInStage(rule),
        slowerThanTeam: () => SlowerThanTeam(rule),
        pushed: () => Pushed(rule, journey.Shifts.Where(shift => shift.IsPush)),
        pushedAcrossPeriod: () => Pushed(rule, journey.Shifts.Where(shift => shift.IsPush && PeriodOf(shift.From) != PeriodOf(shift.To))),
        amountDropped: () => AmountDropped(rule),
        singleThreaded: () => record?.ContactCount is { } contacts ? RiskFlag.Of(rule, contacts < rule.Limit, contacts, rule.Limit, null) : RiskFlag.Unknown(rule, NoContactCount),
        noNextStep: () => NoNextStep(rule),
        wentBackward: () => WentBackward(rule),
        closeTooSoon: () => CloseTooSoon(rule));

    // a date that was set when it had passed already is overdue since then
    private RiskFlag Overdue(RiskRule rule) => deal.ExpectedCloseOn is { } due ? Since(rule, due, DateSet()) : RiskFlag.Unknown(rule, ExclusionReason.NoExpectedCloseDate);

    // an activity after as-of has not happened yet, and hides the one before it
    private RiskFlag NoActivity(RiskRule rule) => record?.LastActivityOn is { } last && last <= _asOf ? Since(rule, last, null) : RiskFlag.Unknown(rule, NoActivityDate);

    /// <summary>The days since a day, and the flag from the limit on, though not before something else had come.</summary>
    private RiskFlag Since(RiskRule rule, LocalDate day, Instant? earliest)
    {
        int days = Period.DaysBetween(day, _asOf);
        if (days < rule.Limit) return RiskFlag.Of(rule, false, days, rule.Limit, null);
        LocalDate since = day.PlusDays((int)decimal.Ceiling(rule.Limit));
        return RiskFlag.Of(rule, true, days, rule.Limit, earliest is { } at ? LocalDate.Max(since, DayOf(at)) : since);
    }

    /// <summary>When the expected date was set to what it is: by the last change of it, or when the deal began.</summary>
    private Instant? DateSet() => deal.Changes.LastOrDefault(change => change is OpportunityChange.Rescheduled)?.At ?? deal.KnownSince ?? deal.CreatedAt;

    private RiskFlag StalledInStage(RiskRule rule)
    {
        if (journey.VisitAge is not { } age) return RiskFlag.Unknown(rule, UnknownBegin());
        decimal days = DaysOf(age);
        return RiskFlag.Of(rule, days >= rule.Limit, days, rule.Limit, DayBefore(days - rule.Limit));
    }

    private RiskFlag SlowerThanTeam(RiskRule rule)
    {
        int place = watch.PlaceOf(deal.Stage);
        if (place < 0) return RiskFlag.Unknown(rule, ExclusionReason.UnknownStage);
        if (journey.StageAge is not { } age) return RiskFlag.Unknown(rule, UnknownBegin());
        if (watch.SlowFrom(place) is not { } limit) return RiskFlag.Unknown(rule, FewVisits);
        decimal days = DaysOf(age);
        LocalDate? since = DayBefore(days - limit);
        if (since is { } day && journey.Current?.Entered is { } entered) since = LocalDate.Max(day, DayOf(entered));
        return RiskFlag.Of(rule, days > limit, days, limit, since);
    }

    private RiskFlag Pushed(RiskRule rule, IEnumerable<DateShift> pushes)
    {
        DateShift[] all = [.. pushes];
        bool isRaised = all.Length >= rule.Limit;
        if (!isRaised && !(watch.HasExpectedDates && _isKnownFromBeginning)) return RiskFlag.Unknown(rule, ExclusionReason.NoHistory);
        return RiskFlag.Of(rule, isRaised, all.Length, rule.Limit, isRaised ? DayOf(all[(int)rule.Limit - 1].At) : null);
    }

    private RiskFlag AmountDropped(RiskRule rule)
    {
        if (deal.Amount is not { } now) return RiskFlag.Unknown(rule, ExclusionReason.NoAmount);
        if (now.IsNegative) return RiskFlag.Unknown(rule, ExclusionReason.NegativeAmount);
        Money? highest = deal.AtBeginning().Amount is { IsNegative: false } first ? first : null;
        (decimal drop, LocalDate? since) = (0m, null);
        foreach (OpportunityChange.Repriced change in deal.Changes.OfType<OpportunityChange.Repriced>())
        {
            if (change.Amount is not { IsNegative: false } amount)
            {
                since = null; // it was unknown from then on
                continue;
            }

            if (highest is { } before && before.Currency != amount.Currency) return RiskFlag.Unknown(rule, MixedCurrencies);
            if (highest is null || amount.Amount > highest.Value.Amount) highest = amount;
            drop = highest.Value.Amount > 0 ? 1 - (amount.Amount / highest.Value.Amount) : 0;
            if (!IsDropped(drop)) since = null;
            else since ??= DayOf(change.At);
        }

        return IsDropped(drop) || (watch.HasAmounts && _isKnownFromBeginning) ? RiskFlag.Of(rule, IsDropped(drop), drop, rule.Limit, since) : RiskFlag.Unknown(rule, ExclusionReason.NoHistory);

        bool IsDropped(decimal share) => share > 0 && share >= rule.Limit;
    }

    private RiskFlag NoNextStep(RiskRule rule)
    {
        if (!deal.IsNextStepKnown && record?.NextStep is null) return RiskFlag.Unknown(rule, NextStepUnknown);
        bool isPlanned = !string.IsNullOrWhiteSpace(deal.IsNextStepKnown ? deal.NextStep : record!.NextStep);
        LocalDate? since = null;
        foreach (OpportunityChange.Planned change in deal.Changes.OfType<OpportunityChange.Planned>())
        {
            if (!string.IsNullOrWhiteSpace(change.Step)) since = null;
            else since ??= DayOf(change.At);
        }

        return RiskFlag.Of(rule, !isPlanned, isPlanned ? 1 : 0, rule.Limit, since);
    }

    private RiskFlag WentBackward(RiskRule rule)
    {
        (int furthest, int back) = (-1, 0);
        Instant? since = null;
        foreach (StageVisit visit in journey.Visits)
        {
            if (visit.Status != OpportunityStatus.Open) continue;
            int place = watch.PlaceOf(visit.Stage);
            if (place < 0) return RiskFlag.Unknown(rule, ExclusionReason.UnknownStage);
            furthest = Math.Max(furthest, place);
            back = furthest - place;
            if (back < rule.Limit) since = null;
            else since ??= visit.Entered;
        }

        if (back < rule.Limit && !_isKnownFromBeginning) return RiskFlag.Unknown(rule, ExclusionReason.NoHistory);
        return RiskFlag.Of(rule, back >= rule.Limit, back, rule.Limit, since is { } at ? DayOf(at) : null);
    }

    private RiskFlag CloseTooSoon(RiskRule rule)
    {
        if (deal.ExpectedCloseOn is not { } due) return RiskFlag.Unknown(rule, ExclusionReason.NoExpectedCloseDate);
        int place = watch.PlaceOf(deal.Stage);
        if (place < 0) return RiskFlag.Unknown(rule, ExclusionReason.UnknownStage);
        if (watch.RemainingAfter(place) is not { } needed) return RiskFlag.Unknown(rule, FewVisits);
        int left = Period.DaysBetween(_asOf, due);
        return RiskFlag.Of(rule, needed > 0 && left < needed, left, needed, SinceTooSoon(decimal.Ceiling(needed) - left - 1));
    }

    /// <summary>The day on which the date became too soon: by the passing of days, or by a later change of date or stage.</summary>
    private LocalDate? SinceTooSoon(decimal daysAgo)
    {
        if (daysAgo < 0) return null;
        if (journey.Current?.Entered is not { } entered || DateSet() is not { } set) return null;
        LocalDate earliest = DayOf(Instant.Max(entered, set));
        return daysAgo >= Period.DaysBetween(earliest, _asOf) ? earliest : _asOf.PlusDays(-(int)daysAgo);
    }

    /// <summary>The number of the period in which a day lies; no calendar year is too late for it.</summary>
    private int PeriodOf(LocalDate date)
    {
        int month = (date.Year * 12) + date.Month - watch.Policy.Calendar.FirstMonth, length = (int)watch.Policy.Period;
        return month >= 0 ? month / length : ((month + 1) / length) - 1;
    }

    private ExclusionReason UnknownBegin() => deal.KnownSince is null ? ExclusionReason.NoCreationDate : ExclusionReason.NoHistory;

    private LocalDate DayOf(Instant at) => at.InZone(watch.Team.Definition.Zone).Date;

    /// <summary>The day that lies a number of days of 24 hours before the end of as-of; <c>null</c> for a negative number.</summary>
    private LocalDate? DayBefore(decimal days) => days < 0 ? null
        : LocalDate.Min(_asOf, DayOf(journey.At - Duration.FromDays((int)days) - Duration.FromNanoseconds((long)((days - (int)days) * NodaConstants.NanosecondsPerDay))));

    private static decimal DaysOf(Duration time) => time.Days + ((decimal)time.NanosecondOfDay / NodaConstants.NanosecondsPerDay);
}
