using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.ChallengerSale;

/// <summary>A step of a pitch as it was taken: how it went, and what the customer said.</summary>
/// <remarks>Equal when all members are.</remarks>
[JsonConverter(typeof(PitchStepJsonConverter))]
public sealed record PitchStep
{
    /// <summary>A step as it was taken.</summary>
    /// <param name="step">Which.</param>
    /// <param name="result">How it went.</param>
    /// <param name="on">The day.</param>
    /// <param name="reaction">What the customer said to it; not blank.</param>
    /// <param name="speaker">Who said it; <c>null</c> where unknown.</param>
    /// <param name="cost">What the problem costs, by a figure that the customer agrees to: with rational drowning only, and not left out where that passed.</param>
    /// <exception cref="InvalidValueException">Something is missing, breaks <see cref="ChallengerRule.CustomerJudges"/> or <see cref="ChallengerRule.CostInFigures"/>, or does not fit together.</exception>
    public PitchStep(TeachingStep step, StepResult result, LocalDate on, string reaction, string? speaker = null, string? cost = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (!Enum.IsDefined(result)) Throw.OutOfRange(result, $"one of {Words.Names<StepResult>()}", nameof(result));
        if (cost is not null && step != TeachingStep.RationalDrowning) Throw.Contradiction(cost, "a cost with rational drowning only", nameof(cost));
        if (cost is null && step == TeachingStep.RationalDrowning && result == StepResult.Pass) ChallengerRule.CostInFigures.Refuse(ErrorCodes.Missing, null, nameof(cost));
        Step = step;
        Result = result;
        On = on;
        Reaction = ChallengerRule.CustomerJudges.Text(reaction, nameof(reaction));
        Speaker = speaker is null ? null : Words.Checked(speaker, "who said it, or null", nameof(speaker));
        Cost = cost is null ? null : ChallengerRule.CostInFigures.Figure(cost, nameof(cost));
    }

    /// <summary>Which step.</summary>
    public TeachingStep Step { get; }

    /// <summary>How it went.</summary>
    public StepResult Result { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What the customer said to it.</summary>
    public string Reaction { get; }

    /// <summary>Who said it; <c>null</c> where unknown.</summary>
    public string? Speaker { get; }

    /// <summary>What the problem costs, in figures that were put to the customer; <c>null</c> where none were.</summary>
    public string? Cost { get; }

    /// <summary>Day, step, result and reaction: <c>2026-03-10 Reframe: pass (We never saw it so)</c>.</summary>
    public override string ToString() => $"{Words.Of(On)} {Step.Label}: {Words.Of(Result)} ({Reaction})";
}
