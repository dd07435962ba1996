using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Opportunities;

namespace SalesDomain.Risks;

/// <summary>The rules by which a team looks at its deals. A sign without a rule is not looked at.</summary>
/// <remarks>Two policies are equal when all members are; the order in which rules were given does not matter.</remarks>
[JsonConverter(typeof(RiskPolicyJsonConverter))]
public sealed record RiskPolicy
{
    private readonly FiscalCalendar _calendar = FiscalCalendar.Calendar;
    private readonly FiscalUnit _period = FiscalUnit.Quarter;
    private readonly int _leastVisits = 10;
    private readonly ImmutableArray<(RiskRule? Of, ImmutableDictionary<string, RiskRule> ByStage)> _bySign;

    /// <summary>A policy.</summary>
    /// <param name="rules">The rules; at most one for a sign in a stage.</param>
    /// <exception cref="InvalidValueException">Two rules are for one sign in one stage (<c>duplicate</c>).</exception>
    public RiskPolicy(IEnumerable<RiskRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        RiskRule[] given = [.. rules];
        if (given.Contains(null)) throw new ArgumentNullException(nameof(rules), "A rule is null.");
        Rules = [.. given.OrderBy(rule => rule.Sign.Value).ThenBy(rule => rule.Stage is not null).ThenBy(rule => rule.Stage, StringComparer.Ordinal)];
        for (int i = 1; i < Rules.Length; i++)
        {
            if (Rules[i].Sign == Rules[i - 1].Sign && Rules[i].Stage == Rules[i - 1].Stage) Throw.Duplicate(Rules[i], "one rule for a sign in a stage", nameof(rules));
        }

        _bySign =
        [
            .. RiskSign.List.Select(sign => (Rules.FirstOrDefault(rule => rule.Sign == sign && rule.Stage is null),
                Rules.Where(rule => rule.Sign == sign && rule.Stage is not null).ToImmutableDictionary(rule => rule.Stage!, StringComparer.Ordinal))),
        ];
    }

    /// <summary>Every sign with its default limit.</summary>
    public static RiskPolicy Default { get; } = new(RiskSign.List.Select(sign => new RiskRule(sign)));

    /// <summary>The rules in the order of the signs, that for all stages before those for one.</summary>
    public ImmutableArray<RiskRule> Rules { get; }

    /// <summary>The calendar of <see cref="Period"/>; the calendar year by default.</summary>
    public FiscalCalendar Calendar
    {
        get => _calendar;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _calendar = value;
        }
    }

    /// <summary>The period that <see cref="RiskSign.PushedAcrossPeriod"/> means; a quarter by default.</summary>
    /// <exception cref="InvalidValueException">The value is none of the four units.</exception>
    public FiscalUnit Period
    {
        get => _period;
        init
        {
            if (value == FiscalUnit.None || !Enum.IsDefined(value)) Throw.OutOfRange(value, "Month, Quarter, Half or Year", nameof(value));
            _period = value;
        }
    }

    /// <summary>How many deals must have left a stage before a quantile of their times says something; 10 by default (no published number).</summary>
    /// <exception cref="InvalidValueException">The value is below 1.</exception>
    public int LeastVisits
    {
        get => _leastVisits;
        init
        {
            if (value < 1) Throw.OutOfRange(value, "1 or more", nameof(value));
            _leastVisits = value;
        }
    }

    /// <summary>The rule for a sign in a stage: the stage's own, else the one for all; <c>null</c> where the sign is not looked at.</summary>
    public RiskRule? RuleFor(RiskSign sign, PipelineStage stage)
    {
        ArgumentNullException.ThrowIfNull(sign);
        ArgumentNullException.ThrowIfNull(stage);
        (RiskRule? of, ImmutableDictionary<string, RiskRule> byStage) = _bySign[sign.Value - 1];
        return byStage.GetValueOrDefault(stage.Key, of!);
    }

    /// <summary>The policy with a rule, in place of the one for the same sign and stage.</summary>
    public RiskPolicy With(RiskRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Having(Rules.Where(other => other.Sign != rule.Sign || other.Stage != rule.Stage).Append(rule));
    }

    /// <summary>The policy without any rule for a sign.</summary>
    public RiskPolicy Without(RiskSign sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        return Having(Rules.Where(rule => rule.Sign != sign));
    }

    /// <inheritdoc/>
    public bool Equals(RiskPolicy? other) =>
        other is not null && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan()) && Calendar == other.Calendar && Period == other.Period && LeastVisits == other.LeastVisits;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules.Length, Calendar, Period, LeastVisits);

    /// <summary>How many rules: <c>11 rules</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rules.Length} {(Rules.Length == 1 ? "rule" : "rules")}");

    private RiskPolicy Having(IEnumerable<RiskRule> rules) => new(rules) { Calendar = Calendar, Period = Period, LeastVisits = LeastVisits };
}
