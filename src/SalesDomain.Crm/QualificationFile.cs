using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Crm.Text;
using SalesDomain.Qualification;
using SalesDomain.Serialization;

namespace SalesDomain.Crm;

/// <summary>
/// Reads what is known of a deal from JSON: <c>{"deal":"...","framework":"MEDDPICC","asOf":"2026-03-31","evidence":[...],"overrides":[...]}</c>, of which only <c>evidence</c> must be there, or an array of evidence alone.
/// </summary>
/// <remarks>Nothing is dropped silently: elements are facts, or findings with their number and the reason.</remarks>
public static class QualificationFile
{
    private const string Example = """{"about":["Champion"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-03-10","statement":"Took our case to the CFO"}""";
    private const string Expected = $$"""Expected is {"framework":"MEDDPICC","evidence":[{{Example}}]}, with "deal", "asOf" and "overrides" where known, or an array of evidence.""";

    private static readonly string[] Members = ["deal", "framework", "asOf", "evidence", "overrides"];

    /// <summary>The evidence and overrides of a file, and what was noticed.</summary>
    /// <exception cref="CrmReadException">The file is no JSON, or holds no evidence in the form that is expected.</exception>
    public static QualificationImport Read(CrmFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using JsonDocument document = JsonText.Parse(file, Expected);
        JsonElement root = document.RootElement;
        FindingLog findings = new();
        if (root.ValueKind == JsonValueKind.Array) return Import(file, null, null, null, root, null, findings);
        if (root.ValueKind != JsonValueKind.Object) throw new CrmReadException(file.Name, $"{JsonText.Raw(root)} is no evidence. {Expected}");
        try
        {
            Dictionary<string, JsonElement> members = MembersOf(file, root);
            return Import(file, Text(file, members, "deal"), Text(file, members, "framework"), Date(file, members), List(file, members, "evidence") ?? throw new CrmReadException(file.Name, $"\"evidence\" is missing. {Expected}"), List(file, members, "overrides"), findings);
        }
        catch (InvalidOperationException e)
        {
            throw new CrmReadException(file.Name, JsonText.HalfCharacter, e);
        }
    }

    private static Dictionary<string, JsonElement> MembersOf(CrmFile file, JsonElement root)
    {
        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in root.EnumerateObject())
        {
            if (!Members.Contains(member.Name)) throw new CrmReadException(file.Name, $"\"{Utf8.WithoutControls(member.Name)}\" is no member of what is known of a deal; legal are {string.Join(", ", Members)}. {Expected}");
            if (!members.TryAdd(member.Name, member.Value)) throw new CrmReadException(file.Name, $"\"{member.Name}\" stands more than once.");
        }

        return members;
    }

    private static QualificationImport Import(CrmFile file, string? deal, string? framework, LocalDate? asOf, JsonElement evidence, JsonElement? overrides, FindingLog findings)
    {
        List<Evidence> items = [];
        Dictionary<string, Evidence> byId = new(StringComparer.Ordinal);
        foreach ((int index, JsonElement element) in evidence.EnumerateArray().Index())
        {
            if (Value(file, element, index + 1, "evidence", FindingCodes.InvalidEvidence, SalesDomainJsonContext.Default.Evidence, findings) is not { } item) continue;
            string id = item.Id;
            if (byId.TryAdd(id, item)) items.Add(item);
            else if (byId[id].Equals(item)) Add(FindingCodes.DuplicateRow, FindingSeverity.Warning, FormattableString.Invariant($"evidence {index + 1} is the same as an earlier one; dropped."));
            else Add(FindingCodes.DuplicateId, FindingSeverity.Error, FormattableString.Invariant($"the id of evidence {index + 1}, \"{Utf8.WithoutControls(id)}\", is that of an earlier piece with other content; the earlier one stays. A correction has an id of its own and names the old one in \"supersedes\"."));
        }

        foreach (Evidence item in items.Where(item => item.Supersedes is { } old && !byId.ContainsKey(old)))
            Add(FindingCodes.UnknownSuperseded, FindingSeverity.Warning, $"\"{Utf8.WithoutControls(item.Statement)}\" supersedes \"{Utf8.WithoutControls(item.Supersedes!)}\", and no evidence here has that id.");
        foreach (Evidence item in InCircles(items, byId))
            Add(FindingCodes.CircularSuperseded, FindingSeverity.Warning, $"\"{Utf8.WithoutControls(item.Statement)}\" supersedes itself by way of what it corrects, so that nothing in this circle counts.");
        List<Override> decisions = [];
        foreach ((int index, JsonElement element) in overrides?.EnumerateArray().Index() ?? [])
        {
            if (Value(file, element, index + 1, "override", FindingCodes.InvalidOverride, SalesDomainJsonContext.Default.Override, findings) is { } decision) decisions.Add(decision);
        }

        int rows = evidence.GetArrayLength();
        if (rows == 0) Add(FindingCodes.NoRows, FindingSeverity.Warning, "there is no evidence, so everything is unknown.");
        return new(deal, framework, asOf, items.AsReadOnly(), decisions.AsReadOnly(), rows, findings.Build());

        void Add(string code, FindingSeverity severity, string what) => findings.Add(code, severity, () => $"{file.Name}: {what}");
    }

    // one of each circle: each piece is walked over once
    private static List<Evidence> InCircles(List<Evidence> items, Dictionary<string, Evidence> byId)
    {
        List<Evidence> found = [];
        Dictionary<string, Evidence> startedBy = new(StringComparer.Ordinal);
        foreach (Evidence item in items)
        {
            Evidence? at = item;
            while (at is not null && startedBy.TryAdd(at.Id, item)) at = at.Supersedes is { } old ? byId.GetValueOrDefault(old) : null;
            if (at is not null && ReferenceEquals(startedBy[at.Id], item)) found.Add(at);
        }

        return found;
    }

    private static T? Value<T>(CrmFile file, JsonElement element, int number, string what, string code, JsonTypeInfo<T> type, FindingLog findings)
        where T : class
    {
        string problem;
        try
        {
            if (element.ValueKind == JsonValueKind.Object) return element.Deserialize(type)!;
            problem = $"{JsonText.Raw(element)} is no {what}; legal is an object such as {Example}.";
        }
        catch (JsonException e)
        {
            problem = JsonText.ValueProblem(element, e, Legal);
        }
        catch (InvalidOperationException)
        {
            problem = JsonText.HalfCharacter;
        }

        findings.Add(code, FindingSeverity.Error, () => FormattableString.Invariant($"{file.Name}, {what} {number}: {Utf8.WithoutControls(problem)} It is left out."));
        return null;
    }

    private static string? Legal(string path) => path switch
    {
        "level" or "outOf" => "a whole number of 1 or more",
        "observedOn" or "recordedOn" or "on" or "until" => "a date such as \"2026-03-31\"",
        "about" => "an array of ids of criteria or names of elements, such as [\"Champion\"]",
        "id" or "polarity" or "strength" or "statement" or "source" or "speaker" or "supersedes" or "criterion" or "gate" or "by" or "why" => "a string",
        _ => null,
    };

    private static string? Text(CrmFile file, Dictionary<string, JsonElement> members, string name)
    {
        if (!members.TryGetValue(name, out JsonElement value)) return null;
        string? text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return string.IsNullOrWhiteSpace(text) ? throw new CrmReadException(file.Name, $"{name}: {JsonText.Raw(value)} is not legal here; legal is a text.") : text;
    }

    private static LocalDate? Date(CrmFile file, Dictionary<string, JsonElement> members) =>
        Text(file, members, "asOf") is not { } text ? null
        : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate date) ? date
        : throw new CrmReadException(file.Name, $"asOf: \"{Utf8.WithoutControls(text)}\" is no date; legal is a date such as \"2026-03-31\".");

    private static JsonElement? List(CrmFile file, Dictionary<string, JsonElement> members, string name) =>
        !members.TryGetValue(name, out JsonElement value) ? null
        : value.ValueKind == JsonValueKind.Array ? value
        : throw new CrmReadException(file.Name, $"{name}: {JsonText.Raw(value)} is not legal here; legal is an array. {Expected}");
}
