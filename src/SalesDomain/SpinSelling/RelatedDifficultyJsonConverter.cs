using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>A difficulty as <c>{"name":"Customers call twice","questions":["Who answers them?"]}</c>.</summary>
public sealed class RelatedDifficultyJsonConverter : JsonConverter<RelatedDifficulty>
{
    /// <inheritdoc/>
    public override RelatedDifficulty Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<RelatedDifficultyForm, RelatedDifficulty>(ref reader, SpinJsonContext.Default.RelatedDifficultyForm, static form => new RelatedDifficulty(form.Name, form.Questions));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RelatedDifficulty value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SpinJsonContext.Default.RelatedDifficultyForm, static difficulty => new RelatedDifficultyForm { Name = difficulty.Name, Questions = difficulty.Questions });
}
