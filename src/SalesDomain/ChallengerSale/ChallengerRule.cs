using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Vocabularies;

namespace SalesDomain.ChallengerSale;

/// <summary>What the method refuses: whoever breaks a rule gets its meaning as what would be legal.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<ChallengerRule>))]
public sealed class ChallengerRule : Vocabulary<ChallengerRule>, IVocabulary<ChallengerRule>
{
    private const string Sale = "Matthew Dixon and Brent Adamson, The Challenger Sale, 2011", Customer = "Brent Adamson, Matthew Dixon and others, The Challenger Customer, 2015";

    /// <summary>An insight leads to a strength that only the supplier has, and says why nobody else does; else one teaches for rivals.</summary>
    public static readonly ChallengerRule LeadsToStrength = new(
        nameof(LeadsToStrength), 1, "Leads to a unique strength", "An insight leads to a strength that only the supplier has, and says why nobody else does; else one teaches for rivals.", Sale);

    /// <summary>An insight contradicts something that customers take for granted.</summary>
    public static readonly ChallengerRule ChallengesAssumption = new(
        nameof(ChallengesAssumption), 2, "Challenges an assumption", "An insight contradicts something that customers take for granted.", Sale);

    /// <summary>An insight names what the customer should do now.</summary>
    public static readonly ChallengerRule CatalysesAction = new(
        nameof(CatalysesAction), 3, "Catalyses action", "An insight names what the customer should do now.", Sale);

    /// <summary>An insight holds for a whole kind of customers, not for one.</summary>
    public static readonly ChallengerRule ScalesAcrossCustomers = new(
        nameof(ScalesAcrossCustomers), 4, "Scales across customers", "An insight holds for a whole kind of customers, not for one.", Sale);

    /// <summary>A step of the pitch is taken once the one before it has passed, and none after it has passed itself.</summary>
    public static readonly ChallengerRule StepsInOrder = new(
        nameof(StepsInOrder), 5, "Steps in order", "A step of the pitch is taken once the one before it has passed, and none after it has passed itself.", Sale);

    /// <summary>Whether a step has passed is judged by what the customer said to it.</summary>
    public static readonly ChallengerRule CustomerJudges = new(
        nameof(CustomerJudges), 6, "The customer judges", "Whether a step has passed is judged by what the customer said to it.", Sale);

    /// <summary>Rational drowning has passed when the customer agrees to a figure of what the problem costs.</summary>
    public static readonly ChallengerRule CostInFigures = new(
        nameof(CostInFigures), 7, "The cost in figures", "Rational drowning has passed when the customer agrees to a figure of what the problem costs.", Sale);

    /// <summary>An outcome is said as verb, metric, magnitude and context, the magnitude in figures.</summary>
    public static readonly ChallengerRule OutcomeInFigures = new(
        nameof(OutcomeInFigures), 8, "Outcomes in figures", "An outcome is said as verb, metric, magnitude and context, the magnitude in figures.", Sale);

    /// <summary>A card names a role and at least one outcome that people in it are after.</summary>
    public static readonly ChallengerRule RoleHasOutcomes = new(
        nameof(RoleHasOutcomes), 9, "A role has outcomes", "A card names a role and at least one outcome that people in it are after.", Sale);

    /// <summary>A person is judged by what the person said or did, not by what a seller supposes or reports.</summary>
    public static readonly ChallengerRule ProfileByBehaviour = new(
        nameof(ProfileByBehaviour), 10, "Profiles by behaviour", "A person is judged by what the person said or did, not by what a seller supposes or reports.", Customer);

    private ChallengerRule(string name, int value, string label, string meaning, string source)
        : base(name, value, label, meaning) => Source = source;

    /// <inheritdoc/>
    public static new ImmutableArray<ChallengerRule> List { get; } =
    [
        LeadsToStrength, ChallengesAssumption, CatalysesAction, ScalesAcrossCustomers, StepsInOrder, CustomerJudges, CostInFigures, OutcomeInFigures, RoleHasOutcomes, ProfileByBehaviour,
    ];

    /// <summary>Where it comes from. The wording, and that it is refused, are this library's.</summary>
    public string Source { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> leadsToStrength,
        Func<TResult> challengesAssumption,
        Func<TResult> catalysesAction,
        Func<TResult> scalesAcrossCustomers,
        Func<TResult> stepsInOrder,
        Func<TResult> customerJudges,
        Func<TResult> costInFigures,
        Func<TResult> outcomeInFigures,
        Func<TResult> roleHasOutcomes,
        Func<TResult> profileByBehaviour) =>
        Choose(leadsToStrength, challengesAssumption, catalysesAction, scalesAcrossCustomers, stepsInOrder, customerJudges, costInFigures, outcomeInFigures, roleHasOutcomes, profileByBehaviour);

    [DoesNotReturn]
    internal void Refuse(string code, object? value, string? parameter) => Throw.Invalid(new Problem(code, value, Meaning.TrimEnd('.')), parameter);

    /// <summary>A text that the rule asks for.</summary>
    internal string Text(string? text, string? parameter)
    {
        if (string.IsNullOrWhiteSpace(text)) Refuse(ErrorCodes.Empty, text ?? "", parameter);
        return text;
    }

    /// <summary>A text that the rule asks for, with a figure in it.</summary>
    internal string Figure(string? text, string? parameter)
    {
        if (!Text(text, parameter).Any(char.IsAsciiDigit)) Refuse(ErrorCodes.OutOfRange, text, parameter);
        return text!;
    }
}
