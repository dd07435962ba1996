using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;

namespace SalesDomain.Crm.Columns;

/// <summary>Which column of a file holds what: by <see cref="ColumnMap"/> first, then by alias. -1 where there is none.</summary>
internal sealed class OpportunityColumns
{
    private const int MostListed = 20;

    // the more specific alias first: an id of the owner rather than a name, an actual date rather than a shared one
    private static readonly Dictionary<string, string[]> Aliases = new(StringComparer.Ordinal)
    {
        ["id"] = ["opportunityid", "dealid", "recordid", "hsobjectid", "id", "opportunity", "opportunitynumber", "dealnumber"],
        ["name"] = ["opportunityname", "dealname", "potentialname", "name", "topic", "dealtitle", "title"],
        ["owner"] = ["ownerid", "opportunityownerid", "hubspotownerid", "dealownerid", "owner", "opportunityowner", "dealowner", "potentialowner", "ownername", "ownerfullname", "salesagent", "salesrep", "salesperson", "accountexecutive", "ownercode", "assignedto", "rep"],
        ["stage"] = ["stagename", "stage", "dealstage", "opportunitystage", "pipelinephase", "stepname", "salesstage", "stageid"],
        ["status"] = ["status", "dealstatus", "opportunitystatus", "state", "statecode"],
        ["isClosed"] = ["isclosed", "hsisclosed"],
        ["isWon"] = ["iswon", "hsisclosedwon"],
        ["amount"] = ["amount", "closevalue", "dealvalue", "dealamount", "opportunityamount", "value", "estrevenue", "estimatedvalue", "estimatedrevenue", "totalamount"],
        ["currency"] = ["currencyisocode", "currency", "currencycode", "dealcurrencycode", "amountcurrency", "dealcurrencyofvalue", "opportunitycurrency", "isocurrencycode"],
        ["probability"] = ["probability", "closeprobability", "winprobability", "dealprobability", "hsdealstageprobability", "closureprobability", "probabilitypercent"],
        ["forecastCategory"] = ["forecastcategoryname", "forecastcategory", "hsmanualforecastcategory"],
        ["created"] = ["createddate", "createdate", "createdon", "createdat", "createdtime", "creationdate", "created", "dealcreated", "addtime", "dealdealcreated", "engagedate", "opendate"],
        ["firstContact"] = ["firstcontactdate", "firstcontacton", "firstcontactedat", "firstcontact", "firstmeetingdate"],
        ["closed"] = ["actualclosedate", "actualclose", "closeddate", "closedon", "closedat", "closedtime", "wontime", "dealwontime", "dateclosed"],
        ["close"] = ["closedate", "closingdate"],
        ["expectedClose"] = ["expectedclosedate", "expectedcloseon", "expectedclosingdate", "expectedclose", "estclosedate", "estimatedclosedate", "dealexpectedclosedate", "tentativeclosedate", "datedeadline"],
        ["type"] = ["type", "opportunitytype", "dealtype"],
    };

    /// <exception cref="CrmReadException">The map names a column that is not there, or id or stage is missing.</exception>
    public OpportunityColumns(CsvTable table, ColumnMap map, IReadOnlyCollection<string> kept, FindingLog findings)
    {
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        string[] folded = [.. table.Headings.Select(HeadingMatcher.Fold)];
        foreach ((string field, string[] aliases) in Aliases)
        {
            string? heading = map[field];
            int column = heading is null ? HeadingMatcher.Find(folded, aliases) : Array.FindIndex(table.Headings, h => string.Equals(h, heading.Trim(), StringComparison.OrdinalIgnoreCase));
            if (heading is not null && column < 0)
                throw new CrmReadException(table.File.Name, $"the column map wants \"{heading}\" for {field}, which is no heading. The headings are: {Listed(table.Headings)}.");
            columns[field] = column;
        }

        // "Closed" and "Won" are headings of answers in some files and of dates in others
        TakeFlagOrDate(table, folded, columns, "closed", "isClosed");
        TakeFlagOrDate(table, folded, columns, "won", "isWon");

        foreach (string field in (string[])["id", "stage"])
        {
            if (columns[field] < 0)
                throw new CrmReadException(table.File.Name, $"no column holds the {field} of the opportunity, which every row needs. The headings are: {Listed(table.Headings)}. Say which one it is with a column map (--columns FILE): {{\"{field}\": \"HEADING\"}}.");
        }

        foreach (string heading in table.Headings.CountBy(h => h, StringComparer.OrdinalIgnoreCase).Where(h => h.Key.Length > 0 && h.Value > 1).Select(h => h.Key))
            findings.Add(FindingCodes.DuplicateHeading, FindingSeverity.Warning, () => $"{table.File.Name}: the heading \"{heading}\" stands more than once; the first column counts.");

        string[] unmapped = [.. table.Headings.Where((heading, i) => heading.Length > 0 && !columns.ContainsValue(i) && !kept.Contains(heading, StringComparer.OrdinalIgnoreCase))];
        if (unmapped.Length > 0)
            findings.Add(FindingCodes.UnmappedColumns, FindingSeverity.Note, () => $"{table.File.Name}: not used: {Listed(unmapped)}. Map one with --columns FILE.", count: unmapped.Length);

        Id = columns["id"];
        Name = columns["name"];
        Owner = columns["owner"];
        Stage = columns["stage"];
        Status = columns["status"];
        IsClosed = columns["isClosed"];
        IsWon = columns["isWon"];
        Amount = columns["amount"];
        Currency = columns["currency"];
        Probability = columns["probability"];
        ForecastCategory = columns["forecastCategory"];
        Created = columns["created"];
        FirstContact = columns["firstContact"];
        Closed = columns["closed"];
        Close = columns["close"];
        ExpectedClose = columns["expectedClose"];
        Type = columns["type"];
    }

    /// <summary>The fields that a column map may name.</summary>
    public static IReadOnlyCollection<string> Fields => Aliases.Keys;

    public int Id { get; }

    public int Name { get; }

    public int Owner { get; }

    public int Stage { get; }

    public int Status { get; }

    public int IsClosed { get; }

    public int IsWon { get; }

    public int Amount { get; }

    public int Currency { get; }

    public int Probability { get; }

    public int ForecastCategory { get; }

    public int Created { get; }

    public int FirstContact { get; }

    public int Closed { get; }

    public int Close { get; }

    public int ExpectedClose { get; }

    public int Type { get; }

    /// <summary>Headings for a message, the first of very many.</summary>
    internal static string Listed(IReadOnlyCollection<string> headings)
    {
        string shown = string.Join(", ", headings.Take(MostListed).Select(h => $"\"{h}\""));
        return headings.Count > MostListed ? $"{shown} and {headings.Count - MostListed:N0} more" : shown;
    }

    private static void TakeFlagOrDate(CsvTable table, string[] folded, Dictionary<string, int> columns, string heading, string flag)
    {
        int column = Array.IndexOf(folded, heading);
        if (column < 0 || columns.ContainsValue(column)) return;
        bool isFlag = false;
        foreach (CsvLine line in table.Rows(null))
        {
            if (Utf8.IsMissing(line.Bytes(column))) continue;
            isFlag = Utf8.ToBoolean(line.Bytes(column)) is not null;
            break;
        }

        string field = isFlag ? flag : "closed";
        if (columns[field] < 0) columns[field] = column;
    }
}
