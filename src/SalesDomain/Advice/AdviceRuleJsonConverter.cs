using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Methodologies;

namespace SalesDomain.Advice;

/// <summary>A rule as <c>{"id":"R4","source":"...","grade":"c","when":{"input":"HasInsight","is":"no"},"effects":[...],"blocks":["ChallengerSale"],"note":"..."}</c>; what is not there is left out.</summary>
public sealed class AdviceRuleJsonConverter : JsonConverter<AdviceRule>
{
    /// <inheritdoc/>
    public override AdviceRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(
        ref reader, AdviceJsonContext.Default.AdviceRuleForm, static form => new AdviceRule(form.Id, form.Source, JsonForm.Member<EvidenceGrade>(form.Grade), form.When, form.Effects, form.Blocks, form.Note));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AdviceRule value, JsonSerializerOptions options) => JsonForm.Write(writer, value, AdviceJsonContext.Default.AdviceRuleForm, static rule => new AdviceRuleForm
    {
        Id = rule.Id,
        Source = rule.Source,
        Grade = JsonForm.Name(rule.Grade),
        When = rule.When,
        Effects = rule.Effects.IsEmpty ? null : rule.Effects,
        Blocks = rule.Blocks.IsEmpty ? null : rule.Blocks,
        Note = rule.Note,
    });
}
