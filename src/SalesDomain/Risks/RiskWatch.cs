using System.Collections.Immutable;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;

namespace SalesDomain.Risks;

/// <summary>Looks at open deals by a policy, and against how long the team's own deals take. Made once, asked for each deal.</summary>
/// <remarks>As-of, zone and pipeline are those of the team's totals. The team is whoever is in them: all deals, or those of one owner or segment.</remarks>
public sealed class RiskWatch
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly decimal?[] _slow;
    private readonly decimal?[] _remaining;
    private readonly ImmutableArray<RiskFlag> _unknown;

    /// <summary>A watch.</summary>
    /// <param name="team">How the team's deals came through the stages, and the day at whose end one stands.</param>
    /// <param name="policy">The rules; <see cref="RiskPolicy.Default"/> where it is left out.</param>
    public RiskWatch(FlowTotals team, RiskPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(team);
        Team = team;
        Policy = policy ?? RiskPolicy.Default;
        for (int i = 0; i < team.Stages.Length; i++) _places.Add(team.Stages[i].Stage.Key, i);
        Distribution?[] times = [.. team.Stages.Select(stage => TimeInStage.OfCompleted(team, stage.Stage).Match(days => days.Count >= Policy.LeastVisits ? days : null, _ => (Distribution?)null))];
        _slow = [.. team.Stages.Select((stage, i) => Policy.RuleFor(RiskSign.SlowerThanTeam, stage.Stage) is { } rule ? times[i]?.Quantile(rule.Limit) : null)];
        _remaining = [.. team.Stages.Select((stage, i) => Policy.RuleFor(RiskSign.CloseTooSoon, stage.Stage) is { } rule ? Sum(times.Skip(i + 1).Select(days => days?.Quantile(rule.Limit))) : null)];
        _unknown = [.. Policy.Rules.Where(rule => rule.Stage is null).Select(rule => RiskFlag.Unknown(rule, ExclusionReason.NoHistory))];
    }

    /// <summary>How the team's deals came through the stages.</summary>
    public FlowTotals Team { get; }

    /// <summary>The rules.</summary>
    public RiskPolicy Policy { get; }

    /// <summary>Whether the histories hold changes of amounts, as by default; else a drop is unknown.</summary>
    public bool HasAmounts { get; init; } = true;

    /// <summary>Whether the histories hold changes of expected dates, as by default; else pushes are unknown.</summary>
    public bool HasExpectedDates { get; init; } = true;

    /// <summary>The signs at a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="record">Its record as it stood at as-of, for the last activity, the contacts and a next step that the history does not say; <c>null</c> where there is none.</param>
    /// <returns>The signs; <c>null</c> where the deal was not open. Each is unknown where nothing is known of the deal's state at that time.</returns>
    /// <exception cref="InvalidValueException">The record is of another deal (<c>contradiction</c>).</exception>
    public DealRisk? Of(OpportunityHistory deal, Opportunity? record = null)
    {
        ArgumentNullException.ThrowIfNull(deal);
        if (record is not null && record.Id != deal.Id) Throw.Contradiction(record.Id, $"the record of {deal.Id}", nameof(record));
        Instant end = Team.Definition.End;
        if (deal.IsUnknownBefore(end)) return new DealRisk(deal.Id, Team.Definition.AsOf, _unknown);
        if (deal.Before(end) is not { IsDeleted: false, Status: OpportunityStatus.Open } then) return null;
        RiskReading reading = new(this, then, OpportunityJourney.Of(then, end)!, record);
        return new DealRisk(deal.Id, Team.Definition.AsOf, [.. RiskSign.List.Select(sign => Policy.RuleFor(sign, then.Stage)).OfType<RiskRule>().Select(reading.Read)]);
    }

    /// <summary>The place of a stage among the open ones of the pipeline, from 0; -1 for one that is not in it.</summary>
    internal int PlaceOf(PipelineStage stage) => _places.GetValueOrDefault(stage.Key, -1);

    /// <summary>The days above which the rule of a stage finds a deal slow; <c>null</c> where too few have left the stage.</summary>
    internal decimal? SlowFrom(int place) => _slow[place];

    /// <summary>The days that the stages after a stage take by the rule of that stage; <c>null</c> where too few have left one of them.</summary>
    internal decimal? RemainingAfter(int place) => _remaining[place];

    private static decimal? Sum(IEnumerable<decimal?> days)
    {
        decimal? sum = 0m;
        foreach (decimal? next in days) sum += next;
        return sum;
    }
}
