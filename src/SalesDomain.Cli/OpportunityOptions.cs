using System.CommandLine;
using SalesDomain.Cli.Sample;
using SalesDomain.Crm;
using SalesDomain.Currencies;

namespace SalesDomain.Cli;

/// <summary>The options of verbs that read opportunities and their histories.</summary>
internal sealed class OpportunityOptions(CommonOptions common)
{
    private readonly Option<Currency> _currency = new("--currency")
    {
        Description = "The currency of amounts that come without one.",
        HelpName = "CODE",
        DefaultValueFactory = _ => Currencies.Currency.Usd,
        CustomParser = result => Currencies.Currency.TryParse(CommonOptions.Text(result), out Currency currency) ? currency : CommonOptions.Fail<Currency>(result, "is no currency; legal is a code of ISO 4217 such as EUR"),
    };

    private readonly Option<string?> _pipeline = new("--pipeline") { Description = "The team's stages in order as JSON: {\"name\":\"Ours\",\"stages\":[{\"key\":\"Proposal\",\"kind\":\"open\",\"probability\":0.5}]}; kind is open, won or lost.", HelpName = "FILE" };
    private readonly Option<string?> _history = new("--history") { Description = "How the opportunities changed, as CSV: a row a state after a change (opportunity_id,changed_at,stage,amount,close_date,...), a row a change of a field, or a row a deal with the date of each stage.", HelpName = "FILE" };
    private readonly Option<string?> _historyColumns = new("--history-columns") { Description = $"Which heading of the history holds which field, as JSON. Fields: {string.Join(", ", ColumnMap.HistoryFields)}.", HelpName = "FILE" };

    /// <summary>The options that name files beside those of the command line.</summary>
    public Option<string?>[] Files => [_pipeline, _history, _historyColumns];

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_currency, _pipeline, _history, _historyColumns]) command.Add(option);
    }

    public Currency CurrencyOf(ParseResult parsed) => parsed.GetValue(_currency);

    /// <summary>Reads the opportunities that the command line names, and their history; without a file those of the sample.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="input">What takes them.</param>
    /// <param name="kept">Headings to keep beside the fields.</param>
    /// <param name="progress">Told how far the reader has come.</param>
    /// <param name="takesSampleHistory">Whether the sample comes with its history.</param>
    public void Read(ParseResult parsed, OpportunityInput input, IReadOnlyCollection<string> kept, IProgress<ReadProgress> progress, bool takesSampleHistory)
    {
        OpportunityImportOptions options = new()
        {
            Pipeline = parsed.GetValue(_pipeline) is { } pipeline ? PipelineFile.Read(InputFile.At(pipeline)) : null,
            Columns = common.ColumnsOf(parsed),
            Dates = parsed.GetValue(common.Dates),
            Zone = parsed.GetValue(common.Zone)!,
            Currency = parsed.GetValue(_currency),
            Keep = kept,
            Progress = progress,
        };
        input.ReadOpportunities(common.FilesOf(parsed, SampleData.Opportunities), options);
        CrmFile? history = parsed.GetValue(_history) is { } path ? InputFile.At(path) : takesSampleHistory && common.IsSample(parsed) ? SampleData.History : null;
        if (history is null)
        {
            if (parsed.GetValue(_historyColumns) is not null) throw new UsageException("--history-columns says which heading of the history is what, and there is no --history.");
            return;
        }

        input.ReadHistory(history, new HistoryImportOptions
        {
            Pipeline = options.Pipeline,
            Columns = parsed.GetValue(_historyColumns) is { } columns ? ColumnMap.Read(InputFile.At(columns)) : ColumnMap.None,
            Dates = options.Dates,
            Zone = options.Zone,
            Currency = options.Currency,
            Progress = progress,
        });
    }
}
