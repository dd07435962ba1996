using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A gate as <c>{"name":"Commit","required":[...],"recommended":[...]}</c>; what is recommended may be left out.</summary>
public sealed class GateJsonConverter : JsonConverter<Gate>
{
    /// <inheritdoc/>
    public override Gate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(ref reader, QualificationJsonContext.Default.GateDraft, Gate.Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Gate value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.GateDraft, static value => value.ToDraft());
}
