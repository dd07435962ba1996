using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>A profile as <c>{"values":{"country":["BE"],"tag_id":["fair","partner"]},"stage":"new","team":"EMEA"}</c>.</summary>
public sealed class LeadProfileJsonConverter : JsonConverter<LeadProfile>
{
    /// <inheritdoc/>
    public override LeadProfile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CalibrationJsonContext.Default.LeadProfileForm, LeadProfile.Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadProfile value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CalibrationJsonContext.Default.LeadProfileForm, static profile => profile.ToForm());
}
