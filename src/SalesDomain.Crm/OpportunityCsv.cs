using System.Globalization;
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
    private sealed class Pass : CsvPass
    {
        private readonly OpportunityImportOptions _options;
        private readonly OpportunityColumns _columns;
        private readonly (string Name, int Column)[] _kept;
        private readonly NumberColumn _amounts;
        private readonly ProbabilityColumn _probabilities;
        private readonly Dictionary<int, DateColumn> _dates = [];
        private readonly StageResolver _stages;
        private readonly Dictionary<string, ForecastCategory?> _categories = new(StringComparer.Ordinal);
        private readonly HashSet<Currency> _currencies = [];
        private readonly string _currencyAssumed;
        private bool _isCurrencyAssumed;

        public Pass(CrmFile file, OpportunityImportOptions options)
            : base(file, options.Progress)
        {
            _options = options;
            _currencyAssumed = $"an amount without a currency; taken as {options.Currency}. Say another one with --currency.";
            _columns = new OpportunityColumns(Table, options.Columns, options.Keep, Findings);
            _kept = [.. options.Keep.Select(name => (Name: name, Column: Array.FindIndex(Table.Headings, h => string.Equals(h, name, StringComparison.OrdinalIgnoreCase)))).Where(k => k.Column >= 0)];
            bool commaIsLikely = Table.Separator == ';';
            _amounts = new NumberColumn(commaIsLikely);
            _probabilities = new ProbabilityColumn(commaIsLikely);
            foreach (int column in (int[])[_columns.Created, _columns.FirstContact, _columns.Closed, _columns.Close, _columns.ExpectedClose, _columns.LastActivity])
            {
                if (column >= 0) _dates[column] = new DateColumn(options.Dates, options.Zone);
            }

            _stages = new StageResolver(Table, _columns, options.Pipeline, Findings);
        }

        public OpportunityImport Run()
        {
            Look();
            List<Opportunity> opportunities = [];
            foreach (CsvLine line in Rows())
            {
                if (TryRead(line) is { } opportunity) opportunities.Add(opportunity);
            }

            _stages.Finish();
            ReportFile();
            if (_currencies.Count > 1) Warn(FindingCodes.MixedCurrencies, $"amounts are in {string.Join(", ", _currencies.Order())}; KPIs that would mix them are undefined.", _currencies.Count);
            return new OpportunityImport(opportunities.AsReadOnly(), RowCount, Findings.Build(), Array.AsReadOnly(Table.Headings), _columns.Owner < 0 ? null : Table.Headings[_columns.Owner]);
        }

        /// <summary>The first look: decides the style of each column.</summary>
        private void Look()
        {
            (int Column, DateColumn Dates)[] dates = [.. _dates.Select(d => (d.Key, d.Value))];
            foreach (CsvLine line in FirstLook())
            {
                foreach ((int column, DateColumn style) in dates) style.Look(line.Bytes(column));
                if (_columns.Amount >= 0) _amounts.Look(line.Bytes(_columns.Amount));
                if (_columns.Probability >= 0) _probabilities.Look(line.Bytes(_columns.Probability));
            }

            foreach ((int column, DateColumn style) in dates) RequireOrder(column, style);

            if (_amounts.Assumed is { } unclear)
                Warn(FindingCodes.NumberStyleAssumed, $"column \"{Table.Headings[_columns.Amount]}\": nothing says whether \"{unclear}\" has thousands or decimals; taken with {_amounts.Decided}.");
            if (_probabilities.IsScaleAssumed)
                Warn(FindingCodes.ProbabilityScaleAssumed, $"column \"{Table.Headings[_columns.Probability]}\": only 0 and 1 are seen; taken as fractions, 1 for certain.");
        }

        private Opportunity? TryRead(CsvLine line)
        {
            if (line.Text(_columns.Id) is not { } id)
            {
                Fail(FindingCodes.MissingId, line, $"no id in column \"{Table.Headings[_columns.Id]}\"; the row is left out. Every opportunity needs one.");
                return null;
            }

            if (!_stages.TryResolve(line, out PipelineStage stage, out OpportunityStatus status)
                || !TryDate(line, _columns.Created, out LocalDate? created) || !TryDate(line, _columns.FirstContact, out LocalDate? contact)
                || !TryDate(line, _columns.Closed, out LocalDate? closed) || !TryDate(line, _columns.Close, out LocalDate? close)
                || !TryDate(line, _columns.ExpectedClose, out LocalDate? expected) || !TryAmount(line, out Money? amount) || !TryProbability(line, out Probability? probability)
                || IsDuplicate(line, _columns.Id, id))
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
                amount, probability, CategoryOf(line), created, contact, expected, closed, line.Text(_columns.Type),
                LastActivityOf(line), ContactCountOf(line), _columns.NextStep < 0 ? null : line.Text(_columns.NextStep) ?? "", Kept(line));
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

        private LocalDate? LastActivityOf(CsvLine line)
        {
            if (_columns.LastActivity < 0) return null;
            if (_dates[_columns.LastActivity].TryRead(line.Bytes(_columns.LastActivity), out LocalDate? date)) return date;
            Findings.Add(FindingCodes.InvalidActivityDate, FindingSeverity.Warning, () => Table.At(line, _columns.LastActivity, $"is no date; legal is {DateColumn.Legal}. Taken as unknown."));
            return null;
        }

        private int? ContactCountOf(CsvLine line)
        {
            if (line.Text(_columns.ContactCount) is not { } text) return null;
            if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count) && decimal.IsInteger(count) && count <= int.MaxValue) return (int)count;
            Findings.Add(FindingCodes.InvalidContactCount, FindingSeverity.Warning, () => Table.At(line, _columns.ContactCount, "is no count; legal is a whole number, 0 or more. Taken as unknown."));
            return null;
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
    }
}
