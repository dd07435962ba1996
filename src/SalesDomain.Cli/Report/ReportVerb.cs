using System.CommandLine;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Cli.Sample;
using SalesDomain.Cli.Terminal;
using SalesDomain.Crm;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Kpis;
using SalesDomain.Opportunities;

namespace SalesDomain.Cli.Report;

/// <summary><c>salesdomain report</c>: the KPIs of a CRM export.</summary>
internal sealed class ReportVerb
{
    private readonly CommonOptions _common = new("Opportunities as a CRM exports them", ColumnMap.OpportunityFields);
    private readonly OpportunityOptions _deals;
    private readonly Option<string?> _quota = new("--quota") { Description = "Quotas as CSV: owner_id,period_start,period_end,amount,currency; the end exclusive, no owner for the total.", HelpName = "FILE" };
    private readonly Option<string?> _splits = new("--splits") { Description = "Who gets credit for a win, as CSV: opportunity,owner,percent.", HelpName = "FILE" };
    private readonly Option<string?> _by = new("--by") { Description = "Also the KPIs of each group.", HelpName = "owner|stage|month|type|COLUMN" };
    private readonly Option<string> _cycleFrom = new("--cycle-from") { Description = "Where a sales cycle starts.", HelpName = "creation|first-contact", DefaultValueFactory = _ => "creation" };

    private ReportVerb() => _deals = new OpportunityOptions(_common);

    public static Command Command(TextWriter output, TextWriter error)
    {
        ReportVerb verb = new();
        Command command = new("report", "Win rate, deal size, sales cycle, pipeline, coverage, attainment and velocity, in total and by group.");
        verb._common.AddTo(command);
        verb._cycleFrom.AcceptOnlyFromAmong("creation", "first-contact");
        verb._deals.AddTo(command);
        foreach (Option option in (Option[])[verb._quota, verb._splits, verb._by, verb._cycleFrom]) command.Add(option);
        command.SetAction(parsed => verb.Run(parsed, output, error));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter error)
    {
        ReportingPeriod period = _common.PeriodOf(parsed);
        _common.RequireInputs(parsed, [_quota, _splits, .. _deals.Files]);
        ReportInput input = Read(parsed, error);
        Dimension? by = input.DimensionOf(parsed.GetValue(_by));

        // no dated fact: every deal exists, and none is overdue
        LocalDate? asOf = parsed.GetValue(_common.AsOf) ?? input.LatestFact;
        KpiDefinition definition = new(period, asOf ?? LocalDate.MinIsoValue)
        {
            CycleFrom = parsed.GetValue(_cycleFrom) == "first-contact" ? CycleStart.FirstContact : CycleStart.Creation,
            CurrencyOfNothing = _deals.CurrencyOf(parsed),
            Quotas = input.Quotas,
            Splits = input.Splits,
        };
        (IReadOnlyCollection<Opportunity> known, IReadOnlyCollection<Opportunity> unknown) = input.AsOf(definition.AsOf, parsed.GetValue(_common.Zone)!);
        KpiReport report = by is null ? KpiReport.Of(OpportunityTotals.Sum(known, definition, unknown)) : KpiReport.Of(known, definition, by, unknown);
        if (WinRateByValue.IsBlindToLosses(report.Totals))
            input.Add(new Finding(FindingCodes.LostWithoutAmount, FindingSeverity.Warning, report.Totals.LostCount, "every lost deal carries the amount 0, so the win rate by value is 1 by construction; use the win rate by count."));

        ReportView view = new(_common.TitleOf(parsed), asOf, input, report, by);
        return new Outcome(_common, parsed, output, error).Write(
            input.Findings,
            _common.InputsOf(parsed, [_quota, _splits, .. _deals.Files]),
            writer => ReportJson.Write(writer, view),
            (writer, isTerminal) => ReportTable.Write(writer, view, isTerminal));
    }

    private ReportInput Read(ParseResult parsed, TextWriter error)
    {
        using ProgressLine progress = ProgressLine.On(error);
        ReportInput input = new();
        _deals.Read(parsed, input, ReportInput.Kept(parsed.GetValue(_by)), progress, takesSampleHistory: false);
        (Currency currency, DateOrder? dates) = (_deals.CurrencyOf(parsed), parsed.GetValue(_common.Dates));
        if (parsed.GetValue(_splits) is { } splits) input.ReadSplits(InputFile.At(splits));
        if (parsed.GetValue(_quota) is { } quota) input.ReadQuotas(InputFile.At(quota), currency, dates);
        else if (_common.IsSample(parsed)) input.ReadQuotas(SampleData.Quotas, currency, dates);
        return input;
    }
}
