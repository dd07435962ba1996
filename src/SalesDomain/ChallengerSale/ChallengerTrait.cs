using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.ChallengerSale;

/// <summary>The six traits in which Challengers differ from other sellers, two for each capability.</summary>
/// <remarks>Source: Matthew Dixon and Brent Adamson, The Challenger Sale, 2011.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<ChallengerTrait>))]
public sealed class ChallengerTrait : Vocabulary<ChallengerTrait>, IVocabulary<ChallengerTrait>
{
    /// <summary>Has a view of the customer's world that the customer does not have.</summary>
    public static readonly ChallengerTrait UniquePerspective = new(
        nameof(UniquePerspective), 1, "Unique perspective", "Has a view of the customer's world that the customer does not have.", ChallengerCapability.Teach);

    /// <summary>Listens as well as talks, and makes a conversation of it.</summary>
    public static readonly ChallengerTrait TwoWayCommunication = new(
        nameof(TwoWayCommunication), 2, "Two-way communication", "Listens as well as talks, and makes a conversation of it.", ChallengerCapability.Teach);

    /// <summary>Knows what each person at the customer's gains or loses by.</summary>
    public static readonly ChallengerTrait KnowsValueDrivers = new(
        nameof(KnowsValueDrivers), 3, "Knows individual value drivers", "Knows what each person at the customer's gains or loses by.", ChallengerCapability.Tailor);

    /// <summary>Finds what makes or costs the customer's company money.</summary>
    public static readonly ChallengerTrait IdentifiesEconomicDrivers = new(
        nameof(IdentifiesEconomicDrivers), 4, "Identifies economic drivers", "Finds what makes or costs the customer's company money.", ChallengerCapability.Tailor);

    /// <summary>Brings up prices and budgets as readily as anything else.</summary>
    public static readonly ChallengerTrait AtEaseWithMoney = new(
        nameof(AtEaseWithMoney), 5, "Comfortable discussing money", "Brings up prices and budgets as readily as anything else.", ChallengerCapability.TakeControl);

    /// <summary>Can press a customer to act without breaking with them.</summary>
    public static readonly ChallengerTrait CanPressCustomer = new(
        nameof(CanPressCustomer), 6, "Can pressure the customer", "Can press a customer to act without breaking with them.", ChallengerCapability.TakeControl);

    private ChallengerTrait(string name, int value, string label, string meaning, ChallengerCapability capability)
        : base(name, value, label, meaning) => Capability = capability;

    /// <inheritdoc/>
    public static new ImmutableArray<ChallengerTrait> List { get; } = [UniquePerspective, TwoWayCommunication, KnowsValueDrivers, IdentifiesEconomicDrivers, AtEaseWithMoney, CanPressCustomer];

    /// <summary>The capability that it belongs to.</summary>
    public ChallengerCapability Capability { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> uniquePerspective,
        Func<TResult> twoWayCommunication,
        Func<TResult> knowsValueDrivers,
        Func<TResult> identifiesEconomicDrivers,
        Func<TResult> atEaseWithMoney,
        Func<TResult> canPressCustomer) =>
        Choose(uniquePerspective, twoWayCommunication, knowsValueDrivers, identifiesEconomicDrivers, atEaseWithMoney, canPressCustomer);
}
