using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Qualification;

/// <summary>What evidence for and against says of a statement, with what is not known kept apart from what is denied. Exact, and on no scale but its own.</summary>
/// <remarks>
/// With r for, s against and the prior weight W: r / (r + s + W) is believed, s / (r + s + W) disbelieved and W / (r + s + W) uncertain, which sum to 1. Nothing known is 0 to 1, and few pieces stay wide.
/// It is no <see cref="Probability"/>, no <see cref="Points"/> and no <see cref="PercentileRank"/>, and nothing converts one into another.
/// Source: A. Jøsang, Subjective Logic (2016), the binomial opinion of a beta distribution. The fusion of opinions there is disputed and is not used.
/// </remarks>
[JsonConverter(typeof(BeliefJsonConverter))]
public sealed record Belief
{
    private Belief(Fraction support, Fraction against, decimal priorWeight, decimal baseRate)
    {
        ExactSupport = support;
        ExactAgainst = against;
        PriorWeight = priorWeight;
        BaseRate = baseRate;
    }

    /// <summary>The weight of what supports, r, to 28 digits; 0 or more.</summary>
    public decimal Support => ExactSupport.ToDecimal();

    /// <summary>The weight of what refutes, s, to 28 digits; 0 or more.</summary>
    public decimal Against => ExactAgainst.ToDecimal();

    /// <summary>W: how much evidence weighs as much as having none; above 0. Usually 2, which makes no evidence a uniform distribution.</summary>
    public decimal PriorWeight { get; }

    /// <summary>a: what is expected before there is any evidence, 0 to 1.</summary>
    public decimal BaseRate { get; }

    /// <summary>The belief, b = r / (r + s + W), to 28 digits: the lower end of the interval, if all that is not known speaks against.</summary>
    public decimal Lower => ExactLower.ToDecimal();

    /// <summary>The plausibility, 1 − d, to 28 digits: the upper end of the interval, if all that is not known speaks for.</summary>
    public decimal Upper => ExactUpper.ToDecimal();

    /// <summary>The disbelief, d = s / (r + s + W), to 28 digits.</summary>
    public decimal Disbelief => ExactDisbelief.ToDecimal();

    /// <summary>What is not known, u = W / (r + s + W), to 28 digits: 1 without evidence, and the width of the interval.</summary>
    public decimal Uncertainty => ExactUncertainty.ToDecimal();

    /// <summary>b + a × u, to 28 digits: the base rate without evidence, and drawn from it by evidence. No chance to win: nothing here was counted.</summary>
    public decimal Expectation => ExactExpectation.ToDecimal();

    internal Fraction ExactSupport { get; }

    internal Fraction ExactAgainst { get; }

    internal Fraction ExactLower => ExactSupport / Whole;

    internal Fraction ExactUpper => Fraction.One - ExactDisbelief;

    internal Fraction ExactDisbelief => ExactAgainst / Whole;

    internal Fraction ExactUncertainty => Fraction.Of(PriorWeight) / Whole;

    internal Fraction ExactExpectation => ExactLower + (Fraction.Of(BaseRate) * ExactUncertainty);

    private Fraction Whole => ExactSupport + ExactAgainst + Fraction.Of(PriorWeight);

    /// <summary>The belief of evidence that weighs so much: <c>Belief.Of(support: 3m, against: 1m)</c>.</summary>
    /// <param name="support">The weight of what supports; 0 or more. A fresh piece weighs 1 by default.</param>
    /// <param name="against">The weight of what refutes; 0 or more.</param>
    /// <param name="priorWeight">How much evidence weighs as much as having none; above 0.</param>
    /// <param name="baseRate">What is expected without evidence; 0 to 1.</param>
    /// <exception cref="InvalidValueException">A number is out of range.</exception>
    public static Belief Of(decimal support, decimal against, decimal priorWeight = BeliefModel.UsualPriorWeight, decimal baseRate = BeliefModel.UsualBaseRate) =>
        Of(Fraction.Of(support), Fraction.Of(against), priorWeight, baseRate);

    /// <summary>The interval and the expectation to two decimals: <c>0.50 to 0.83, expectation 0.67</c>.</summary>
    public override string ToString() => $"{Text(Lower)} to {Text(Upper)}, expectation {Text(Expectation)}";

    internal static Belief Of(Fraction support, Fraction against, decimal priorWeight, decimal baseRate)
    {
        CheckWeight(support, nameof(support));
        CheckWeight(against, nameof(against));
        BeliefModel.Check(priorWeight, baseRate);
        return new(support, against, priorWeight, baseRate);
    }

    private static void CheckWeight(Fraction weight, string parameter)
    {
        if (weight < Fraction.Zero || weight > Fraction.Of(decimal.MaxValue)) Throw.OutOfRange(Points.Text(weight), "a weight of 0 or more that decimal holds", parameter);
    }

    private static string Text(decimal number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
