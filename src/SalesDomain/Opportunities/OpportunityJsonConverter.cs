using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Vocabularies;

namespace SalesDomain.Opportunities;

/// <summary>
/// A deal as an object with its members in camelCase; what is unknown is left out. Reading needs <c>id</c> and <c>stage</c>, takes
/// the status from the stage where it is left out, and refuses nulls, other members and members that stand twice.
/// </summary>
public sealed class OpportunityJsonConverter : JsonConverter<Opportunity>
{
    private static readonly IdentifierJsonConverter<OpportunityId> Ids = new();
    private static readonly IdentifierJsonConverter<OwnerId> Owners = new();
    private static readonly MoneyJsonConverter Amounts = new();
    private static readonly ProbabilityJsonConverter Probabilities = new();
    private static readonly VocabularyJsonConverter<ForecastCategory> Categories = new();
    private static readonly LocalDateJsonConverter Dates = new();

    /// <inheritdoc/>
    public override Opportunity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return Read(ref reader, options);
        }
        catch (InvalidValueException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Opportunity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id.Value);
        writer.WritePropertyName("stage"u8);
        JsonSerializer.Serialize(writer, value.Stage, StageJsonContext.Default.PipelineStage);
        writer.WritePropertyName("status"u8);
        JsonSerializer.Serialize(writer, value.Status, StageJsonContext.Default.OpportunityStatus);
        if (value.Name is { } name) writer.WriteString("name"u8, name);
        if (value.Owner is { } owner) writer.WriteString("owner"u8, owner.Value);
        Write(writer, "amount", value.Amount, Amounts, options);
        Write(writer, "probability", value.Probability, Probabilities, options);
        if (value.ForecastCategory is { } category) writer.WriteString("forecastCategory"u8, category.Name);
        Write(writer, "createdOn", value.CreatedOn, Dates, options);
        Write(writer, "firstContactOn", value.FirstContactOn, Dates, options);
        Write(writer, "expectedCloseOn", value.ExpectedCloseOn, Dates, options);
        Write(writer, "closedOn", value.ClosedOn, Dates, options);
        if (value.Type is { } type) writer.WriteString("type"u8, type);
        Write(writer, "lastActivityOn", value.LastActivityOn, Dates, options);
        if (value.ContactCount is { } contacts) writer.WriteNumber("contactCount"u8, contacts);
        if (value.NextStep is { } step) writer.WriteString("nextStep"u8, step);
        if (value.Attributes.Count > 0)
        {
            writer.WriteStartObject("attributes"u8);
            foreach ((string key, string text) in value.Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal)) writer.WriteString(key, text);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static Opportunity Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("An opportunity is an object.");
        OpportunityId? id = null;
        PipelineStage? stage = null;
        OpportunityStatus? status = null;
        OwnerId? owner = null;
        Money? amount = null;
        Probability? probability = null;
        ForecastCategory? category = null;
        LocalDate? created = null, contact = null, expected = null, closed = null, activity = null;
        int? contacts = null;
        string? name = null, type = null, step = null;
        Dictionary<string, string>? attributes = null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (JsonForm.TryNext(ref reader, seen, out string member))
        {
            switch (member)
            {
                case "id": id = Ids.Read(ref reader, typeof(OpportunityId), options); break;
                case "stage": stage = JsonSerializer.Deserialize(ref reader, StageJsonContext.Default.PipelineStage) ?? throw new JsonException("A stage is an object."); break;
                case "status": status = JsonSerializer.Deserialize(ref reader, StageJsonContext.Default.OpportunityStatus); break;
                case "name": name = Text(ref reader); break;
                case "owner": owner = Owners.Read(ref reader, typeof(OwnerId), options); break;
                case "amount": amount = Amounts.Read(ref reader, typeof(Money), options); break;
                case "probability": probability = Probabilities.Read(ref reader, typeof(Probability), options); break;
                case "forecastCategory": category = Categories.Read(ref reader, typeof(ForecastCategory), options); break;
                case "createdOn": created = Dates.Read(ref reader, typeof(LocalDate), options); break;
                case "firstContactOn": contact = Dates.Read(ref reader, typeof(LocalDate), options); break;
                case "expectedCloseOn": expected = Dates.Read(ref reader, typeof(LocalDate), options); break;
                case "closedOn": closed = Dates.Read(ref reader, typeof(LocalDate), options); break;
                case "type": type = Text(ref reader); break;
                case "lastActivityOn": activity = Dates.Read(ref reader, typeof(LocalDate), options); break;
                case "contactCount": contacts = Count(ref reader); break;
                case "nextStep": step = Text(ref reader); break;
                case "attributes": attributes = Texts(ref reader); break;
                default: throw new JsonException($"An opportunity has no member \"{member}\".");
            }
        }

        if (id is null || stage is null) throw new JsonException("An opportunity needs id and stage.");
        return new Opportunity(id.Value, stage, status, name, owner, amount, probability, category, created, contact, expected, closed, type, activity, contacts, step, attributes);
    }

    private static string Text(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A text is a string.");

    private static int Count(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int count) ? count : throw new JsonException("A count is a whole number.");

    private static Dictionary<string, string> Texts(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Attributes are an object of strings.");
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (!texts.TryAdd(name, Text(ref reader))) throw new JsonException($"The attribute \"{name}\" stands twice.");
        }

        return texts;
    }

    private static void Write<T>(Utf8JsonWriter writer, string member, T? value, JsonConverter<T> converter, JsonSerializerOptions options)
        where T : struct
    {
        if (value is not { } known) return;
        writer.WritePropertyName(member);
        converter.Write(writer, known, options);
    }
}
