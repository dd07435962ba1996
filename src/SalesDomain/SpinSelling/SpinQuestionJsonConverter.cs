using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>A question as <c>{"kind":"Implication","position":3,"text":"What does that lead to?","about":"Lost orders"}</c>; without a problem, <c>about</c> is left out.</summary>
public sealed class SpinQuestionJsonConverter : JsonConverter<SpinQuestion>
{
    /// <inheritdoc/>
    public override SpinQuestion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<SpinQuestionForm, SpinQuestion>(ref reader, SpinJsonContext.Default.SpinQuestionForm, static form => new SpinQuestion(form.Kind, form.Position, form.Text, form.About));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SpinQuestion value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SpinJsonContext.Default.SpinQuestionForm, static question => new SpinQuestionForm { Kind = question.Kind, Position = question.Position, Text = question.Text, About = question.About });
}
