using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Methodologies;
using SalesDomain.Qualification;
using SalesDomain.Vocabularies;

namespace SalesDomain.Advice;

/// <summary>A way of selling that can be advised: a methodology for discovery or conversation, or a framework for qualification.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<AdviceOption>))]
public sealed class AdviceOption : Vocabulary<AdviceOption>, IVocabulary<AdviceOption>
{
    /// <summary>Questions that lead the buyer from facts to the wish for a solution.</summary>
    public static readonly AdviceOption SpinSelling = new(nameof(SpinSelling), 1, SalesMethodology.SpinSelling.Label, "Questions that lead the buyer from facts to the wish for a solution.", AdviceLayer.Discovery, SalesMethodology.SpinSelling, null);

    /// <summary>From a pain, also one that the buyer does not see, to a vision of the solution.</summary>
    public static readonly AdviceOption SolutionSelling = new(nameof(SolutionSelling), 2, SalesMethodology.SolutionSelling.Label, "From a pain, also one that the buyer does not see, to a vision of the solution.", AdviceLayer.Discovery, SalesMethodology.SolutionSelling, null);

    /// <summary>Teaching the buyer something new that leads to one's own strengths.</summary>
    public static readonly AdviceOption ChallengerSale = new(nameof(ChallengerSale), 3, SalesMethodology.ChallengerSale.Label, "Teaching the buyer something new that leads to one's own strengths.", AdviceLayer.Conversation, SalesMethodology.ChallengerSale, null);

    /// <summary>Finding out as equals, by agreements made up front, whether there is a fit.</summary>
    public static readonly AdviceOption SandlerSelling = new(nameof(SandlerSelling), 4, SalesMethodology.SandlerSelling.Label, "Finding out as equals, by agreements made up front, whether there is a fit.", AdviceLayer.Conversation, SalesMethodology.SandlerSelling, null);

    /// <summary>The short list for a first filter.</summary>
    public static readonly AdviceOption Bant = new(nameof(Bant), 5, QualificationFramework.Bant.Label, "The short list for a first filter.", AdviceLayer.Qualification, null, QualificationFramework.Bant);

    /// <summary>The short list that begins with the decider.</summary>
    public static readonly AdviceOption Anum = new(nameof(Anum), 6, QualificationFramework.Anum.Label, "The short list that begins with the decider.", AdviceLayer.Qualification, null, QualificationFramework.Anum);

    /// <summary>The short list that begins with the challenges.</summary>
    public static readonly AdviceOption Champ = new(nameof(Champ), 7, QualificationFramework.Champ.Label, "The short list that begins with the challenges.", AdviceLayer.Qualification, null, QualificationFramework.Champ);

    /// <summary>For purchases that nobody has budgeted for.</summary>
    public static readonly AdviceOption Faint = new(nameof(Faint), 8, QualificationFramework.Faint.Label, "For purchases that nobody has budgeted for.", AdviceLayer.Qualification, null, QualificationFramework.Faint);

    /// <summary>For inbound buyers with goals of their own.</summary>
    public static readonly AdviceOption Gpctba = new(nameof(Gpctba), 9, QualificationFramework.Gpctba.Label, "For inbound buyers with goals of their own.", AdviceLayer.Qualification, null, QualificationFramework.Gpctba);

    /// <summary>For large deals with a decision to be understood.</summary>
    public static readonly AdviceOption Meddic = new(nameof(Meddic), 10, QualificationFramework.Meddic.Label, "For large deals with a decision to be understood.", AdviceLayer.Qualification, SalesMethodology.Meddic, QualificationFramework.Meddic);

    /// <summary>MEDDIC where there are rivals.</summary>
    public static readonly AdviceOption Meddicc = new(nameof(Meddicc), 11, QualificationFramework.Meddicc.Label, "MEDDIC where there are rivals.", AdviceLayer.Qualification, null, QualificationFramework.Meddicc);

    /// <summary>MEDDIC where legal, security or procurement review comes.</summary>
    public static readonly AdviceOption Meddpicc = new(nameof(Meddpicc), 12, QualificationFramework.Meddpicc.Label, "MEDDIC where legal, security or procurement review comes.", AdviceLayer.Qualification, null, QualificationFramework.Meddpicc);

    /// <summary>For recurring revenue, with one language from the first call to the renewal.</summary>
    public static readonly AdviceOption Spiced = new(nameof(Spiced), 13, QualificationFramework.Spiced.Label, "For recurring revenue, with one language from the first call to the renewal.", AdviceLayer.Qualification, null, QualificationFramework.Spiced);

    private AdviceOption(string name, int value, string label, string meaning, AdviceLayer layer, SalesMethodology? methodology, QualificationFramework? framework)
        : base(name, value, label, meaning)
    {
        Layer = layer;
        Methodology = methodology;
        Framework = framework;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<AdviceOption> List { get; } =
    [
        SpinSelling, SolutionSelling, ChallengerSale, SandlerSelling,
        Bant, Anum, Champ, Faint, Gpctba, Meddic, Meddicc, Meddpicc, Spiced,
    ];

    /// <summary>What it is for.</summary>
    public AdviceLayer Layer { get; }

    /// <summary>The methodology; <c>null</c> for frameworks that are none.</summary>
    public SalesMethodology? Methodology { get; }

    /// <summary>The framework; <c>null</c> for discovery and conversation.</summary>
    public QualificationFramework? Framework { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> spinSelling,
        Func<TResult> solutionSelling,
        Func<TResult> challengerSale,
        Func<TResult> sandlerSelling,
        Func<TResult> bant,
        Func<TResult> anum,
        Func<TResult> champ,
        Func<TResult> faint,
        Func<TResult> gpctba,
        Func<TResult> meddic,
        Func<TResult> meddicc,
        Func<TResult> meddpicc,
        Func<TResult> spiced) =>
        Choose(spinSelling, solutionSelling, challengerSale, sandlerSelling, bant, anum, champ, faint, gpctba, meddic, meddicc, meddpicc, spiced);
}
