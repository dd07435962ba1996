using NodaTime;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Leads;

namespace SalesDomain.Crm.Columns;

/// <summary>The columns of leads. -1 where there is none.</summary>
internal sealed class LeadColumns
{
    private static readonly Dictionary<string, string[]> Aliases = new(StringComparer.Ordinal)
    {
        ["id"] = ["leadid", "contactid", "recordid", "hsobjectid", "id", "lead", "leadnumber"],
        ["created"] = ["createddate", "createdate", "createdon", "createdat", "createdtime", "creationdate", "created", "propertycreatedate", "addtime", .. DatesOf("inquiry", "lead")],
        ["firstContact"] =
        [
            "firstcontactat", "firstcontactdate", "firstcontacton", "firstcontactedat", "firstcontacttime", "firstcontact", "contactedat", "contacteddate", "firstresponseat", "firstresponsedate",
            "firstresponsetime", "firstrespondedat", "respondedat", "firstoutreachat", "firstoutreachdate", "firsttouchat", "firstactivityat", "firstactivitydate", "firstcalldate", "hssafirstengagementdate", "firstengagementdate",
        ],
        ["owner"] = ["ownerid", "leadownerid", "hubspotownerid", "contactownerid", "owner", "leadowner", "contactowner", "ownername", "assignedto", "salesrep", "rep", "sdr", "bdr"],
        ["source"] = ["leadsource", "source", "originalsource", "hsanalyticssource", "leadsourcecode", "channel", "campaign"],
        ["fit"] = ["fit", "fitgrade", "grade", "leadgrade", "profilegrade"],
        ["engagement"] = ["engagementpoints", "engagementscore", "engagement", "leadscore", "score", "points"],
        ["status"] = ["lifecyclestage", "lifecyclestate", "leadstate", "leadstatus", "status", "hsleadstatus", "stage", "state"],
        ["statusDate"] = ["statusdate", "statusat", "statuschangedat", "statuschangedate", "laststatuschange", "laststatuschangedate", "statedate", "stateat", "statesince", "closedat", "closeddate"],
        ["modified"] = ["lastmodifieddate", "lastmodifiedat", "lastmodified", "modifiedon", "modifiedtime", "updatedat", "updateddate", "updatetime"],
        [Field(LeadState.MarketingQualified)] = DatesOf("mql", "marketingqualified", "marketingqualifiedlead"),
        [Field(LeadState.SalesAccepted)] = DatesOf("sal", "salesaccepted", "salesacceptedlead", "accepted"),
        [Field(LeadState.SalesQualified)] = DatesOf("sql", "salesqualified", "salesqualifiedlead", "qualified"),
        [Field(LeadState.Opportunity)] = DatesOf("opportunity", "opportunitycreated", "sao", "converted", "conversion"),
        [Field(LeadState.Customer)] = DatesOf("customer", "won", "closedwon"),
        [Field(LeadState.Rejected)] = DatesOf("rejected", "rejection", "returned"),
        [Field(LeadState.Disqualified)] = DatesOf("disqualified", "disqualification", "unqualified", "lost"),
        ["recycled"] = DatesOf("recycled", "nurtured"),
        ["rejectionReason"] = ["rejectionreason", "rejectreason", "rejectedreason", "rejectioncode", "rejectionfamily"],
        ["note"] = ["disqualificationreason", "disqualifiedreason", "unqualifiedreason", "lossreason", "lostreason", "statusreason"],
    };

    // these headings hold dates in some files, and flags, names or ids in others
    private static readonly (LeadState To, string[] Headings)[] Undecided =
    [
        (LeadState.MarketingQualified, ["mql", "marketingqualified", "marketingqualifiedlead"]), (LeadState.SalesAccepted, ["sal", "salesaccepted", "salesacceptedlead", "accepted"]),
        (LeadState.SalesQualified, ["sql", "salesqualified", "salesqualifiedlead", "qualified"]), (LeadState.Opportunity, ["opportunity", "sao", "converted"]),
        (LeadState.Customer, ["customer", "won", "closedwon"]), (LeadState.Rejected, ["rejected"]), (LeadState.Disqualified, ["disqualified", "unqualified", "lost"]),
    ];

    /// <exception cref="CrmReadException">The map names a column that is not there, or id or creation is missing.</exception>
    public LeadColumns(CsvTable table, ColumnMap map, FindingLog findings)
    {
        MappedColumns columns = new(table, map, Aliases);
        foreach ((LeadState to, string[] headings) in Undecided)
        {
            int column = headings.Select(columns.Headed).FirstOrDefault(c => c >= 0, -1);
            if (columns[Field(to)] < 0 && column >= 0 && !columns.IsTaken(column) && HoldsDates(table, column)) columns[Field(to)] = column;
        }

        // a column "State" is a part of the address in many exports
        int status = columns["status"];
        if (status >= 0 && map["status"] is null && HeadingMatcher.Fold(table.Headings[status]) == "state" && !First(table, status, text => LeadState.TryParse(System.Text.Encoding.UTF8.GetString(text), out _))) columns["status"] = -1;

        columns.Require("lead", "id", "created");
        columns.Report(findings, []);
        Id = columns["id"];
        Created = columns["created"];
        FirstContact = columns["firstContact"];
        Owner = columns["owner"];
        Source = columns["source"];
        Fit = columns["fit"];
        Engagement = columns["engagement"];
        Status = columns["status"];
        StatusDate = columns["statusDate"];
        Modified = columns["modified"];
        RejectionReason = columns["rejectionReason"];
        Note = columns["note"];
        Moves =
        [
            .. LeadState.List.Where(state => state != LeadState.Inquiry).Select(state => (state, columns[Field(state)]))
                .Append((LeadState.Inquiry, columns["recycled"])).Where(move => move.Item2 >= 0),
        ];
    }

    /// <summary>The fields that a column map may name.</summary>
    public static IReadOnlyCollection<string> Fields => Aliases.Keys;

    public int Id { get; }

    public int Created { get; }

    public int FirstContact { get; }

    public int Owner { get; }

    public int Source { get; }

    public int Fit { get; }

    public int Engagement { get; }

    public int Status { get; }

    public int StatusDate { get; }

    public int Modified { get; }

    public int RejectionReason { get; }

    public int Note { get; }

    /// <summary>The columns of the file that date a move into a state, in the order of the states, the way back last.</summary>
    public (LeadState To, int Column)[] Moves { get; }

    private static string Field(LeadState state) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(state.Name);

    private static bool HoldsDates(CsvTable table, int column)
    {
        DateColumn dates = new(null, DateTimeZone.Utc);
        return First(table, column, text => dates.TryRead(text, out LocalDate? _));
    }

    /// <summary>What the first value of a column says; <c>false</c> where there is none.</summary>
    private static bool First(CsvTable table, int column, Func<ReadOnlySpan<byte>, bool> says)
    {
        foreach (CsvLine line in table.Rows(null))
        {
            ReadOnlySpan<byte> text = line.Bytes(column);
            if (!Utf8.IsMissing(text)) return says(text);
        }

        return false;
    }

    /// <summary>
    /// How exports head the date on which a state was reached: "MQL date", "Became a Marketing Qualified Lead Date", "hs_lifecyclestage_customer_date", and
    /// "MQL_Date__c" of a custom field.
    /// </summary>
    private static string[] DatesOf(params string[] names) =>
    [
        .. names.SelectMany(name => (string[])
        [
            $"{name}at", $"{name}on", $"{name}date", $"{name}datetime", $"{name}time", $"{name}timestamp", $"date{name}", $"dateentered{name}", $"entered{name}", $"{name}entered", $"became{name}date",
            $"becamea{name}date", $"becamean{name}date", $"became{name}at", $"hslifecyclestage{name}date", $"hsdateentered{name}", $"{name}datec", $"date{name}c", $"{name}datetimec",
        ]),
    ];
}
