using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Risks;

/// <summary>A rule as <c>{"sign":"StalledInStage","limit":10,"stage":"Negotiation"}</c>. Reading needs <c>sign</c>; without a limit it has that of its sign, without a stage it is for all.</summary>
public sealed class RiskRuleJsonConverter : JsonConverter<RiskRule>
{
    /// <inheritdoc/>
    public override RiskRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, RisksJsonContext.Default.RiskRuleForm, static form => new RiskRule(form.Sign, form.Limit, form.Stage));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RiskRule value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, RisksJsonContext.Default.RiskRuleForm, static rule => new RiskRuleForm { Sign = rule.Sign, Limit = rule.Limit, Stage = rule.Stage });
}
