using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Advice;

/// <summary>An effect as <c>{"option":"SpinSelling","points":2}</c>.</summary>
public sealed class AdviceEffectJsonConverter : JsonConverter<AdviceEffect>
{
    /// <inheritdoc/>
    public override AdviceEffect Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, AdviceJsonContext.Default.AdviceEffectForm, static form => new AdviceEffect(form.Option, form.Points));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AdviceEffect value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, AdviceJsonContext.Default.AdviceEffectForm, static effect => new AdviceEffectForm(effect.Option, effect.Points));
}
