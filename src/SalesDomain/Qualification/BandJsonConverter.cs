using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A band as <c>{"name":"Qualified","from":9}</c>.</summary>
public sealed class BandJsonConverter : JsonConverter<Band>
{
    /// <inheritdoc/>
    public override Band Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(ref reader, QualificationJsonContext.Default.BandDraft, Band.Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Band value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.BandDraft, static value => value.ToDraft());
}
