using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>A policy as <c>{"midpoint":"toEven","decimals":2}</c>; without <c>decimals</c> it rounds in the minor unit.</summary>
public sealed class RoundingPolicyJsonConverter : JsonConverter<RoundingPolicy>
{
    /// <inheritdoc/>
    public override RoundingPolicy Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CurrenciesJsonContext.Default.RoundingPolicyForm, Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RoundingPolicy value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CurrenciesJsonContext.Default.RoundingPolicyForm,
            static policy => new RoundingPolicyForm(JsonForm.Name(policy.Midpoint), policy.Decimals));

    private static RoundingPolicy Of(RoundingPolicyForm form)
    {
        MidpointRounding midpoint = JsonForm.Member<MidpointRounding>(form.Midpoint);
        return form.Decimals is { } decimals ? RoundingPolicy.ToDecimals(decimals, midpoint) : RoundingPolicy.MinorUnit(midpoint);
    }
}
