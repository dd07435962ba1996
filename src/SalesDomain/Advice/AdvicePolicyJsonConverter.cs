using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Advice;

/// <summary>A policy as <c>{"id":"salesdomain","version":"1.0","rules":[...]}</c>.</summary>
public sealed class AdvicePolicyJsonConverter : JsonConverter<AdvicePolicy>
{
    /// <inheritdoc/>
    public override AdvicePolicy Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, AdviceJsonContext.Default.AdvicePolicyForm, static form => new AdvicePolicy(form.Id, form.Version, JsonForm.Items(form.Rules)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AdvicePolicy value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, AdviceJsonContext.Default.AdvicePolicyForm, static policy => new AdvicePolicyForm { Id = policy.Id, Version = policy.Version, Rules = policy.Rules });
}
