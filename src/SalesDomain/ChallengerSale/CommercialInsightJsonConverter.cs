using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>An insight as <c>{"headline":"...","leadsTo":{...},"challenges":"...","moves":"...","scalesTo":"..."}</c>.</summary>
public sealed class CommercialInsightJsonConverter : JsonConverter<CommercialInsight>
{
    /// <inheritdoc/>
    public override CommercialInsight Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, ChallengerSaleJsonContext.Default.CommercialInsightForm, static form => new CommercialInsight(form.Headline, form.LeadsTo, form.Challenges, form.Moves, form.ScalesTo));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CommercialInsight value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, ChallengerSaleJsonContext.Default.CommercialInsightForm, static insight => new CommercialInsightForm(insight.Headline, insight.LeadsTo, insight.Challenges, insight.Moves, insight.ScalesTo));
}
