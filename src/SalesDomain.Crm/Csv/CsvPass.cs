using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Findings;

namespace SalesDomain.Crm.Csv;

/// <summary>One reading of one file: it is gone through twice, first to decide the styles of its columns, then to make the facts.</summary>
internal abstract class CsvPass
{
    private const int ProgressEvery = 1 << 14;
    private readonly IProgress<ReadProgress>? _progress;
    private readonly SeenRows _seen;
    private long _rows;

    protected CsvPass(CrmFile file, IProgress<ReadProgress>? progress)
        : this(new CsvTable(file), new FindingLog(), progress)
    {
    }

    /// <summary>A reading of a file whose headings were looked at before.</summary>
    protected CsvPass(CsvTable table, FindingLog findings, IProgress<ReadProgress>? progress)
    {
        _progress = progress;
        Table = table;
        Findings = findings;
        _seen = new SeenRows(table.Headings.Length);
    }

    protected CsvTable Table { get; }

    protected FindingLog Findings { get; }

    /// <summary>The rows read so far, the broken ones too.</summary>
    protected long RowCount => _rows + Table.BrokenRows;

    /// <summary>The rows for the first look, which reports nothing.</summary>
    protected IEnumerable<CsvLine> FirstLook() => Counted(Table.Rows(null), isFirstLook: true);

    /// <summary>The rows to make facts of.</summary>
    protected IEnumerable<CsvLine> Rows()
    {
        foreach (CsvLine line in Counted(Table.Rows(Findings), isFirstLook: false))
        {
            _rows++;
            yield return line;
        }
    }

    /// <summary>Reports what is odd about the file as a whole; after all rows are read.</summary>
    protected void ReportFile()
    {
        if (Table.IsEncodingAssumed) Note(FindingCodes.EncodingAssumed, "the text is no UTF-8 and was read as Windows-1252; export it as UTF-8 where names look wrong.");
        if (RowCount == 0) Warn(FindingCodes.NoRows, "the file has headings and no rows.");
    }

    /// <exception cref="CrmReadException">Nothing in the column says the order of day and month.</exception>
    protected void RequireOrder(int column, DateColumn style) => RequireOrder($"column \"{Table.Headings[column]}\"", style);

    /// <inheritdoc cref="RequireOrder(int, DateColumn)"/>
    protected void RequireOrder(string columns, DateColumn style)
    {
        if (style.Undecided is { } why)
            throw new CrmReadException(Table.File.Name, $"{columns}: {why}. Say so with --dates dmy, --dates mdy or --dates ymd.");
    }

    /// <summary>The same id again: the same row is dropped with a warning, another one is an error; the first stays.</summary>
    protected bool IsDuplicate(CsvLine line, int column, string id)
    {
        if (_seen.IsNew(id, line, out bool isSame)) return false;
        if (isSame) Warn(FindingCodes.DuplicateRow, line, $"the same row as an earlier one (id \"{id}\"); dropped.");
        else Fail(FindingCodes.DuplicateId, line, column, "is the id of an earlier row with other values; the earlier row stays and this one is left out.");
        return true;
    }

    protected void Fail(string code, CsvLine line, string what) => Findings.Add(code, FindingSeverity.Error, (Table, line, what), static at => at.Table.At(at.line, at.what));

    protected void Fail(string code, CsvLine line, int column, string what) =>
        Findings.Add(code, FindingSeverity.Error, (Table, line, column, what), static at => at.Table.At(at.line, at.column, at.what), Table.Headings[column]);

    protected void Warn(string code, CsvLine line, string what) => Findings.Add(code, FindingSeverity.Warning, (Table, line, what), static at => at.Table.At(at.line, at.what));

    protected void Warn(string code, string what, long count = 1) => Findings.Add(code, FindingSeverity.Warning, () => $"{Table.File.Name}: {what}", count: count);

    protected void Note(string code, string what) => Findings.Add(code, FindingSeverity.Note, () => $"{Table.File.Name}: {what}");

    private IEnumerable<CsvLine> Counted(IEnumerable<CsvLine> lines, bool isFirstLook)
    {
        long gone = 0;
        foreach (CsvLine line in lines)
        {
            if (++gone % ProgressEvery == 0) _progress?.Report(new ReadProgress(isFirstLook, gone));
            yield return line;
        }
    }
}
