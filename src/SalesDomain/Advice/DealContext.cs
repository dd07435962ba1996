using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Advice;

/// <summary>What is known of a kind of deal and of who sells it; what is left out is unknown, and never taken as no: <c>new DealContext { Stakeholders = 6, CycleDays = 150 }</c>.</summary>
[JsonConverter(typeof(DealContextJsonConverter))]
public sealed record DealContext
{
    /// <summary>What the contract is worth in its first year. <c>null</c> where unknown.</summary>
    /// <exception cref="InvalidValueException">The amount is negative.</exception>
    public Money? ContractValue
    {
        get;
        init
        {
            if (value is { Amount: < 0m }) Throw.OutOfRange(value, "an amount of 0 or more", nameof(ContractValue));
            field = value;
        }
    }

    /// <summary>How many calls with the buyer it takes to a decision. 1 or more; <c>null</c> where unknown.</summary>
    /// <exception cref="InvalidValueException">The number is less than 1.</exception>
    public int? CallsExpected { get; init => field = Checked(value, 1, nameof(CallsExpected)); }

    /// <summary>How many people have a say in the decision. 1 or more; <c>null</c> where unknown.</summary>
    /// <exception cref="InvalidValueException">The number is less than 1.</exception>
    public int? Stakeholders { get; init => field = Checked(value, 1, nameof(Stakeholders)); }

    /// <summary>How many days it takes from the first call to the decision. 0 or more; <c>null</c> where unknown.</summary>
    /// <exception cref="InvalidValueException">The number is less than 0.</exception>
    public int? CycleDays { get; init => field = Checked(value, 0, nameof(CycleDays)); }

    /// <summary>How many new deals one seller looks at in a month. 0 or more; <c>null</c> where unknown.</summary>
    /// <exception cref="InvalidValueException">The number is less than 0.</exception>
    public int? DealsAMonth { get; init => field = Checked(value, 0, nameof(DealsAMonth)); }

    /// <summary>How far the buyer's need has come: latent, admitted, or a vision of the solution. <c>null</c> where unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member.</exception>
    public BuyerNeed? BuyerNeed { get; init => field = value is { } known && !Enum.IsDefined(known) ? Refused(known) : value; }

    /// <summary>Whether there is an insight that is new to the buyer and leads to what only we can do. <c>null</c> where unknown.</summary>
    public bool? HasInsight { get; init; }

    /// <summary>Whether the buyer thinks that all suppliers are alike. <c>null</c> where unknown.</summary>
    public bool? IsSeenAsCommodity { get; init; }

    /// <summary>Whether the solution is put together for the customer and changes how people work. <c>null</c> where unknown.</summary>
    public bool? IsComplexSolution { get; init; }

    /// <summary>Whether seller and buyer go on working together after the purchase. <c>null</c> where unknown.</summary>
    public bool? IsOngoingRelationship { get; init; }

    /// <summary>Whether a wrong decision would be seen by others in the company. <c>null</c> where unknown.</summary>
    public bool? IsVisibleRisk { get; init; }

    /// <summary>Whether somebody else competes for the money. <c>null</c> where unknown.</summary>
    public bool? HasRivals { get; init; }

    /// <summary>Whether legal, security or procurement has to agree. <c>null</c> where unknown.</summary>
    public bool? HasFormalReview { get; init; }

    /// <summary>Whether money is set aside for it. <c>null</c> where unknown.</summary>
    public bool? IsBudgetAllocated { get; init; }

    /// <summary>Whether the money could be found if it were worth it. <c>null</c> where unknown.</summary>
    public bool? CanFund { get; init; }

    /// <summary>Whether the buyer came to us. <c>null</c> where unknown.</summary>
    public bool? IsInbound { get; init; }

    /// <summary>Whether the buyer wants advice on goals rather than an offer. <c>null</c> where unknown.</summary>
    public bool? IsConsultative { get; init; }

    /// <summary>Whether the problem touches several departments. <c>null</c> where unknown.</summary>
    public bool? IsCrossFunctional { get; init; }

    /// <summary>Whether many deals take advice and time and come to nothing. <c>null</c> where unknown.</summary>
    public bool? HasTimeWasters { get; init; }

    /// <summary>Whether the seller can speak with who decides. <c>null</c> where unknown.</summary>
    public bool? ReachesDecider { get; init; }

    /// <summary>Whether most lost deals end without a decision. <c>null</c> where unknown.</summary>
    public bool? LosesToNoDecision { get; init; }

    /// <summary>How used the team is to working by a method: low, medium or high. <c>null</c> where unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member.</exception>
    public TeamMaturity? TeamMaturity { get; init => field = value is { } known && !Enum.IsDefined(known) ? Refused(known) : value; }

    /// <summary>What is known: <c>Stakeholders 6, CycleDays 150</c>.</summary>
    public override string ToString() => string.Join(", ", AdviceInput.List.Where(input => input.Of(this) is not null).Select(input => $"{input.Name} {input.Of(this)}")) is { Length: > 0 } known ? known : "nothing known";

    private static int? Checked(int? value, int least, string parameter)
    {
        if (value < least) Throw.OutOfRange(value, FormattableString.Invariant($"{least} or more"), parameter);
        return value;
    }

    private static T Refused<T>(T value)
        where T : struct, Enum
    {
        Throw.OutOfRange(value, $"one of {string.Join(", ", Enum.GetValues<T>().Select(JsonForm.Name))}", typeof(T).Name);
        return value;
    }
}
