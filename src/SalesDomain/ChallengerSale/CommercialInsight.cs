using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>Something about the customer's business that the customer does not know and that leads to what only we do. There is none without a unique strength, and none that meets fewer than the four criteria.</summary>
/// <remarks>Source: Matthew Dixon and Brent Adamson, The Challenger Sale, 2011: lead to strengths, challenge assumptions, catalyse action, scale across customers. Whether it is true is not checked. Equal when all members are.</remarks>
[JsonConverter(typeof(CommercialInsightJsonConverter))]
public sealed record CommercialInsight
{
    /// <summary>An insight.</summary>
    /// <param name="headline">What the customer does not know, in a sentence; not blank.</param>
    /// <param name="leadsTo">The strength that it leads to.</param>
    /// <param name="challenges">What customers take for granted and it contradicts; not blank.</param>
    /// <param name="moves">What the customer should do now; not blank.</param>
    /// <param name="scalesTo">For which kind of customers it holds; not blank.</param>
    /// <exception cref="InvalidValueException">Something is missing; what is legal is the rule that it breaks.</exception>
    public CommercialInsight(string headline, UniqueStrength leadsTo, string challenges, string moves, string scalesTo)
    {
        if (string.IsNullOrWhiteSpace(headline)) Throw.Empty("what the customer does not know, in a sentence", nameof(headline));
        if (leadsTo is null) ChallengerRule.LeadsToStrength.Refuse(ErrorCodes.Missing, null, nameof(leadsTo));
        Headline = headline;
        LeadsTo = leadsTo;
        Challenges = ChallengerRule.ChallengesAssumption.Text(challenges, nameof(challenges));
        Moves = ChallengerRule.CatalysesAction.Text(moves, nameof(moves));
        ScalesTo = ChallengerRule.ScalesAcrossCustomers.Text(scalesTo, nameof(scalesTo));
    }

    /// <summary>What the customer does not know.</summary>
    public string Headline { get; }

    /// <summary>The strength that it leads to.</summary>
    public UniqueStrength LeadsTo { get; }

    /// <summary>What customers take for granted and it contradicts.</summary>
    public string Challenges { get; }

    /// <summary>What the customer should do now.</summary>
    public string Moves { get; }

    /// <summary>For which kind of customers it holds.</summary>
    public string ScalesTo { get; }

    /// <summary>A pitch of it of which no step is taken yet.</summary>
    public TeachingPitch Pitch() => TeachingPitch.Of(this);

    /// <summary>The headline and where it leads: <c>Half of the returns never had a fault, which leads to: Checks at the counter</c>.</summary>
    public override string ToString() => $"{Headline}, which leads to: {LeadsTo}";
}
