using NodaTime;
using SalesDomain.Leads;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>Sums leads in one pass: walks each through its visible moves and counts how it came through each state.</summary>
internal sealed class LeadTotalsBuilder
{
    private readonly LeadDefinition _definition;
    private readonly Instant _end;
    private readonly Tally[] _tallies = [.. LeadState.Funnel.Select(state => new Tally(state))];
    private readonly DurationAccumulator _firstContact = new();
    private readonly Passage[] _passages = new Passage[LeadState.Funnel.Length];
    private long _count;

    public LeadTotalsBuilder(LeadDefinition definition)
    {
        _definition = definition;
        _end = definition.End;
    }

    private enum Ending
    {
        None,
        Advanced,
        Rejected,
        Disqualified,
        Recycled,
    }

    public void Add(Lead lead)
    {
        ArgumentNullException.ThrowIfNull(lead);
        if (!_definition.Covers(lead.CreatedAt)) return;
        _count++;
        if (lead.FirstContactAt is not { } contact || contact >= _end) _firstContact.Exclude(ExclusionReason.NoFirstContact);
        else if (contact < lead.CreatedAt) _firstContact.Exclude(ExclusionReason.NegativeCycle);
        else _firstContact.Add(contact - lead.CreatedAt);

        Walk(lead);
        for (int i = 0; i < _passages.Length; i++) _tallies[i].Count(_passages[i]);
    }

    public LeadTotals Build() => new(_definition, [.. _tallies.Select(tally => tally.Build())], _firstContact.Build(), _count);

    private void Walk(Lead lead)
    {
        Array.Clear(_passages);
        LeadState state = LeadState.Inquiry;
        Instant since = lead.CreatedAt;
        foreach (LeadTransition move in lead.Transitions)
        {
            if (move.At >= _end) break;
            if (state.IsInFunnel) Leave(state, move.To, move.At - since);
            state = move.To;
            since = move.At;
        }

        if (state.IsInFunnel) Stay(state, _end - since);
    }

    private void Leave(LeadState from, LeadState to, Duration time)
    {
        int index = IndexOf(from);
        ref Passage passage = ref _passages[index];
        passage.Completed = (passage.Completed ?? Duration.Zero) + time;
        if (to == LeadState.Rejected) passage.End(Ending.Rejected);
        else if (to == LeadState.Disqualified) passage.End(Ending.Disqualified);
        else if (to == LeadState.Inquiry) passage.End(Ending.Recycled);
        else
        {
            // states between the two are passed by
            for (int i = index; i < IndexOf(to); i++) _passages[i].End(Ending.Advanced);
        }
    }

    private void Stay(LeadState state, Duration time)
    {
        ref Passage passage = ref _passages[IndexOf(state)];
        passage.Running = time;
        passage.End(Ending.None);
    }

    // the states of the funnel are the first ones
    private static int IndexOf(LeadState state) => state.Value - LeadState.Inquiry.Value;

    /// <summary>How one lead came through one state.</summary>
    private struct Passage
    {
        public bool IsEntered { get; private set; }

        /// <summary>How the last visit ended; whoever advanced once has advanced.</summary>
        public Ending Ending { get; private set; }

        public Duration? Completed { get; set; }

        public Duration? Running { get; set; }

        public void End(Ending ending)
        {
            IsEntered = true;
            if (Ending != Ending.Advanced) Ending = ending;
        }
    }

    private sealed class Tally(LeadState state)
    {
        private readonly long[] _endings = new long[5];
        private readonly DurationAccumulator _completed = new();
        private readonly DurationAccumulator _running = new();

        public void Count(in Passage passage)
        {
            if (!passage.IsEntered) return;
            _endings[(int)passage.Ending]++;
            if (passage.Completed is { } completed) _completed.Add(completed);
            else if (passage.Running is null) _completed.Exclude(ExclusionReason.Skipped);
            if (passage.Running is { } running) _running.Add(running);
        }

        public LeadStateTotals Build() => new(state)
        {
            Advanced = _endings[(int)Ending.Advanced],
            Rejected = _endings[(int)Ending.Rejected],
            Disqualified = _endings[(int)Ending.Disqualified],
            Recycled = _endings[(int)Ending.Recycled],
            Remaining = _endings[(int)Ending.None],
            Completed = _completed.Build(),
            Running = _running.Build(),
        };
    }
}
