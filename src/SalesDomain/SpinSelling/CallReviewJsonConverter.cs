using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Vocabularies;

namespace SalesDomain.SpinSelling;

/// <summary>
/// A review as <c>{"call":{...},"sale":{...},"countsMatter":null,"missing":["large commitment"],"questions":[{"kind":"Situation","asked":1,"share":{...}},...],"problems":[...],"developed":{...},"isSuccess":true,
/// "isObjectiveReached":null,"missed":[{"rule":"ProblemIsDeveloped","what":"no implication question","about":"Lost orders","position":null}]}</c>. Written only.
/// </summary>
public sealed class CallReviewJsonConverter() : WrittenOnlyJsonConverter<CallReview>("review the call again")
{
    private static readonly SalesCallJsonConverter OfCall = new();
    private static readonly LargeSaleTestJsonConverter OfSale = new();
    private static readonly VocabularyJsonConverter<QuestionKind> Kinds = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, CallReview value, JsonSerializerOptions options)
    {
        WriteMember(writer, "call", value.Call, OfCall, options);
        WriteMember(writer, "sale", value.Sale, OfSale, options);
        WriteFlag(writer, "countsMatter", value.CountsMatter);
        writer.WriteStartArray("missing"u8);
        foreach (string missing in value.Sale.Missing) writer.WriteStringValue(missing);
        writer.WriteEndArray();
        writer.WriteStartArray("questions"u8);
        foreach (QuestionKind kind in QuestionKind.List)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, kind.Name);
            writer.WriteNumber("asked"u8, value.Asked(kind));
            KpiJson.Write(writer, "share", value.Share(kind), KpiJson.Proportion);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("problems"u8);
        foreach (ProblemReview problem in value.Problems)
        {
            writer.WriteStartObject();
            writer.WriteString("problem"u8, problem.Problem);
            writer.WriteBoolean("isPlanned"u8, problem.IsPlanned);
            writer.WriteBoolean("isRaised"u8, problem.IsRaised);
            writer.WriteBoolean("isAdmitted"u8, problem.IsAdmitted);
            writer.WriteBoolean("isExplicit"u8, problem.IsExplicit);
            writer.WriteBoolean("isDeveloped"u8, problem.IsDeveloped);
            WriteList(writer, "notAsked", problem.NotAsked, Kinds, options);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        KpiJson.Write(writer, "developed", value.Developed, KpiJson.Proportion);
        WriteFlag(writer, "isSuccess", value.IsSuccess);
        WriteFlag(writer, "isObjectiveReached", value.IsObjectiveReached);
        writer.WriteStartArray("missed"u8);
        foreach (CallMiss miss in value.Missed)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, miss.Rule.Name);
            writer.WriteString("what"u8, miss.What);
            writer.WriteString("about"u8, miss.About);
            if (miss.Position is { } position) writer.WriteNumber("position"u8, position);
            else writer.WriteNull("position"u8);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFlag(Utf8JsonWriter writer, string member, bool? flag)
    {
        if (flag is { } known) writer.WriteBoolean(member, known);
        else writer.WriteNull(member);
    }
}
