using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Vocabularies;

namespace SalesDomain.Organization;

/// <summary>
/// A member as an object: <c>{"id":"bo","role":"AccountExecutive","name":"Bo","manager":"ana"}</c>; what is unknown is left out. Reading needs
/// <c>id</c> and <c>role</c>, and refuses nulls, other members and members that stand twice.
/// </summary>
public sealed class TeamMemberJsonConverter : JsonConverter<TeamMember>
{
    private static readonly IdentifierJsonConverter<OwnerId> Ids = new();
    private static readonly VocabularyJsonConverter<SalesRole> Roles = new();

    /// <inheritdoc/>
    public override TeamMember Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A member of a team is an object.");
        OwnerId? id = null, manager = null;
        SalesRole? role = null;
        string? name = null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (JsonForm.TryNext(ref reader, seen, out string member))
        {
            switch (member)
            {
                case "id": id = Ids.Read(ref reader, typeof(OwnerId), options); break;
                case "role": role = Roles.Read(ref reader, typeof(SalesRole), options); break;
                case "name": name = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException("A name is a string."); break;
                case "manager": manager = Ids.Read(ref reader, typeof(OwnerId), options); break;
                default: throw new JsonException($"A member of a team has no member \"{member}\".");
            }
        }

        if (id is null || role is null) throw new JsonException("A member of a team needs id and role.");
        try
        {
            return new TeamMember(id.Value, role, name, manager);
        }
        catch (InvalidValueException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TeamMember value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id.Value);
        writer.WriteString("role"u8, value.Role.Name);
        if (value.Name is { } name) writer.WriteString("name"u8, name);
        if (value.Manager is { } manager) writer.WriteString("manager"u8, manager.Value);
        writer.WriteEndObject();
    }
}
