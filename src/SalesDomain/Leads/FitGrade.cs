using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Leads;

/// <summary>How well a lead resembles the customers one wants: who it is, not what it does. The best grade comes first.</summary>
/// <remarks>Source: the A to D of profile grades (Eloqua, Account Engagement, Dynamics 365). Fit does not fade with time; engagement does.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<FitGrade>))]
public sealed class FitGrade : Vocabulary<FitGrade>, IVocabulary<FitGrade>
{
    /// <summary>As the best customers are.</summary>
    public static readonly FitGrade A = new(nameof(A), 1, "As the best customers are.");

    /// <summary>Close to them; something is missing.</summary>
    public static readonly FitGrade B = new(nameof(B), 2, "Close to them; something is missing.");

    /// <summary>Could buy, and rarely does.</summary>
    public static readonly FitGrade C = new(nameof(C), 3, "Could buy, and rarely does.");

    /// <summary>Outside the market that is served.</summary>
    public static readonly FitGrade D = new(nameof(D), 4, "Outside the market that is served.");

    private FitGrade(string name, int value, string meaning)
        : base(name, value, name, meaning)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<FitGrade> List { get; } = [A, B, C, D];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> a, Func<TResult> b, Func<TResult> c, Func<TResult> d) => Choose(a, b, c, d);
}
