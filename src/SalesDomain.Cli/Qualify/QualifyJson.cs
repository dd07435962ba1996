using System.Text.Json;
using SalesDomain.Qualification;

namespace SalesDomain.Cli.Qualify;

/// <summary>The JSON of <c>qualify</c>: input, deal, the members of the assessment, and what changed with <c>--since</c>.</summary>
internal static class QualifyJson
{
    private static readonly PointsJsonConverter OfPoints = new();

    public static void Write(TextWriter output, QualifyView view) => JsonResult.Write(output, writer =>
    {
        JsonResult.WriteInput(writer, view.Input.Rows, "evidence", view.Input.Evidence.Count, view.Findings);
        writer.WriteString("deal"u8, view.Input.Deal);
        AssessmentJsonConverter.WriteMembers(writer, view.Assessment);
        if (view.Since is { } difference) WriteDifference(writer, difference);
    });

    private static void WriteDifference(Utf8JsonWriter writer, AssessmentDifference difference)
    {
        writer.WriteStartObject("since"u8);
        JsonResult.WriteDate(writer, "asOf", difference.Earlier.AsOf);
        WriteEnds(writer, "score", difference.Earlier);
        WriteEnds(writer, "scoreByTimeAlone", difference.AtNewDate);
        WriteIds(writer, "added", difference.Added.Select(item => item.Id));
        WriteIds(writer, "superseded", difference.Superseded.Select(item => item.Id));
        WriteIds(writer, "expired", difference.Expired.Select(item => item.Id));
        WriteIds(writer, "refuted", difference.Refuted.Select(criterion => criterion.Id));
        WriteIds(writer, "loadBearingLosses", difference.LoadBearingLosses.Select(criterion => criterion.Id));
        writer.WriteEndObject();
    }

    private static void WriteEnds(Utf8JsonWriter writer, string member, Assessment assessment)
    {
        writer.WriteStartObject(member);
        writer.WritePropertyName("worst"u8);
        OfPoints.Write(writer, assessment.Score.Worst, JsonSerializerOptions.Web);
        writer.WritePropertyName("best"u8);
        OfPoints.Write(writer, assessment.Score.Best, JsonSerializerOptions.Web);
        writer.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter writer, string member, IEnumerable<string> ids)
    {
        writer.WriteStartArray(member);
        foreach (string id in ids) writer.WriteStringValue(id);
        writer.WriteEndArray();
    }
}
