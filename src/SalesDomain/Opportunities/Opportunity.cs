using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Measures;

namespace SalesDomain.Opportunities;

/// <summary>A deal as it stands: the flat state, without its history.</summary>
/// <remarks>
/// Only id and stage are always known; everything else is <c>null</c> where it is unknown. Dates may contradict each other
/// (closed before created): real records do, and the KPIs that need them exclude such a deal with a reason.
/// Two opportunities are equal when all members are.
/// </remarks>
[JsonConverter(typeof(OpportunityJsonConverter))]
public sealed class Opportunity : IEquatable<Opportunity>
{
    private static readonly ReadOnlyDictionary<string, string> NoAttributes = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>A deal.</summary>
    /// <param name="id">The id in the system of record.</param>
    /// <param name="stage">The stage of the team's pipeline.</param>
    /// <param name="status">How the deal stands; the kind of the stage where it is left out. (Some CRMs keep the last stage of a lost deal.)</param>
    /// <param name="name">What people call it.</param>
    /// <param name="owner">Whose deal it is.</param>
    /// <param name="amount">What it is worth; 0 and negative amounts are legal facts.</param>
    /// <param name="probability">The chance that it is won, where it differs from the stage's.</param>
    /// <param name="forecastCategory">How firmly it is called, where it differs from the stage's.</param>
    /// <param name="createdOn">The day on which it was created.</param>
    /// <param name="firstContactOn">The day of the first contact with the buyer.</param>
    /// <param name="expectedCloseOn">The day on which it is expected to close.</param>
    /// <param name="closedOn">The day on which it was won or lost.</param>
    /// <param name="type">New business, renewal, upsell, in the team's own words.</param>
    /// <param name="lastActivityOn">The day of the last activity with the buyer, such as a call, a meeting or a mail.</param>
    /// <param name="contactCount">How many people of the buyer are known, 0 or more.</param>
    /// <param name="nextStep">The next step, in words; empty where it is known that there is none.</param>
    /// <param name="attributes">Other fields of the record that are worth keeping, by name.</param>
    /// <exception cref="InvalidValueException">The id is empty, an open deal has a day on which it closed, or the number of contacts is negative.</exception>
    public Opportunity(
        OpportunityId id,
        PipelineStage stage,
        OpportunityStatus? status = null,
        string? name = null,
        OwnerId? owner = null,
        Money? amount = null,
        Probability? probability = null,
        ForecastCategory? forecastCategory = null,
        LocalDate? createdOn = null,
        LocalDate? firstContactOn = null,
        LocalDate? expectedCloseOn = null,
        LocalDate? closedOn = null,
        string? type = null,
        LocalDate? lastActivityOn = null,
        int? contactCount = null,
        string? nextStep = null,
        IReadOnlyDictionary<string, string>? attributes = null)
    {
        ArgumentNullException.ThrowIfNull(stage);
        if (id.Value.Length == 0) Throw.Empty("the id of an opportunity", nameof(id));
        if (owner is { Value.Length: 0 }) Throw.Empty("the id of an owner, or null", nameof(owner));
        if (amount is { } money && money.Currency == default) Throw.NoCurrency(nameof(amount));
        Status = status ?? stage.Kind;
        if (!Enum.IsDefined(Status)) Throw.OutOfRange(status, "Open, Won or Lost", nameof(status));
        if (Status == OpportunityStatus.Open && closedOn is not null) Throw.Contradiction(closedOn, "no closing date for an open deal; use expectedCloseOn", nameof(closedOn));
        if (contactCount < 0) Throw.OutOfRange(contactCount, "a count of 0 or more", nameof(contactCount));
        Id = id;
        Stage = stage;
        Name = name;
        Owner = owner;
        Amount = amount;
        Probability = probability;
        ForecastCategory = forecastCategory;
        CreatedOn = createdOn;
        FirstContactOn = firstContactOn;
        ExpectedCloseOn = expectedCloseOn;
        ClosedOn = closedOn;
        Type = type;
        LastActivityOn = lastActivityOn;
        ContactCount = contactCount;
        NextStep = nextStep;
        Attributes = attributes is null or { Count: 0 } ? NoAttributes : new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(attributes, StringComparer.Ordinal));
    }

    /// <summary>The id in the system of record.</summary>
    public OpportunityId Id { get; }

    /// <summary>The stage of the team's pipeline.</summary>
    public PipelineStage Stage { get; }

    /// <summary>How the deal stands.</summary>
    public OpportunityStatus Status { get; }

    /// <summary>What people call it.</summary>
    public string? Name { get; }

    /// <summary>Whose deal it is.</summary>
    public OwnerId? Owner { get; }

    /// <summary>What it is worth.</summary>
    public Money? Amount { get; }

    /// <summary>The chance that it is won, where it differs from the stage's.</summary>
    public Probability? Probability { get; }

    /// <summary>How firmly it is called, where it differs from the stage's.</summary>
    public ForecastCategory? ForecastCategory { get; }

    /// <summary>The day on which it was created.</summary>
    public LocalDate? CreatedOn { get; }

    /// <summary>The day of the first contact with the buyer.</summary>
    public LocalDate? FirstContactOn { get; }

    /// <summary>The day on which it is expected to close.</summary>
    public LocalDate? ExpectedCloseOn { get; }

    /// <summary>The day on which it was won or lost; <c>null</c> for an open deal.</summary>
    public LocalDate? ClosedOn { get; }

    /// <summary>New business, renewal, upsell, in the team's own words.</summary>
    public string? Type { get; }

    /// <summary>The day of the last activity with the buyer, such as a call, a meeting or a mail.</summary>
    public LocalDate? LastActivityOn { get; }

    /// <summary>How many people of the buyer are known, 0 or more.</summary>
    public int? ContactCount { get; }

    /// <summary>The next step, in words; empty where it is known that there is none.</summary>
    public string? NextStep { get; }

    /// <summary>Other fields of the record, by name; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; }

    /// <inheritdoc/>
    public bool Equals(Opportunity? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Stage.Equals(other.Stage) && Status == other.Status && Name == other.Name && Owner == other.Owner
            && Amount == other.Amount && Probability == other.Probability && ForecastCategory == other.ForecastCategory && CreatedOn == other.CreatedOn
            && FirstContactOn == other.FirstContactOn && ExpectedCloseOn == other.ExpectedCloseOn && ClosedOn == other.ClosedOn && Type == other.Type
            && LastActivityOn == other.LastActivityOn && ContactCount == other.ContactCount && NextStep == other.NextStep
            && Attributes.Count == other.Attributes.Count && Attributes.All(pair => other.Attributes.TryGetValue(pair.Key, out string? value) && value == pair.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Opportunity);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Id, stage and amount: <c>D-17 in Proposal, 50000.00 EUR</c>.</summary>
    public override string ToString() => Amount is { } amount ? $"{Id} in {Stage}, {amount}" : $"{Id} in {Stage}";
}
