using NodaTime;
using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Histories;

/// <summary>A history whose rows are changes of single fields: Salesforce's OpportunityFieldHistory, HubSpot's property history.</summary>
internal sealed class FieldRows : DatedRows
{
    private readonly DateColumn _dateValues;
    private readonly HashSet<string> _owners;
    private readonly Dictionary<string, HistoryFields> _fields = new(StringComparer.Ordinal);

    public FieldRows(CsvTable table, HistoryColumns columns, FindingLog findings, IReadOnlyList<Opportunity> opportunities, HistoryImportOptions options)
        : base(table, columns, findings, opportunities, options)
    {
        _dateValues = new DateColumn(options.Dates, options.Zone, isExact: true);
        _owners = [.. opportunities.Select(deal => deal.Owner?.Value).OfType<string>()];
    }

    protected override string Row => "a change of one field";

    protected override void LookAtValues(CsvLine line)
    {
        HistoryFields field = FieldOf(line);
        foreach (int column in (int[])[Columns.OldValue, Columns.NewValue])
        {
            if (column < 0) continue;
            if (field == HistoryFields.Amount) Amounts.Look(line.Bytes(column));
            if (field is HistoryFields.Close or HistoryFields.ExpectedClose) _dateValues.Look(line.Bytes(column));
        }
    }

    protected override void DecideValues()
    {
        RequireOrder(Columns.NewValue, _dateValues);
        ReportStyleOfAmounts(Columns.NewValue);
    }

    protected override IReadOnlyList<HistoryRow> Ordered(List<HistoryRow> rows) => base.Ordered(WithoutOwnersByName(rows));

    protected override DateColumn StyleOf(int column) => Dates.TryGetValue(column, out DateColumn? style) ? style : _dateValues;

    protected override bool TryRead(CsvLine line)
    {
        if (!TryStart(line, out DealRows? rows, out Instant at)) return false;
        HistoryFields field = FieldOf(line);
        if (field == HistoryFields.None)
        {
            Findings.Add(FindingCodes.OtherField, FindingSeverity.Note, () => Table.At(line, Columns.Field, $"is no field that a history holds (stage, status, amount, close date, owner, forecast category, next step). {LeftOut}"));
            return false;
        }

        HistoryValues? old = null;
        if (!TryValue(line, Columns.NewValue, field, rows.Deal, out HistoryValues? values) || (Columns.OldValue >= 0 && !TryValue(line, Columns.OldValue, field, rows.Deal, out old))
            || !TryBoolean(line, Columns.IsDeleted, out bool? deleted) || IsSame(line, rows.Deal))
        {
            return false;
        }

        if (field == HistoryFields.Creation) rows.CreatedAt = rows.CreatedAt is { } other ? Instant.Min(other, at) : at;
        else Add(rows, new HistoryRow(line.Number, rows.List.Count, at, values!, old, deleted == true));
        return true;
    }

    /// <summary>The value of one field. The stage of before may be empty; that a row leaves is not.</summary>
    private bool TryValue(CsvLine line, int column, HistoryFields field, Opportunity deal, out HistoryValues? values)
    {
        values = null;
        string? stage = null;
        Money? amount = null;
        LocalDate? date = null;
        bool isOld = column == Columns.OldValue;
        if (field == HistoryFields.Stage && !(isOld && line.Text(column) is null) && !TryStage(line, column, out stage)) return false;
        if (field == HistoryFields.Amount && !TryAmount(line, column, deal, out amount)) return false;
        if (field is HistoryFields.Close or HistoryFields.ExpectedClose && !TryDate(line, column, out date)) return false;
        OpportunityStatus? status = field == HistoryFields.Status ? StatusIn(line, column) : null;
        values = new HistoryValues(status is null && field == HistoryFields.Status ? HistoryFields.None : field)
        {
            Stage = stage,
            Status = status,
            Amount = amount,
            Close = field == HistoryFields.Close ? date : null,
            ExpectedClose = field == HistoryFields.ExpectedClose ? date : null,
            Owner = field == HistoryFields.Owner ? OwnerOf(line, column) : null,
            ForecastCategory = field == HistoryFields.ForecastCategory ? CategoryOf(line, column) : null,
            NextStep = field == HistoryFields.NextStep ? line.Text(column) : null,
        };
        return true;
    }

    private HistoryFields FieldOf(CsvLine line)
    {
        if (line.Text(Columns.Field) is not { } name) return HistoryFields.None;
        if (_fields.TryGetValue(name, out HistoryFields field)) return field;
        _fields.Add(name, field = HistoryColumns.FieldOf(name));
        if (field == HistoryFields.Stage) Stages.Preset ??= HistoryColumns.PresetOf(name);
        return field;
    }

    /// <summary>Without the owners by name that stand beside the same change by id.</summary>
    private List<HistoryRow> WithoutOwnersByName(List<HistoryRow> rows)
    {
        ILookup<Instant, HistoryRow> byTime = rows.Where(row => row.Values.Says(HistoryFields.Owner)).ToLookup(row => row.At);
        HashSet<HistoryRow> named = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<Instant, HistoryRow> changes in byTime)
        {
            if (changes.Count() == 2 && changes.Count(IsById) == 1) named.Add(changes.Single(row => !IsById(row)));
        }

        if (named.Count == 0) return rows;
        Used -= named.Count;
        long first = named.Min(row => row.Number);
        Findings.Add(FindingCodes.OwnerNamedTwice, FindingSeverity.Note, () => $"{Table.File.Name}, row {first}: the owner by name, beside the same change by id; the id counts. {LeftOut}", count: named.Count);
        return [.. rows.Where(row => !named.Contains(row))];
    }

    /// <summary>Whether the owner is written as the opportunities write owners, or as Salesforce writes the id of a user.</summary>
    private bool IsById(HistoryRow row) =>
        row.Values.Owner?.Value is { } owner && (_owners.Contains(owner) || (owner.Length is 15 or 18 && owner.StartsWith("005", StringComparison.Ordinal) && owner.All(char.IsAsciiLetterOrDigit)));
}
