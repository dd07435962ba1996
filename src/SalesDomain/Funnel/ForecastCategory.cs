using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Funnel;

/// <summary>How firmly a deal is called, from left out to closed.</summary>
/// <remarks>Source: Salesforce's forecast categories, whose API name for Commit is <c>Forecast</c>; HubSpot has all of them, Dynamics 365 all but Most Likely.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<ForecastCategory>))]
public sealed class ForecastCategory : Vocabulary<ForecastCategory>, IVocabulary<ForecastCategory>
{
    /// <summary>Left out of every forecast.</summary>
    public static readonly ForecastCategory Omitted = new(nameof(Omitted), 0, "Omitted", "Left out of every forecast.", "OMIT", "Not forecasted", "Lost", "Closed Lost");

    /// <summary>Open, without a call.</summary>
    public static readonly ForecastCategory Pipeline = new(nameof(Pipeline), 1, "Pipeline", "Open, without a call.");

    /// <summary>Comes in if things go well.</summary>
    public static readonly ForecastCategory BestCase = new(nameof(BestCase), 2, "Best Case", "Comes in if things go well.", "Upside");

    /// <summary>Likelier than not, short of a promise.</summary>
    public static readonly ForecastCategory MostLikely = new(nameof(MostLikely), 3, "Most Likely", "Likelier than not, short of a promise.", "Probable");

    /// <summary>Promised for the period.</summary>
    public static readonly ForecastCategory Commit = new(nameof(Commit), 4, "Commit", "Promised for the period.", "Forecast", "Committed");

    /// <summary>Won.</summary>
    public static readonly ForecastCategory Closed = new(nameof(Closed), 5, "Closed", "Won.", "Closed Won", "Won");

    private ForecastCategory(string name, int value, string label, string meaning, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<ForecastCategory> List { get; } = [Omitted, Pipeline, BestCase, MostLikely, Commit, Closed];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> omitted, Func<TResult> pipeline, Func<TResult> bestCase, Func<TResult> mostLikely, Func<TResult> commit, Func<TResult> closed) =>
        Choose(omitted, pipeline, bestCase, mostLikely, commit, closed);
}
