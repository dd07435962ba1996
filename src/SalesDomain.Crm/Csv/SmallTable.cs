using NodaTime;
using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;

namespace SalesDomain.Crm.Csv;

/// <summary>A CSV file of a fixed form, such as quotas: required columns, required values, the styles decided by column.</summary>
internal sealed class SmallTable(CrmFile file, FindingLog findings, DateOrder? order)
{
    private readonly CsvTable _table = new(file);
    private readonly Dictionary<int, DateColumn> _dates = [];
    private readonly Dictionary<int, NumberColumn> _numbers = [];
    private long _rows;

    /// <exception cref="CrmReadException">No heading matches.</exception>
    public int Require(string name, params string[] aliases)
    {
        int column = Find(aliases);
        return column >= 0 ? column : throw new CrmReadException(_table.File.Name, $"no column \"{name}\", which every row needs. The headings are: {MappedColumns.Listed(_table.Headings)}.");
    }

    public int Find(params string[] aliases) => HeadingMatcher.Find([.. _table.Headings.Select(HeadingMatcher.Fold)], aliases);

    /// <summary>Decides the order of day and month in columns of dates.</summary>
    public void Dates(params int[] columns)
    {
        foreach (int column in columns)
        {
            DateColumn style = new(order, DateTimeZone.Utc);
            foreach (CsvLine line in _table.Rows(null)) style.Look(line.Bytes(column));
            if (style.Undecided is { } why) throw new CrmReadException(_table.File.Name, $"column \"{_table.Headings[column]}\": {why}. Write the dates as 2026-03-31, or say so with --dates dmy, --dates mdy or --dates ymd.");
            _dates[column] = style;
        }
    }

    /// <summary>Decides the decimal separator of a column of numbers.</summary>
    public void Numbers(int column)
    {
        NumberColumn style = new(_table.Separator == ';');
        foreach (CsvLine line in _table.Rows(null)) style.Look(line.Bytes(column));
        if (style.Assumed is { } unclear)
            findings.Add(FindingCodes.NumberStyleAssumed, FindingSeverity.Warning, () => $"{_table.File.Name}: column \"{_table.Headings[column]}\": nothing says whether \"{unclear}\" has thousands or decimals; taken with {style.Decided}.");
        _numbers[column] = style;
    }

    public IEnumerable<CsvLine> Rows()
    {
        foreach (CsvLine line in _table.Rows(findings))
        {
            _rows++;
            yield return line;
        }

        if (_rows + _table.BrokenRows == 0) findings.Add(FindingCodes.NoRows, FindingSeverity.Warning, () => $"{_table.File.Name}: the file has headings and no rows.");
    }

    /// <summary>Reports a value that keeps its row out.</summary>
    public void Fail(string code, CsvLine line, int column, string problem) =>
        findings.Add(code, FindingSeverity.Error, () => _table.At(line, column, $"{problem} The row is left out."), _table.Headings[column]);

    public bool TryText(CsvLine line, int column, out string text)
    {
        text = line.Text(column) ?? "";
        return text.Length > 0 || Missing(line, column);
    }

    public bool TryDate(CsvLine line, int column, out LocalDate date)
    {
        date = default;
        if (!_dates[column].TryRead(line.Bytes(column), out LocalDate? read))
        {
            Fail(FindingCodes.InvalidDate, line, column, $"is no date; legal is {DateColumn.Legal}.");
            return false;
        }

        date = read ?? default;
        return read is not null || Missing(line, column);
    }

    public bool TryPercent(CsvLine line, int column, out decimal percent)
    {
        ReadOnlySpan<byte> text = line.Bytes(column);
        return TryNumber(line, column, text.EndsWith("%"u8) ? Utf8.Trim(text[..^1]) : text, out percent, out _);
    }

    /// <summary>A number, and the currency that its sign says: € and £; <c>null</c> where none does.</summary>
    public bool TryAmount(CsvLine line, int column, out decimal number, out Currency? signed)
    {
        bool read = TryNumber(line, column, line.Bytes(column), out number, out char sign);
        signed = NumberColumn.CurrencyOf(sign);
        return read;
    }

    private bool TryNumber(CsvLine line, int column, ReadOnlySpan<byte> text, out decimal number, out char sign)
    {
        number = 0m;
        if (!_numbers[column].TryRead(text, out decimal? read, out sign))
        {
            Fail(FindingCodes.InvalidAmount, line, column, $"is no number; legal is {NumberColumn.Legal}.");
            return false;
        }

        number = read ?? 0m;
        return read is not null || Missing(line, column);
    }

    public bool TryCurrency(CsvLine line, int column, Currency? signed, Currency standIn, out Currency currency)
    {
        currency = signed ?? standIn;
        if (line.Text(column) is not { } code)
        {
            if (signed is not null) return true;
            findings.Add(FindingCodes.CurrencyAssumed, FindingSeverity.Warning, () => _table.At(line, $"an amount without a currency; taken as {standIn}. Say another one with --currency."));
            return true;
        }

        if (Currency.TryParse(code, out currency)) return true;
        Fail(FindingCodes.InvalidCurrency, line, column, "is no currency; legal is a code of ISO 4217 such as EUR.");
        return false;
    }

    private bool Missing(CsvLine line, int column)
    {
        Fail(FindingCodes.MissingValue, line, column, "is nothing, and every row needs it.");
        return false;
    }
}
