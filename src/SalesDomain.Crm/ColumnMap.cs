using System.Text.Json;
using SalesDomain.Crm.Columns;

namespace SalesDomain.Crm;

/// <summary>Which heading holds which field, where the alias tables do not know: <c>{"id": "Deal Name", "owner": "Account manager"}</c>.</summary>
public sealed class ColumnMap
{
    private ColumnMap(Dictionary<string, string> headings) => Headings = headings;

    /// <summary>No heading is said; the alias tables decide all.</summary>
    public static ColumnMap None { get; } = new([]);

    /// <summary>The fields that may be mapped in a file of opportunities.</summary>
    public static IReadOnlyCollection<string> OpportunityFields => OpportunityColumns.Fields;

    /// <summary>The fields that may be mapped in a file of leads.</summary>
    public static IReadOnlyCollection<string> LeadFields => LeadColumns.Fields;

    /// <summary>The fields that may be mapped in a file of histories.</summary>
    public static IReadOnlyCollection<string> HistoryFields => HistoryColumns.Fields;

    internal IReadOnlyDictionary<string, string> Headings { get; }

    /// <summary>The heading said for a field; <c>null</c> where none is.</summary>
    public string? this[string field] => Headings.GetValueOrDefault(field);

    /// <summary>A map from fields to headings.</summary>
    /// <exception cref="ArgumentException">A field exists neither for opportunities nor for their histories nor for leads, or a heading is empty.</exception>
    public static ColumnMap Of(IEnumerable<KeyValuePair<string, string>> headings)
    {
        ArgumentNullException.ThrowIfNull(headings);
        Dictionary<string, string> map = new(StringComparer.Ordinal);
        foreach ((string field, string heading) in headings)
        {
            if (!OpportunityFields.Contains(field) && !LeadFields.Contains(field) && !HistoryFields.Contains(field))
                throw new ArgumentException($"\"{field}\" is no field; legal are: {string.Join(", ", OpportunityFields.Union(LeadFields).Union(HistoryFields))}.", nameof(headings));
            if (string.IsNullOrWhiteSpace(heading)) throw new ArgumentException($"The heading of {field} is empty.", nameof(headings));
            map[field] = heading;
        }

        return new ColumnMap(map);
    }

    /// <summary>Reads a map from its JSON: an object of strings.</summary>
    /// <exception cref="CrmReadException">The file is no such object, or names a field that does not exist.</exception>
    public static ColumnMap Read(CrmFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using Stream stream = file.Open();
            using JsonDocument document = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object || document.RootElement.EnumerateObject().Any(p => p.Value.ValueKind != JsonValueKind.String))
                throw new CrmReadException(file.Name, "a column map is a JSON object of strings such as {\"id\": \"Deal Name\"}.");
            return Of(document.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetString()!)));
        }
        catch (JsonException e)
        {
            throw new CrmReadException(file.Name, $"this is no JSON: {e.Message}", e);
        }
        catch (ArgumentException e)
        {
            throw new CrmReadException(file.Name, e.Message, e);
        }
    }
}
