using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.SandlerSelling;

/// <summary>Why a prospect is let go: a good end of a sale, as it saves the time of both sides.</summary>
/// <remarks>
/// Source: the disqualification rules of Sandler.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<DisqualificationReason>))]
public sealed class DisqualificationReason : Vocabulary<DisqualificationReason>, IVocabulary<DisqualificationReason>
{
    /// <summary>The prospect does not agree how a meeting may end.</summary>
    public static readonly DisqualificationReason ContractRefused = new(
        nameof(ContractRefused), 1, "Up-front contract refused", "The prospect does not agree how a meeting may end.",
        static () => SandlerCompartment.UpFrontContract, "No contract");

    /// <summary>There is no pain that touches a person.</summary>
    public static readonly DisqualificationReason NoPain = new(
        nameof(NoPain), 2, "No pain", "There is no pain that touches a person.",
        static () => SandlerCompartment.Pain, "No compelling pain");

    /// <summary>The prospect does not want to spend what solving it takes.</summary>
    public static readonly DisqualificationReason Unwilling = new(
        nameof(Unwilling), 3, "Unwilling to invest", "The prospect does not want to spend what solving it takes.",
        static () => SandlerCompartment.Budget, "Not willing");

    /// <summary>The prospect cannot spend what solving it takes.</summary>
    public static readonly DisqualificationReason Unable = new(
        nameof(Unable), 4, "Unable to invest", "The prospect cannot spend what solving it takes.",
        static () => SandlerCompartment.Budget, "Not able", "No budget");

    /// <summary>We get no access to those who decide, or are not told how they do.</summary>
    public static readonly DisqualificationReason NoAccess = new(
        nameof(NoAccess), 5, "No way to the decision", "We get no access to those who decide, or are not told how they do.",
        static () => SandlerCompartment.Decision, "No access to the decision maker");

    private readonly Func<SandlerCompartment> _compartment;

    private DisqualificationReason(string name, int value, string label, string meaning, Func<SandlerCompartment> compartment, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases) => _compartment = compartment;

    /// <inheritdoc/>
    public static new ImmutableArray<DisqualificationReason> List { get; } = [ContractRefused, NoPain, Unwilling, Unable, NoAccess];

    /// <summary>Where it is found out.</summary>
    public SandlerCompartment Compartment => _compartment();

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> contractRefused, Func<TResult> noPain, Func<TResult> unwilling, Func<TResult> unable, Func<TResult> noAccess) =>
        Choose(contractRefused, noPain, unwilling, unable, noAccess);
}
