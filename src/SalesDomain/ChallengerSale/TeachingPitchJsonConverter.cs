using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>A pitch as <c>{"insight":{...},"steps":[...]}</c>; steps in an order that the method refuses are no pitch.</summary>
public sealed class TeachingPitchJsonConverter : JsonConverter<TeachingPitch>
{
    /// <inheritdoc/>
    public override TeachingPitch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, ChallengerSaleJsonContext.Default.TeachingPitchForm, static form => JsonForm.Items(form.Steps).Aggregate(TeachingPitch.Of(form.Insight), (pitch, step) => pitch.Give(step)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TeachingPitch value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, ChallengerSaleJsonContext.Default.TeachingPitchForm, static pitch => new TeachingPitchForm(pitch.Insight, pitch.Steps));
}
