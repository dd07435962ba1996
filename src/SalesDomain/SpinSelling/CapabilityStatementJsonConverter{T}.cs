using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>What was said of the offer, as <c>{"kind":"benefit","statement":"It confirms each order","on":"2026-03-10","position":7,"need":{...}}</c>; the kinds are <c>feature</c>, <c>advantage</c> with <c>about</c> or without, and <c>benefit</c> with <c>need</c>.</summary>
/// <typeparam name="T"><see cref="CapabilityStatement"/>, or one of its three kinds.</typeparam>
public sealed class CapabilityStatementJsonConverter<T> : JsonConverter<T>
    where T : CapabilityStatement
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<CapabilityStatementForm, T>(ref reader, SpinJsonContext.Default.CapabilityStatementForm, Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SpinJsonContext.Default.CapabilityStatementForm, static statement => statement.ToForm());

    private static T Of(CapabilityStatementForm form)
    {
        JsonForm.Require(form.Need is not null == (form.Kind == "benefit"), "need for a benefit, and for nothing else");
        JsonForm.Require(form.About is null || form.Kind == "advantage", "about of advantages only");
        CapabilityStatement statement = form.Kind switch
        {
            "feature" => new Feature(form.Statement, form.On, form.Position),
            "advantage" => new Advantage(form.Statement, form.On, form.Position, form.About),
            "benefit" => new Benefit(form.Statement, form.Need!, form.On, form.Position),
            _ => throw new JsonException($"\"{form.Kind}\" is no kind of statement; legal are: feature, advantage, benefit."),
        };
        return statement as T ?? throw new JsonException($"A statement of kind {form.Kind} is no {typeof(T).Name}.");
    }
}
