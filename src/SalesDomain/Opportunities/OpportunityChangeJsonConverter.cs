using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Opportunities;

/// <summary>
/// A change as its kind, its time and the value since then: <c>{"kind":"repriced","at":"2026-02-02T09:00:00Z","amount":{...}}</c>. The kinds are
/// <c>moved</c> and <c>reopened</c> with <c>stage</c>; <c>repriced</c> with <c>amount</c>, <c>rescheduled</c> with <c>expectedCloseOn</c>,
/// <c>reassigned</c> with <c>owner</c>, <c>recategorized</c> with <c>category</c> and <c>planned</c> with <c>step</c>, each <c>null</c> for none or
/// unknown but never left out; <c>won</c> with <c>stage</c> or without; <c>lost</c> with <c>stage</c> and <c>reason</c> or without; <c>deleted</c>.
/// </summary>
/// <remarks>Reading takes the members in any order.</remarks>
public sealed class OpportunityChangeJsonConverter : JsonConverter<OpportunityChange>
{
    private const string Kinds = "moved, repriced, rescheduled, reassigned, recategorized, planned, won, lost, reopened, deleted";

    private static ChangeJsonContext Forms => ChangeJsonContext.Default;

    /// <inheritdoc/>
    public override OpportunityChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string kind = KindOf(reader);
        return kind switch
        {
            "moved" => JsonForm.Read<MovedForm, OpportunityChange>(ref reader, Forms.MovedForm, static form => new OpportunityChange.Moved(form.At, form.Stage)),
            "repriced" => JsonForm.Read<RepricedForm, OpportunityChange>(ref reader, Forms.RepricedForm, static form => new OpportunityChange.Repriced(form.At, form.Amount)),
            "rescheduled" => JsonForm.Read<RescheduledForm, OpportunityChange>(ref reader, Forms.RescheduledForm, static form => new OpportunityChange.Rescheduled(form.At, form.ExpectedCloseOn)),
            "reassigned" => JsonForm.Read<ReassignedForm, OpportunityChange>(ref reader, Forms.ReassignedForm, static form => new OpportunityChange.Reassigned(form.At, form.Owner)),
            "recategorized" => JsonForm.Read<RecategorizedForm, OpportunityChange>(ref reader, Forms.RecategorizedForm, static form => new OpportunityChange.Recategorized(form.At, form.Category)),
            "planned" => JsonForm.Read<PlannedForm, OpportunityChange>(ref reader, Forms.PlannedForm, static form => new OpportunityChange.Planned(form.At, form.Step)),
            "won" => JsonForm.Read<WonForm, OpportunityChange>(ref reader, Forms.WonForm, static form => new OpportunityChange.Won(form.At, form.Stage)),
            "lost" => JsonForm.Read<LostForm, OpportunityChange>(ref reader, Forms.LostForm, static form => new OpportunityChange.Lost(form.At, form.Stage, form.Reason)),
            "reopened" => JsonForm.Read<MovedForm, OpportunityChange>(ref reader, Forms.MovedForm, static form => new OpportunityChange.Reopened(form.At, form.Stage)),
            "deleted" => JsonForm.Read<DeletedForm, OpportunityChange>(ref reader, Forms.DeletedForm, static form => new OpportunityChange.Deleted(form.At)),
            _ => throw new JsonException($"\"{kind}\" is no kind of change; legal are: {Kinds}."),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OpportunityChange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        switch (value)
        {
            case OpportunityChange.Moved moved: JsonSerializer.Serialize(writer, new MovedForm("moved", moved.At, moved.Stage), Forms.MovedForm); break;
            case OpportunityChange.Repriced repriced: JsonSerializer.Serialize(writer, new RepricedForm("repriced", repriced.At, repriced.Amount), Forms.RepricedForm); break;
            case OpportunityChange.Rescheduled later: JsonSerializer.Serialize(writer, new RescheduledForm("rescheduled", later.At, later.ExpectedCloseOn), Forms.RescheduledForm); break;
            case OpportunityChange.Reassigned given: JsonSerializer.Serialize(writer, new ReassignedForm("reassigned", given.At, given.Owner), Forms.ReassignedForm); break;
            case OpportunityChange.Recategorized called: JsonSerializer.Serialize(writer, new RecategorizedForm("recategorized", called.At, called.Category), Forms.RecategorizedForm); break;
            case OpportunityChange.Planned planned: JsonSerializer.Serialize(writer, new PlannedForm("planned", planned.At, planned.Step), Forms.PlannedForm); break;
            case OpportunityChange.Won won: JsonSerializer.Serialize(writer, new WonForm("won", won.At, won.Stage), Forms.WonForm); break;
            case OpportunityChange.Lost lost: JsonSerializer.Serialize(writer, new LostForm("lost", lost.At, lost.Stage, lost.Reason), Forms.LostForm); break;
            case OpportunityChange.Reopened reopened: JsonSerializer.Serialize(writer, new MovedForm("reopened", reopened.At, reopened.Stage), Forms.MovedForm); break;
            default: JsonSerializer.Serialize(writer, new DeletedForm("deleted", value.At), Forms.DeletedForm); break;
        }
    }

    /// <summary>The kind, wherever it stands in the object; the reader is a copy and stays where it is.</summary>
    private static string KindOf(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A change is an object with kind and at.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKind = reader.ValueTextEquals("kind"u8);
            reader.Read();
            if (isKind) return reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"The kind of a change is one of: {Kinds}.");

            // not Skip, which refuses what comes from a stream in parts
            reader.TrySkip();
        }

        throw new JsonException($"A change needs its kind, one of: {Kinds}.");
    }
}
