using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>How a call ended, as <c>{"kind":"advance","what":"Runs a test","who":"Mara Lind","when":"2026-03-20"}</c>; the kinds are <c>order</c> with <c>what</c> and <c>who</c>, <c>advance</c>, <c>continuation</c> with what there is of them and <c>isSellerAction</c> where it is so, and <c>noSale</c> with <c>reason</c> or without.</summary>
public sealed class CallOutcomeJsonConverter : JsonConverter<CallOutcome>
{
    /// <inheritdoc/>
    public override CallOutcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<CallOutcomeForm, CallOutcome>(ref reader, SpinJsonContext.Default.CallOutcomeForm, Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CallOutcome value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SpinJsonContext.Default.CallOutcomeForm, static outcome => outcome.ToForm());

    private static CallOutcome Of(CallOutcomeForm form)
    {
        JsonForm.Require(form.Reason is null || form.Kind == "noSale", "reason of no sale only");
        JsonForm.Require(form.IsSellerAction is null || form.Kind == "continuation", "isSellerAction of a continuation only");
        switch (form.Kind)
        {
            case "order":
                JsonForm.Require(form is { What: not null, Who: not null, When: null }, "what and who for an order, and no when");
                return new CallOutcome.Order(form.What!, form.Who!);
            case "advance":
                JsonForm.Require(form is { What: not null, Who: not null, When: not null }, "what, who and when for an advance");
                return new CallOutcome.Advance(form.What!, form.Who!, form.When!.Value);
            case "continuation":
                return new CallOutcome.Continuation(form.What, form.Who, form.When, form.IsSellerAction ?? false);
            case "noSale":
                JsonForm.Require(form is { What: null, Who: null, When: null }, "a reason or nothing for no sale");
                return new CallOutcome.NoSale(form.Reason);
            default:
                throw new JsonException($"\"{form.Kind}\" is no outcome; legal are: order, advance, continuation, noSale.");
        }
    }
}
