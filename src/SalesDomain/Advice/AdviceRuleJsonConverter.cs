using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Advice;

/// <summary>A rule as <c>{"id":"R4","source":"...","grade":"C","when":{"input":"HasInsight","is":"no"},"effects":[...],"blocks":["ChallengerSale"],"note":"..."}</c>; what is not there is left out.</summary>
public sealed class AdviceRuleJsonConverter : JsonConverter<AdviceRule>
{
    /// <inheritdoc/>
    public override AdviceRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(
        ref reader, AdviceJsonContext.Default.AdviceRuleForm, static form => new AdviceRule(form.Id, form.Source, form.Grade, form.When, form.Effects, form.Blocks, form.Note));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AdviceRule value, JsonSerializerOptions options) => JsonForm.Write(writer, value, AdviceJsonContext.Default.AdviceRuleForm, static rule => new AdviceRuleForm
    {
        Id = rule.Id,
        Source = rule.Source,
        Grade = rule.Grade,
        When = rule.When,
        Effects = rule.Effects.IsEmpty ? null : rule.Effects,
        Blocks = rule.Blocks.IsEmpty ? null : rule.Blocks,
        Note = rule.Note,
    });
}
