using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Vocabularies;

namespace SalesDomain.Opportunities;

/// <summary>
/// A history as what it was at the beginning, before all changes, and its changes, the earliest first:
/// <c>{"id":"D-1","createdAt":"2026-01-05T09:00:00Z","stage":{...},"amount":{...},"changes":[{"kind":"won","at":"2026-02-02T09:00:00Z"}]}</c>. What is
/// unknown is left out.
/// </summary>
/// <remarks>
/// Reading needs <c>id</c>, <c>stage</c> and <c>changes</c>, refuses nulls, other members and members that stand twice, and replays the changes: one that the
/// deal cannot make is refused with its place, such as <c>changes[3]</c>.
/// </remarks>
public sealed class OpportunityHistoryJsonConverter : JsonConverter<OpportunityHistory>
{
    private static readonly IdentifierJsonConverter<OpportunityId> Ids = new();
    private static readonly IdentifierJsonConverter<OwnerId> Owners = new();
    private static readonly InstantJsonConverter Instants = new();
    private static readonly LocalDateJsonConverter Dates = new();
    private static readonly MoneyJsonConverter Amounts = new();
    private static readonly VocabularyJsonConverter<ForecastCategory> Categories = new();
    private static readonly PipelineStageJsonConverter Stages = new();
    private static readonly OpportunityChangeJsonConverter Change = new();

    /// <inheritdoc/>
    public override OpportunityHistory Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A history is an object.");
        OpportunityId? id = null;
        PipelineStage? stage = null;
        Instant? created = null, known = null;
        OwnerId? owner = null;
        Money? amount = null;
        LocalDate? closing = null;
        ForecastCategory? category = null;
        string? name = null, type = null;
        List<OpportunityChange>? changes = null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (JsonForm.TryNext(ref reader, seen, out string member))
        {
            switch (member)
            {
                case "id": id = Ids.Read(ref reader, typeof(OpportunityId), options); break;
                case "name": name = Text(ref reader); break;
                case "type": type = Text(ref reader); break;
                case "createdAt": created = Instants.Read(ref reader, typeof(Instant), options); break;
                case "knownSince": known = Instants.Read(ref reader, typeof(Instant), options); break;
                case "stage": stage = Stages.Read(ref reader, typeof(PipelineStage), options); break;
                case "owner": owner = Owners.Read(ref reader, typeof(OwnerId), options); break;
                case "amount": amount = Amounts.Read(ref reader, typeof(Money), options); break;
                case "expectedCloseOn": closing = Dates.Read(ref reader, typeof(LocalDate), options); break;
                case "forecastCategory": category = Categories.Read(ref reader, typeof(ForecastCategory), options); break;
                case "changes": changes = Changes(ref reader, options); break;
                default: throw new JsonException($"A history has no member \"{member}\".");
            }
        }

        if (id is null || stage is null || changes is null) throw new JsonException("A history needs id, stage and changes.");
        return Replayed(Opened(id.Value, stage, created, owner, amount, closing, category, name, type, known), changes);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OpportunityHistory value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        OpportunityHistory opening = value.AtBeginning();
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id.Value);
        if (value.Name is { } name) writer.WriteString("name"u8, name);
        if (value.Type is { } type) writer.WriteString("type"u8, type);
        Write(writer, "createdAt", value.CreatedAt, Instants, options);
        Write(writer, "knownSince", value.KnownSince, Instants, options);
        writer.WritePropertyName("stage"u8);
        Stages.Write(writer, opening.Stage, options);
        Write(writer, "owner", opening.Owner, Owners, options);
        Write(writer, "amount", opening.Amount, Amounts, options);
        Write(writer, "expectedCloseOn", opening.ExpectedCloseOn, Dates, options);
        if (opening.ForecastCategory is { } category) writer.WriteString("forecastCategory"u8, category.Name);
        writer.WriteStartArray("changes"u8);
        foreach (OpportunityChange change in value.Changes) Change.Write(writer, change, options);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static List<OpportunityChange> Changes(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("The changes of a history are an array.");
        List<OpportunityChange> changes = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                changes.Add(Change.Read(ref reader, typeof(OpportunityChange), options));
            }
            catch (JsonException e)
            {
                throw Refused(changes.Count, e);
            }
        }

        return changes;
    }

    private static OpportunityHistory Opened(
        OpportunityId id, PipelineStage stage, Instant? created, OwnerId? owner, Money? amount, LocalDate? closing, ForecastCategory? category, string? name, string? type, Instant? known)
    {
        try
        {
            return OpportunityHistory.Open(id, stage, created, owner, amount, closing, category, name, type, known);
        }
        catch (InvalidValueException e)
        {
            throw JsonForm.Refused(e);
        }
    }

    private static OpportunityHistory Replayed(OpportunityHistory history, List<OpportunityChange> changes)
    {
        for (int i = 0; i < changes.Count; i++)
        {
            try
            {
                history = history.Append(changes[i]);
            }
            catch (InvalidValueException e)
            {
                throw Refused(i, e);
            }
        }

        return history;
    }

    private static JsonException Refused(int change, Exception e) => new(FormattableString.Invariant($"changes[{change}]: {e.Message}"), e);

    private static string Text(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A text is a string.");

    private static void Write<T>(Utf8JsonWriter writer, string member, T? value, JsonConverter<T> converter, JsonSerializerOptions options)
        where T : struct
    {
        if (value is not { } known) return;
        writer.WritePropertyName(member);
        converter.Write(writer, known, options);
    }
}
