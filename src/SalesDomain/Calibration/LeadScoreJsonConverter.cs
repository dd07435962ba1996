using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>A score as <c>{"team":"EMEA","probability":0.9552,"logOdds":3.06,"contributions":[...],"ignored":[{"variable":"tag_id","value":"fair"}]}</c>. Written only.</summary>
public sealed class LeadScoreJsonConverter() : WrittenOnlyJsonConverter<LeadScore>("score the lead again")
{
    private static readonly LeadContributionJsonConverter Contributions = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, LeadScore value, JsonSerializerOptions options)
    {
        writer.WriteString("team"u8, value.Team);
        writer.WriteNumber("probability"u8, value.Probability.Fraction);
        WriteNumber(writer, "logOdds", value.LogOdds);
        WriteList(writer, "contributions", value.Contributions, Contributions, options);
        writer.WriteStartArray("ignored"u8);
        foreach ((string variable, string ignored) in value.Ignored)
        {
            writer.WriteStartObject();
            writer.WriteString("variable"u8, variable);
            writer.WriteString("value"u8, ignored);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
