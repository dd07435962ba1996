using System.CommandLine;
using NodaTime;
using SalesDomain.Cli.Sample;
using SalesDomain.Cli.Terminal;
using SalesDomain.Crm;
using SalesDomain.Crm.Findings;
using SalesDomain.Kpis;

namespace SalesDomain.Cli.Report;

/// <summary><c>salesdomain report</c>: the KPIs of a CRM export.</summary>
internal sealed class ReportVerb
{
    private readonly CommonOptions _common = new();
    private readonly Option<string?> _quota = new("--quota") { Description = "Quotas as CSV: owner_id,period_start,period_end,amount,currency; the end exclusive, no owner for the total.", HelpName = "FILE" };
    private readonly Option<string?> _splits = new("--splits") { Description = "Who gets credit for a win, as CSV: opportunity,owner,percent.", HelpName = "FILE" };
    private readonly Option<string?> _by = new("--by") { Description = "Also the KPIs of each group.", HelpName = "owner|stage|month|type|COLUMN" };
    private readonly Option<string> _cycleFrom = new("--cycle-from") { Description = "Where a sales cycle starts.", HelpName = "creation|first-contact", DefaultValueFactory = _ => "creation" };

    private ReportVerb()
    {
    }

    public static Command Command(TextWriter output, TextWriter error)
    {
        ReportVerb verb = new();
        Command command = new("report", "Win rate, deal size, sales cycle, pipeline, coverage, attainment and velocity, in total and by group.");
        verb._common.AddTo(command);
        verb._cycleFrom.AcceptOnlyFromAmong("creation", "first-contact");
        foreach (Option option in (Option[])[verb._quota, verb._splits, verb._by, verb._cycleFrom]) command.Add(option);
        command.SetAction(parsed => verb.Run(parsed, output, error));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter error)
    {
        string[] files = parsed.GetValue(_common.Files) ?? [];
        Calendars.ReportingPeriod period = _common.PeriodOf(parsed);
        ReportInput input = Read(parsed, files, error);
        Dimension? by = input.DimensionOf(parsed.GetValue(_by));

        // no dated fact: every deal exists, and none is overdue
        LocalDate? asOf = parsed.GetValue(_common.AsOf) ?? input.LatestFact;
        KpiDefinition definition = new(period, asOf ?? LocalDate.MinIsoValue)
        {
            CycleFrom = parsed.GetValue(_cycleFrom) == "first-contact" ? CycleStart.FirstContact : CycleStart.Creation,
            CurrencyOfNothing = parsed.GetValue(_common.Currency),
            Quotas = input.Quotas,
            Splits = input.Splits,
        };
        KpiReport report = by is null ? KpiReport.Of(input.Opportunities, definition) : KpiReport.Of(input.Opportunities, definition, by);
        if (WinRateByValue.IsBlindToLosses(report.Totals))
            input.Add(new Finding(FindingCodes.LostWithoutAmount, FindingSeverity.Warning, report.Totals.LostCount, "every lost deal carries the amount 0, so the win rate by value is 1 by construction; use the win rate by count."));

        bool errors = input.Findings.Any(finding => finding.Severity == FindingSeverity.Error);
        bool json = parsed.GetValue(_common.Format) == "json";
        string? path = parsed.GetValue(_common.Output);
        bool strict = errors && parsed.GetValue(_common.Strict);
        if (errors && (json || strict || path is not null))
        {
            foreach (Finding finding in input.Findings.Where(finding => finding.Severity == FindingSeverity.Error)) error.WriteLine($"{finding.Code} ({finding.Count}): {finding.Example}");
        }

        if (strict)
        {
            error.WriteLine("salesdomain: no result, because of --strict.");
            return ExitCode.RowsLeftOut;
        }

        string title = files.Length == 0 ? "built-in sample" : string.Join(", ", files.Select(file => file == InputFile.StandardInput ? "standard input" : file));
        ReportView view = new(title, asOf, input, report, by);
        OutputFile.Write(path, InputsOf(parsed), output, writer =>
        {
            if (json) ReportJson.Write(writer, view);
            else ReportTable.Write(writer, view, isTerminal: path is null && ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected);
        });
        return errors ? ExitCode.RowsLeftOut : ExitCode.Done;
    }

    private IEnumerable<string> InputsOf(ParseResult parsed) =>
        ((IEnumerable<string?>)[.. parsed.GetValue(_common.Files) ?? [], parsed.GetValue(_quota), parsed.GetValue(_splits), parsed.GetValue(_common.Pipeline), parsed.GetValue(_common.Columns)]).OfType<string>();

    private ReportInput Read(ParseResult parsed, string[] files, TextWriter error)
    {
        using ProgressLine progress = new(error, ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected, TimeSpan.FromSeconds(1));
        OpportunityImportOptions options = new()
        {
            Pipeline = parsed.GetValue(_common.Pipeline) is { } pipeline ? PipelineFile.Read(InputFile.At(pipeline)) : null,
            Columns = parsed.GetValue(_common.Columns) is { } columns ? ColumnMap.Read(InputFile.At(columns)) : ColumnMap.None,
            Dates = parsed.GetValue(_common.Dates),
            Zone = parsed.GetValue(_common.Zone)!,
            Currency = parsed.GetValue(_common.Currency),
            Keep = ReportInput.Kept(parsed.GetValue(_by)),
            Progress = progress,
        };
        ReportInput input = new();
        input.ReadOpportunities(files.Length == 0 ? [SampleData.Opportunities] : [.. files.Select(InputFile.At)], options);
        if (parsed.GetValue(_splits) is { } splits) input.ReadSplits(InputFile.At(splits));
        if (parsed.GetValue(_quota) is { } quota) input.ReadQuotas(InputFile.At(quota), options.Currency, options.Dates);
        else if (files.Length == 0) input.ReadQuotas(SampleData.Quotas, options.Currency, options.Dates);
        return input;
    }
}
