using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Vocabularies;

namespace SalesDomain.Risks;

/// <summary>A sign that an open deal may not close as called. Each is told from what changed, with a value and a limit; none is a score.</summary>
/// <remarks>
/// Source: the deal warnings of Gong, Salesforce, HubSpot, Truly and Customer City, as far as facts show them. Default limits that no vendor
/// publishes are named as such at the members.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<RiskSign>))]
public sealed class RiskSign : Vocabulary<RiskSign>, IVocabulary<RiskSign>
{
    /// <summary>The expected date has passed.</summary>
    /// <remarks>Value: days since that date, below 0 before it. Raised from the limit on; default 1 (Gong, Einstein).</remarks>
    public static readonly RiskSign Overdue = new(nameof(Overdue), 1, "Overdue", "The expected date has passed.", "days", 1, "Close date passed");

    /// <summary>Nobody has been in touch for long.</summary>
    /// <remarks>Value: days since the last activity. Raised from the limit on; default 14 (critical from 14 days, a warning from 7).</remarks>
    public static readonly RiskSign NoActivity = new(nameof(NoActivity), 2, "No activity", "Nobody has been in touch for long.", "days", 14, "Inactive", "Idle");

    /// <summary>The deal has been in its stage for long.</summary>
    /// <remarks>Value: days of the visit that runs on. Raised from the limit on; default 30 (Customer City).</remarks>
    public static readonly RiskSign StalledInStage = new(nameof(StalledInStage), 3, "Stalled in stage", "The deal has been in its stage for long.", "days", 30, "Stalled", "Stuck");

    /// <summary>The deal has been in its stage for longer than most of the team's deals that left it.</summary>
    /// <remarks>
    /// Value: days in the stage, all visits together. Raised above the quantile of the team's completed times that the rule names; default 0.75, the upper
    /// quartile. Unknown where fewer deals than <see cref="RiskPolicy.LeastVisits"/> have left the stage.
    /// </remarks>
    public static readonly RiskSign SlowerThanTeam = new(nameof(SlowerThanTeam), 4, "Slower than the team", "The deal has been in its stage for longer than most of the team's deals that left it.", "days", 0.75m, "Slow", "Slower than usual") { IsQuantile = true };

    /// <summary>The expected date was set to a later one again and again.</summary>
    /// <remarks>Value: pushes. Raised from the limit on; default 3 (the second of the published bands 0-2, 3-5, 6-9, 10 and more).</remarks>
    public static readonly RiskSign Pushed = new(nameof(Pushed), 5, "Pushed", "The expected date was set to a later one again and again.", "times", 3, "Close date pushed") { IsCount = true };

    /// <summary>The expected date was pushed out of its period into a later one.</summary>
    /// <remarks>Value: pushes across the end of a period of <see cref="RiskPolicy.Calendar"/>, a quarter by default. Raised from the limit on; default 1.</remarks>
    public static readonly RiskSign PushedAcrossPeriod = new(nameof(PushedAcrossPeriod), 6, "Pushed across the period", "The expected date was pushed out of its period into a later one.", "times", 1, "Slipped") { IsCount = true };

    /// <summary>The deal is worth less than it once was.</summary>
    /// <remarks>Value: 1 − amount / highest amount so far. Raised above 0 and from the limit on; default 0, any drop (Salesforce, HubSpot).</remarks>
    public static readonly RiskSign AmountDropped = new(nameof(AmountDropped), 7, "Amount dropped", "The deal is worth less than it once was.", "of the highest amount", 0, "Amount decreased") { IsShare = true };

    /// <summary>Too few people of the buyer are known.</summary>
    /// <remarks>Value: contacts. Raised below the limit; default 2 (Gong, Customer City: a single contact; 3 and more are healthy).</remarks>
    public static readonly RiskSign SingleThreaded = new(nameof(SingleThreaded), 8, "Single-threaded", "Too few people of the buyer are known.", "contacts", 2, "Not enough contacts") { IsCount = true, IsRaisedBelow = true };

    /// <summary>Nothing is planned.</summary>
    /// <remarks>Value: 1 where a next step is set, else 0. Raised below the limit, which is 1.</remarks>
    public static readonly RiskSign NoNextStep = new(nameof(NoNextStep), 9, "No next step", "Nothing is planned.", "next steps", 1, "No plan") { IsCount = true, IsRaisedBelow = true };

    /// <summary>The deal is in an earlier stage than it once was.</summary>
    /// <remarks>Value: how many stages before the furthest one of its open visits. Raised from the limit on; default 1 (Salesforce, Truly).</remarks>
    public static readonly RiskSign WentBackward = new(nameof(WentBackward), 10, "Went backward", "The deal is in an earlier stage than it once was.", "stages", 1, "Stage regressed", "Moved back") { IsCount = true };

    /// <summary>The expected date leaves less time than the stages that remain take the team.</summary>
    /// <remarks>
    /// Value: days left. Raised below the sum, over the stages after the current one, of the quantile of the team's completed times that the rule
    /// names; default 0.5, the median (no published limit). Where no stage remains it is clear; unknown as <see cref="SlowerThanTeam"/>.
    /// </remarks>
    public static readonly RiskSign CloseTooSoon = new(nameof(CloseTooSoon), 11, "Close date too soon", "The expected date leaves less time than the stages that remain take the team.", "days", 0.5m, "Unrealistic close date") { IsQuantile = true, IsRaisedBelow = true };

    private RiskSign(string name, int value, string label, string meaning, string unit, decimal limit, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases) => (Unit, DefaultLimit) = (unit, limit);

    /// <inheritdoc/>
    public static new ImmutableArray<RiskSign> List { get; } =
        [Overdue, NoActivity, StalledInStage, SlowerThanTeam, Pushed, PushedAcrossPeriod, AmountDropped, SingleThreaded, NoNextStep, WentBackward, CloseTooSoon];

    /// <summary>What value and limit of a flag are counted in: days, times, contacts.</summary>
    public string Unit { get; }

    /// <summary>The limit of <see cref="RiskPolicy.Default"/>, in <see cref="Unit"/>; for <see cref="SlowerThanTeam"/> and <see cref="CloseTooSoon"/> a quantile of the team's times.</summary>
    public decimal DefaultLimit { get; }

    /// <summary>Whether the limit is a quantile of the team's times, from 0 to 1, of which the flag shows the days.</summary>
    public bool IsQuantile { get; private init; }

    /// <summary>Whether a value below the limit raises the flag; else one from the limit on.</summary>
    public bool IsRaisedBelow { get; private init; }

    private bool IsCount { get; init; }

    private bool IsShare { get; init; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> overdue,
        Func<TResult> noActivity,
        Func<TResult> stalledInStage,
        Func<TResult> slowerThanTeam,
        Func<TResult> pushed,
        Func<TResult> pushedAcrossPeriod,
        Func<TResult> amountDropped,
        Func<TResult> singleThreaded,
        Func<TResult> noNextStep,
        Func<TResult> wentBackward,
        Func<TResult> closeTooSoon) =>
        Choose(overdue, noActivity, stalledInStage, slowerThanTeam, pushed, pushedAcrossPeriod, amountDropped, singleThreaded, noNextStep, wentBackward, closeTooSoon);

    internal Problem? ProblemOf(decimal limit) =>
        IsQuantile || IsShare ? limit is < 0 or > 1 ? new Problem(ErrorCodes.OutOfRange, limit, $"0 to 1 for {Name}: {(IsShare ? "a share of the highest amount" : "a quantile of the team's times")}") : null
        : IsCount ? limit < 1 || !decimal.IsInteger(limit) ? new Problem(ErrorCodes.OutOfRange, limit, $"a whole number of {Unit}, 1 or more, for {Name}") : null
        : limit < 0 ? new Problem(ErrorCodes.OutOfRange, limit, $"{Unit}, 0 or more, for {Name}") : null;
}
