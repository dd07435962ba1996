using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.ChallengerSale;

/// <summary>An insight told to a customer in six steps, each of which is taken once the one before has passed. There is no pitch without an insight.</summary>
/// <remarks>
/// A step that failed or passed in part may be taken again, with better words; what counts is how it went last. Leading with the own product, and leaving out the reframe, are thus refused:
/// <c>insight.Pitch().Give(TeachingStep.Warmer, StepResult.Pass, mar10, "Two of our sites do that").Give(TeachingStep.Reframe, ...)</c>. Equal when insight and steps are.
/// </remarks>
[JsonConverter(typeof(TeachingPitchJsonConverter))]
public sealed class TeachingPitch : IEquatable<TeachingPitch>
{
    private TeachingPitch(CommercialInsight insight, ImmutableArray<PitchStep> steps)
    {
        Insight = insight;
        Steps = steps;
    }

    /// <summary>What is told.</summary>
    public CommercialInsight Insight { get; }

    /// <summary>The steps as they were taken, in order; a step that was taken twice stands twice.</summary>
    public ImmutableArray<PitchStep> Steps { get; }

    /// <summary>How a step went, the last time that it was taken; <c>null</c>: not taken.</summary>
    public StepResult? this[TeachingStep step]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(step);
            return Steps.LastOrDefault(taken => taken.Step == step)?.Result;
        }
    }

    /// <summary>The step to take next, again where it has not passed yet; <c>null</c> where all six have passed.</summary>
    public TeachingStep? Next => TeachingStep.List.FirstOrDefault(step => this[step] != StepResult.Pass);

    /// <summary>Whether the pitch lands: true where all six steps have passed, false where the last has failed, and <c>null</c> as long as some are not taken or passed in part.</summary>
    /// <remarks>All six in Kleene's three values, where what is not taken is unknown.</remarks>
    public bool? Lands => Next is null ? true : Steps.LastOrDefault()?.Result == StepResult.Fail ? false : null;

    /// <summary>A pitch of which no step is taken yet.</summary>
    public static TeachingPitch Of(CommercialInsight insight)
    {
        ArgumentNullException.ThrowIfNull(insight);
        return new(insight, []);
    }

    /// <summary>Whether a step can be taken now: it has not passed, and all before it have.</summary>
    public bool CanGive(TeachingStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step == Next;
    }

    /// <summary>The pitch with a step more.</summary>
    /// <exception cref="InvalidValueException">The step breaks <see cref="ChallengerRule.StepsInOrder"/> (<c>illegalTransition</c>), or its day is before that of the last (<c>outOfOrder</c>).</exception>
    public TeachingPitch Give(PitchStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (!CanGive(step.Step)) ChallengerRule.StepsInOrder.Refuse(ErrorCodes.IllegalTransition, step.Step.Name, nameof(step));
        if (!Steps.IsEmpty && step.On < Steps[^1].On) Throw.Invalid(new Problem(ErrorCodes.OutOfOrder, step.On, $"a day from {Words.Of(Steps[^1].On)} on, that of the last step"), nameof(step));
        return new(Insight, Steps.Add(step));
    }

    /// <inheritdoc cref="Give(PitchStep)"/>
    /// <inheritdoc cref="PitchStep(TeachingStep, StepResult, LocalDate, string, string?, string?)"/>
    public TeachingPitch Give(TeachingStep step, StepResult result, LocalDate on, string reaction, string? speaker = null, string? cost = null) => Give(new PitchStep(step, result, on, reaction, speaker, cost));

    /// <summary>The cost of the problem that the customer agreed to, as evidence of pain and metrics as the buyer states them; <c>null</c> as long as rational drowning has not passed.</summary>
    public Evidence? ToEvidence()
    {
        if (Steps.FirstOrDefault(step => step.Step == TeachingStep.RationalDrowning && step.Result == StepResult.Pass) is not { } agreed) return null;
        string[] about = [QualificationElement.IdentifyPain.Name, QualificationElement.Metrics.Name];
        return new(about, Polarity.Supports, Strength.BuyerStated, agreed.On, $"Agrees that the problem costs {agreed.Cost}: {agreed.Reaction}") { Speaker = agreed.Speaker, Source = $"Teaching pitch: {Insight.Headline}" };
    }

    /// <inheritdoc/>
    public bool Equals(TeachingPitch? other) => other is not null && Insight == other.Insight && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TeachingPitch);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Insight, Steps.Length);

    /// <summary>How far it has come: <c>Warmer: pass, Reframe: partial, next: Reframe</c>.</summary>
    public override string ToString() =>
        $"{string.Concat(TeachingStep.List.Where(step => this[step] is not null).Select(step => $"{step.Label}: {Words.Of(this[step]!.Value)}, "))}next: {Next?.Label ?? "none"}";
}
