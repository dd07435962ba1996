using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Advice;

/// <summary>A condition as <c>{"input":"Stakeholders","atLeast":5}</c>, <c>{"input":"ContractValue","below":50000,"currency":"USD"}</c>, <c>{"input":"HasInsight","is":"yes"}</c>, <c>{"all":[...]}</c> or <c>{"any":[...]}</c>.</summary>
public sealed class AdviceConditionJsonConverter : JsonConverter<AdviceCondition>
{
    /// <inheritdoc/>
    public override AdviceCondition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, AdviceJsonContext.Default.AdviceConditionForm, static form => form switch
        {
            { Input: { } input, AtLeast: { } limit, Below: null, Is: null, All: null, Any: null } => new AdviceCondition.AtLeast(input, limit, form.Currency),
            { Input: { } input, AtLeast: null, Below: { } limit, Is: null, All: null, Any: null } => new AdviceCondition.Below(input, limit, form.Currency),
            { Input: { } input, AtLeast: null, Below: null, Is: { } answer, All: null, Any: null, Currency: null } => new AdviceCondition.Is(input, answer),
            { Input: null, AtLeast: null, Below: null, Is: null, All: { } of, Any: null, Currency: null } => new AdviceCondition.All(of),
            { Input: null, AtLeast: null, Below: null, Is: null, All: null, Any: { } of, Currency: null } => (AdviceCondition)new AdviceCondition.Any(of),
            _ => throw new JsonException("Legal is: an input with one of atLeast, below and is (and the currency of an amount), or all, or any."),
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AdviceCondition value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, AdviceJsonContext.Default.AdviceConditionForm, static condition => condition switch
        {
            AdviceCondition.AtLeast atLeast => new() { Input = atLeast.Input, AtLeast = atLeast.Limit, Currency = atLeast.Currency },
            AdviceCondition.Below below => new() { Input = below.Input, Below = below.Limit, Currency = below.Currency },
            AdviceCondition.Is answered => new() { Input = answered.Input, Is = answered.Answer },
            AdviceCondition.All all => new() { All = all.Of },
            AdviceCondition.Any any => new AdviceConditionForm { Any = any.Of },
            _ => throw new InvalidOperationException(),
        });
}
