using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Advice;

/// <summary>A context as <c>{"contractValue":{"amount":"120000.00","currency":"USD"},"stakeholders":6,"buyerNeed":"latent","hasInsight":true}</c>; what is unknown is left out.</summary>
public sealed class DealContextJsonConverter : JsonConverter<DealContext>
{
    /// <inheritdoc/>
    public override DealContext Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(ref reader, AdviceJsonContext.Default.DealContextForm, static form => new DealContext
    {
        ContractValue = form.ContractValue,
        CallsExpected = form.CallsExpected,
        Stakeholders = form.Stakeholders,
        CycleDays = form.CycleDays,
        DealsAMonth = form.DealsAMonth,
        BuyerNeed = form.BuyerNeed is { } buyerNeed ? JsonForm.Member<BuyerNeed>(buyerNeed) : null,
        HasInsight = form.HasInsight,
        IsSeenAsCommodity = form.IsSeenAsCommodity,
        IsComplexSolution = form.IsComplexSolution,
        IsOngoingRelationship = form.IsOngoingRelationship,
        IsVisibleRisk = form.IsVisibleRisk,
        HasRivals = form.HasRivals,
        HasFormalReview = form.HasFormalReview,
        IsBudgetAllocated = form.IsBudgetAllocated,
        CanFund = form.CanFund,
        IsInbound = form.IsInbound,
        IsConsultative = form.IsConsultative,
        IsCrossFunctional = form.IsCrossFunctional,
        HasTimeWasters = form.HasTimeWasters,
        ReachesDecider = form.ReachesDecider,
        LosesToNoDecision = form.LosesToNoDecision,
        TeamMaturity = form.TeamMaturity is { } teamMaturity ? JsonForm.Member<TeamMaturity>(teamMaturity) : null,
    });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DealContext value, JsonSerializerOptions options) => JsonForm.Write(writer, value, AdviceJsonContext.Default.DealContextForm, static deal => new DealContextForm
    {
        ContractValue = deal.ContractValue,
        CallsExpected = deal.CallsExpected,
        Stakeholders = deal.Stakeholders,
        CycleDays = deal.CycleDays,
        DealsAMonth = deal.DealsAMonth,
        BuyerNeed = deal.BuyerNeed is { } buyerNeed ? JsonForm.Name(buyerNeed) : null,
        HasInsight = deal.HasInsight,
        IsSeenAsCommodity = deal.IsSeenAsCommodity,
        IsComplexSolution = deal.IsComplexSolution,
        IsOngoingRelationship = deal.IsOngoingRelationship,
        IsVisibleRisk = deal.IsVisibleRisk,
        HasRivals = deal.HasRivals,
        HasFormalReview = deal.HasFormalReview,
        IsBudgetAllocated = deal.IsBudgetAllocated,
        CanFund = deal.CanFund,
        IsInbound = deal.IsInbound,
        IsConsultative = deal.IsConsultative,
        IsCrossFunctional = deal.IsCrossFunctional,
        HasTimeWasters = deal.HasTimeWasters,
        ReachesDecider = deal.ReachesDecider,
        LosesToNoDecision = deal.LosesToNoDecision,
        TeamMaturity = deal.TeamMaturity is { } teamMaturity ? JsonForm.Name(teamMaturity) : null,
    });
}
