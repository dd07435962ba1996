using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SandlerSelling;

/// <summary>
/// What the prospect is willing and able to spend, in money, time and people:
/// <c>new BudgetAgreement("CFO", mar12) { Money = Investment.Agreed, Time = Investment.Agreed, People = new(IsWilling: true), Amount = Money.Of(80_000m, Currency.Eur) }</c>.
/// </summary>
/// <remarks>What is not said is not known, and keeps the compartment open. Source: the budget step of Sandler. Equal when all members are.</remarks>
[JsonConverter(typeof(BudgetAgreementJsonConverter))]
public sealed record BudgetAgreement
{
    /// <summary>A talk about the budget of which nothing is known yet.</summary>
    /// <param name="speaker">Who said it at the prospect's; not empty.</param>
    /// <param name="on">The day on which it was said.</param>
    /// <exception cref="InvalidValueException">The speaker is empty.</exception>
    public BudgetAgreement(string speaker, LocalDate on)
    {
        Speaker = Words.Checked(speaker, "who said it", nameof(speaker));
        On = on;
    }

    /// <summary>Who said it.</summary>
    public string Speaker { get; }

    /// <summary>The day on which it was said.</summary>
    public LocalDate On { get; }

    /// <summary>The money that it takes.</summary>
    public Investment Money { get; init; }

    /// <summary>The time that it takes.</summary>
    public Investment Time { get; init; }

    /// <summary>The people whom it takes.</summary>
    public Investment People { get; init; }

    /// <summary>The amount that was agreed, or the upper end of its range; <c>null</c> where none was named.</summary>
    /// <exception cref="InvalidValueException">The amount is not above 0, or has no currency.</exception>
    public Currencies.Money? Amount
    {
        get;
        init
        {
            if (value is { } amount && !(amount.Amount > 0)) Throw.OutOfRange(amount, "an amount above 0, or null", nameof(Amount));
            field = value;
        }
    }

    /// <summary>Whether it stands in writing from the prospect.</summary>
    public bool IsInWriting { get; init; }

    /// <summary>Whether the prospect is willing and able in all three.</summary>
    public bool IsAgreed => Money.IsAgreed && Time.IsAgreed && People.IsAgreed;

    /// <summary>Whether the prospect is not willing or not able in one of the three.</summary>
    public bool IsRefused => Money.IsRefused || Time.IsRefused || People.IsRefused;

    /// <summary>
    /// What the talk says to any rubric that asks for <see cref="QualificationElement.Budget"/>, and where money decides <see cref="QualificationElement.Money"/>. Against, where one of the three is refused. Else 3 of 3
    /// where all are agreed, 2 where money is, 1 where less is known, and never more than what is said or written reaches there; <c>null</c> where nothing is known.
    /// </summary>
    public Evidence? ToEvidence()
    {
        Strength strength = IsInWriting ? Strength.Documented : Strength.BuyerStated;
        string[] money = [QualificationElement.Budget.Name, QualificationElement.Money.Name], budget = [QualificationElement.Budget.Name];
        if (IsRefused) return new Evidence(Money.IsRefused ? money : budget, Polarity.Refutes, strength, On, ToString()) with { Speaker = Speaker };
        if ((Money, Time, People) == default) return null;
        return new Evidence(Money == default ? budget : money, Polarity.Supports, strength, On, ToString(), IsAgreed ? 3 : Money.IsAgreed ? 2 : 1, 3) with { Speaker = Speaker };
    }

    /// <summary>The three, and the amount: <c>Money: willing, able (80000.00 EUR); time: willing, able; people: willing, able unknown</c>.</summary>
    public override string ToString() => $"Money: {Money}{(Amount is { } amount ? $" ({amount})" : "")}; time: {Time}; people: {People}";
}
