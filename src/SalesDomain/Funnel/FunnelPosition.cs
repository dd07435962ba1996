using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Funnel;

/// <summary>Where in the funnel something happens: top, middle, bottom, or after the sale.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<FunnelPosition>))]
public sealed class FunnelPosition : Vocabulary<FunnelPosition>, IVocabulary<FunnelPosition>
{
    /// <summary>Attention becomes interest: prospecting and first contact (TOFU).</summary>
    public static readonly FunnelPosition Top = new(nameof(Top), 1, "Top of the funnel", "TOFU", "Top of funnel", "Awareness");

    /// <summary>Interest becomes evaluation: qualification, discovery, demonstration (MOFU).</summary>
    public static readonly FunnelPosition Middle = new(nameof(Middle), 2, "Middle of the funnel", "MOFU", "Middle of funnel", "Consideration");

    /// <summary>Evaluation becomes a decision: proposal, negotiation, closing (BOFU).</summary>
    public static readonly FunnelPosition Bottom = new(nameof(Bottom), 3, "Bottom of the funnel", "BOFU", "Bottom of funnel", "Decision");

    /// <summary>The customer stays and grows: onboarding, renewal, expansion.</summary>
    public static readonly FunnelPosition AfterSale = new(nameof(AfterSale), 4, "After the sale", "Post-sale", "Retention");

    private FunnelPosition(string name, int value, string label, params IReadOnlyList<string> aliases)
        : base(name, value, label, aliases)
    {
    }

    /// <inheritdoc/>
    public static new IReadOnlyList<FunnelPosition> List { get; } = Array.AsReadOnly([Top, Middle, Bottom, AfterSale]);

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> top, Func<TResult> middle, Func<TResult> bottom, Func<TResult> afterSale)
    {
        ArgumentNullException.ThrowIfNull(top);
        ArgumentNullException.ThrowIfNull(middle);
        ArgumentNullException.ThrowIfNull(bottom);
        ArgumentNullException.ThrowIfNull(afterSale);
        return Value switch
        {
            1 => top(),
            2 => middle(),
            3 => bottom(),
            _ => afterSale(),
        };
    }
}
