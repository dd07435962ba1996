using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Methodologies;

/// <summary>A distribution as <c>{"id":"...","shares":[{"name":"Challenger","percent":27},...],"counted":"...","of":"...","population":"...","sample":6000,"source":{...}}</c>; an unknown sample is left out.</summary>
public sealed class PublishedDistributionJsonConverter : JsonConverter<PublishedDistribution>
{
    /// <inheritdoc/>
    public override PublishedDistribution Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(
        ref reader,
        MethodologiesJsonContext.Default.PublishedDistributionForm,
        static form => new PublishedDistribution(form.Id, [.. JsonForm.Items(form.Shares).Select(share => (share.Name, share.Percent))], form.Counted, form.Of, form.Population, form.Source) { Sample = form.Sample });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PublishedDistribution value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MethodologiesJsonContext.Default.PublishedDistributionForm, static distribution => new PublishedDistributionForm
        {
            Id = distribution.Id,
            Shares = [.. distribution.Shares.Select(share => new ShareForm { Name = share.Name, Percent = share.Percent })],
            Counted = distribution.Counted,
            Of = distribution.Of,
            Population = distribution.Population,
            Sample = distribution.Sample,
            Source = distribution.Source,
        });
}
