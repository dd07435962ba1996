using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SolutionSelling;

/// <summary>A chain as <c>{"links":[{"person":"Jo","title":"VP Sales","pain":"Orders are late","reasons":["Typed twice"]},{"person":"Mara","title":"CFO","pain":"The margin falls","below":["Jo"]}]}</c>, bottom up; read in any order.</summary>
public sealed class PainChainJsonConverter : JsonConverter<PainChain>
{
    /// <inheritdoc/>
    public override PainChain Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SolutionSellingJsonContext.Default.PainChainForm, static form =>
            PainChain.Of([.. JsonForm.Items(form.Links).Select(link => new PainLink(link.Person, link.Title, link.Pain, link.Reasons ?? []) { Below = [.. link.Below ?? []] })]));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PainChain value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SolutionSellingJsonContext.Default.PainChainForm, static chain => new PainChainForm(
        [
            .. chain.Links.Select(link => new PainLinkForm
            {
                Person = link.Person,
                Title = link.Title,
                Pain = link.Pain,
                Reasons = link.Reasons.IsEmpty ? null : link.Reasons,
                Below = link.Below.IsEmpty ? null : link.Below,
            }),
        ]));
}
