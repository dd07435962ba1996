using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Histories;

/// <summary>A history whose rows are dated changes: each has the time of one, in the order of the file or with the newest first.</summary>
internal abstract class DatedRows : HistoryPass
{
    private readonly HashSet<UInt128> _seen = [];
    private readonly Dictionary<string, ForecastCategory?> _categories = new(StringComparer.Ordinal);
    private long _rising;
    private long _falling;

    protected DatedRows(CsvTable table, HistoryColumns columns, FindingLog findings, IReadOnlyList<Opportunity> opportunities, HistoryImportOptions options)
        : base(table, columns, findings, opportunities, options)
    {
        Amounts = new NumberColumn(table.Separator == ';');
        foreach (int column in (int[])[columns.ChangedAt, columns.Close, columns.ExpectedClose, columns.ValidTo])
        {
            if (column >= 0) Dates[column] = new DateColumn(options.Dates, options.Zone, isExact: true);
        }
    }

    protected NumberColumn Amounts { get; }

    /// <summary>The style of each column of dates.</summary>
    protected Dictionary<int, DateColumn> Dates { get; } = [];

    /// <summary>What a row is taken for, in words.</summary>
    protected abstract string Row { get; }

    protected override string Shape => $"a row is taken for {Row}{(IsNewestFirst ? ", the newest first." : ".")}";

    private bool IsNewestFirst => _falling > _rising;

    protected override void Look()
    {
        foreach (CsvLine line in FirstLook())
        {
            foreach ((int column, DateColumn style) in Dates) style.Look(line.Bytes(column));
            LookAtValues(line);
        }

        foreach ((int column, DateColumn style) in Dates) RequireOrder(column, style);
        DecideValues();
    }

    /// <summary>Takes the values of a row, other than those of <see cref="Dates"/>, into the decision about styles.</summary>
    protected abstract void LookAtValues(CsvLine line);

    /// <summary>Reports what is not clear about the styles of values.</summary>
    protected abstract void DecideValues();

    protected override IReadOnlyList<HistoryRow> Ordered(List<HistoryRow> rows) => IsNewestFirst ? [.. rows.Select(row => row with { Order = -row.Order })] : rows;

    /// <summary>The style of the dates of a column.</summary>
    protected virtual DateColumn StyleOf(int column) => Dates[column];

    protected void ReportStyleOfAmounts(int column)
    {
        if (Amounts.Assumed is { } unclear)
            Warn(FindingCodes.NumberStyleAssumed, $"column \"{Table.Headings[column]}\": nothing says whether \"{unclear}\" has thousands or decimals; taken with {Amounts.Decided}.");
    }

    /// <summary>What every row needs: a deal that is among those read, and a time.</summary>
    protected bool TryStart(CsvLine line, [NotNullWhen(true)] out DealRows? rows, out Instant at)
    {
        (rows, at) = (null, default);
        if (!TryId(line, out string? id)) return false;
        if (!Dates[Columns.ChangedAt].TryRead(line.Bytes(Columns.ChangedAt), out Instant? read, out _))
        {
            Fail(FindingCodes.InvalidDate, line, Columns.ChangedAt, $"is no time; legal is {DateColumn.Legal}. {LeftOut}");
            return false;
        }

        if (read is not { } time)
        {
            Fail(FindingCodes.MissingValue, line, Columns.ChangedAt, $"is nothing, and every row needs the time of the change. {LeftOut}");
            return false;
        }

        at = time;
        return TryDeal(line, id, out rows);
    }

    protected bool TryStage(CsvLine line, int column, out string? stage)
    {
        stage = line.Text(column);
        if (stage is null)
        {
            Fail(FindingCodes.MissingStage, line, column, $"is no stage, and the row needs one. {LeftOut}");
            return false;
        }

        if (Stages.IsKnown(stage)) return true;
        Fail(FindingCodes.UnknownStage, line, column, $"is no stage of the pipeline {Options.Pipeline!.Name}; legal are: {string.Join(", ", Options.Pipeline.Stages.Select(s => s.Name))}. {LeftOut}");
        return false;
    }

    protected OpportunityStatus? StatusIn(CsvLine line, int column)
    {
        if (line.Text(column) is not { } text) return null;
        OpportunityStatus? status = StageResolver.StatusIn(text, HeadingMatcher.Fold(Table.Headings[column]) == "statecode");
        if (status is null) Findings.Add(FindingCodes.UnknownStatus, FindingSeverity.Warning, () => Table.At(line, column, "is no status that is known (open, won, lost); the stage decides."));
        return status;
    }

    protected bool TryAmount(CsvLine line, int column, Opportunity deal, out Money? amount)
    {
        amount = null;
        if (column < 0) return true;
        if (!Amounts.TryRead(line.Bytes(column), out decimal? number, out char sign))
        {
            Fail(FindingCodes.InvalidAmount, line, column, $"is no amount; legal is {NumberColumn.Legal}. {LeftOut}");
            return false;
        }

        if (number is not { } value) return true;
        Currency? known = NumberColumn.CurrencyOf(sign) ?? deal.Amount?.Currency;
        Currency currency = known ?? Options.Currency;
        if (line.Text(Columns.Currency) is { } code)
        {
            if (!Currency.TryParse(code, out currency))
            {
                Fail(FindingCodes.InvalidCurrency, line, Columns.Currency, $"is no currency; legal is a code of ISO 4217 such as EUR. {LeftOut}");
                return false;
            }
        }
        else if (known is null)
        {
            Findings.Add(FindingCodes.CurrencyAssumed, FindingSeverity.Warning, () => Table.At(line, $"an amount without a currency, of a deal that has none; taken as {Options.Currency}. Say another one with --currency."));
        }

        amount = Money.Of(value, currency);
        return true;
    }

    protected bool TryDate(CsvLine line, int column, out LocalDate? date)
    {
        date = null;
        if (column < 0 || StyleOf(column).TryRead(line.Bytes(column), out date)) return true;
        Fail(FindingCodes.InvalidDate, line, column, $"is no date; legal is {DateColumn.Legal}. {LeftOut}");
        return false;
    }

    protected bool TryBoolean(CsvLine line, int column, out bool? value)
    {
        value = null;
        ReadOnlySpan<byte> text = line.Bytes(column);
        if (Utf8.IsMissing(text)) return true;
        value = Utf8.ToBoolean(text);
        if (value is null) Fail(FindingCodes.InvalidBoolean, line, column, $"is neither yes nor no; legal are true, false, 1, 0, yes, no. {LeftOut}");
        return value is not null;
    }

    protected static OwnerId? OwnerOf(CsvLine line, int column) => line.Text(column) is { } owner ? new OwnerId(owner) : null;

    protected ForecastCategory? CategoryOf(CsvLine line, int column)
    {
        if (line.Text(column) is not { } text) return null;
        if (_categories.TryGetValue(text, out ForecastCategory? category) && category is not null) return category;
        if (!ForecastCategory.TryParse(text, null, out category))
            Findings.Add(FindingCodes.UnknownForecastCategory, FindingSeverity.Warning, () => Table.At(line, column, "is no forecast category (Pipeline, Best Case, Commit, Omitted, Closed); taken as unknown."));
        _categories[text] = category;
        return category;
    }

    protected bool IsSame(CsvLine line, Opportunity deal)
    {
        if (_seen.Add(RowFingerprint.Of(line, Table.Headings.Length))) return false;
        Findings.Add(FindingCodes.DuplicateRow, FindingSeverity.Warning, () => Table.At(line, $"the same row as an earlier one (of \"{deal.Id}\"); dropped."));
        return true;
    }

    protected void Add(DealRows rows, HistoryRow row)
    {
        if (rows.List.Count > 0)
        {
            Instant before = rows.List[^1].At;
            if (row.At > before) _rising++;
            if (row.At < before) _falling++;
        }

        rows.List.Add(row);
    }
}
