using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>What a supplier does better than anybody else, and why nobody else can say so.</summary>
/// <remarks>Few of the strengths that suppliers call unique are so to customers (<c>PublishedFigures</c>, <c>challenger.benefits.unique</c>), so the reason is asked for. Equal when both members are.</remarks>
[JsonConverter(typeof(UniqueStrengthJsonConverter))]
public sealed record UniqueStrength
{
    /// <summary>A strength.</summary>
    /// <param name="what">What the supplier does better; not blank.</param>
    /// <param name="whyUnique">Why no rival can say the same; not blank.</param>
    /// <exception cref="InvalidValueException">A text is blank (<see cref="ChallengerRule.LeadsToStrength"/>).</exception>
    public UniqueStrength(string what, string whyUnique)
    {
        What = ChallengerRule.LeadsToStrength.Text(what, nameof(what));
        WhyUnique = ChallengerRule.LeadsToStrength.Text(whyUnique, nameof(whyUnique));
    }

    /// <summary>What the supplier does better.</summary>
    public string What { get; }

    /// <summary>Why no rival can say the same.</summary>
    public string WhyUnique { get; }

    /// <summary>What it is.</summary>
    public override string ToString() => What;
}
