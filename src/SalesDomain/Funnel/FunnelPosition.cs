using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Funnel;

/// <summary>Where in the funnel something happens: top, middle, bottom, or after the sale.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<FunnelPosition>))]
public sealed class FunnelPosition : Vocabulary<FunnelPosition>, IVocabulary<FunnelPosition>
{
    /// <summary>Attention becomes interest: prospecting and first contact.</summary>
    public static readonly FunnelPosition Top = new(nameof(Top), 1, "Top of the funnel", "Attention becomes interest: prospecting and first contact.", "TOFU", "Top of funnel", "Awareness");

    /// <summary>Interest becomes evaluation: qualification, discovery, demonstration.</summary>
    public static readonly FunnelPosition Middle = new(nameof(Middle), 2, "Middle of the funnel", "Interest becomes evaluation: qualification, discovery, demonstration.", "MOFU", "Middle of funnel", "Consideration");

    /// <summary>Evaluation becomes a decision: proposal, negotiation, closing.</summary>
    public static readonly FunnelPosition Bottom = new(nameof(Bottom), 3, "Bottom of the funnel", "Evaluation becomes a decision: proposal, negotiation, closing.", "BOFU", "Bottom of funnel", "Decision");

    /// <summary>The customer stays and grows: onboarding, renewal, expansion.</summary>
    public static readonly FunnelPosition AfterSale = new(nameof(AfterSale), 4, "After the sale", "The customer stays and grows: onboarding, renewal, expansion.", null, "Post-sale", "Retention");

    private FunnelPosition(string name, int value, string label, string meaning, string? abbreviation, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, abbreviation, aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<FunnelPosition> List { get; } = [Top, Middle, Bottom, AfterSale];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> top, Func<TResult> middle, Func<TResult> bottom, Func<TResult> afterSale) => Choose(top, middle, bottom, afterSale);
}
