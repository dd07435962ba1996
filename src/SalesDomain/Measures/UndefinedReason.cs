using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>Why a KPI has no value, as a code. The codes are open: <see cref="Of"/> makes others.</summary>
/// <remarks>Where several reasons apply, a KPI states the first in the order in which they stand here. The default value is <c>notComputed</c>.</remarks>
[JsonConverter(typeof(UndefinedReasonJsonConverter))]
public readonly struct UndefinedReason : IEquatable<UndefinedReason>
{
    private readonly string? _code;

    private UndefinedReason(string code) => _code = code;

    /// <summary>The code, such as <c>noClosedOpportunities</c>; part of the JSON contract.</summary>
    public string Code => _code ?? "notComputed";

    /// <summary>Amounts of several currencies would have to be added.</summary>
    public static UndefinedReason MixedCurrencies { get; } = new("mixedCurrencies");

    /// <summary>The past is asked for and the facts hold only the present.</summary>
    public static UndefinedReason NoHistory { get; } = new("noHistory");

    /// <summary>There is no quota, or it is 0.</summary>
    public static UndefinedReason NoQuota { get; } = new("noQuota");

    /// <summary>A quota lies partly inside the period; nothing is prorated silently.</summary>
    public static UndefinedReason QuotaPeriodMismatch { get; } = new("quotaPeriodMismatch");

    /// <summary>Nothing of the quota remains.</summary>
    public static UndefinedReason AlreadyAttained { get; } = new("alreadyAttained");

    /// <summary>There are no opportunities.</summary>
    public static UndefinedReason NoOpportunities { get; } = new("noOpportunities");

    /// <summary>No opportunity was won or lost in the period.</summary>
    public static UndefinedReason NoClosedOpportunities { get; } = new("noClosedOpportunities");

    /// <summary>No opportunity was won in the period.</summary>
    public static UndefinedReason NoWonOpportunities { get; } = new("noWonOpportunities");

    /// <summary>No opportunity was lost in the period.</summary>
    public static UndefinedReason NoLostOpportunities { get; } = new("noLostOpportunities");

    /// <summary>No opportunity has left the stage, forward or lost.</summary>
    public static UndefinedReason NoDecidedOpportunities { get; } = new("noDecidedOpportunities");

    /// <summary>No opportunity has an amount that counts.</summary>
    public static UndefinedReason NoAmounts { get; } = new("noAmounts");

    /// <summary>No opportunity has a probability.</summary>
    public static UndefinedReason NoProbabilities { get; } = new("noProbabilities");

    /// <summary>There are no leads.</summary>
    public static UndefinedReason NoLeads { get; } = new("noLeads");

    /// <summary>No lead has left the state, forward or for good.</summary>
    public static UndefinedReason NoDecidedLeads { get; } = new("noDecidedLeads");

    /// <summary>No opportunity or lead has the dates that are needed.</summary>
    public static UndefinedReason NoDates { get; } = new("noDates");

    /// <summary>The mean sales cycle is 0 days.</summary>
    public static UndefinedReason ZeroCycle { get; } = new("zeroCycle");

    /// <summary>Nothing was lost, so nothing can be compared with it.</summary>
    public static UndefinedReason NoLosses { get; } = new("noLosses");

    /// <summary>A reason of one's own.</summary>
    /// <param name="code">A camelCase code; not empty.</param>
    /// <exception cref="InvalidValueException"><paramref name="code"/> is empty.</exception>
    public static UndefinedReason Of(string code)
    {
        if (string.IsNullOrWhiteSpace(code)) Throw.Empty("a code such as noQuota", nameof(code));
        return new UndefinedReason(code);
    }

    /// <inheritdoc/>
    public bool Equals(UndefinedReason other) => Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UndefinedReason other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>Whether the codes are the same.</summary>
    public static bool operator ==(UndefinedReason left, UndefinedReason right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(UndefinedReason left, UndefinedReason right) => !left.Equals(right);

    /// <summary>The one of two reasons that is stated; a reason of one's own comes after all that stand here.</summary>
    internal static UndefinedReason First(UndefinedReason left, UndefinedReason right) => Rank(right) < Rank(left) ? right : left;

    /// <summary>The one of several reasons that is stated; <c>null</c> where there is none.</summary>
    internal static UndefinedReason? First(params ReadOnlySpan<UndefinedReason?> reasons)
    {
        UndefinedReason? first = null;
        foreach (UndefinedReason? reason in reasons)
        {
            if (reason is { } next) first = first is { } earlier ? First(earlier, next) : next;
        }

        return first;
    }

    private static int Rank(UndefinedReason reason)
    {
        ReadOnlySpan<UndefinedReason> order =
        [
            MixedCurrencies, NoHistory, NoQuota, QuotaPeriodMismatch, AlreadyAttained, NoOpportunities, NoClosedOpportunities,
            NoWonOpportunities, NoLostOpportunities, NoDecidedOpportunities, NoAmounts, NoProbabilities, NoLeads, NoDecidedLeads, NoDates, ZeroCycle, NoLosses,
        ];
        int index = order.IndexOf(reason);
        return index < 0 ? order.Length : index;
    }
}
