using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>Why a fact that a KPI asks about is not in its number, as a code. The codes are open: <see cref="Of"/> makes others.</summary>
/// <remarks>A fact is excluded once, by the first reason that applies. The default value is <c>other</c>.</remarks>
[JsonConverter(typeof(ExclusionReasonJsonConverter))]
public readonly struct ExclusionReason : IEquatable<ExclusionReason>, IComparable<ExclusionReason>
{
    private readonly string? _code;

    private ExclusionReason(string code) => _code = code;

    /// <summary>The code, such as <c>noAmount</c>; part of the JSON contract.</summary>
    public string Code => _code ?? "other";

    /// <summary>The amount is unknown. (0 is an amount.)</summary>
    public static ExclusionReason NoAmount { get; } = new("noAmount");

    /// <summary>The amount is negative.</summary>
    public static ExclusionReason NegativeAmount { get; } = new("negativeAmount");

    /// <summary>The probability is unknown. (0 is a probability.)</summary>
    public static ExclusionReason NoProbability { get; } = new("noProbability");

    /// <summary>The date of creation is unknown.</summary>
    public static ExclusionReason NoCreationDate { get; } = new("noCreationDate");

    /// <summary>The date of the first contact is unknown.</summary>
    public static ExclusionReason NoFirstContact { get; } = new("noFirstContact");

    /// <summary>The date of closing is unknown.</summary>
    public static ExclusionReason NoCloseDate { get; } = new("noCloseDate");

    /// <summary>The expected date of closing is unknown.</summary>
    public static ExclusionReason NoExpectedCloseDate { get; } = new("noExpectedCloseDate");

    /// <summary>It ended before it began.</summary>
    public static ExclusionReason NegativeCycle { get; } = new("negativeCycle");

    /// <summary>It is open past its expected date of closing.</summary>
    public static ExclusionReason Overdue { get; } = new("overdue");

    /// <summary>Its forecast category is Omitted.</summary>
    public static ExclusionReason Omitted { get; } = new("omitted");

    /// <summary>Nobody who gets credit for it has a quota.</summary>
    public static ExclusionReason NoQuota { get; } = new("noQuota");

    /// <summary>The state was passed by, without time spent in it.</summary>
    public static ExclusionReason Skipped { get; } = new("skipped");

    /// <summary>Its state at that time is not known.</summary>
    public static ExclusionReason NoHistory { get; } = new("noHistory");

    /// <summary>It was in a stage that is not in the pipeline.</summary>
    public static ExclusionReason UnknownStage { get; } = new("unknownStage");

    /// <summary>A reason of one's own.</summary>
    /// <param name="code">A camelCase code; not empty.</param>
    /// <exception cref="InvalidValueException"><paramref name="code"/> is empty.</exception>
    public static ExclusionReason Of(string code)
    {
        if (string.IsNullOrWhiteSpace(code)) Throw.Empty("a code such as noAmount", nameof(code));
        return new ExclusionReason(code);
    }

    /// <inheritdoc/>
    public bool Equals(ExclusionReason other) => Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExclusionReason other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>Orders by code, ordinal.</summary>
    public int CompareTo(ExclusionReason other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>Whether the codes are the same.</summary>
    public static bool operator ==(ExclusionReason left, ExclusionReason right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(ExclusionReason left, ExclusionReason right) => !left.Equals(right);
}
