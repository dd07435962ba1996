using SalesDomain.Measures;

namespace SalesDomain.Qualification;

/// <summary>A score as it is: an interval, from what is known to what may still be. Points on one version of one rubric, and no chance to win.</summary>
public sealed record QualificationScore
{
    internal QualificationScore(Kpi<Points> knownOnly, Points worst, Points best, Proportion coverage)
    {
        KnownOnly = knownOnly;
        Worst = worst;
        Best = best;
        Coverage = coverage;
    }

    /// <summary>The points of the criteria whose level is known, of those they could have; undefined (<c>noEvidence</c>) where none is. Excluded are the others, by state.</summary>
    public Kpi<Points> KnownOnly { get; }

    /// <summary>The points if all that is not known turns out at its worst.</summary>
    public Points Worst { get; }

    /// <summary>The points if all that is not known turns out at its best.</summary>
    public Points Best { get; }

    /// <summary>How many of the criteria that apply have a known level.</summary>
    public Proportion Coverage { get; }

    /// <summary>The interval, what is known and the coverage: <c>45.8 % to 83.3 %, known 73.3 %, 5 of 8</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Worst} to {Best}, known {KnownOnly.Match(static points => points.ToString(), static why => why.Code)}, {Coverage.Numerator} of {Coverage.Denominator}");
}
