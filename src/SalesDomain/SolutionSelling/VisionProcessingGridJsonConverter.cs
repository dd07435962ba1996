using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SolutionSelling;

/// <summary>A walk as <c>{"person":"VP Sales","approach":"creation","answers":[{"cell":"R1","answer":"Orders are typed twice","on":"2026-03-10"}]}</c>; the answers are heard again one by one.</summary>
public sealed class VisionProcessingGridJsonConverter : JsonConverter<VisionProcessingGrid>
{
    /// <inheritdoc/>
    public override VisionProcessingGrid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SolutionSellingJsonContext.Default.VisionProcessingGridForm, static form =>
            JsonForm.Items(form.Answers).Aggregate(VisionProcessingGrid.For(form.Person, JsonForm.Member<VisionApproach>(form.Approach)), static (walk, answer) => walk.Hear(answer.Cell, answer.Answer, answer.On)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, VisionProcessingGrid value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SolutionSellingJsonContext.Default.VisionProcessingGridForm, static walk =>
            new VisionProcessingGridForm(walk.Person, JsonForm.Name(walk.Approach), [.. walk.Answers.Select(answer => new VisionAnswerForm(answer.Cell, answer.Answer, answer.On))]));
}
