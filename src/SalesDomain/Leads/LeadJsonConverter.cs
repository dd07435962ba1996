using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Leads;

/// <summary>
/// A lead as an object with the members of its draft in camelCase; what is unknown is left out, or null when read. Reading refuses other members,
/// members that stand twice, and moves that the lifecycle does not have.
/// </summary>
public sealed class LeadJsonConverter : JsonConverter<Lead>
{
    /// <inheritdoc/>
    public override Lead Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        LeadDraft draft = JsonSerializer.Deserialize(ref reader, LeadJsonContext.Default.LeadDraft) ?? throw new JsonException("A lead is an object.");
        foreach (Problem problem in draft.Problems()) throw new JsonException($"{problem.Path}: {problem}");
        return Lead.Of(draft);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Lead value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        LeadDraft draft = new()
        {
            Id = value.Id.Value,
            CreatedAt = value.CreatedAt,
            FirstContactAt = value.FirstContactAt,
            Owner = value.Owner?.Value,
            Source = value.Source,
            Fit = value.Fit,
            EngagementPoints = value.EngagementPoints,
            Transitions = value.Transitions.IsEmpty ? null : [.. value.Transitions.Select(move => new LeadTransitionDraft { To = move.To, At = move.At, Rejection = move.Rejection, Note = move.Note })],
        };
        JsonSerializer.Serialize(writer, draft, LeadJsonContext.Default.LeadDraft);
    }
}
