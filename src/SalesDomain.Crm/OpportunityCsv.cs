using NodaTime;
using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm;

/// <summary>Reads opportunities from CSV with comma, semicolon, tab or pipe, in UTF-8, UTF-16 or Windows-1252.</summary>
/// <remarks>
/// The file is gone through twice: first to decide the styles of dates, numbers and probabilities by column, then to make the
/// facts. Nothing is dropped silently: rows are facts, or findings with the reason.
/// </remarks>
public static class OpportunityCsv
{
    /// <summary>The facts of a file and what was noticed.</summary>
    /// <exception cref="CrmReadException">The file cannot be read at all.</exception>
    public static OpportunityImport Read(CrmFile file, OpportunityImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new Pass(file, options ?? new OpportunityImportOptions()).Run();
    }

    /// <summary>One reading of one file.</summary>
    private sealed class Pass
    {
        private const int ProgressEvery = 1 << 14;
        private readonly OpportunityImportOptions _options;
        private readonly FindingLog _findings = new();
        private readonly CsvTable _table;
        private readonly OpportunityColumns _columns;
        private readonly (string Name, int Column)[] _kept;
        private readonly NumberColumn _amounts;
        private readonly ProbabilityColumn _probabilities;
        private readonly Dictionary<int, DateColumn> _dates = [];
        private readonly StageResolver _stages;
        private readonly SeenRows _seen;
        private readonly Dictionary<string, ForecastCategory?> _categories = new(StringComparer.Ordinal);
        private readonly HashSet<Currency> _currencies = [];
        private readonly string _currencyAssumed;
        private bool _isCurrencyAssumed;
        private long _rows;
        private long _gone;

        public Pass(CrmFile file, OpportunityImportOptions options)
        {
            _options = options;
            _currencyAssumed = $"an amount without a currency; taken as {options.Currency}. Say another one with --currency.";
            _table = new CsvTable(file);
            _columns = new OpportunityColumns(_table, options.Columns, options.Keep, _findings);
            _seen = new SeenRows(_table.Headings.Length);
            _kept = [.. options.Keep.Select(name => (Name: name, Column: Array.FindIndex(_table.Headings, h => string.Equals(h, name, StringComparison.OrdinalIgnoreCase)))).Where(k => k.Column >= 0)];
            bool commaIsLikely = _table.Separator == ';';
            _amounts = new NumberColumn(commaIsLikely);
            _probabilities = new ProbabilityColumn(commaIsLikely);
            foreach (int column in (int[])[_columns.Created, _columns.FirstContact, _columns.Closed, _columns.Close, _columns.ExpectedClose])
            {
                if (column >= 0) _dates[column] = new DateColumn(options.Dates, options.Zone);
            }

            _stages = new StageResolver(_table, _columns, options.Pipeline, _findings);
        }

        public OpportunityImport Run()
        {
            Look();
            _gone = 0;
            List<Opportunity> opportunities = [];
            foreach (CsvLine line in _table.Rows(_findings))
            {
                Count(isFirstLook: false);
                _rows++;
                if (TryRead(line) is { } opportunity) opportunities.Add(opportunity);
            }

            _stages.Finish();
            if (_table.IsEncodingAssumed) Note(FindingCodes.EncodingAssumed, "the text is no UTF-8 and was read as Windows-1252; export it as UTF-8 where names look wrong.");
            if (_rows + _table.BrokenRows == 0) Warn(FindingCodes.NoRows, "the file has headings and no rows.");
            if (_currencies.Count > 1) Warn(FindingCodes.MixedCurrencies, $"amounts are in {string.Join(", ", _currencies.Order())}; KPIs that would mix them are undefined.", _currencies.Count);
            return new OpportunityImport(opportunities.AsReadOnly(), _rows + _table.BrokenRows, _findings.Build(), Array.AsReadOnly(_table.Headings), _columns.Owner < 0 ? null : _table.Headings[_columns.Owner]);
        }

        /// <summary>The first look: decides the style of each column.</summary>
        private void Look()
        {
            (int Column, DateColumn Dates)[] dates = [.. _dates.Select(d => (d.Key, d.Value))];
            foreach (CsvLine line in _table.Rows(null))
            {
                Count(isFirstLook: true);
                foreach ((int column, DateColumn style) in dates) style.Look(line.Bytes(column));
                if (_columns.Amount >= 0) _amounts.Look(line.Bytes(_columns.Amount));
                if (_columns.Probability >= 0) _probabilities.Look(line.Bytes(_columns.Probability));
            }

            foreach ((int column, DateColumn style) in dates)
            {
                if (style.Undecided is { } why)
                    throw new CrmReadException(_table.File.Name, $"column \"{_table.Headings[column]}\": {why}. Say so with --dates dmy, --dates mdy or --dates ymd.");
            }

            if (_amounts.Assumed is { } unclear)
                Warn(FindingCodes.NumberStyleAssumed, $"column \"{_table.Headings[_columns.Amount]}\": nothing says whether \"{unclear}\" has thousands or decimals; taken with {_amounts.Decided}.");
            if (_probabilities.IsScaleAssumed)
                Warn(FindingCodes.ProbabilityScaleAssumed, $"column \"{_table.Headings[_columns.Probability]}\": only 0 and 1 are seen; taken as fractions, 1 for certain.");
        }

        private Opportunity? TryRead(CsvLine line)
        {
            if (line.Text(_columns.Id) is not { } id)
            {
                Fail(FindingCodes.MissingId, line, $"no id in column \"{_table.Headings[_columns.Id]}\"; the row is left out. Every opportunity needs one.");
                return null;
            }

            if (!_stages.TryResolve(line, out PipelineStage stage, out OpportunityStatus status)
                || !TryDate(line, _columns.Created, out LocalDate? created) || !TryDate(line, _columns.FirstContact, out LocalDate? contact)
                || !TryDate(line, _columns.Closed, out LocalDate? closed) || !TryDate(line, _columns.Close, out LocalDate? close)
                || !TryDate(line, _columns.ExpectedClose, out LocalDate? expected) || !TryAmount(line, out Money? amount) || !TryProbability(line, out Probability? probability)
                || IsDuplicate(line, id))
            {
                return null;
            }

            // a shared closing date is expected while the deal is open, and actual once it is closed
            if (status == OpportunityStatus.Open)
            {
                expected ??= close;
                if (closed is not null) Warn(FindingCodes.ClosedDateOnOpenDeal, line, "the deal is open and has a day on which it closed; the day is ignored.");
                closed = null;
            }
            else
            {
                closed ??= close;
            }

            Observe(line, status, amount, created, closed);
            return new Opportunity(
                new OpportunityId(id), stage, status, line.Text(_columns.Name), line.Text(_columns.Owner) is { } owner ? new OwnerId(owner) : null,
                amount, probability, CategoryOf(line), created, contact, expected, closed, line.Text(_columns.Type), Kept(line));
        }

        /// <summary>The same id again: the same row is dropped with a warning, another one is an error; the first stays.</summary>
        private bool IsDuplicate(CsvLine line, string id)
        {
            if (_seen.IsNew(id, line, out bool isSame)) return false;
            if (isSame) Warn(FindingCodes.DuplicateRow, line, $"the same row as an earlier one (id \"{id}\"); dropped.");
            else Fail(FindingCodes.DuplicateId, line, _columns.Id, "is the id of an earlier row with other values; the earlier row stays and this one is left out.");
            return true;
        }

        private bool TryDate(CsvLine line, int column, out LocalDate? date)
        {
            date = null;
            if (column < 0 || _dates[column].TryRead(line.Bytes(column), out date)) return true;
            Fail(FindingCodes.InvalidDate, line, column, $"is no date; legal is {DateColumn.Legal}. The row is left out.");
            return false;
        }

        private bool TryAmount(CsvLine line, out Money? amount)
        {
            amount = null;
            _isCurrencyAssumed = false;
            if (_columns.Amount < 0) return true;
            if (!_amounts.TryRead(line.Bytes(_columns.Amount), out decimal? number, out char sign))
            {
                Fail(FindingCodes.InvalidAmount, line, _columns.Amount, $"is no amount; legal is {NumberColumn.Legal}. The row is left out.");
                return false;
            }

            if (number is not { } value) return true;
            Currency? signed = NumberColumn.CurrencyOf(sign);
            Currency currency = signed ?? _options.Currency;
            if (line.Text(_columns.Currency) is { } code)
            {
                if (!Currency.TryParse(code, out currency))
                {
                    Fail(FindingCodes.InvalidCurrency, line, _columns.Currency, "is no currency; legal is a code of ISO 4217 such as EUR. The row is left out.");
                    return false;
                }
            }
            else if (signed is null)
            {
                _isCurrencyAssumed = true;
            }

            amount = Money.Of(value, currency);
            _currencies.Add(currency);
            return true;
        }

        private bool TryProbability(CsvLine line, out Probability? probability)
        {
            probability = null;
            if (_columns.Probability < 0 || _probabilities.TryRead(line.Bytes(_columns.Probability), out probability)) return true;
            Fail(FindingCodes.InvalidProbability, line, _columns.Probability, $"is no probability; legal is {ProbabilityColumn.Legal}. The row is left out.");
            return false;
        }

        private ForecastCategory? CategoryOf(CsvLine line)
        {
            if (line.Text(_columns.ForecastCategory) is not { } text) return null;
            if (_categories.TryGetValue(text, out ForecastCategory? category) && category is not null) return category;
            if (!ForecastCategory.TryParse(text, null, out category))
                Warn(FindingCodes.UnknownForecastCategory, line, $"\"{text}\" is no forecast category (Pipeline, Best Case, Commit, Omitted, Closed); taken as unknown.");
            _categories[text] = category;
            return category;
        }

        private Dictionary<string, string>? Kept(CsvLine line)
        {
            if (_kept.Length == 0) return null;
            Dictionary<string, string> kept = [];
            foreach ((string name, int column) in _kept)
            {
                if (line.Text(column) is { } text) kept[name] = text;
            }

            return kept;
        }

        /// <summary>What is odd about a fact that is legal all the same.</summary>
        private void Observe(CsvLine line, OpportunityStatus status, Money? amount, LocalDate? created, LocalDate? closed)
        {
            if (_isCurrencyAssumed) Warn(FindingCodes.CurrencyAssumed, line, _currencyAssumed);
            if (amount is { IsNegative: true } negative) Warn(FindingCodes.NegativeAmount, line, $"a negative amount, {negative}; KPIs of value leave it out.");
            if (amount is null && status == OpportunityStatus.Open) Warn(FindingCodes.OpenWithoutAmount, line, "an open deal without an amount; the pipeline's value leaves it out.");
            if (amount is null && status == OpportunityStatus.Won) Warn(FindingCodes.WonWithoutAmount, line, "a won deal without an amount; KPIs of value leave it out.");
            if (created is null) Warn(FindingCodes.NoCreationDate, line, "no date of creation; the deal counts at every as-of, and has no sales cycle.");
            if (status == OpportunityStatus.Open) return;
            if (closed is null) Warn(FindingCodes.ClosedWithoutDate, line, "a closed deal without the day on which it closed; it counts only where no period is given.");
            else if (closed < created) Warn(FindingCodes.ClosedBeforeCreated, line, "closed before it was created; the sales cycle leaves it out.");
        }

        private void Count(bool isFirstLook)
        {
            if (++_gone % ProgressEvery == 0) _options.Progress?.Report(new ReadProgress(isFirstLook, _gone));
        }

        private void Fail(string code, CsvLine line, string what) => _findings.Add(code, FindingSeverity.Error, (_table, line, what), static at => at._table.At(at.line, at.what));

        private void Fail(string code, CsvLine line, int column, string what) =>
            _findings.Add(code, FindingSeverity.Error, (_table, line, column, what), static at => at._table.At(at.line, at.column, at.what), _table.Headings[column]);

        private void Warn(string code, CsvLine line, string what) => _findings.Add(code, FindingSeverity.Warning, (_table, line, what), static at => at._table.At(at.line, at.what));

        private void Warn(string code, string what, long count = 1) => _findings.Add(code, FindingSeverity.Warning, () => $"{_table.File.Name}: {what}", count: count);

        private void Note(string code, string what) => _findings.Add(code, FindingSeverity.Note, () => $"{_table.File.Name}: {what}");
    }
}
