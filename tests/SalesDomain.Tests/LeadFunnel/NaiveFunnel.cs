using NodaTime;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;

namespace SalesDomain.Tests.LeadFunnel;

/// <summary>The funnel as one would write it for one lead at a time, without totals.</summary>
internal sealed class NaiveFunnel
{
    private readonly List<List<(LeadState State, Instant From, Instant? Until, LeadState? To)>> _visits = [];
    private readonly Instant _end;

    public NaiveFunnel(IEnumerable<Lead> leads, LeadDefinition definition)
    {
        _end = definition.AsOf.PlusDays(1).AtStartOfDayInZone(definition.Zone).ToInstant();
        foreach (Lead lead in leads)
        {
            if (lead.CreatedAt >= _end || !definition.Period.Contains(lead.CreatedAt.InZone(definition.Zone).Date)) continue;
            LeadTransition[] visible = [.. lead.Transitions.TakeWhile(move => move.At < _end)];
            (LeadState State, Instant At)[] stops = [(LeadState.Inquiry, lead.CreatedAt), .. visible.Select(move => (move.To, move.At))];
            _visits.Add([.. stops.Select((stop, i) => (stop.State, stop.At, i + 1 < stops.Length ? stops[i + 1].At : (Instant?)null, i + 1 < stops.Length ? stops[i + 1].State : null))]);
        }
    }

    public long Advanced(LeadState state) => _visits.Count(visits => HasAdvanced(visits, state));

    /// <summary>Leads that never went on, by where their last visit ended; <c>null</c> for those still there.</summary>
    public long Ended(LeadState state, LeadState? to) =>
        _visits.Count(visits => !HasAdvanced(visits, state) && visits.Any(visit => visit.State == state) && visits.Last(visit => visit.State == state).To == to);

    public IEnumerable<Duration> Completed(LeadState state) =>
        _visits.Select(visits => visits.Where(visit => visit.State == state && visit.Until is not null).ToList()).Where(visits => visits.Count > 0)
            .Select(visits => visits.Aggregate(Duration.Zero, (sum, visit) => sum + (visit.Until!.Value - visit.From)));

    public IEnumerable<Duration> Running(LeadState state) => _visits.SelectMany(visits => visits.Where(visit => visit.State == state && visit.Until is null).Select(visit => _end - visit.From));

    // a move from this state or an earlier one of the funnel to a later one
    private static bool HasAdvanced(List<(LeadState State, Instant From, Instant? Until, LeadState? To)> visits, LeadState state) =>
        visits.Any(visit => visit.To is { IsInFunnel: true } to && visit.State.IsInFunnel && visit.State <= state && to > state);
}
