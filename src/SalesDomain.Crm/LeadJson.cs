using System.Text.Json;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Crm.Text;
using SalesDomain.Leads;

namespace SalesDomain.Crm;

/// <summary>Reads leads from JSON: an array of objects such as <c>{"id":"L-1","createdAt":"2026-01-05T09:00:00Z","transitions":[{"to":"MarketingQualified","at":"2026-01-06T10:00:00Z"}]}</c>.</summary>
/// <remarks>Nothing is dropped silently: elements are facts, or findings with the path and the reason.</remarks>
public static class LeadJson
{
    /// <summary>The facts of a file and what was noticed.</summary>
    /// <exception cref="CrmReadException">The file is no array in JSON.</exception>
    public static LeadImport Read(CrmFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using JsonDocument document = Parse(file);
        FindingLog findings = new();
        Dictionary<string, Lead> leads = new(StringComparer.Ordinal);
        List<Lead> inOrder = [];
        int number = 0;
        foreach (JsonElement element in document.RootElement.EnumerateArray())
        {
            number++;
            if (LeadElement.Read(element, out string problem) is not { } lead)
            {
                Add(findings, FindingCodes.InvalidLead, FindingSeverity.Error, file, number, $"{Utf8.WithoutControls(problem)} The lead is left out.");
                continue;
            }

            if (leads.TryAdd(lead.Id.Value, lead)) inOrder.Add(lead);
            else if (leads[lead.Id.Value].Equals(lead)) Add(findings, FindingCodes.DuplicateRow, FindingSeverity.Warning, file, number, $"the same lead as an earlier one (id \"{lead.Id}\"); dropped.");
            else Add(findings, FindingCodes.DuplicateId, FindingSeverity.Error, file, number, $"\"{lead.Id}\" is the id of an earlier lead with other values; the earlier one stays and this one is left out.");
        }

        if (number == 0) findings.Add(FindingCodes.NoRows, FindingSeverity.Warning, () => $"{file.Name}: the array is empty.");
        return new LeadImport(inOrder.AsReadOnly(), number, findings.Build());
    }

    private static JsonDocument Parse(CrmFile file)
    {
        const string Expected = $"Expected is an array of leads such as [{LeadElement.Example}].";
        JsonDocument document = JsonText.Parse(file, Expected);
        if (document.RootElement.ValueKind == JsonValueKind.Array) return document;
        document.Dispose();
        throw new CrmReadException(file.Name, $"this is JSON, and no array. {Expected}");
    }

    private static void Add(FindingLog findings, string code, FindingSeverity severity, CrmFile file, int number, string what) => findings.Add(code, severity, () => $"{file.Name}, element {number}: {what}");
}
