using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>What a customer said that shows a need: an <see cref="ImpliedNeed"/> or an <see cref="ExplicitNeed"/>, and nothing else. A neutral fact is neither and is not kept as a need.</summary>
/// <remarks>
/// In small sales both go with success. In large ones only explicit needs do: in 1,406 calls about twice as many were expressed in those that succeeded, while implied needs made no difference.
/// Source: Neil Rackham, SPIN Selling, 1988.
/// </remarks>
[JsonConverter(typeof(CustomerNeedJsonConverter<CustomerNeed>))]
public abstract record CustomerNeed
{
    private protected static readonly ImmutableArray<string> Pains =
        [QualificationElement.IdentifyPain.Name, QualificationElement.Need.Name, QualificationElement.Challenges.Name, QualificationElement.Pain.Name];

    private protected CustomerNeed(string statement, string about, string by, LocalDate on, int position)
    {
        Statement = Words.Checked(statement, "what the customer said", nameof(statement));
        About = Words.Checked(about, "the problem that it is about", nameof(about));
        By = Words.Checked(by, "who of the customer said it", nameof(by));
        On = on;
        Position = Moment.Checked(position, nameof(position));
    }

    /// <summary>What the customer said.</summary>
    public string Statement { get; }

    /// <summary>The problem that it is about, in the team's own words.</summary>
    public string About { get; }

    /// <summary>Who of the customer said it.</summary>
    public string By { get; }

    /// <summary>The day of the call in which it was said.</summary>
    public LocalDate On { get; }

    /// <summary>Where in the call it was said; 1 or more.</summary>
    public int Position { get; }

    /// <summary>One of two answers, by what kind of need it is.</summary>
    public TResult Match<TResult>(Func<ImpliedNeed, TResult> impliedNeed, Func<ExplicitNeed, TResult> explicitNeed)
    {
        ArgumentNullException.ThrowIfNull(impliedNeed);
        ArgumentNullException.ThrowIfNull(explicitNeed);
        return this is ExplicitNeed need ? explicitNeed(need) : impliedNeed((ImpliedNeed)this);
    }

    /// <summary>What it says of the deal, for every rubric that asks for need or pain; stated by the buyer on the day of the call.</summary>
    public abstract ImmutableArray<Evidence> ToEvidence();

    internal Moment At => new(On, Position);

    internal abstract CustomerNeedForm ToForm();

    private protected Evidence Stated(ImmutableArray<string> about, string statement, int? level = null) =>
        new(about, Polarity.Supports, Strength.BuyerStated, On, statement, level, level is null ? null : Meddic.IdentifyPain.Top) { Speaker = By, Source = SalesCall.SourceOf(On) };
}
