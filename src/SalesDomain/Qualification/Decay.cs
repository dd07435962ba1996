using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Qualification;

/// <summary>How evidence for a criterion grows old. Old evidence drifts towards <em>unknown</em>, never towards <em>no</em>.</summary>
/// <remarks>
/// Freshness runs from 1 (new) to 0 (nothing left). No source measures half-lives, so those of the built-in rubrics are opinions and say so.
/// </remarks>
[JsonConverter(typeof(DecayJsonConverter))]
public sealed record Decay
{
    private Decay(DecayKind kind, int? days)
    {
        Kind = kind;
        Days = days;
    }

    /// <summary>Evidence never grows old.</summary>
    public static Decay None { get; } = new(DecayKind.None, null);

    /// <summary>The form of the curve.</summary>
    public DecayKind Kind { get; }

    /// <summary>The days of the curve, 1 or more; <c>null</c> for <see cref="None"/>.</summary>
    public int? Days { get; }

    /// <summary>Evidence is fresh up to and including so many days, and worth nothing after.</summary>
    /// <exception cref="InvalidValueException"><paramref name="days"/> is less than 1.</exception>
    public static Decay Step(int days) => Of(DecayKind.Step, days);

    /// <summary>Freshness is 1 − age / days, and 0 from then on.</summary>
    /// <exception cref="InvalidValueException"><paramref name="days"/> is less than 1.</exception>
    public static Decay Linear(int days) => Of(DecayKind.Linear, days);

    /// <summary>Freshness is 2^(−age / days), to four decimals.</summary>
    /// <exception cref="InvalidValueException"><paramref name="days"/> is less than 1.</exception>
    public static Decay HalfLife(int days) => Of(DecayKind.HalfLife, days);

    /// <summary>What is left of evidence of an age, from 0 to 1.</summary>
    /// <param name="ageDays">The days since it was observed; 0 or more.</param>
    /// <exception cref="InvalidValueException"><paramref name="ageDays"/> is negative.</exception>
    public decimal Freshness(int ageDays)
    {
        if (ageDays < 0) Throw.OutOfRange(ageDays, "an age of 0 days or more", nameof(ageDays));
        return Share(ageDays).ToDecimal();
    }

    /// <summary>The curve in words: <c>half-life 30 days</c>.</summary>
    public override string ToString() => Kind == DecayKind.None ? "none" : FormattableString.Invariant($"{(Kind == DecayKind.HalfLife ? "half-life" : Words.Of(Kind))} {Days} days");

    internal static Decay Of(DecayKind kind, int? days)
    {
        if (Problem(kind, days) is { } problem) Throw.Invalid(problem, nameof(days));
        return kind == DecayKind.None ? None : new Decay(kind, days);
    }

    internal static Problem? Problem(DecayKind kind, int? days) =>
        kind == DecayKind.None
            ? days is null ? null : new Problem(ErrorCodes.Contradiction, days, "no days where nothing decays")
            : days is >= 1 ? null : new Problem(days is null ? ErrorCodes.Missing : ErrorCodes.OutOfRange, days, "1 day or more");

    internal Fraction Share(int ageDays) => Kind switch
    {
        DecayKind.Step => ageDays <= Days ? Fraction.One : Fraction.Zero,
        DecayKind.Linear => ageDays >= Days ? Fraction.Zero : Fraction.Of(Days!.Value - ageDays, Days.Value),
        // four decimals, so that every machine says the same
        DecayKind.HalfLife => Fraction.Of((decimal)Math.Round(Math.Pow(2, -(double)ageDays / Days!.Value), 4)),
        _ => Fraction.One,
    };
}
