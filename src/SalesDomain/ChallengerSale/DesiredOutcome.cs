using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>What people in a role are after, in four parts: <c>Cut returns by 20 % in the spare-parts business</c>.</summary>
/// <remarks>Source: Matthew Dixon and Brent Adamson, The Challenger Sale, 2011, on tailoring. Equal when all members are.</remarks>
[JsonConverter(typeof(DesiredOutcomeJsonConverter))]
public sealed record DesiredOutcome
{
    /// <summary>An outcome.</summary>
    /// <param name="verb">What shall happen: <c>Cut</c>; not blank.</param>
    /// <param name="metric">To which number: <c>returns</c>; not blank.</param>
    /// <param name="magnitude">By how much, with a figure in it: <c>20 %</c>.</param>
    /// <param name="context">Where or for whom: <c>the spare-parts business</c>; not blank.</param>
    /// <exception cref="InvalidValueException">A part is blank, or the magnitude has no figure (<see cref="ChallengerRule.OutcomeInFigures"/>).</exception>
    public DesiredOutcome(string verb, string metric, string magnitude, string context)
    {
        Verb = ChallengerRule.OutcomeInFigures.Text(verb, nameof(verb));
        Metric = ChallengerRule.OutcomeInFigures.Text(metric, nameof(metric));
        Magnitude = ChallengerRule.OutcomeInFigures.Figure(magnitude, nameof(magnitude));
        Context = ChallengerRule.OutcomeInFigures.Text(context, nameof(context));
    }

    /// <summary>What shall happen.</summary>
    public string Verb { get; }

    /// <summary>To which number.</summary>
    public string Metric { get; }

    /// <summary>By how much.</summary>
    public string Magnitude { get; }

    /// <summary>Where or for whom.</summary>
    public string Context { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => $"{Verb} {Metric} by {Magnitude} in {Context}";
}
