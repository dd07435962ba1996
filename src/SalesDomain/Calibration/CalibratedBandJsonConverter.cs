using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>A band as <c>{"from":40,"to":60,"won":40,"lost":10,"rate":{"value":0.8,...}}</c>, the rate with the default for how many it takes. Written only.</summary>
public sealed class CalibratedBandJsonConverter() : WrittenOnlyJsonConverter<CalibratedBand>("compute it from its totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, CalibratedBand value, JsonSerializerOptions options)
    {
        WriteEnd(writer, "from", value.From);
        WriteEnd(writer, "to", value.To);
        writer.WriteNumber("won"u8, value.Won);
        writer.WriteNumber("lost"u8, value.Lost);
        KpiJson.Write(writer, "rate", value.Rate(), KpiJson.Proportion);
    }

    private static void WriteEnd(Utf8JsonWriter writer, string member, decimal? end)
    {
        if (end is { } score) writer.WriteNumber(member, score);
        else writer.WriteNull(member);
    }
}
