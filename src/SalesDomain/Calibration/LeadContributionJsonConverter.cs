using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>A contribution as <c>{"variable":"country","value":"BE","wonShare":0.65625,"lostShare":0.04545,"logOdds":2.67}</c>. Written only.</summary>
public sealed class LeadContributionJsonConverter() : WrittenOnlyJsonConverter<LeadContribution>("score the lead again")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, LeadContribution value, JsonSerializerOptions options)
    {
        writer.WriteString("variable"u8, value.Variable);
        writer.WriteString("value"u8, value.Value);
        WriteNumber(writer, "wonShare", value.WonShare);
        WriteNumber(writer, "lostShare", value.LostShare);
        WriteNumber(writer, "logOdds", value.LogOdds);
    }
}
