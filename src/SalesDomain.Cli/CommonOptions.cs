using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Calendars;
using SalesDomain.Crm;
using SalesDomain.Currencies;

namespace SalesDomain.Cli;

/// <summary>The options that verbs share, each parsed into the library's own type.</summary>
internal sealed class CommonOptions
{
    public Argument<string[]> Files { get; } = new("FILE") { Description = "A CRM export as CSV (comma, semicolon, tab; UTF-8, UTF-16, Windows-1252). - is standard input. None: a built-in sample.", Arity = ArgumentArity.ZeroOrMore };

    public Option<string> Format { get; } = new("--format") { Description = "How the result is written.", DefaultValueFactory = _ => "table", HelpName = "table|json" };

    public Option<string?> Output { get; } = new("--output") { Description = "Write the result to a file, which is whole or not there.", HelpName = "FILE" };

    public Option<LocalDate?> AsOf { get; } = Date("--as-of", "The day at whose end one stands. Default: the latest created or actual close date.");

    public Option<LocalDate?> From { get; } = Date("--from", "The first day of the period.");

    public Option<LocalDate?> To { get; } = Date("--to", "The first day after the period.");

    public Option<DateTimeZone> Zone { get; } = new("--zone")
    {
        Description = "The IANA time zone that turns instants into days.",
        HelpName = "ZONE",
        DefaultValueFactory = _ => DateTimeZone.Utc,
        CustomParser = result => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Text(result)) is { } zone ? zone : Fail<DateTimeZone>(result, "is no time zone; legal are IANA names such as Europe/Berlin"),
    };

    public Option<Currency> Currency { get; } = new("--currency")
    {
        Description = "The currency of amounts that come without one.",
        HelpName = "CODE",
        DefaultValueFactory = _ => Currencies.Currency.Usd,
        CustomParser = result => Currencies.Currency.TryParse(Text(result), out Currency currency) ? currency : Fail<Currency>(result, "is no currency; legal is a code of ISO 4217 such as EUR"),
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

    public Option<string?> Pipeline { get; } = new("--pipeline") { Description = "The team's stages as JSON: {\"name\":\"Ours\",\"stages\":[{\"key\":\"Proposal\",\"kind\":\"open\",\"probability\":0.5}]}; kind is open, won or lost.", HelpName = "FILE" };

    public Option<string?> Columns { get; } = new("--columns") { Description = $"Which heading holds which field, as JSON: {{\"id\":\"Deal Name\"}}. Fields: {string.Join(", ", ColumnMap.Fields)}.", HelpName = "FILE" };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Give no result when a row cannot become a fact." };

    public void AddTo(Command command)
    {
        Files.Validators.Add(RefuseUnknownOptions);
        Format.AcceptOnlyFromAmong("table", "json");
        command.Add(Files);
        foreach (Option option in (Option[])[Format, Output, AsOf, From, To, Zone, Currency, Dates, Pipeline, Columns, Strict]) command.Add(option);
    }

    /// <exception cref="UsageException">The end does not lie after the start.</exception>
    public ReportingPeriod PeriodOf(ParseResult parsed)
    {
        LocalDate? from = parsed.GetValue(From);
        LocalDate? to = parsed.GetValue(To);
        return to <= from ? throw new UsageException($"--to {Iso(to)} must lie after --from {Iso(from)}; it is the first day after the period.") : ReportingPeriod.Between(from, to);
    }

    public static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = result => LocalDatePattern.Iso.Parse(Text(result)).TryGetValue(default, out LocalDate date) ? date : Fail<LocalDate?>(result, "is no date; legal is yyyy-MM-dd such as 2026-03-31"),
    };

    private static string Text(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[0].Value : "";

    private static T? Fail<T>(ArgumentResult result, string problem)
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
