using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A decay as <c>{"kind":"halfLife","days":30}</c>; without days where nothing decays.</summary>
public sealed class DecayJsonConverter : JsonConverter<Decay>
{
    /// <inheritdoc/>
    public override Decay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, QualificationJsonContext.Default.DecayForm, static form => Decay.Of(JsonForm.Member<DecayKind>(form.Kind), form.Days));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Decay value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, QualificationJsonContext.Default.DecayForm, static decay => new DecayForm { Kind = JsonForm.Name(decay.Kind), Days = decay.Days });
}
