using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>A lift as <c>{"with":{"numerator":40,"denominator":50},"without":{"numerator":10,"denominator":50},"difference":0.6}</c>. Written only.</summary>
public sealed class CriterionLiftJsonConverter() : WrittenOnlyJsonConverter<CriterionLift>("compute it from its totals")
{
    private static readonly ProportionJsonConverter Rates = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, CriterionLift value, JsonSerializerOptions options)
    {
        WriteMember(writer, "with", value.With, Rates, options);
        WriteMember(writer, "without", value.Without, Rates, options);
        writer.WriteNumber("difference"u8, value.Difference);
    }
}
