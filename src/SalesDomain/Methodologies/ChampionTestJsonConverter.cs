using System.Text.Json;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Vocabularies;

namespace SalesDomain.Methodologies;

/// <summary>
/// A test as <c>{"person":"Mara Lind","asOf":"2026-03-31","verdict":"coach","mayBecomeChampion":true,"proofs":[...],"missing":["Influence"],"behaviours":["SoldInternally"],"nextTest":{...},"assessment":{...}}</c>. Written only.
/// </summary>
public sealed class ChampionTestJsonConverter() : WrittenOnlyJsonConverter<ChampionTest>("test the evidence again")
{
    private static readonly LocalDateJsonConverter Dates = new();
    private static readonly VocabularyJsonConverter<ChampionBehaviour> OfBehaviours = new();
    private static readonly AssessmentJsonConverter OfAssessment = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, ChampionTest value, JsonSerializerOptions options)
    {
        writer.WriteString("person"u8, value.Person);
        WriteMember(writer, "asOf", value.AsOf, Dates, options);
        writer.WriteString("verdict"u8, JsonForm.Name(value.Verdict));
        writer.WriteBoolean("mayBecomeChampion"u8, value.MayBecomeChampion);
        writer.WriteStartArray("proofs"u8);
        foreach (ChampionProof proof in value.Proofs)
        {
            writer.WriteStartObject();
            writer.WriteString("criterion"u8, proof.Criterion.Id);
            writer.WriteString("title"u8, proof.Criterion.Title);
            writer.WriteString("status"u8, JsonForm.Name(proof.Status));
            writer.WriteString("decidedBy"u8, proof.DecidedBy?.Evidence.Id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("missing"u8);
        foreach (ChampionProof proof in value.Missing) writer.WriteStringValue(proof.Criterion.Id);
        writer.WriteEndArray();
        WriteList(writer, "behaviours", value.Behaviours, OfBehaviours, options);
        if (value.NextTest is { } next)
        {
            writer.WriteStartObject("nextTest"u8);
            writer.WriteString("criterion"u8, next.Criterion.Id);
            writer.WriteString("behaviour"u8, next.Behaviour?.Name);
            writer.WriteString("question"u8, next.Question);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("nextTest"u8);
        }

        WriteMember(writer, "assessment", value.Assessment, OfAssessment, options);
    }
}
