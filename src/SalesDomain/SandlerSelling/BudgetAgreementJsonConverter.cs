using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SandlerSelling;

/// <summary>A budget as <c>{"speaker":"CFO","on":"2026-03-12","money":{"willing":true,"able":true},"people":{"willing":true},"amount":{"amount":"80000.00","currency":"EUR"},"isInWriting":true}</c>; what is unknown is left out.</summary>
public sealed class BudgetAgreementJsonConverter : JsonConverter<BudgetAgreement>
{
    /// <inheritdoc/>
    public override BudgetAgreement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SandlerSellingJsonContext.Default.BudgetAgreementForm, static form => new BudgetAgreement(form.Speaker, form.On)
        {
            Money = Of(form.Money),
            Time = Of(form.Time),
            People = Of(form.People),
            Amount = form.Amount,
            IsInWriting = form.IsInWriting ?? false,
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BudgetAgreement value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SandlerSellingJsonContext.Default.BudgetAgreementForm, static budget => new BudgetAgreementForm
        {
            Speaker = budget.Speaker,
            On = budget.On,
            Money = FormOf(budget.Money),
            Time = FormOf(budget.Time),
            People = FormOf(budget.People),
            Amount = budget.Amount,
            IsInWriting = budget.IsInWriting ? true : null,
        });

    private static Investment Of(InvestmentForm? form) => new(form?.Willing, form?.Able);

    private static InvestmentForm? FormOf(Investment investment) => investment == default ? null : new() { Willing = investment.IsWilling, Able = investment.IsAble };
}
