using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Funnel;

/// <summary>How firmly a deal is called, from left out to closed.</summary>
/// <remarks>Source: Salesforce's forecast categories, whose API name for Commit is <c>Forecast</c>; HubSpot and Dynamics 365 use the same ladder.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<ForecastCategory>))]
public sealed class ForecastCategory : Vocabulary<ForecastCategory>, IVocabulary<ForecastCategory>
{
    /// <summary>Left out of every forecast.</summary>
    public static readonly ForecastCategory Omitted = new(nameof(Omitted), 0, "Omitted", "OMIT", "Omit", "Not forecasted");

    /// <summary>Open, without a call.</summary>
    public static readonly ForecastCategory Pipeline = new(nameof(Pipeline), 1, "Pipeline");

    /// <summary>Comes in if things go well.</summary>
    public static readonly ForecastCategory BestCase = new(nameof(BestCase), 2, "Best Case", "Upside");

    /// <summary>Likelier than not, short of a promise.</summary>
    public static readonly ForecastCategory MostLikely = new(nameof(MostLikely), 3, "Most Likely", "Probable");

    /// <summary>Promised for the period.</summary>
    public static readonly ForecastCategory Commit = new(nameof(Commit), 4, "Commit", "Forecast", "Committed");

    /// <summary>Won.</summary>
    public static readonly ForecastCategory Closed = new(nameof(Closed), 5, "Closed", "Closed Won", "Won");

    private ForecastCategory(string name, int value, string label, params IReadOnlyList<string> aliases)
        : base(name, value, label, aliases)
    {
    }

    /// <inheritdoc/>
    public static new IReadOnlyList<ForecastCategory> List { get; } = Array.AsReadOnly([Omitted, Pipeline, BestCase, MostLikely, Commit, Closed]);

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> omitted, Func<TResult> pipeline, Func<TResult> bestCase, Func<TResult> mostLikely, Func<TResult> commit, Func<TResult> closed)
    {
        ArgumentNullException.ThrowIfNull(omitted);
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(bestCase);
        ArgumentNullException.ThrowIfNull(mostLikely);
        ArgumentNullException.ThrowIfNull(commit);
        ArgumentNullException.ThrowIfNull(closed);
        return Value switch
        {
            0 => omitted(),
            1 => pipeline(),
            2 => bestCase(),
            3 => mostLikely(),
            4 => commit(),
            _ => closed(),
        };
    }
}
