using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Measures;

namespace SalesDomain.Risks;

/// <summary>A sign at a deal with its evidence. The default value is of no sign.</summary>
[JsonConverter(typeof(RiskFlagJsonConverter))]
public readonly record struct RiskFlag
{
    private RiskFlag(RiskRule rule, RiskStatus status) => (Rule, Status) = (rule, status);

    /// <summary>The rule that was looked at.</summary>
    public RiskRule Rule { get; }

    /// <summary>Whether it is raised, clear or unknown.</summary>
    public RiskStatus Status { get; }

    /// <summary>What was seen, in the unit of the sign; <c>null</c> where it is unknown.</summary>
    public decimal? Value { get; private init; }

    /// <summary>What it was compared with, in the same unit: the limit of the rule, or the days of its quantile; <c>null</c> where that is unknown.</summary>
    public decimal? Limit { get; private init; }

    /// <summary>The day since which the flag has been up; <c>null</c> where it is not, or nothing says since when.</summary>
    public LocalDate? Since { get; private init; }

    /// <summary>Which input is not known: <c>noExpectedCloseDate</c>, <c>noActivityDate</c>; <c>null</c> where the flag is raised or clear.</summary>
    public ExclusionReason? Missing { get; private init; }

    /// <summary>Whether it is raised.</summary>
    public bool IsRaised => Status == RiskStatus.Raised;

    /// <summary>The evidence in words: <c>Pushed: 4 times, limit 3, since 2026-03-02</c>, <c>NoActivity: unknown (noActivityDate)</c>.</summary>
    public override string ToString() => Rule is null ? "" : Missing is { } missing ? $"{Rule.Sign}: unknown ({missing})"
        : FormattableString.Invariant($"{Rule.Sign}: {Value:0.##} {Rule.Sign.Unit}, limit {Limit:0.##}{(Since is { } day ? FormattableString.Invariant($", since {day:uuuu-MM-dd}") : "")}");

    internal static RiskFlag Unknown(RiskRule rule, ExclusionReason missing) => new(rule, RiskStatus.Unknown) { Missing = missing };

    internal static RiskFlag Of(RiskRule rule, bool isRaised, decimal value, decimal limit, LocalDate? since) =>
        new(rule, isRaised ? RiskStatus.Raised : RiskStatus.Clear) { Value = value, Limit = limit, Since = isRaised ? since : null };
}
