using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>A strength as <c>{"what":"Checks at the counter","whyUnique":"Only we have the sensor"}</c>.</summary>
public sealed class UniqueStrengthJsonConverter : JsonConverter<UniqueStrength>
{
    /// <inheritdoc/>
    public override UniqueStrength Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, ChallengerSaleJsonContext.Default.UniqueStrengthForm, static form => new UniqueStrength(form.What, form.WhyUnique));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UniqueStrength value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, ChallengerSaleJsonContext.Default.UniqueStrengthForm, static strength => new UniqueStrengthForm(strength.What, strength.WhyUnique));
}
