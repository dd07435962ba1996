using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Qualification;

/// <summary>How evidence weighs in a <see cref="Belief"/>: an optional second look at a criterion, beside its level and its points, which it does not change.</summary>
/// <remarks>
/// A piece of evidence weighs the weight of its strength × its freshness on the day. It fades steadily, also below the half at which it no longer counts for a level, so that old evidence drifts to
/// "not known" and never to "no". What does not count for another reason (later, superseded, neutral, too weak for the criterion, an assumption), or is heard over a lossy relation, weighs nothing. Levels play no part.
/// </remarks>
[JsonConverter(typeof(BeliefModelJsonConverter))]
public sealed record BeliefModel
{
    internal const decimal UsualPriorWeight = 2m;
    internal const decimal UsualBaseRate = 0.5m;

    // so that sums can be held
    private const decimal MostWeight = 1_000_000m;

    private readonly ImmutableArray<decimal> _weights;

    /// <summary>A model: <c>new BeliefModel(weights: new Dictionary&lt;Strength, decimal&gt; { [Strength.Documented] = 2m })</c>.</summary>
    /// <param name="priorWeight">How much evidence weighs as much as having none; above 0.</param>
    /// <param name="baseRate">What is expected without evidence; 0 to 1.</param>
    /// <param name="weights">
    /// What a fresh piece of each strength weighs; 0 up to a million, never less than of a weaker strength, and 0 for an assumption. A strength that is left out weighs as the next weaker one, from 1 on.
    /// </param>
    /// <exception cref="InvalidValueException">A number is out of range (<c>outOfRange</c>), or stronger evidence weighs less (<c>outOfOrder</c>).</exception>
    public BeliefModel(decimal priorWeight = UsualPriorWeight, decimal baseRate = UsualBaseRate, IReadOnlyDictionary<Strength, decimal>? weights = null)
    {
        Check(priorWeight, baseRate);
        PriorWeight = priorWeight;
        BaseRate = baseRate;
        _weights = Filled(weights ?? ImmutableDictionary<Strength, decimal>.Empty);
    }

    /// <summary>Prior weight 2, base rate a half, and every strength above an assumption weighs 1.</summary>
    /// <remarks>Equal weights, as guessed ones are no better: R. Dawes, American Psychologist 34 (1979), 571-582.</remarks>
    public static BeliefModel Default { get; } = new();

    /// <summary>How much evidence weighs as much as having none; above 0.</summary>
    public decimal PriorWeight { get; }

    /// <summary>What is expected without evidence, 0 to 1.</summary>
    public decimal BaseRate { get; }

    /// <summary>What a fresh piece of evidence of a strength weighs; 0 or more, and 0 for an assumption.</summary>
    /// <exception cref="InvalidValueException"><paramref name="strength"/> is none.</exception>
    public decimal WeightOf(Strength strength)
    {
        CheckDefined(strength);
        return _weights[(int)strength];
    }

    /// <summary>What the evidence that a criterion heard says of it, on the day of its assessment: <c>BeliefModel.Default.Of(deal["Champion"])</c>.</summary>
    public Belief Of(CriterionAssessment criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return Belief.Of(Sum(Polarity.Supports), Sum(Polarity.Refutes), PriorWeight, BaseRate);

        Fraction Sum(Polarity polarity) => criterion.Evidence.Where(heard => heard.Use is EvidenceUse.Counted or EvidenceUse.Stale && !heard.IsLossy && heard.Evidence.Polarity == polarity)
            .Aggregate(Fraction.Zero, (sum, heard) => sum + (Fraction.Of(WeightOf(heard.Evidence.Strength)) * heard.Share));
    }

    /// <inheritdoc/>
    public bool Equals(BeliefModel? other) => other is not null && PriorWeight == other.PriorWeight && BaseRate == other.BaseRate && _weights.SequenceEqual(other._weights);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PriorWeight, BaseRate, _weights[^1]);

    /// <summary>Prior weight, base rate, and the weights from the weakest strength on: <c>prior weight 2, base rate 0.5, weights 0 1 1 1 1 1</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"prior weight {PriorWeight}, base rate {BaseRate}, weights {string.Join(' ', _weights.Select(weight => FormattableString.Invariant($"{weight}")))}");

    internal static void Check(decimal priorWeight, decimal baseRate)
    {
        if (priorWeight <= 0m) Throw.OutOfRange(priorWeight, "a prior weight above 0", nameof(priorWeight));
        if (baseRate is < 0m or > 1m) Throw.OutOfRange(baseRate, "a base rate from 0 to 1", nameof(baseRate));
    }

    private static ImmutableArray<decimal> Filled(IReadOnlyDictionary<Strength, decimal> weights)
    {
        foreach (Strength strength in weights.Keys) CheckDefined(strength);
        if (weights.GetValueOrDefault(Strength.Assumption) is not 0m and var assumed) Throw.OutOfRange(assumed, "0 for an assumption, on which nothing rests", nameof(weights));
        ImmutableArray<decimal>.Builder filled = ImmutableArray.CreateBuilder<decimal>();
        filled.Add(0m);
        foreach (Strength strength in Enum.GetValues<Strength>().Skip(1))
        {
            decimal below = filled[^1], weight = weights.GetValueOrDefault(strength, strength == Strength.SellerReported ? 1m : below);
            if (weight is < 0m or > MostWeight) Throw.OutOfRange(weight, $"a weight from 0 to a million ({JsonForm.Name(strength)})", nameof(weights));
            if (weight < below) Throw.Invalid(new Problem(ErrorCodes.OutOfOrder, weight, FormattableString.Invariant($"a weight of {below} or more for {JsonForm.Name(strength)}: no less than weaker evidence weighs")), nameof(weights));
            filled.Add(weight);
        }

        return filled.ToImmutable();
    }

    private static void CheckDefined(Strength strength)
    {
        if (!Enum.IsDefined(strength)) Throw.OutOfRange(strength, $"one of {Words.Names<Strength>()}", nameof(strength));
    }
}
