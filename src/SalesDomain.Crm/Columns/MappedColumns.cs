using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;

namespace SalesDomain.Crm.Columns;

/// <summary>Which column of a file holds which field: by <see cref="ColumnMap"/> first, then by alias. -1 where there is none.</summary>
internal sealed class MappedColumns
{
    private const int MostListed = 20;
    private readonly CsvTable _table;
    private readonly string _option;
    private readonly string[] _folded;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <exception cref="CrmReadException">The map names a field that such a file does not have, or a heading that is not there.</exception>
    public MappedColumns(CsvTable table, ColumnMap map, IReadOnlyDictionary<string, string[]> aliases, string option = "--columns")
    {
        _table = table;
        _option = option;
        _folded = [.. table.Headings.Select(HeadingMatcher.Fold)];
        if (map.Headings.Keys.FirstOrDefault(field => !aliases.ContainsKey(field)) is { } stranger)
            throw new CrmReadException(table.File.Name, $"the column map says a heading for {stranger}, which is no field here; legal are: {string.Join(", ", aliases.Keys)}.");
        foreach ((string field, string[] names) in aliases)
        {
            string? heading = map[field];
            int column = heading is null ? HeadingMatcher.Find(_folded, names) : Array.FindIndex(table.Headings, h => string.Equals(h, heading.Trim(), StringComparison.OrdinalIgnoreCase));
            if (heading is not null && column < 0)
                throw new CrmReadException(table.File.Name, $"the column map wants \"{heading}\" for {field}, which is no heading. The headings are: {Listed(table.Headings)}.");
            _columns[field] = column;
        }
    }

    public int this[string field]
    {
        get => _columns[field];
        set => _columns[field] = value;
    }

    public bool IsTaken(int column) => _columns.ContainsValue(column);

    /// <summary>The first column with a heading, in folded form; -1 where there is none.</summary>
    public int Headed(string folded) => Array.IndexOf(_folded, folded);

    /// <exception cref="CrmReadException">No column holds one of the fields.</exception>
    public void Require(string fact, params string[] fields)
    {
        foreach (string field in fields)
        {
            if (_columns[field] < 0)
                throw new CrmReadException(_table.File.Name, $"no column holds the field \"{field}\" of the {fact}, which every row needs. The headings are: {Listed(_table.Headings)}. Say which one it is with a column map ({_option} FILE): {{\"{field}\": \"HEADING\"}}.");
        }
    }

    /// <summary>Reports headings that stand twice and columns that mean nothing to the reader.</summary>
    public void Report(FindingLog findings, IReadOnlyCollection<string> kept)
    {
        foreach (string heading in _table.Headings.CountBy(h => h, StringComparer.OrdinalIgnoreCase).Where(h => h.Key.Length > 0 && h.Value > 1).Select(h => h.Key))
            findings.Add(FindingCodes.DuplicateHeading, FindingSeverity.Warning, () => $"{_table.File.Name}: the heading \"{heading}\" stands more than once; the first column counts.");

        string[] unmapped = [.. _table.Headings.Where((heading, i) => heading.Length > 0 && !IsTaken(i) && !kept.Contains(heading, StringComparer.OrdinalIgnoreCase))];
        if (unmapped.Length > 0)
            findings.Add(FindingCodes.UnmappedColumns, FindingSeverity.Note, () => $"{_table.File.Name}: not used: {Listed(unmapped)}. Map one with {_option} FILE.", count: unmapped.Length);
    }

    /// <summary>Headings for a message, the first of very many.</summary>
    internal static string Listed(IReadOnlyCollection<string> headings)
    {
        string shown = string.Join(", ", headings.Take(MostListed).Select(h => $"\"{h}\""));
        return headings.Count > MostListed ? $"{shown} and {headings.Count - MostListed:N0} more" : shown;
    }
}
