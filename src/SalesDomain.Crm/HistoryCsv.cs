// Over 400 lines because the reading of one file is one pass, whose steps share its columns and styles; what rows mean stands in Histories.
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Crm.Histories;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm;

/// <summary>Reads the histories of opportunities from CSV and joins them to the opportunities as they stand.</summary>
/// <remarks>
/// Rows are states after a change (<c>opportunity_id,changed_at,stage,amount,close_date,owner,forecast_category,next_step</c>, Salesforce's
/// OpportunityHistory, versions with a start such as <c>_fivetran_start</c>) or changes of single fields (Salesforce's OpportunityFieldHistory,
/// HubSpot's property history); the headings decide. They are put in the order of time, equal times in that of the file, which is turned round
/// where the file has the newest first. Creation, name and type are the opportunity's, and so is every field of which the file says nothing.
/// The file is gone through twice: first to decide the styles of dates and numbers by column, then to read.
/// </remarks>
public static class HistoryCsv
{
    /// <summary>The histories of opportunities and what was noticed.</summary>
    /// <param name="file">The history.</param>
    /// <param name="opportunities">The opportunities as they stand, of the same export; ids differ.</param>
    /// <param name="options">What the reader is told beside.</param>
    /// <exception cref="CrmReadException">The file cannot be read at all.</exception>
    public static HistoryImport Read(CrmFile file, IReadOnlyList<Opportunity> opportunities, HistoryImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(opportunities);
        return new Pass(file, opportunities, options ?? new HistoryImportOptions()).Run();
    }

    /// <summary>One reading of one file.</summary>
    private sealed class Pass : CsvPass
    {
        private const string LeftOut = "The row is left out.";
        private readonly IReadOnlyList<Opportunity> _opportunities;
        private readonly HistoryImportOptions _options;
        private readonly HistoryColumns _columns;
        private readonly HistoryStages _stages;
        private readonly Dictionary<int, DateColumn> _dates = [];
        private readonly DateColumn _dateValues;
        private readonly NumberColumn _amounts;
        private readonly Dictionary<string, DealRows> _deals = new(StringComparer.Ordinal);
        private readonly HashSet<string> _owners;
        private readonly HashSet<UInt128> _seen = [];
        private readonly Dictionary<string, HistoryFields> _fields = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ForecastCategory?> _categories = new(StringComparer.Ordinal);
        private long _used;
        private long _rising;
        private long _falling;

        public Pass(CrmFile file, IReadOnlyList<Opportunity> opportunities, HistoryImportOptions options)
            : base(file, options.Progress)
        {
            _opportunities = opportunities;
            _options = options;
            _columns = new HistoryColumns(Table, options.Columns, Findings);
            _stages = new HistoryStages(options.Pipeline, opportunities);
            if (_columns.Stage >= 0) _stages.Preset = HistoryColumns.PresetOf(Table.Headings[_columns.Stage]);
            _amounts = new NumberColumn(Table.Separator == ';');
            _dateValues = new DateColumn(options.Dates, options.Zone, isExact: true);
            foreach (int column in (int[])[_columns.ChangedAt, _columns.Close, _columns.ExpectedClose, _columns.ValidTo])
            {
                if (column >= 0) _dates[column] = new DateColumn(options.Dates, options.Zone, isExact: true);
            }

            foreach (Opportunity deal in opportunities) _deals.TryAdd(deal.Id.Value, new DealRows(deal));
            _owners = [.. opportunities.Select(deal => deal.Owner?.Value).OfType<string>()];
        }

        public HistoryImport Run()
        {
            Look();
            foreach (CsvLine line in Rows())
            {
                if (_columns.IsOfFields ? TryReadField(line) : TryReadState(line)) _used++;
            }

            bool isNewestFirst = _falling > _rising;
            HistoryBuilder builder = new(Table.File.Name, _columns.IsOfFields, _stages, _options.Zone, Findings);
            List<OpportunityHistory> histories = new(_opportunities.Count);
            foreach (Opportunity deal in _opportunities)
            {
                DealRows rows = _deals[deal.Id.Value];
                IReadOnlyList<HistoryRow> own = _columns.IsOfFields ? WithoutOwnersByName(rows.List) : rows.List;
                if (isNewestFirst) own = [.. own.Select(row => row with { Order = -row.Order })];
                histories.Add(builder.Build(deal, own, rows.CreatedAt));
            }

            _stages.Report(Table.File.Name, Findings);
            Note(FindingCodes.HistoryShape, (_columns.IsOfFields ? "a row is taken for a change of one field" : "a row is taken for the state after a change") + (isNewestFirst ? ", the newest first." : "."));
            ReportFile();
            return new HistoryImport(histories.AsReadOnly(), RowCount, _used, Findings.Build());
        }

        /// <summary>The first look: decides the style of each column, and for changes of fields that of the values of a field.</summary>
        private void Look()
        {
            foreach (CsvLine line in FirstLook())
            {
                foreach ((int column, DateColumn style) in _dates) style.Look(line.Bytes(column));
                if (_columns.Amount >= 0) _amounts.Look(line.Bytes(_columns.Amount));
                if (!_columns.IsOfFields) continue;
                HistoryFields field = FieldOf(line);
                foreach (int column in (int[])[_columns.OldValue, _columns.NewValue])
                {
                    if (column < 0) continue;
                    if (field == HistoryFields.Amount) _amounts.Look(line.Bytes(column));
                    if (field is HistoryFields.Close or HistoryFields.ExpectedClose) _dateValues.Look(line.Bytes(column));
                }
            }

            foreach ((int column, DateColumn style) in _dates) RequireOrder(column, style);
            int amounts = _columns.IsOfFields ? _columns.NewValue : _columns.Amount;
            if (_columns.IsOfFields) RequireOrder(_columns.NewValue, _dateValues);
            if (_amounts.Assumed is { } unclear)
                Warn(FindingCodes.NumberStyleAssumed, $"column \"{Table.Headings[amounts]}\": nothing says whether \"{unclear}\" has thousands or decimals; taken with {_amounts.Decided}.");
        }

        private bool TryReadState(CsvLine line)
        {
            if (!TryStart(line, out DealRows? rows, out Instant at) || !TryStage(line, _columns.Stage, out string? stage) || !TryStatus(line, stage, out OpportunityStatus? status)
                || !TryAmount(line, _columns.Amount, rows.Deal, out Money? amount)
                || !TryDate(line, _columns.Close, out LocalDate? close) || !TryDate(line, _columns.ExpectedClose, out LocalDate? expected)
                || !TryBoolean(line, _columns.IsDeleted, out bool? deleted) || !TryEnd(line, out Instant? end) || IsSame(line, rows.Deal))
            {
                return false;
            }

            HistoryFields has = HistoryFields.Stage | Said(status is not null, HistoryFields.Status) | Said(_columns.Amount >= 0, HistoryFields.Amount) | Said(_columns.Close >= 0, HistoryFields.Close)
                | Said(_columns.ExpectedClose >= 0, HistoryFields.ExpectedClose) | Said(_columns.Owner >= 0, HistoryFields.Owner)
                | Said(_columns.ForecastCategory >= 0, HistoryFields.ForecastCategory) | Said(_columns.NextStep >= 0, HistoryFields.NextStep);
            HistoryValues values = new(has)
            {
                Stage = stage,
                Status = status,
                Amount = amount,
                Close = close,
                ExpectedClose = expected,
                Owner = OwnerOf(line, _columns.Owner),
                ForecastCategory = CategoryOf(line, _columns.ForecastCategory),
                NextStep = line.Text(_columns.NextStep),
            };
            if (status is { } said) _stages.See(stage!, said);
            Add(rows, new HistoryRow(line.Number, rows.List.Count, at, values, null, deleted == true, end));
            return true;
        }

        private bool TryReadField(CsvLine line)
        {
            if (!TryStart(line, out DealRows? rows, out Instant at)) return false;
            HistoryFields field = FieldOf(line);
            if (field == HistoryFields.None)
            {
                Findings.Add(FindingCodes.OtherField, FindingSeverity.Note, () => Table.At(line, _columns.Field, $"is no field that a history holds (stage, status, amount, close date, owner, forecast category, next step). {LeftOut}"));
                return false;
            }

            HistoryValues? old = null;
            if (!TryValue(line, _columns.NewValue, field, rows.Deal, out HistoryValues? values) || (_columns.OldValue >= 0 && !TryValue(line, _columns.OldValue, field, rows.Deal, out old))
                || !TryBoolean(line, _columns.IsDeleted, out bool? deleted) || IsSame(line, rows.Deal))
            {
                return false;
            }

            if (field == HistoryFields.Creation) rows.CreatedAt = rows.CreatedAt is { } other ? Instant.Min(other, at) : at;
            else Add(rows, new HistoryRow(line.Number, rows.List.Count, at, values!, old, deleted == true));
            return true;
        }

        /// <summary>What every row needs: a deal that is among those read, and a time.</summary>
        private bool TryStart(CsvLine line, [NotNullWhen(true)] out DealRows? rows, out Instant at)
        {
            (rows, at) = (null, default);
            if (line.Text(_columns.Id) is not { } id)
            {
                Fail(FindingCodes.MissingId, line, _columns.Id, $"is no id of an opportunity, and every row needs one. {LeftOut}");
                return false;
            }

            if (!_dates[_columns.ChangedAt].TryRead(line.Bytes(_columns.ChangedAt), out Instant? read, out _))
            {
                Fail(FindingCodes.InvalidDate, line, _columns.ChangedAt, $"is no time; legal is {DateColumn.Legal}. {LeftOut}");
                return false;
            }

            if (read is not { } time)
            {
                Fail(FindingCodes.MissingValue, line, _columns.ChangedAt, $"is nothing, and every row needs the time of the change. {LeftOut}");
                return false;
            }

            at = time;
            if (_deals.TryGetValue(id, out rows)) return true;
            Findings.Add(FindingCodes.RowWithoutDeal, FindingSeverity.Warning, () => Table.At(line, _columns.Id, $"is no opportunity among those read; ids are compared letter by letter. {LeftOut}"));
            return false;
        }

        private bool TryStage(CsvLine line, int column, out string? stage)
        {
            stage = line.Text(column);
            if (stage is null)
            {
                Fail(FindingCodes.MissingStage, line, column, $"is no stage, and the row needs one. {LeftOut}");
                return false;
            }

            if (_stages.IsKnown(stage)) return true;
            Fail(FindingCodes.UnknownStage, line, column, $"is no stage of the pipeline {_options.Pipeline!.Name}; legal are: {string.Join(", ", _options.Pipeline.Stages.Select(s => s.Name))}. {LeftOut}");
            return false;
        }

        /// <summary>The status that the row says; with a given pipeline none, as that counts.</summary>
        private bool TryStatus(CsvLine line, string? stage, out OpportunityStatus? status)
        {
            status = null;
            if (!TryBoolean(line, _columns.IsWon, out bool? won) || !TryBoolean(line, _columns.IsClosed, out bool? closed)) return false;
            if (won == true && closed == false)
            {
                Fail(FindingCodes.UnknownOutcome, line, _columns.IsWon, $"says won, and the row says that the deal is not closed. {LeftOut}");
                return false;
            }

            status = StageResolver.Said(won, closed) ?? StatusIn(line, _columns.Status);
            if (_options.Pipeline is null) return true;
            if (status is { } said && _stages.Of(stage!).Kind != said)
                Findings.Add(FindingCodes.StatusContradictsStage, FindingSeverity.Warning, () => Table.At(line, _columns.Stage, $"has another status in the pipeline {_options.Pipeline.Name} than the row says; the pipeline counts."));
            status = null;
            return true;
        }

        private OpportunityStatus? StatusIn(CsvLine line, int column)
        {
            if (line.Text(column) is not { } text) return null;
            OpportunityStatus? status = StageResolver.StatusIn(text, HeadingMatcher.Fold(Table.Headings[column]) == "statecode");
            if (status is null) Findings.Add(FindingCodes.UnknownStatus, FindingSeverity.Warning, () => Table.At(line, column, "is no status that is known (open, won, lost); the stage decides."));
            return status;
        }

        /// <summary>The value of one field. The stage of before may be empty; that a row leaves is not.</summary>
        private bool TryValue(CsvLine line, int column, HistoryFields field, Opportunity deal, out HistoryValues? values)
        {
            values = null;
            string? stage = null;
            Money? amount = null;
            LocalDate? date = null;
            bool isOld = column == _columns.OldValue;
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

        private bool TryAmount(CsvLine line, int column, Opportunity deal, out Money? amount)
        {
            amount = null;
            if (column < 0) return true;
            if (!_amounts.TryRead(line.Bytes(column), out decimal? number, out char sign))
            {
                Fail(FindingCodes.InvalidAmount, line, column, $"is no amount; legal is {NumberColumn.Legal}. {LeftOut}");
                return false;
            }

            if (number is not { } value) return true;
            Currency? known = NumberColumn.CurrencyOf(sign) ?? deal.Amount?.Currency;
            Currency currency = known ?? _options.Currency;
            if (line.Text(_columns.Currency) is { } code)
            {
                if (!Currency.TryParse(code, out currency))
                {
                    Fail(FindingCodes.InvalidCurrency, line, _columns.Currency, $"is no currency; legal is a code of ISO 4217 such as EUR. {LeftOut}");
                    return false;
                }
            }
            else if (known is null)
            {
                Findings.Add(FindingCodes.CurrencyAssumed, FindingSeverity.Warning, () => Table.At(line, $"an amount without a currency, of a deal that has none; taken as {_options.Currency}. Say another one with --currency."));
            }

            amount = Money.Of(value, currency);
            return true;
        }

        private bool TryDate(CsvLine line, int column, out LocalDate? date)
        {
            date = null;
            if (column < 0 || (_dates.TryGetValue(column, out DateColumn? style) ? style : _dateValues).TryRead(line.Bytes(column), out date)) return true;
            Fail(FindingCodes.InvalidDate, line, column, $"is no date; legal is {DateColumn.Legal}. {LeftOut}");
            return false;
        }

        /// <summary>When the record was gone: the end of a version that is not the current one; later versions outdo it.</summary>
        private bool TryEnd(CsvLine line, out Instant? end)
        {
            end = null;
            if (!TryBoolean(line, _columns.IsCurrent, out bool? isCurrent)) return false;
            if (isCurrent != false || _columns.ValidTo < 0 || _dates[_columns.ValidTo].TryRead(line.Bytes(_columns.ValidTo), out end, out _)) return true;
            Fail(FindingCodes.InvalidDate, line, _columns.ValidTo, $"is no time; legal is {DateColumn.Legal}. {LeftOut}");
            return false;
        }

        private bool TryBoolean(CsvLine line, int column, out bool? value)
        {
            value = null;
            ReadOnlySpan<byte> text = line.Bytes(column);
            if (Utf8.IsMissing(text)) return true;
            value = Utf8.ToBoolean(text);
            if (value is null) Fail(FindingCodes.InvalidBoolean, line, column, $"is neither yes nor no; legal are true, false, 1, 0, yes, no. {LeftOut}");
            return value is not null;
        }

        private static OwnerId? OwnerOf(CsvLine line, int column) => line.Text(column) is { } owner ? new OwnerId(owner) : null;

        private ForecastCategory? CategoryOf(CsvLine line, int column)
        {
            if (line.Text(column) is not { } text) return null;
            if (_categories.TryGetValue(text, out ForecastCategory? category) && category is not null) return category;
            if (!ForecastCategory.TryParse(text, null, out category))
                Findings.Add(FindingCodes.UnknownForecastCategory, FindingSeverity.Warning, () => Table.At(line, column, "is no forecast category (Pipeline, Best Case, Commit, Omitted, Closed); taken as unknown."));
            _categories[text] = category;
            return category;
        }

        private HistoryFields FieldOf(CsvLine line)
        {
            if (line.Text(_columns.Field) is not { } name) return HistoryFields.None;
            if (_fields.TryGetValue(name, out HistoryFields field)) return field;
            _fields.Add(name, field = HistoryColumns.FieldOf(name));
            if (field == HistoryFields.Stage) _stages.Preset ??= HistoryColumns.PresetOf(name);
            return field;
        }

        private bool IsSame(CsvLine line, Opportunity deal)
        {
            if (_seen.Add(RowFingerprint.Of(line, Table.Headings.Length))) return false;
            Findings.Add(FindingCodes.DuplicateRow, FindingSeverity.Warning, () => Table.At(line, $"the same row as an earlier one (of \"{deal.Id}\"); dropped."));
            return true;
        }

        private void Add(DealRows rows, HistoryRow row)
        {
            if (rows.List.Count > 0)
            {
                Instant before = rows.List[^1].At;
                if (row.At > before) _rising++;
                if (row.At < before) _falling++;
            }

            rows.List.Add(row);
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
            _used -= named.Count;
            long first = named.Min(row => row.Number);
            Findings.Add(FindingCodes.OwnerNamedTwice, FindingSeverity.Note, () => $"{Table.File.Name}, row {first}: the owner by name, beside the same change by id; the id counts. {LeftOut}", count: named.Count);
            return [.. rows.Where(row => !named.Contains(row))];
        }

        /// <summary>Whether the owner is written as the opportunities write owners, or as Salesforce writes the id of a user.</summary>
        private bool IsById(HistoryRow row) =>
            row.Values.Owner?.Value is { } owner && (_owners.Contains(owner) || (owner.Length is 15 or 18 && owner.StartsWith("005", StringComparison.Ordinal) && owner.All(char.IsAsciiLetterOrDigit)));

        private static HistoryFields Said(bool isSaid, HistoryFields field) => isSaid ? field : HistoryFields.None;

        /// <summary>A deal and its rows in the order of the file.</summary>
        private sealed class DealRows(Opportunity deal)
        {
            public Opportunity Deal => deal;

            public List<HistoryRow> List { get; } = [];

            public Instant? CreatedAt { get; set; }
        }
    }
}
