using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;

namespace SalesDomain.Crm.Columns;

/// <summary>The columns of opportunities. -1 where there is none.</summary>
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
        ["lastActivity"] = ["lastactivitydate", "lastactivityon", "lastactivity", "noteslastcontacted", "lastcontacted", "lastcontactdate", "deallastactivitydate"],
        ["contactCount"] = ["contactcount", "numassociatedcontacts", "numberofassociatedcontacts", "numberofcontacts", "peoplecount"],
        ["nextStep"] = ["nextstep", "hsnextstep", "nextsteps"],
    };

    /// <exception cref="CrmReadException">The map names a column that is not there, or id or stage is missing.</exception>
    public OpportunityColumns(CsvTable table, ColumnMap map, IReadOnlyCollection<string> kept, FindingLog findings)
    {
        MappedColumns columns = new(table, map, Aliases);

        // "Closed" and "Won" are headings of answers in some files and of dates in others
        TakeFlagOrDate(table, columns, "closed", "isClosed");
        TakeFlagOrDate(table, columns, "won", "isWon");
        columns.Require("opportunity", "id", "stage");
        columns.Report(findings, kept);

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
        LastActivity = columns["lastActivity"];
        ContactCount = columns["contactCount"];
        NextStep = columns["nextStep"];
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

    public int LastActivity { get; }

    public int ContactCount { get; }

    public int NextStep { get; }

    private static void TakeFlagOrDate(CsvTable table, MappedColumns columns, string heading, string flag)
    {
        int column = columns.Headed(heading);
        if (column < 0 || columns.IsTaken(column)) return;
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
