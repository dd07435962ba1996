using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A condition as <c>{"criterion":"Champion","level":2}</c>, <c>{"count":3,"of":[...]}</c> or <c>{"points":12}</c>.</summary>
public sealed class ConditionJsonConverter : JsonConverter<Condition>
{
    /// <inheritdoc/>
    public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(ref reader, QualificationJsonContext.Default.ConditionDraft, Condition.FromDraft);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.ConditionDraft, static value => value.ToDraft());
}
