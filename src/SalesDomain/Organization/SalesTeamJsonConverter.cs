using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Organization;

/// <summary>
/// A team as an object: <c>{"members":[{"id":"ana","role":"SalesManager"}]}</c>, everyone right below their manager. Reading takes them in any
/// order, and refuses what is no team, such as a cycle.
/// </summary>
public sealed class SalesTeamJsonConverter : JsonConverter<SalesTeam>
{
    private static readonly TeamMemberJsonConverter Member = new();

    /// <inheritdoc/>
    public override SalesTeam Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A team is an object.");
        List<TeamMember>? members = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (name != "members") throw new JsonException($"A team has no member \"{name}\".");
            if (members is not null) throw new JsonException("The member \"members\" stands twice.");
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) throw new JsonException("The members of a team are an array.");
            members = [];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) members.Add(Member.Read(ref reader, typeof(TeamMember), options));
        }

        if (members is null) throw new JsonException("A team needs members.");
        try
        {
            return SalesTeam.Of(members);
        }
        catch (InvalidValueException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SalesTeam value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteStartArray("members"u8);
        foreach (TeamMember member in value.Members) Member.Write(writer, member, options);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
