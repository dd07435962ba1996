using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Methodologies;

/// <summary>How far a published figure, or a rule that is made of it, bears; the firmest first.</summary>
/// <remarks>The grades are this library's own, and say nothing of whether a figure holds elsewhere. No trial of one methodology against another is known, so nothing that ships here is of the first.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<EvidenceGrade>))]
public sealed class EvidenceGrade : Vocabulary<EvidenceGrade>, IVocabulary<EvidenceGrade>
{
    /// <summary>Groups drawn by lot, or the same result by several who are independent of each other.</summary>
    public static readonly EvidenceGrade A = new(nameof(A), 1, "Grade A", "Groups drawn by lot, or the same result by several who are independent of each other.");

    /// <summary>Many cases observed by a method that is described.</summary>
    public static readonly EvidenceGrade B = new(nameof(B), 2, "Grade B", "Many cases observed by a method that is described.");

    /// <summary>A small or confounded study, or one run by whoever sells the method.</summary>
    public static readonly EvidenceGrade C = new(nameof(C), 3, "Grade C", "A small or confounded study, or one run by whoever sells the method.");

    /// <summary>A convention of practitioners, a claim of a vendor, or a figure of which only the number is known.</summary>
    public static readonly EvidenceGrade D = new(nameof(D), 4, "Grade D", "A convention of practitioners, a claim of a vendor, or a figure of which only the number is known.");

    private EvidenceGrade(string name, int value, string label, string meaning)
        : base(name, value, label, meaning)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<EvidenceGrade> List { get; } = [A, B, C, D];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> a, Func<TResult> b, Func<TResult> c, Func<TResult> d) => Choose(a, b, c, d);
}
