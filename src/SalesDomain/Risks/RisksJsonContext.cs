using System.Text.Json.Serialization;
using SalesDomain.Calendars;

namespace SalesDomain.Risks;

/// <summary>The forms of rules and policies that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(RiskRuleForm))]
[JsonSerializable(typeof(RiskPolicyForm))]
internal sealed partial class RisksJsonContext : JsonSerializerContext;

/// <summary>With setters, so that what is left out keeps its default.</summary>
internal sealed class RiskRuleForm
{
    public required RiskSign Sign { get; set; }

    public decimal? Limit { get; set; }

    public string? Stage { get; set; }
}

/// <summary>With setters, so that what is left out keeps its default.</summary>
internal sealed class RiskPolicyForm
{
    public required IReadOnlyList<RiskRule> Rules { get; set; }

    public FiscalCalendar Calendar { get; set; } = RiskPolicy.Default.Calendar;

    public string Period { get; set; } = Errors.JsonForm.Name(RiskPolicy.Default.Period);

    public int LeastVisits { get; set; } = RiskPolicy.Default.LeastVisits;
}
