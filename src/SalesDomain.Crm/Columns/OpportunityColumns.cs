using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;

namespace SalesDomain.Crm.Columns;

/// <summary>Which column of a file holds what: by <see cref="ColumnMap"/> first, then by alias. -1 where there is none.</summary>
internal sealed class OpportunityColumns
{
    // the more specific alias first: an id of the owner rather than a name, an actual date rather than a shared one
    private static readonly Dictionary<string, string[]> Aliases = new(StringComparer.Ordinal)
    {
        ["id"] = ["opportunityid", "dealid", "recordid", "hsobjectid", "id", "opportunity", "opportunitynumber", "dealnumber"],
        ["name"] = ["opportunityname", "dealname", "potentialname", "name", "topic", "dealtitle", "title"],
        ["owner"] = ["ownerid", "opportunityownerid", "hubspotownerid", "dealownerid", "owner", "opportunityowner", "dealowner", "potentialowner", "ownername", "ownerfullname", "salesagent", "salesrep", "salesperson", "accountexecutive", "ownercode", "assignedto", "rep"],
        ["stage"] = ["stagename", "stage", "dealstage", "opportunitystage", "pipelinephase", "stepname", "salesstage", "stageid"],
        ["status"] = ["status", "dealstatus", "opportunitystatus", "state", "statecode"],
        ["isClosed"] = ["isclosed", "hsisclosed", "closed"],
        ["isWon"] = ["iswon", "hsisclosedwon", "won"],
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

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <exception cref="CrmReadException">The map names a column that is not there, or id or stage is missing.</exception>
    public OpportunityColumns(CsvTable table, ColumnMap map, IReadOnlyCollection<string> kept, FindingLog findings)
    {
        string[] folded = [.. table.Headings.Select(HeadingMatcher.Fold)];
        foreach ((string field, string[] aliases) in Aliases)
        {
            string? heading = map[field];
            int column = heading is null ? HeadingMatcher.Find(folded, aliases) : Array.FindIndex(table.Headings, h => string.Equals(h, heading.Trim(), StringComparison.OrdinalIgnoreCase));
            if (heading is not null && column < 0)
                throw new CrmReadException(table.File.Name, $"the column map wants \"{heading}\" for {field}, which is no heading. The headings are: {Listed(table)}.");
            _columns[field] = column;
        }

        foreach (string field in (string[])["id", "stage"])
        {
            if (_columns[field] < 0)
                throw new CrmReadException(table.File.Name, $"no column holds the {field} of the opportunity, which every row needs. The headings are: {Listed(table)}. Say which one it is with a column map (--columns FILE): {{\"{field}\": \"HEADING\"}}.");
        }

        foreach (string heading in table.Headings.CountBy(h => h, StringComparer.OrdinalIgnoreCase).Where(h => h.Key.Length > 0 && h.Value > 1).Select(h => h.Key))
            findings.Add(FindingCodes.DuplicateHeading, FindingSeverity.Warning, () => $"{table.File.Name}: the heading \"{heading}\" stands more than once; the first column counts.");

        string[] unmapped = [.. table.Headings.Where((heading, i) => heading.Length > 0 && !_columns.ContainsValue(i) && !kept.Contains(heading, StringComparer.OrdinalIgnoreCase))];
        if (unmapped.Length > 0)
            findings.Add(FindingCodes.UnmappedColumns, FindingSeverity.Note, () => $"{table.File.Name}: not used: {string.Join(", ", unmapped.Select(h => $"\"{h}\""))}. Map one with --columns FILE.", count: unmapped.Length);
    }

    /// <summary>The fields that a column map may name.</summary>
    public static IReadOnlyCollection<string> Fields => Aliases.Keys;

    public int Id => _columns["id"];

    public int Name => _columns["name"];

    public int Owner => _columns["owner"];

    public int Stage => _columns["stage"];

    public int Status => _columns["status"];

    public int IsClosed => _columns["isClosed"];

    public int IsWon => _columns["isWon"];

    public int Amount => _columns["amount"];

    public int Currency => _columns["currency"];

    public int Probability => _columns["probability"];

    public int ForecastCategory => _columns["forecastCategory"];

    public int Created => _columns["created"];

    public int FirstContact => _columns["firstContact"];

    public int Closed => _columns["closed"];

    public int Close => _columns["close"];

    public int ExpectedClose => _columns["expectedClose"];

    public int Type => _columns["type"];

    internal static string Listed(CsvTable table) => string.Join(", ", table.Headings.Select(h => $"\"{h}\""));
}
