using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>How what is known of one element speaks to another: <c>Identify Pain implies Need</c>.</summary>
[JsonConverter(typeof(ConceptRelationJsonConverter))]
public sealed record ConceptRelation
{
    /// <summary>A relation of two elements.</summary>
    /// <param name="from">The element that evidence is about.</param>
    /// <param name="fit">How it speaks to the other.</param>
    /// <param name="to">The element that a rubric asks for; another one.</param>
    /// <exception cref="InvalidValueException">The two are one, or the fit is none.</exception>
    public ConceptRelation(QualificationElement from, ConceptFit fit, QualificationElement to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from == to) Throw.Contradiction(from.Name, "two elements", nameof(to));
        if (!Enum.IsDefined(fit)) Throw.OutOfRange(fit, $"one of {Words.Names<ConceptFit>()}", nameof(fit));
        From = from;
        Fit = fit;
        To = to;
    }

    /// <summary>The element that evidence is about.</summary>
    public QualificationElement From { get; }

    /// <summary>How it speaks to the other.</summary>
    public ConceptFit Fit { get; }

    /// <summary>The element that a rubric asks for.</summary>
    public QualificationElement To { get; }

    /// <summary>Whether something of the answer is lost on the way, so that the question is still worth asking.</summary>
    public bool IsLossy => Fit is ConceptFit.ImpliedBy or ConceptFit.Overlaps;

    /// <summary>Both elements and the fit: <c>Budget overlaps Economic Buyer, lossy</c>.</summary>
    public override string ToString() => $"{From.Label} {(Fit == ConceptFit.Same ? "is" : Words.Of(Fit))} {To.Label}{(IsLossy ? ", lossy" : "")}";

    /// <summary>Whether a refutation says anything over it.</summary>
    internal bool CarriesRefutation => Fit is ConceptFit.Same or ConceptFit.ImpliedBy;
}
