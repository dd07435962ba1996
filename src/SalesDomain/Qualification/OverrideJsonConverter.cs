using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>An override as <c>{"gate":"Commit","by":"Ana","why":"...","on":"2026-03-01","until":"2026-03-31"}</c>, or with <c>criterion</c> in place of <c>gate</c>.</summary>
public sealed class OverrideJsonConverter : JsonConverter<Override>
{
    /// <inheritdoc/>
    public override Override Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, QualificationJsonContext.Default.OverrideForm, static form => new Override(form.Criterion, form.Gate, form.By, form.Why, form.On, form.Until));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Override value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.OverrideForm, static decision =>
        new OverrideForm { Criterion = decision.Criterion, Gate = decision.Gate, By = decision.By, Why = decision.Why, On = decision.On, Until = decision.Until });
}
