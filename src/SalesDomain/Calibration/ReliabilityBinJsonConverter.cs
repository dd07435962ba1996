using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>A bin as <c>{"from":0.6,"to":0.8,"won":30,"lost":15,"meanPredicted":0.7,"observed":{"value":0.6667,...}}</c>, the rate with the default for how many it takes. Written only.</summary>
public sealed class ReliabilityBinJsonConverter() : WrittenOnlyJsonConverter<ReliabilityBin>("compute it from its totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, ReliabilityBin value, JsonSerializerOptions options)
    {
        writer.WriteNumber("from"u8, value.From);
        writer.WriteNumber("to"u8, value.To);
        writer.WriteNumber("won"u8, value.Won);
        writer.WriteNumber("lost"u8, value.Lost);
        if (value.MeanPredicted is { } mean) writer.WriteNumber("meanPredicted"u8, mean);
        else writer.WriteNull("meanPredicted"u8);
        KpiJson.Write(writer, "observed", value.Observed(), KpiJson.Proportion);
    }
}
