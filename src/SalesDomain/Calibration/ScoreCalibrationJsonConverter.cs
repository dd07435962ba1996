using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>A calibration as <c>{"baseRate":{"value":0.5,...},"bands":[{"from":null,"to":40,...}]}</c>. Written only.</summary>
public sealed class ScoreCalibrationJsonConverter() : WrittenOnlyJsonConverter<ScoreCalibration>("compute it from its totals")
{
    private static readonly CalibratedBandJsonConverter Bands = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, ScoreCalibration value, JsonSerializerOptions options)
    {
        KpiJson.Write(writer, "baseRate", value.BaseRate, KpiJson.Proportion);
        WriteList(writer, "bands", value.Bands, Bands, options);
    }
}
