using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Survival;

/// <summary>The share that has not ended after so many days, by Kaplan and Meier: those not ended yet count for as long as they were seen.</summary>
/// <remarks>
/// S(t) = Π (1 − d/n) over the days up to t with d events of n at risk; events come before censorings of the same day. Every cause is an event:
/// for deals the curve is that of staying open, and <see cref="SurvivalTotals.Only"/> asks for one cause. Two curves are equal when they have the same days and counts.
/// Source: E. L. Kaplan and P. Meier, Journal of the American Statistical Association 53 (1958), 457-481; conventions of R's package survival 3.5.
/// </remarks>
[JsonConverter(typeof(SurvivalCurveJsonConverter))]
public sealed class SurvivalCurve : IEquatable<SurvivalCurve>
{
    // R's all.equal: where a bound counts as being at a quantile and not past it
    private const double BoundTolerance = 1.4901161193847656e-8;

    // far more than the error of a double survival, so that nearer ones are compared exactly
    private const double Doubt = 1e-9;

    private readonly RiskRow[] _rows;

    private SurvivalCurve(RiskRow[] rows, long count)
    {
        _rows = rows;
        Count = count;
        SurvivalStep[] steps = new SurvivalStep[rows.Length];

        // between two censorings the product telescopes to a share of counts, which loses no digit
        double before = 1, hazard = 0, hazardVariance = 0;
        double? variance = 0;
        long start = count;
        for (int i = 0; i < rows.Length; i++)
        {
            RiskRow row = rows[i];
            double n = row.AtRisk, d = row.Events;
            double survival = before * ((double)row.Survivors / start);
            variance = row.Survivors == 0 ? null : variance + (d / (n * row.Survivors));
            hazard += d / n;
            hazardVariance += d / n / n;
            EventCount += row.Events;
            steps[i] = new SurvivalStep(row.Day, row.AtRisk, row.Events, row.Censored, new SurvivalEstimate(survival, variance), new Estimate(hazard, Math.Sqrt(hazardVariance)));
            if (row.Censored == 0) continue;
            before = survival;
            start = row.Survivors - row.Censored;
        }

        Steps = ImmutableCollectionsMarshal.AsImmutableArray(steps);
    }

    /// <summary>How many were observed.</summary>
    public long Count { get; }

    /// <summary>How many events there were.</summary>
    public long EventCount { get; }

    /// <summary>The days on which something ended or was last seen, in order.</summary>
    public ImmutableArray<SurvivalStep> Steps { get; }

    /// <summary>The day by which half have ended: <see cref="Quantile"/> at one half.</summary>
    /// <returns>Days, or undefined: <c>noObservations</c>, <c>notReached</c>.</returns>
    public Kpi<decimal> Median => Quantile(0.5m);

    /// <summary>The curve of totals; linear in the distinct days.</summary>
    public static SurvivalCurve Of(SurvivalTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new SurvivalCurve(RiskRow.Of(totals.Events, totals.Censored), totals.Count);
    }

    /// <summary>The survival after a day.</summary>
    /// <param name="day">Whole days since the start; 0 or more.</param>
    /// <returns>The survival with its error, or undefined: <c>noObservations</c>, <c>beyondObservation</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="day"/> is negative.</exception>
    public Kpi<SurvivalEstimate> At(int day) =>
        Unknown(day) is { } reason ? Kpi.Undefined<SurvivalEstimate>(reason, Count) : Kpi.Of(Last(day) is var i && i < 0 ? new SurvivalEstimate(1, 0) : Steps[i].Survival, Count);

    /// <summary>The survival after a day as an exact fraction, divided once at the end: all 28 digits of decimal are right.</summary>
    /// <param name="day">Whole days since the start; 0 or more.</param>
    /// <returns>The survival from 0 to 1, or undefined: <c>noObservations</c>, <c>beyondObservation</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="day"/> is negative.</exception>
    public Kpi<decimal> ExactAt(int day)
    {
        if (Unknown(day) is { } reason) return Kpi.Undefined<decimal>(reason, Count);
        (BigInteger numerator, BigInteger denominator) = Exact(Last(day));
        return Kpi.Of(Fraction.Of(numerator, denominator).ToDecimal(), Count);
    }

    /// <summary>The cumulative hazard after a day, by Nelson and Aalen: Σ d / n, with variance Σ d / n².</summary>
    /// <param name="day">Whole days since the start; 0 or more.</param>
    /// <returns>The hazard, without unit, 0 or more, or undefined: <c>noObservations</c>, <c>beyondObservation</c>. Relative error below 1e-12.</returns>
    /// <exception cref="InvalidValueException"><paramref name="day"/> is negative.</exception>
    public Kpi<Estimate> CumulativeHazardAt(int day) =>
        Unknown(day) is { } reason ? Kpi.Undefined<Estimate>(reason, Count) : Kpi.Of(Last(day) is var i && i < 0 ? default : Steps[i].CumulativeHazard, Count);

    /// <summary>The day by which a share has ended: the first on which the survival is 1 − p or less.</summary>
    /// <remarks>
    /// Where the survival is exactly 1 − p from one event to the next, every day between fits, and the middle is stated, as R does; lifelines states the first.
    /// Where no event follows, the first day is stated, as R prints it. Equality is decided exactly.
    /// Source: R's package survival, <c>print.survfit</c>.
    /// </remarks>
    /// <param name="p">The share, above 0 and below 1.</param>
    /// <returns>Days, or undefined: <c>noObservations</c>, <c>notReached</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="p"/> is out of range.</exception>
    public Kpi<decimal> Quantile(decimal p)
    {
        CheckShare(p);
        if (Count == 0) return Kpi.Undefined<decimal>(SurvivalReason.NoObservations);
        for (int i = 0; i < _rows.Length; i++)
        {
            int order = _rows[i].Events == 0 ? 1 : Compare(i, 1 - p);
            if (order > 0) continue;
            int next = order < 0 ? -1 : Array.FindIndex(_rows, i + 1, row => row.Events > 0);
            return Kpi.Of(next < 0 ? _rows[i].Day : ((decimal)_rows[i].Day + _rows[next].Day) / 2, Count);
        }

        return Kpi.Undefined<decimal>(SurvivalReason.NotReached, Count);
    }

    /// <summary>The interval of <see cref="Median"/>: <see cref="QuantileInterval"/> at one half.</summary>
    /// <inheritdoc cref="QuantileInterval"/>
    public PartialInterval MedianInterval(double level, IntervalTransform transform = IntervalTransform.Log) => QuantileInterval(0.5m, level, transform);

    /// <summary>The interval of <see cref="Quantile"/> in days: where the lower and the upper bound of the survival come down to 1 − p.</summary>
    /// <remarks>
    /// By the same rule as the quantile, with 1.5e-8 for equality as in R. A bound that never comes down so far leaves its end unknown; the lower end may be known
    /// where the quantile is not. Source: R. Brookmeyer and J. Crowley, Biometrics 38 (1982), 29-41; R's <c>print.survfit</c>.
    /// </remarks>
    /// <param name="p">The share, above 0 and below 1.</param>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <param name="transform">The interval of the survival that is taken; log is the default of R.</param>
    /// <exception cref="InvalidValueException">An argument is out of range.</exception>
    public PartialInterval QuantileInterval(decimal p, double level, IntervalTransform transform = IntervalTransform.Log)
    {
        CheckShare(p);
        _ = default(SurvivalEstimate).Interval(level, transform);
        PartialInterval[] bounds = [.. Steps.Select(step => step.Survival.Interval(level, transform))];
        double target = (double)(1 - p);
        return new PartialInterval(level, Crossing(bound => bound.Lower), Crossing(bound => bound.Upper));

        double? Crossing(Func<PartialInterval, double?> side)
        {
            int first = Array.FindIndex(bounds, bound => side(bound) < target + BoundTolerance);
            if (first < 0) return null;
            double at = side(bounds[first])!.Value;
            int next = Math.Abs(at - target) < BoundTolerance ? Array.FindIndex(bounds, first + 1, bound => side(bound) < at) : -1;
            return next < 0 ? Steps[first].Day : (Steps[first].Day + (double)Steps[next].Day) / 2;
        }
    }

    /// <summary>The mean number of days until the event, where whatever lasts longer counts as <paramref name="tau"/> days: the area below the curve.</summary>
    /// <remarks>
    /// ∫₀^τ S(t) dt, with variance Σ (∫ from tᵢ to τ of S)² d / (n (n − d)) over the events. Relative error below 1e-12. Source: R's <c>rmean</c> of package survival;
    /// R. Miller, Survival Analysis (1981).
    /// </remarks>
    /// <param name="tau">Whole days, 1 or more.</param>
    /// <returns>Days from 0 to tau with standard error, or undefined: <c>noObservations</c>, <c>beyondObservation</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="tau"/> is below 1.</exception>
    public Kpi<Estimate> RestrictedMean(int tau)
    {
        if (tau < 1) Throw.OutOfRange(tau, "whole days, 1 or more", nameof(tau));
        if (Unknown(tau) is { } reason) return Kpi.Undefined<Estimate>(reason, Count);
        double area = 0, variance = 0, end = tau;
        for (int i = Last(tau); i >= 0; i--)
        {
            RiskRow row = _rows[i];
            area += Steps[i].Survival.Value * (end - row.Day);
            if (row.Survivors > 0) variance += area * area * row.Events / ((double)row.AtRisk * row.Survivors);
            end = row.Day;
        }

        return Kpi.Of(new Estimate(area + end, Math.Sqrt(variance)), Count);
    }

    /// <inheritdoc/>
    public bool Equals(SurvivalCurve? other) => other is not null && _rows.AsSpan().SequenceEqual(other._rows);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SurvivalCurve);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, EventCount, _rows.Length);

    /// <summary>The counts and the median: <c>11 observed, 7 events, median 31 days</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Count} observed, {EventCount} events, median {Median.Match(days => FormattableString.Invariant($"{days} days"), reason => $"undefined ({reason})")}");

    private static void CheckShare(decimal p)
    {
        if (p is <= 0m or >= 1m) Throw.OutOfRange(p, "a share above 0 and below 1, such as 0.5", nameof(p));
    }

    private UndefinedReason? Unknown(int day)
    {
        if (day < 0) Throw.OutOfRange(day, "whole days, 0 or more", nameof(day));
        if (Count == 0) return SurvivalReason.NoObservations;
        return day > _rows[^1].Day && _rows[^1].Survivors > 0 ? SurvivalReason.BeyondObservation : null;
    }

    /// <summary>The last row up to a day; -1 before the first.</summary>
    private int Last(int day)
    {
        int low = 0, high = _rows.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_rows[middle].Day <= day) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private int Compare(int index, decimal target)
    {
        double difference = Steps[index].Survival.Value - (double)target;
        if (Math.Abs(difference) > Doubt) return Math.Sign(difference);
        (BigInteger numerator, BigInteger denominator) = Exact(index);
        Fraction exact = Fraction.Of(target);
        return (numerator * exact.Denominator).CompareTo(denominator * exact.Numerator);
    }

    /// <summary>The survival after a row as a fraction, not reduced.</summary>
    private (BigInteger Numerator, BigInteger Denominator) Exact(int last)
    {
        List<BigInteger> above = [], below = [];
        long start = Count;
        for (int i = 0; i <= last; i++)
        {
            // only where something is censored, or the product ends, does it not telescope
            if (_rows[i].Censored == 0 && i < last) continue;
            above.Add(_rows[i].Survivors);
            below.Add(start);
            start = _rows[i].Survivors - _rows[i].Censored;
        }

        return (Product(above), Product(below));
    }

    /// <summary>The product by halves, so that large factors meet large ones.</summary>
    private static BigInteger Product(List<BigInteger> factors)
    {
        if (factors.Count == 0) return BigInteger.One;
        for (int width = factors.Count; width > 1; width = (width + 1) / 2)
        {
            for (int i = 0; i < width / 2; i++) factors[i] *= factors[width - 1 - i];
        }

        return factors[0];
    }
}
