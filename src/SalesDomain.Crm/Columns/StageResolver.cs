using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Columns;

/// <summary>
/// What a row says about stage and status. The kind of a stage comes from the given pipeline; else from what the export says;
/// else from the CRM's default stages; else from a well-known label; else it is open. The last two are findings.
/// </summary>
internal sealed class StageResolver(CsvTable table, OpportunityColumns columns, SalesPipeline? pipeline, FindingLog findings)
{
    private readonly SalesPipeline? _preset = PresetOf(table, columns);
    private readonly Dictionary<string, PipelineStage?> _stages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpportunityStatus?> _statuses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _guessed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpportunityStatus> _assumed = new(StringComparer.Ordinal);

    /// <returns>Whether the row has a stage and legal yes-or-no values; where not, it is reported.</returns>
    public bool TryResolve(CsvLine line, out PipelineStage stage, out OpportunityStatus status)
    {
        stage = null!;
        status = OpportunityStatus.Open;
        if (line.Text(columns.Stage) is not { } label)
        {
            Report(FindingCodes.MissingStage, FindingSeverity.Error, line, static at => at.Table.At(at.Line, $"no stage in column \"{at.Table.Headings[at.Column]}\"; the row is left out. Every opportunity needs one."));
            return false;
        }

        if (!TryBoolean(line, columns.IsWon, out bool? won) || !TryBoolean(line, columns.IsClosed, out bool? closed)) return false;
        OpportunityStatus? said = Said(won, closed) ?? StatusOf(line);
        if (pipeline is not null)
        {
            if (StageOf(label) is not { } known)
            {
                Report(FindingCodes.UnknownStage, FindingSeverity.Error, line, static at => at.Table.At(at.Line, at.Column, $"is no stage of the pipeline {at.Pipeline!.Name}; legal are: {string.Join(", ", at.Pipeline.Stages.Select(s => s.Name))}. The row is left out."));
                return false;
            }

            stage = known;
            status = known.Kind;
            if (said is { } other && other != known.Kind)
                Report(FindingCodes.StatusContradictsStage, FindingSeverity.Warning, line, static at => at.Table.At(at.Line, at.Column, $"has another status in the pipeline {at.Pipeline!.Name} than the row says; the pipeline counts."));
            return true;
        }

        if (!_stages.TryGetValue(label, out PipelineStage? found)) _stages.Add(label, found = new PipelineStage(label, KindOf(label)));
        stage = found!;
        status = said ?? found!.Kind;

        // half an answer: closed, but not how; or not won, but not whether it is closed
        if ((closed == true && status == OpportunityStatus.Open) || (won == false && status == OpportunityStatus.Won) || (won == true && closed == false))
        {
            Report(FindingCodes.UnknownOutcome, FindingSeverity.Error, line, static at => at.Table.At(at.Line, at.Column, "is won, lost or open: the columns of the row contradict each other or say half of it. Say so with --pipeline FILE, or correct them; the row is left out."));
            return false;
        }

        if (said is null && _guessed.Contains(label)) _assumed.TryAdd(label, found!.Kind);
        return true;
    }

    /// <summary>Reports the stages whose kind was assumed.</summary>
    public void Finish()
    {
        if (_assumed.Count > 0)
            findings.Add(FindingCodes.StageKindAssumed, FindingSeverity.Warning, () => $"{table.File.Name}: nothing says which stages are won or lost; taken from their labels: {string.Join(", ", _assumed.Select(s => $"\"{s.Key}\" {Word(s.Value)}"))}. Say so with --pipeline FILE.", count: _assumed.Count);
    }

    /// <summary>What a well-known label says by itself; anything else is open.</summary>
    public static OpportunityStatus Guess(string label) => HeadingMatcher.Fold(label) switch
    {
        "won" or "closedwon" => OpportunityStatus.Won,
        "lost" or "closedlost" => OpportunityStatus.Lost,
        _ => OpportunityStatus.Open,
    };

    /// <summary>A status in words, or the number of a state; <c>null</c> where it is not known.</summary>
    public static OpportunityStatus? StatusIn(string text, bool isState) => HeadingMatcher.Fold(text) switch
    {
        "open" or "inprogress" or "onhold" or "active" => OpportunityStatus.Open,
        "won" or "closedwon" => OpportunityStatus.Won,
        "lost" or "closedlost" or "canceled" or "cancelled" or "outsold" => OpportunityStatus.Lost,
        "0" when isState => OpportunityStatus.Open,
        "1" when isState => OpportunityStatus.Won,
        "2" when isState => OpportunityStatus.Lost,
        _ => null,
    };

    public static bool Is(PipelineStage stage, string label) => Same(stage.Key, label) || Same(stage.Name, label);

    public static string Word(OpportunityStatus status) => status switch
    {
        OpportunityStatus.Won => "won",
        OpportunityStatus.Lost => "lost",
        _ => "open",
    };

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static SalesPipeline? PresetOf(CsvTable table, OpportunityColumns columns)
    {
        string stage = HeadingMatcher.Fold(table.Headings[columns.Stage]);
        string id = HeadingMatcher.Fold(table.Headings[columns.Id]);
        return stage == "stagename" ? SalesPipeline.Salesforce
            : stage == "dealstage" && id is "recordid" or "hsobjectid" ? SalesPipeline.HubSpot
            : stage is "pipelinephase" or "stepname" || table.Headings.Any(h => h.StartsWith("(Do Not Modify)", StringComparison.Ordinal)) ? SalesPipeline.Dynamics365
            : null;
    }

    private void Report(string code, FindingSeverity severity, CsvLine line, Func<(CsvTable Table, CsvLine Line, int Column, SalesPipeline? Pipeline), string> example) =>
        findings.Add(code, severity, (table, line, columns.Stage, pipeline), example);

    private PipelineStage? StageOf(string label)
    {
        if (_stages.TryGetValue(label, out PipelineStage? stage)) return stage;
        if (!pipeline!.TryGet(label, out stage)) stage = pipeline.Stages.FirstOrDefault(s => Is(s, label));
        _stages.Add(label, stage);
        return stage;
    }

    private OpportunityStatus KindOf(string label)
    {
        if (_preset?.Stages.FirstOrDefault(s => Is(s, label)) is { } preset) return preset.Kind;
        _guessed.Add(label);
        return Guess(label);
    }

    /// <summary>What IsWon and IsClosed say together; <c>null</c> where that is not enough.</summary>
    public static OpportunityStatus? Said(bool? won, bool? closed) =>
        won == true ? OpportunityStatus.Won
        : closed == true && won == false ? OpportunityStatus.Lost
        : closed == false ? OpportunityStatus.Open
        : null;

    private OpportunityStatus? StatusOf(CsvLine line)
    {
        if (line.Text(columns.Status) is not { } text) return null;
        if (_statuses.TryGetValue(text, out OpportunityStatus? status) && status is not null) return status;
        status = StatusIn(text, HeadingMatcher.Fold(table.Headings[columns.Status]) == "statecode");
        if (status is null)
            findings.Add(FindingCodes.UnknownStatus, FindingSeverity.Warning, (table, line, columns.Status), static at => at.table.At(at.line, at.Status, "is no status that is known (open, won, lost); the stage decides."));
        _statuses[text] = status;
        return status;
    }

    private bool TryBoolean(CsvLine line, int column, out bool? value)
    {
        value = null;
        ReadOnlySpan<byte> text = line.Bytes(column);
        if (Utf8.IsMissing(text)) return true;
        value = Utf8.ToBoolean(text);
        if (value is null) findings.Add(FindingCodes.InvalidBoolean, FindingSeverity.Error, (table, line, column), static at => at.table.At(at.line, at.column, "is neither yes nor no; legal are true, false, 1, 0, yes, no. The row is left out."), table.Headings[column]);
        return value is not null;
    }
}
