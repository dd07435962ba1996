using NodaTime;
using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Histories;

/// <summary>A history whose rows are deals, with a date for each stage that they entered: HubSpot's <c>hs_date_entered_ID</c> and <c>hs_v2_date_entered_ID</c>.</summary>
internal sealed class StageDateRows : HistoryPass
{
    private const string Legal = $"{DateColumn.Legal}, or milliseconds since 1970";
    private readonly DateColumn _dates;
    private readonly List<DatedStage> _dated = [];

    public StageDateRows(CsvTable table, HistoryColumns columns, FindingLog findings, IReadOnlyList<Opportunity> opportunities, HistoryImportOptions options)
        : base(table, columns, findings, opportunities, options)
    {
        // one style for all: most cells are empty, so that a column by itself says little
        _dates = new DateColumn(options.Dates, options.Zone, isExact: true);
        Stages.Preset = SalesPipeline.HubSpot;
        foreach (StageDateHeading heading in columns.StageDates.OrderByDescending(heading => heading.IsSecond)) Take(heading);
        _dated.Sort((one, two) => one.Order.CompareTo(two.Order));
    }

    protected override string Shape => "a row is taken for a deal, with the date on which it entered each stage.";

    protected override void Look()
    {
        int[] columns = [.. _dated.SelectMany(stage => stage.Columns)];
        foreach (CsvLine line in FirstLook())
        {
            foreach (int column in columns) _dates.Look(line.Bytes(column));
        }

        RequireOrder($"the columns {MappedColumns.Listed([.. columns.Select(column => Table.Headings[column])])}", _dates);
    }

    protected override bool TryRead(CsvLine line)
    {
        if (!TryId(line, out string? id) || !TryDeal(line, id, out DealRows? rows) || IsDuplicate(line, Columns.Id, id)) return false;
        foreach (DatedStage stage in _dated)
        {
            if (EntryOf(line, stage) is { } at) rows.List.Add(new HistoryRow(line.Number, rows.List.Count, at, stage.Values));
        }

        if (rows.List.Count > 0) return true;
        Findings.Add(FindingCodes.NoStageDates, FindingSeverity.Warning, () => Table.At(line, $"no stage of \"{id}\" has a date that can be read. {LeftOut}"));
        return false;
    }

    // of one time: an open stage before a closed one, as the deal was taken through it to be closed; with a given pipeline, its order says so
    protected override IReadOnlyList<HistoryRow> Ordered(List<HistoryRow> rows) =>
        Options.Pipeline is not null ? rows : [.. rows.Select(row => Stages.Of(row.Values.Stage!).Kind == OpportunityStatus.Open ? row : row with { Order = row.Order + _dated.Count })];

    /// <summary>Finds the stage of a column; one that the given pipeline does not have is reported, and its column left out.</summary>
    private void Take(StageDateHeading heading)
    {
        string name = heading.Names[^1];
        string? label = heading.Names.Select(Stages.Find).FirstOrDefault(found => found is not null);
        if (label is null && Options.Pipeline is { } pipeline)
        {
            Findings.Add(FindingCodes.UnknownStage, FindingSeverity.Error, () => $"{Table.File.Name}, column \"{Table.Headings[heading.Column]}\": \"{name}\" is no stage of the pipeline {pipeline.Name}; legal are: {string.Join(", ", pipeline.Stages.Select(s => s.Name))}. The column is left out.", Table.Headings[heading.Column]);
            return;
        }

        label ??= name;
        if (_dated.Find(stage => stage.Values.Stage == label && stage.Heading.IsOfOnePipeline(heading)) is { } same) same.Columns.Add(heading.Column);
        else _dated.Add(new DatedStage(heading, new HistoryValues(HistoryFields.Stage) { Stage = label }, Stages.PlaceOf(label) ?? heading.Column));
    }

    /// <summary>When the deal entered the stage: what the first of its columns says that says anything.</summary>
    private Instant? EntryOf(CsvLine line, DatedStage stage)
    {
        foreach (int column in stage.Columns)
        {
            ReadOnlySpan<byte> text = line.Bytes(column);
            if (text.IsEmpty) continue;
            if (!_dates.TryRead(text, out Instant? at, out _)) Fail(FindingCodes.InvalidDate, line, column, $"is no time; legal is {Legal}. The value is left out, and the others of the row count.");
            if (at is not null) return at;
        }

        return null;
    }

    /// <summary>A stage and the columns that date it, those of the second version first.</summary>
    private sealed record DatedStage(StageDateHeading Heading, HistoryValues Values, int Order)
    {
        public List<int> Columns { get; } = [Heading.Column];
    }
}
