using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.ChallengerSale;

/// <summary>What a seller does to take control: firm, and open about it. Noted when it was done, never scored.</summary>
/// <remarks>Source: Matthew Dixon and Brent Adamson, The Challenger Sale, 2011, on taking control; the list is this library's.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<TensionKind>))]
public sealed class TensionKind : Vocabulary<TensionKind>, IVocabulary<TensionKind>
{
    /// <summary>Contradicted what the customer took for granted.</summary>
    public static readonly TensionKind ContradictedView = new(
        nameof(ContradictedView), 1, "Contradicted a view", "Contradicted what the customer took for granted.");

    /// <summary>Brought up the price or the budget before the customer did.</summary>
    public static readonly TensionKind BroughtUpMoney = new(
        nameof(BroughtUpMoney), 2, "Brought up money", "Brought up the price or the budget before the customer did.");

    /// <summary>Stood by the price where a lower one was asked for.</summary>
    public static readonly TensionKind PushedBackOnPrice = new(
        nameof(PushedBackOnPrice), 3, "Pushed back on price", "Stood by the price where a lower one was asked for.");

    /// <summary>Asked to meet the person with the last word on the money.</summary>
    public static readonly TensionKind AskedSeniorAccess = new(
        nameof(AskedSeniorAccess), 4, "Asked for senior access", "Asked to meet the person with the last word on the money.", "Senior access");

    /// <summary>Held the customer to a step or a date that had been agreed.</summary>
    public static readonly TensionKind HeldToStep = new(
        nameof(HeldToStep), 5, "Held to a step", "Held the customer to a step or a date that had been agreed.");

    /// <summary>Turned down a tender in which the choice was made already.</summary>
    public static readonly TensionKind TurnedDownTender = new(
        nameof(TurnedDownTender), 6, "Turned down a tender", "Turned down a tender in which the choice was made already.");

    private TensionKind(string name, int value, string label, string meaning, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<TensionKind> List { get; } = [ContradictedView, BroughtUpMoney, PushedBackOnPrice, AskedSeniorAccess, HeldToStep, TurnedDownTender];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> contradictedView, Func<TResult> broughtUpMoney, Func<TResult> pushedBackOnPrice, Func<TResult> askedSeniorAccess, Func<TResult> heldToStep, Func<TResult> turnedDownTender) =>
        Choose(contradictedView, broughtUpMoney, pushedBackOnPrice, askedSeniorAccess, heldToStep, turnedDownTender);
}
