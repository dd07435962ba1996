using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>Parts as <c>{"score":0.1585,"reliability":0.02075,"resolution":0.1,"uncertainty":0.25,"withinBinVariance":0.00275,"withinBinCovariance":0.015}</c>. Written only.</summary>
public sealed class BrierPartsJsonConverter() : WrittenOnlyJsonConverter<BrierParts>("compute it from its totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, BrierParts value, JsonSerializerOptions options)
    {
        writer.WriteNumber("score"u8, value.Score);
        writer.WriteNumber("reliability"u8, value.Reliability);
        writer.WriteNumber("resolution"u8, value.Resolution);
        writer.WriteNumber("uncertainty"u8, value.Uncertainty);
        writer.WriteNumber("withinBinVariance"u8, value.WithinBinVariance);
        writer.WriteNumber("withinBinCovariance"u8, value.WithinBinCovariance);
    }
}
