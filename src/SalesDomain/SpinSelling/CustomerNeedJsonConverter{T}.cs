using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>A need as <c>{"kind":"explicit","statement":"We want each order confirmed","about":"Lost orders","by":"Mara Lind","on":"2026-03-10","position":6}</c>; the kinds are <c>implied</c>, and <c>explicit</c> with <c>condition</c>, <c>payoff</c> and <c>figure</c> or without.</summary>
/// <typeparam name="T"><see cref="CustomerNeed"/>, or one of its two kinds.</typeparam>
public sealed class CustomerNeedJsonConverter<T> : JsonConverter<T>
    where T : CustomerNeed
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<CustomerNeedForm, T>(ref reader, SpinJsonContext.Default.CustomerNeedForm, Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SpinJsonContext.Default.CustomerNeedForm, static need => need.ToForm());

    private static T Of(CustomerNeedForm form)
    {
        bool isExplicit = form.Kind == "explicit";
        JsonForm.Require(isExplicit || form.Kind == "implied", "a kind of need, one of: implied, explicit");
        JsonForm.Require(isExplicit || (form.Condition is null && form.Payoff is null && form.Figure is null), "condition, payoff and figure of explicit needs only");
        CustomerNeed need = isExplicit
            ? new ExplicitNeed(form.Statement, form.About, form.By, form.On, form.Position) { Condition = form.Condition, Payoff = form.Payoff, Figure = form.Figure }
            : new ImpliedNeed(form.Statement, form.About, form.By, form.On, form.Position);
        return need as T ?? throw new JsonException($"An {form.Kind} need is no {typeof(T).Name}.");
    }
}
