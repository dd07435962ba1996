using System.Text.Json;
using SalesDomain.Calendars;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>
/// An assessment as <c>{"rubric":{"id":...,"version":...},"asOf":"2026-03-31","score":{...},"band":"Qualified","bands":[...],"criteria":[...],"contributions":[...],"gates":[...],"nextQuestions":[...],"overrides":[...]}</c>;
/// what is unknown is <c>null</c>. Written only.
/// </summary>
public sealed class AssessmentJsonConverter() : WrittenOnlyJsonConverter<Assessment>("assess the evidence on the rubric again")
{
    private static readonly PointsJsonConverter OfPoints = new();
    private static readonly LocalDateJsonConverter Dates = new();
    private static readonly EvidenceJsonConverter OfEvidence = new();
    private static readonly OverrideJsonConverter Decisions = new();
    private static readonly ConceptRelationJsonConverter Relations = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, Assessment value, JsonSerializerOptions options) => WriteMembers(writer, value);

    /// <summary>Writes the members into an object that is open, for those who add their own.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, Assessment value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializerOptions options = QualificationJsonContext.Default.Options;
        writer.WriteStartObject("rubric"u8);
        writer.WriteString("id"u8, value.Rubric.Id);
        writer.WriteString("version"u8, value.Rubric.Version);
        writer.WriteString("title"u8, value.Rubric.Title);
        writer.WriteEndObject();
        WriteMember(writer, "asOf", value.AsOf, Dates, options);
        WriteScore(writer, value.Score, options);
        writer.WriteString("band"u8, value.Band?.Name);
        WriteTexts(writer, "bands", value.PossibleBands.Select(band => band.Name));
        WriteTexts(writer, "vetoes", value.Vetoes.Select(criterion => criterion.Id));
        WriteTexts(writer, "weakestLinks", value.WeakestLinks.Select(criterion => criterion.Id));
        WriteEach(writer, "criteria", value.Criteria, criterion => WriteCriterion(writer, criterion, options));
        WriteEach(writer, "contributions", value.Criteria.Where(criterion => criterion.State != CriterionState.NotApplicable), criterion => WriteContribution(writer, criterion, options));
        WriteEach(writer, "gates", value.Gates, gate => WriteGate(writer, value, gate, options));
        WriteEach(writer, "nextQuestions", value.NextQuestions, question =>
        {
            writer.WriteString("criterion"u8, question.Criterion.Id);
            writer.WriteString("text"u8, question.Text);
            WriteMember(writer, "narrows", question.Narrows, OfPoints, options);
        });
        WriteList(writer, "overrides", value.Overrides, Decisions, options);
        WriteList(writer, "unrelated", value.Unrelated, OfEvidence, options);
    }

    private static void WriteScore(Utf8JsonWriter writer, QualificationScore score, JsonSerializerOptions options)
    {
        writer.WriteStartObject("score"u8);
        if (score.KnownOnly.TryGetValue(out Points known)) WriteMember(writer, "knownOnly", known, OfPoints, options);
        else writer.WriteNull("knownOnly"u8);
        WriteMember(writer, "worst", score.Worst, OfPoints, options);
        WriteMember(writer, "best", score.Best, OfPoints, options);
        writer.WriteStartObject("coverage"u8);
        writer.WriteNumber("known"u8, score.Coverage.Numerator);
        writer.WriteNumber("criteria"u8, score.Coverage.Denominator);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteCriterion(Utf8JsonWriter writer, CriterionAssessment criterion, JsonSerializerOptions options)
    {
        writer.WriteString("id"u8, criterion.Criterion.Id);
        writer.WriteString("title"u8, criterion.Criterion.Title);
        writer.WriteString("state"u8, JsonForm.Name(criterion.State));
        if (criterion.Level is { } level) writer.WriteNumber("level"u8, level);
        else writer.WriteNull("level"u8);
        writer.WriteNumber("top"u8, criterion.Criterion.Top);
        if (criterion.ReviewOn is { } review) WriteMember(writer, "reviewOn", review, Dates, options);
        WriteEach(writer, "evidence", criterion.Evidence, heard =>
        {
            writer.WriteString("id"u8, heard.Evidence.Id);
            writer.WriteString("use"u8, JsonForm.Name(heard.Use));
            writer.WriteNumber("ageDays"u8, heard.AgeDays);
            writer.WriteNumber("freshness"u8, heard.Freshness);
            if (heard.Through is { } through) WriteMember(writer, "through", through, Relations, options);
            WriteMember(writer, "evidence", heard.Evidence, OfEvidence, options);
        });
    }

    private static void WriteContribution(Utf8JsonWriter writer, CriterionAssessment criterion, JsonSerializerOptions options)
    {
        writer.WriteString("criterion"u8, criterion.Criterion.Id);
        if (criterion.Known is { } known) WriteMember(writer, "knownOnly", known, OfPoints, options);
        else writer.WriteNull("knownOnly"u8);
        WriteMember(writer, "worst", criterion.Worst, OfPoints, options);
        WriteMember(writer, "best", criterion.Best, OfPoints, options);
        writer.WriteNumber("lost"u8, criterion.Lost);
    }

    private static void WriteGate(Utf8JsonWriter writer, Assessment assessment, GateResult gate, JsonSerializerOptions options)
    {
        writer.WriteString("name"u8, gate.Gate.Name);
        writer.WriteString("status"u8, JsonForm.Name(gate.Status));
        writer.WriteString("statusByRule"u8, JsonForm.Name(gate.StatusByRule));
        WriteEach(writer, "unmet", gate.Unmet, condition =>
        {
            writer.WriteString("needs"u8, condition.Needs);
            writer.WriteBoolean("required"u8, condition.IsRequired);
            writer.WriteString("status"u8, JsonForm.Name(condition.Status));
        });
        if (assessment.SmallestChange(gate.Gate) is { } steps)
        {
            WriteEach(writer, "smallestChange", steps, step =>
            {
                writer.WriteString("criterion"u8, step.Criterion.Id);
                writer.WriteNumber("level"u8, step.Level);
                writer.WriteString("strength"u8, JsonForm.Name(step.Strength));
            });
        }
        else
        {
            writer.WriteNull("smallestChange"u8);
        }

        if (gate.OverriddenBy is { } decision) WriteMember(writer, "overriddenBy", decision, Decisions, options);
    }

    private static void WriteTexts(Utf8JsonWriter writer, string member, IEnumerable<string> texts)
    {
        writer.WriteStartArray(member);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteEach<TItem>(Utf8JsonWriter writer, string member, IEnumerable<TItem> items, Action<TItem> write)
    {
        writer.WriteStartArray(member);
        foreach (TItem item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
