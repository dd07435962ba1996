using System.CommandLine;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Cli.Terminal;
using SalesDomain.Crm;
using SalesDomain.Risks;

namespace SalesDomain.Cli.Pipeline;

/// <summary><c>salesdomain pipeline</c>: what is open, how it became so, how deals go through the stages, and which are at risk.</summary>
internal sealed class PipelineVerb
{
    private readonly CommonOptions _common = new("Opportunities as a CRM exports them", ColumnMap.OpportunityFields);
    private readonly OpportunityOptions _deals;
    private readonly Option<string?> _risks = new("--risks")
    {
        Description = "The rules by which deals are looked at, as JSON: {\"rules\":[{\"sign\":\"Pushed\",\"limit\":2},{\"sign\":\"StalledInStage\",\"limit\":10,\"stage\":\"Negotiation\"}]}. Default: every sign with its default limit.",
        HelpName = "FILE",
    };

    private PipelineVerb() => _deals = new OpportunityOptions(_common);

    public static Command Command(TextWriter output, TextWriter error)
    {
        PipelineVerb verb = new();
        Command command = new("pipeline", "The open pipeline by stage; with --from and --to how the one due in that window changed; with a history conversion and time by stage; and the deals at risk.");
        verb._common.AddTo(command);
        verb._deals.AddTo(command);
        command.Add(verb._risks);
        command.SetAction(parsed => verb.Run(parsed, output, error));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter error)
    {
        ReportingPeriod window = _common.PeriodOf(parsed);
        if (window.Start is null != window.End is null) throw new UsageException("--from and --to go together: they are the window of the bridge.");
        _common.RequireInputs(parsed, [_risks, .. _deals.Files]);
        RiskPolicy policy = parsed.GetValue(_risks) is { } file ? RiskPolicyFile.Read(InputFile.At(file)) : RiskPolicy.Default;
        OpportunityInput input = new();
        using (ProgressLine progress = ProgressLine.On(error)) _deals.Read(parsed, input, [], progress, takesSampleHistory: true);

        LocalDate? asOf = parsed.GetValue(_common.AsOf) ?? input.LatestFact;
        if (window.Start > (asOf ?? LocalDate.MinIsoValue)) throw new UsageException($"--from {CommonOptions.Iso(window.Start)} lies after --as-of {CommonOptions.Iso(asOf) ?? "(no fact is dated)"}; the bridge begins on or before it.");
        PipelineView view = PipelineView.Of(_common.TitleOf(parsed), input, window, asOf, parsed.GetValue(_common.Zone)!, _deals.CurrencyOf(parsed), policy);
        return new Outcome(_common, parsed, output, error).Write(
            input.Findings,
            _common.InputsOf(parsed, [_risks, .. _deals.Files]),
            writer => PipelineJson.Write(writer, view),
            (writer, isTerminal) => PipelineTable.Write(writer, view, isTerminal));
    }
}
