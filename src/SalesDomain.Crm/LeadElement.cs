using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesDomain.Crm.Text;
using SalesDomain.Leads;
using SalesDomain.Serialization;

namespace SalesDomain.Crm;

/// <summary>An element of an array of leads: the lead, or what is wrong with it in the words of the file.</summary>
internal static class LeadElement
{
    public const string Example = """{"id":"L-1","createdAt":"2026-01-05T09:00:00Z"}""";
    private const string ExampleOfMove = """{"to":"MarketingQualified","at":"2026-01-06T10:00:00Z"}""";

    /// <summary>The lead; <c>null</c> where the element is none.</summary>
    public static Lead? Read(JsonElement element, out string problem)
    {
        problem = "";
        try
        {
            problem = StructureProblem(element) ?? "";
            if (problem.Length > 0) return null;
            LeadDraft draft = element.Deserialize(SalesDomainJsonContext.Default.LeadDraft)!;
            if (Lead.TryOf(draft, out Lead? lead)) return lead;
            problem = string.Join(" ", LeadDraftValidator.Instance.Validate(draft).Errors.Select(JsonText.Shown));
        }
        catch (JsonException e)
        {
            problem = JsonText.ValueProblem(element, e, Legal);
        }
        catch (InvalidOperationException)
        {
            problem = JsonText.HalfCharacter;
        }

        return null;
    }

    private static string? StructureProblem(JsonElement lead)
    {
        if (StructureProblem(lead, "lead", "", Example, SalesDomainJsonContext.Default.LeadDraft) is { } problem) return problem;
        if (!lead.TryGetProperty("transitions", out JsonElement moves) || moves.ValueKind != JsonValueKind.Array) return null;
        return moves.EnumerateArray()
            .Select((move, i) => StructureProblem(move, "move", string.Create(CultureInfo.InvariantCulture, $"transitions[{i}]: "), ExampleOfMove, SalesDomainJsonContext.Default.LeadTransitionDraft))
            .FirstOrDefault(said => said is not null);
    }

    private static string? StructureProblem(JsonElement element, string what, string path, string example, JsonTypeInfo type)
    {
        if (element.ValueKind != JsonValueKind.Object) return $"{path}{JsonText.Raw(element)} is no {what}; legal is an object such as {example}.";
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string name in element.EnumerateObject().Select(member => member.Name))
        {
            if (!type.Properties.Any(known => known.Name == name)) return $"{path}\"{name}\" is no member of a {what}; legal are: {string.Join(", ", type.Properties.Select(known => known.Name))}.";
            if (!seen.Add(name)) return $"{path}\"{name}\" stands more than once.";
        }

        return null;
    }

    private static string? Legal(string path) => path switch
    {
        "id" or "owner" or "source" => "a string",
        "engagementPoints" => "a whole number of 0 or more",
        "transitions" => $"an array of moves such as [{ExampleOfMove}]",
        _ when path.EndsWith(".note", StringComparison.Ordinal) => "a string",
        _ when path.EndsWith("at", StringComparison.OrdinalIgnoreCase) => "a time in UTC such as \"2026-03-31T14:05:00Z\"",
        _ => null,
    };
}
