using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Crm.Histories;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Columns;

/// <summary>The columns of a history, and what its rows are. -1 where there is none.</summary>
internal sealed class HistoryColumns
{
    private const string Option = "--history-columns";

    // the more specific alias first: the start of a version rather than the creation of the record
    private static readonly Dictionary<string, string[]> Aliases = new(StringComparer.Ordinal)
    {
        ["id"] = ["opportunityid", "dealid", "recordid", "hsobjectid", "opportunity", "deal", "id"],
        ["changedAt"] = ["changedat", "changedon", "changedate", "fivetranstart", "dbtvalidfrom", "validfrom", "effectivefrom", "timestamp", "editdate", "createddate", "modifiedon", "date"],
        ["stage"] = ["stagename", "tostage", "stage", "dealstage", "opportunitystage", "salesstage", "stageid"],
        ["status"] = ["status", "dealstatus", "opportunitystatus", "statecode"],
        ["isClosed"] = ["isclosed", "hsisclosed"],
        ["isWon"] = ["iswon", "hsisclosedwon"],
        ["isDeleted"] = ["isdeleted", "deleted"],
        ["amount"] = ["amount", "dealamount", "opportunityamount", "estimatedvalue", "estimatedrevenue", "totalamount"],
        ["currency"] = ["currencyisocode", "currency", "currencycode", "dealcurrencycode"],
        ["close"] = ["closedate", "closingdate"],
        ["expectedClose"] = ["expectedclosedate", "expectedcloseon", "expectedclosingdate", "expectedclose", "estimatedclosedate", "estclosedate"],
        ["owner"] = ["ownerid", "opportunityownerid", "hubspotownerid", "dealownerid", "owner", "opportunityowner", "dealowner"],
        ["forecastCategory"] = ["forecastcategoryname", "forecastcategory", "hsmanualforecastcategory"],
        ["nextStep"] = ["nextstep", "hsnextstep"],
        ["field"] = ["field", "fieldevent", "fieldname", "propertyname", "property"],
        ["oldValue"] = ["oldvalue", "fromvalue"],
        ["newValue"] = ["newvalue", "tovalue"],
        ["validTo"] = ["fivetranend", "dbtvalidto", "validto", "effectiveto"],
        ["isCurrent"] = ["fivetranactive", "iscurrent"],
    };

    private static readonly string[] OfStates = ["stage", "status", "isClosed", "isWon", "amount", "currency", "close", "expectedClose", "owner", "forecastCategory", "nextStep", "validTo", "isCurrent"];
    private static readonly string[] OfFields = ["field", "oldValue", "newValue"];

    /// <exception cref="CrmReadException">The map names a column that is not there, or what every row needs is missing.</exception>
    public HistoryColumns(CsvTable table, ColumnMap map, FindingLog findings)
    {
        MappedColumns columns = new(table, map, Aliases, Option);
        StageDates = StageDatesOf(table);
        Shape = StageDates.Count > 0 && columns["changedAt"] < 0 && (columns["field"] < 0 || columns["newValue"] < 0) ? HistoryShape.StageDates : HistoryShape.States;

        // HubSpot: a property by its name, and the value since then
        (int name, int value) = (columns.Headed("name"), columns.Headed("value"));
        if (Shape == HistoryShape.States && columns["stage"] < 0 && name >= 0 && value >= 0)
        {
            if (columns["field"] < 0) columns["field"] = name;
            if (columns["newValue"] < 0) columns["newValue"] = value;
        }

        if (Shape == HistoryShape.States && columns["field"] >= 0 && columns["newValue"] >= 0) Shape = HistoryShape.Fields;
        if (Shape == HistoryShape.States && columns["stage"] < 0)
            throw new CrmReadException(table.File.Name, $"this is no history of opportunities: no column holds the stage after a change, and none the name of a field (with its new value in another). The headings are: {MappedColumns.Listed(table.Headings)}. Expected is opportunity_id,changed_at,stage,amount or OpportunityId,Field,OldValue,NewValue,CreatedDate, or without a time of change a column a stage such as hs_date_entered_qualifiedtobuy; say what is what with a column map ({Option} FILE).");
        foreach (string field in Shape == HistoryShape.States ? OfFields : Shape == HistoryShape.Fields ? OfStates : [.. OfFields, .. OfStates, "isDeleted"]) columns[field] = -1;
        columns.Require("history", Shape == HistoryShape.StageDates ? ["id"] : ["id", "changedAt"]);
        columns.Report(findings, Shape == HistoryShape.StageDates ? [.. StageDates.Select(heading => table.Headings[heading.Column])] : []);

        Id = columns["id"];
        ChangedAt = columns["changedAt"];
        Stage = columns["stage"];
        Status = columns["status"];
        IsClosed = columns["isClosed"];
        IsWon = columns["isWon"];
        IsDeleted = columns["isDeleted"];
        Amount = columns["amount"];
        Currency = columns["currency"];
        Close = columns["close"];
        ExpectedClose = columns["expectedClose"];
        Owner = columns["owner"];
        ForecastCategory = columns["forecastCategory"];
        NextStep = columns["nextStep"];
        Field = columns["field"];
        OldValue = columns["oldValue"];
        NewValue = columns["newValue"];
        ValidTo = columns["validTo"];
        IsCurrent = columns["isCurrent"];
    }

    /// <summary>The fields that a column map may name.</summary>
    public static IReadOnlyCollection<string> Fields => Aliases.Keys;

    /// <summary>What a row is.</summary>
    public HistoryShape Shape { get; }

    /// <summary>The columns that hold when deals entered a stage, in the order of the file; used where <see cref="Shape"/> says so.</summary>
    public IReadOnlyList<StageDateHeading> StageDates { get; }

    public int Id { get; }

    public int ChangedAt { get; }

    public int Stage { get; }

    public int Status { get; }

    public int IsClosed { get; }

    public int IsWon { get; }

    public int IsDeleted { get; }

    public int Amount { get; }

    public int Currency { get; }

    public int Close { get; }

    public int ExpectedClose { get; }

    public int Owner { get; }

    public int ForecastCategory { get; }

    public int NextStep { get; }

    public int Field { get; }

    public int OldValue { get; }

    public int NewValue { get; }

    public int ValidTo { get; }

    public int IsCurrent { get; }

    /// <summary>The field that a row is about; none for one that a history does not hold.</summary>
    public static HistoryFields FieldOf(string name) => HeadingMatcher.Fold(name) switch
    {
        "created" => HistoryFields.Creation,
        "status" => HistoryFields.Status,
        { } field => Aliases["stage"].Contains(field) ? HistoryFields.Stage
            : Aliases["amount"].Contains(field) ? HistoryFields.Amount
            : Aliases["close"].Contains(field) ? HistoryFields.Close
            : Aliases["expectedClose"].Contains(field) ? HistoryFields.ExpectedClose
            : Aliases["owner"].Contains(field) ? HistoryFields.Owner
            : Aliases["forecastCategory"].Contains(field) ? HistoryFields.ForecastCategory
            : Aliases["nextStep"].Contains(field) ? HistoryFields.NextStep
            : HistoryFields.None,
    };

    /// <summary>The stages that a CRM ships whose word for the field of the stage this is; <c>null</c> for none.</summary>
    public static SalesPipeline? PresetOf(string stageField) => HeadingMatcher.Fold(stageField) switch
    {
        "stagename" => SalesPipeline.Salesforce,
        "dealstage" => SalesPipeline.HubSpot,
        _ => null,
    };

    /// <summary>The columns of dates of stages; of those with one heading the first.</summary>
    private static List<StageDateHeading> StageDatesOf(CsvTable table)
    {
        List<StageDateHeading> headings = [];
        foreach ((int column, string heading) in table.Headings.Index().DistinctBy(column => column.Item, StringComparer.OrdinalIgnoreCase))
        {
            if (StageDateHeading.TryParse(heading, column, out StageDateHeading? parsed)) headings.Add(parsed);
        }

        return headings;
    }
}
