using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Risks;

/// <summary>A policy as <c>{"rules":[...],"calendar":{"firstMonth":1,"naming":"byEnd"},"period":"quarter","leastVisits":10}</c>. Reading needs <c>rules</c>; the others have their defaults.</summary>
public sealed class RiskPolicyJsonConverter : JsonConverter<RiskPolicy>
{
    /// <inheritdoc/>
    public override RiskPolicy Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, RisksJsonContext.Default.RiskPolicyForm, static form => new RiskPolicy(JsonForm.Items(form.Rules))
        {
            Calendar = form.Calendar,
            Period = JsonForm.Member<Calendars.FiscalUnit>(form.Period),
            LeastVisits = form.LeastVisits,
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RiskPolicy value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, RisksJsonContext.Default.RiskPolicyForm, static policy => new RiskPolicyForm
        {
            Rules = policy.Rules,
            Calendar = policy.Calendar,
            Period = JsonForm.Name(policy.Period),
            LeastVisits = policy.LeastVisits,
        });
}
