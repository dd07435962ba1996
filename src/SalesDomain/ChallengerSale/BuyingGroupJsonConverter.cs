using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>A group as <c>{"people":[{"name":"Mara Lind"}]}</c>.</summary>
public sealed class BuyingGroupJsonConverter : JsonConverter<BuyingGroup>
{
    /// <inheritdoc/>
    public override BuyingGroup Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, ChallengerSaleJsonContext.Default.BuyingGroupForm, static form => BuyingGroup.Of(JsonForm.Items(form.People)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BuyingGroup value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, ChallengerSaleJsonContext.Default.BuyingGroupForm, static group => new BuyingGroupForm(group.People));
}
