using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Calendars;
using SalesDomain.Crm;

namespace SalesDomain.Cli;

/// <summary>The options that verbs share, each parsed into the library's own type.</summary>
internal sealed class CommonOptions(string files, IReadOnlyCollection<string> fields, string form = "CSV with comma, semicolon or tab; UTF-8, UTF-16, Windows-1252")
{
    public Argument<string[]> Files { get; } = new("FILE") { Description = $"{files} ({form}). - is standard input. None: a built-in sample.", Arity = ArgumentArity.ZeroOrMore };

    public Option<string> Format { get; } = new("--format") { Description = "How the result is written.", DefaultValueFactory = _ => "table", HelpName = "table|json" };

    public Option<string?> Output { get; } = new("--output") { Description = "Write the result to a file, which is whole or not there.", HelpName = "FILE" };

    public Option<LocalDate?> AsOf { get; } = Date("--as-of", "The day at whose end one stands. Default: the latest day on which something happened.");

    public Option<LocalDate?> From { get; } = Date("--from", "The first day of the period.");

    public Option<LocalDate?> To { get; } = Date("--to", "The first day after the period.");

    public Option<DateTimeZone> Zone { get; } = new("--zone")
    {
        Description = "The IANA time zone that turns instants into days.",
        HelpName = "ZONE",
        DefaultValueFactory = _ => DateTimeZone.Utc,
        CustomParser = result => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Text(result)) is { } zone ? zone : Fail<DateTimeZone>(result, "is no time zone; legal are IANA names such as Europe/Berlin"),
    };

    public Option<DateOrder?> Dates { get; } = new("--dates")
    {
        Description = "The order of day, month and year where a column is ambiguous.",
        HelpName = "dmy|mdy|ymd",
        CustomParser = result => Text(result) switch
        {
            "dmy" => DateOrder.DayMonthYear,
            "mdy" => DateOrder.MonthDayYear,
            "ymd" => DateOrder.YearMonthDay,
            _ => Fail<DateOrder?>(result, "is no order of dates; legal are dmy, mdy and ymd"),
        },
    };

    public Option<string?> Columns { get; } = new("--columns") { Description = $"Which heading holds which field, as JSON: {{\"id\":\"Deal Name\"}}. Fields: {string.Join(", ", fields)}.", HelpName = "FILE" };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Give no result when a row cannot become a fact." };

    /// <summary>All of them.</summary>
    public void AddTo(Command command)
    {
        AddResultTo(command);
        foreach (Option option in (Option[])[From, To, Zone, Dates, Columns]) command.Add(option);
    }

    /// <summary>Those that say what is read, as of when, and how the result is written.</summary>
    public void AddResultTo(Command command)
    {
        AddWritingTo(command);
        foreach (Option option in (Option[])[AsOf, Strict]) command.Add(option);
    }

    /// <summary>Those that say what is read and how the result is written.</summary>
    public void AddWritingTo(Command command)
    {
        Files.Validators.Add(RefuseUnknownOptions);
        Format.AcceptOnlyFromAmong("table", "json");
        command.Add(Files);
        foreach (Option option in (Option[])[Format, Output]) command.Add(option);
    }

    /// <exception cref="UsageException">The end does not lie after the start.</exception>
    public ReportingPeriod PeriodOf(ParseResult parsed)
    {
        LocalDate? from = parsed.GetValue(From);
        LocalDate? to = parsed.GetValue(To);
        return to <= from ? throw new UsageException($"--to {Iso(to)} must lie after --from {Iso(from)}; it is the first day after the period.") : ReportingPeriod.Between(from, to);
    }

    /// <summary>The files of the command line, or the sample where it names none.</summary>
    public IReadOnlyList<CrmFile> FilesOf(ParseResult parsed, CrmFile sample) => Names(parsed) is { Length: > 0 } names ? [.. names.Select(InputFile.At)] : [sample];

    /// <summary>Whether the command line names no file.</summary>
    public bool IsSample(ParseResult parsed) => Names(parsed).Length == 0;

    /// <summary>What is read, in words.</summary>
    public string TitleOf(ParseResult parsed) =>
        Names(parsed) is { Length: > 0 } names ? string.Join(", ", names.Select(file => file == InputFile.StandardInput ? "standard input" : file)) : "built-in sample";

    public ColumnMap ColumnsOf(ParseResult parsed) => parsed.GetValue(Columns) is { } columns ? ColumnMap.Read(InputFile.At(columns)) : ColumnMap.None;

    /// <summary>The end of a day: what happens then or later is not visible. The last day of the calendar ends with its last second.</summary>
    public static Instant EndOf(LocalDate day, DateTimeZone zone) =>
        day == LocalDate.MaxIsoValue ? day.At(new LocalTime(23, 59, 59)).InZoneLeniently(zone).ToInstant() : zone.AtStartOfDay(day.PlusDays(1)).ToInstant();

    /// <exception cref="UsageException">Standard input is named more than once; it can be read as one file only.</exception>
    public void RequireInputs(ParseResult parsed, params ReadOnlySpan<Option<string?>> others)
    {
        if (InputsOf(parsed, others).Count(name => name == InputFile.StandardInput) > 1) throw new UsageException("- is named more than once; standard input is one file.");
    }

    /// <summary>Every file that the command line names, which the output must not be.</summary>
    public IEnumerable<string> InputsOf(ParseResult parsed, params ReadOnlySpan<Option<string?>> others)
    {
        List<string?> inputs = [.. Names(parsed), parsed.GetValue(Columns)];
        foreach (Option<string?> other in others) inputs.Add(parsed.GetValue(other));
        return inputs.OfType<string>();
    }

    public static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private string[] Names(ParseResult parsed) => parsed.GetValue(Files) ?? [];

    public static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = result => LocalDatePattern.Iso.Parse(Text(result)).TryGetValue(default, out LocalDate date) ? date : Fail<LocalDate?>(result, "is no date; legal is yyyy-MM-dd such as 2026-03-31"),
    };

    internal static string Text(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[0].Value : "";

    internal static T? Fail<T>(ArgumentResult result, string problem)
    {
        result.AddError($"\"{Text(result)}\" {problem}.");
        return default;
    }

    // an unknown option would else be taken for a file
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value.Length > 1))
            result.AddError($"\"{token.Value}\" is no option.");
    }
}
