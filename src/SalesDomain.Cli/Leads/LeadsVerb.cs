using System.CommandLine;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Cli.Sample;
using SalesDomain.Cli.Terminal;
using SalesDomain.Crm;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;

namespace SalesDomain.Cli.Leads;

/// <summary><c>salesdomain leads</c>: the funnel of an export of leads.</summary>
internal sealed class LeadsVerb
{
    private static readonly Dictionary<string, Func<Lead, DateTimeZone, string?>> Dimensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["owner"] = (lead, _) => lead.Owner?.Value,
        ["source"] = (lead, _) => lead.Source,
        ["month"] = (lead, zone) => MonthOf(lead.CreatedAt.InZone(zone).Date),
        ["fit"] = (lead, _) => lead.Fit?.Name,
    };

    private readonly CommonOptions _common = new("Leads as a CRM exports them, a row a lead with a column for the date of each state, or as this library's JSON", ColumnMap.LeadFields);
    private readonly Option<string?> _by = new("--by")
    {
        Description = "Also the funnel of each group; month is that of creation.",
        HelpName = "owner|source|month|fit",
        CustomParser = result => Dimensions.ContainsKey(CommonOptions.Text(result)) ? CommonOptions.Text(result).ToLowerInvariant() : CommonOptions.Fail<string>(result, "is nothing that leads are grouped by; legal are owner, source, month and fit"),
    };

    private LeadsVerb()
    {
    }

    public static Command Command(TextWriter output, TextWriter error)
    {
        LeadsVerb verb = new();
        Command command = new("leads", "From inquiry to customer: who went on, who did not, how long it took, and how fast the first contact was.");
        verb._common.AddTo(command);
        command.Add(verb._by);
        command.SetAction(parsed => verb.Run(parsed, output, error));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter error)
    {
        ReportingPeriod period = _common.PeriodOf(parsed);
        DateTimeZone zone = parsed.GetValue(_common.Zone)!;
        _common.RequireInputs(parsed);
        LeadsInput input = Read(parsed, zone, error);
        LocalDate? asOf = parsed.GetValue(_common.AsOf) ?? input.LatestFact?.InZone(zone).Date;
        LeadDefinition definition = new(period, asOf ?? LocalDate.MinIsoValue) { Zone = zone };
        string? by = parsed.GetValue(_by);
        LeadReport report = by is null ? LeadReport.Of(input.Leads, definition) : LeadReport.Of(input.Leads, definition, lead => Dimensions[by](lead, zone));
        LeadsView view = new(_common.TitleOf(parsed), asOf, input, report, by);
        return new Outcome(_common, parsed, output, error).Write(
            input.Findings,
            _common.InputsOf(parsed),
            writer => LeadsJson.Write(writer, view),
            (writer, isTerminal) => LeadsTable.Write(writer, view, isTerminal));
    }

    private LeadsInput Read(ParseResult parsed, DateTimeZone zone, TextWriter error)
    {
        using ProgressLine progress = ProgressLine.On(error);
        LeadImportOptions options = new() { Columns = _common.ColumnsOf(parsed), Dates = parsed.GetValue(_common.Dates), Zone = zone, Progress = progress };
        LeadsInput input = new();
        foreach (CrmFile file in _common.FilesOf(parsed, SampleLeads.File)) input.Read(file, options);
        return input;
    }

    private static string MonthOf(LocalDate day) => FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}");
}
