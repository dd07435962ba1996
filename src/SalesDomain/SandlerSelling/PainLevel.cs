using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.SandlerSelling;

/// <summary>How deep a pain has been understood, the surface first.</summary>
/// <remarks>
/// Source: the pain funnel of Sandler, from the problem that is shown over the reasons of the business to the person.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<PainLevel>))]
public sealed class PainLevel : Vocabulary<PainLevel>, IVocabulary<PainLevel>
{
    /// <summary>A technical problem is admitted, and neither its cost nor its weight is known.</summary>
    public static readonly PainLevel Surface = new(
        nameof(Surface), 1, "Surface", "A technical problem is admitted, and neither its cost nor its weight is known.",
        "Technical");

    /// <summary>It is known what the problem costs the business.</summary>
    public static readonly PainLevel Business = new(
        nameof(Business), 2, "Business", "It is known what the problem costs the business.",
        "Financial");

    /// <summary>It is known what the problem does to a person, who therefore wants to act.</summary>
    public static readonly PainLevel Personal = new(
        nameof(Personal), 3, "Personal", "It is known what the problem does to a person, who therefore wants to act.",
        "Emotional");

    private PainLevel(string name, int value, string label, string meaning, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<PainLevel> List { get; } = [Surface, Business, Personal];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> surface, Func<TResult> business, Func<TResult> personal) => Choose(surface, business, personal);
}
