using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Histories;

/// <summary>One reading of one history, of whatever shape: rows are gathered by deal, and each deal's rows become its history.</summary>
/// <remarks>What rows are is for those that derive from it: <see cref="StateRows"/>, <see cref="FieldRows"/>, <see cref="StageDateRows"/>.</remarks>
internal abstract class HistoryPass : CsvPass
{
    protected const string LeftOut = "The row is left out.";
    private readonly IReadOnlyList<Opportunity> _opportunities;
    private readonly Dictionary<string, DealRows> _deals = new(StringComparer.Ordinal);

    protected HistoryPass(CsvTable table, HistoryColumns columns, FindingLog findings, IReadOnlyList<Opportunity> opportunities, HistoryImportOptions options)
        : base(table, findings, options.Progress)
    {
        _opportunities = opportunities;
        Columns = columns;
        Options = options;
        Stages = new HistoryStages(options.Pipeline, opportunities);
        foreach (Opportunity deal in opportunities) _deals.TryAdd(deal.Id.Value, new DealRows(deal));
    }

    protected HistoryColumns Columns { get; }

    protected HistoryImportOptions Options { get; }

    protected HistoryStages Stages { get; }

    /// <summary>The rows used so far.</summary>
    protected long Used { get; set; }

    /// <summary>What a row is taken for, in words, once all are read.</summary>
    protected abstract string Shape { get; }

    /// <summary>A reading of a file in the shape that its headings decide.</summary>
    /// <exception cref="CrmReadException">The file cannot be read at all.</exception>
    public static HistoryPass Of(CrmFile file, IReadOnlyList<Opportunity> opportunities, HistoryImportOptions options)
    {
        CsvTable table = new(file);
        FindingLog findings = new();
        HistoryColumns columns = new(table, options.Columns, findings);
        return columns.Shape switch
        {
            HistoryShape.Fields => new FieldRows(table, columns, findings, opportunities, options),
            HistoryShape.StageDates => new StageDateRows(table, columns, findings, opportunities, options),
            _ => new StateRows(table, columns, findings, opportunities, options),
        };
    }

    public HistoryImport Run()
    {
        Look();
        foreach (CsvLine line in Rows())
        {
            if (TryRead(line)) Used++;
        }

        HistoryBuilder builder = new(Table.File.Name, Columns.Shape == HistoryShape.Fields, Stages, Options.Zone, Findings);
        List<OpportunityHistory> histories = new(_opportunities.Count);
        foreach (Opportunity deal in _opportunities)
        {
            DealRows rows = _deals[deal.Id.Value];
            histories.Add(builder.Build(deal, Ordered(rows.List), rows.CreatedAt));
        }

        Stages.Report(Table.File.Name, Findings);
        Note(FindingCodes.HistoryShape, Shape);
        ReportFile();
        HistoryFields said = _deals.Values.SelectMany(rows => rows.List).Aggregate(HistoryFields.None, (all, row) => all | row.Values.Has);
        return new HistoryImport(histories.AsReadOnly(), RowCount, Used, Findings.Build())
        {
            LatestAt = _deals.Values.SelectMany(rows => rows.List).Select(row => (Instant?)(row.EndedAt > row.At ? row.EndedAt : row.At)).Max(),
            HasAmounts = (said & HistoryFields.Amount) != HistoryFields.None,
            HasExpectedDates = (said & (HistoryFields.Close | HistoryFields.ExpectedClose)) != HistoryFields.None,
        };
    }

    /// <summary>The first look: decides the styles of dates and numbers.</summary>
    protected abstract void Look();

    /// <summary>Takes a row to its deal.</summary>
    /// <returns>Whether it is used; where not, it is reported.</returns>
    protected abstract bool TryRead(CsvLine line);

    /// <summary>The rows of a deal that count, with their order among rows of one time.</summary>
    protected abstract IReadOnlyList<HistoryRow> Ordered(List<HistoryRow> rows);

    /// <summary>Whether the row names a deal that is among those read; where not, it is reported.</summary>
    protected bool TryDeal(CsvLine line, string id, [NotNullWhen(true)] out DealRows? rows)
    {
        if (_deals.TryGetValue(id, out rows)) return true;
        Findings.Add(FindingCodes.RowWithoutDeal, FindingSeverity.Warning, () => Table.At(line, Columns.Id, $"is no opportunity among those read; ids are compared letter by letter. {LeftOut}"));
        return false;
    }

    /// <summary>Whether the row has an id; where not, it is reported.</summary>
    protected bool TryId(CsvLine line, [NotNullWhen(true)] out string? id)
    {
        id = line.Text(Columns.Id);
        if (id is null) Fail(FindingCodes.MissingId, line, Columns.Id, $"is no id of an opportunity, and every row needs one. {LeftOut}");
        return id is not null;
    }

    /// <summary>A deal and its rows in the order of the file.</summary>
    protected sealed class DealRows(Opportunity deal)
    {
        public Opportunity Deal => deal;

        public List<HistoryRow> List { get; } = [];

        public Instant? CreatedAt { get; set; }
    }
}
