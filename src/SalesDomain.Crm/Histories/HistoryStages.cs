using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Findings;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Histories;

/// <summary>
/// The stages of histories. A stage is of the given pipeline; else of the kind that rows and opportunities in it have; else of the
/// CRM's default stages; else by a well-known label; else open. The last two are findings.
/// </summary>
/// <remarks>
/// A stage in which some deal is open is open. Where most stages with closed deals hold others too, the outcome is independent of
/// the stage, and what deals are says nothing about stages.
/// </remarks>
internal sealed class HistoryStages
{
    private readonly SalesPipeline? _pipeline;
    private readonly Dictionary<string, PipelineStage> _ofDeals = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<OpportunityStatus>> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PipelineStage> _stages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpportunityStatus> _assumed = new(StringComparer.Ordinal);
    private bool? _isOutcomeApart;

    public HistoryStages(SalesPipeline? pipeline, IReadOnlyList<Opportunity> deals)
    {
        _pipeline = pipeline;
        foreach (PipelineStage stage in deals.Select(deal => deal.Stage))
        {
            _ofDeals.TryAdd(stage.Key, stage);
            _ofDeals.TryAdd(stage.Name, stage);
        }

        foreach (Opportunity deal in deals) See(deal.Stage.Key, deal.Status);
    }

    /// <summary>The default stages of the CRM that the history comes from, once that is known.</summary>
    public SalesPipeline? Preset { get; set; }

    /// <summary>Whether a stage may be named: any, or one of the given pipeline.</summary>
    public bool IsKnown(string label) => _pipeline is null || InPipeline(label) is not null;

    /// <summary>
    /// The label of the stage that a heading means, whose case and signs are not those of the stage: one of the given pipeline, else of the
    /// opportunities, else of the CRM's default stages. <c>null</c> where none of them has it.
    /// </summary>
    public string? Find(string name)
    {
        if (_pipeline is not null) return (InPipeline(name) ?? Folded(_pipeline.Stages, name))?.Key;
        return (_ofDeals.GetValueOrDefault(name) ?? Folded(_ofDeals.Values, name))?.Key ?? (Preset is null ? null : InPreset(name) ?? Folded(Preset.Stages, name))?.Key;
    }

    /// <summary>The place of a stage in the given pipeline, from 0; <c>null</c> where none is given.</summary>
    public int? PlaceOf(string label) => InPipeline(label) is { } stage ? _pipeline!.Stages.TakeWhile(other => !other.Equals(stage)).Count() : null;

    /// <summary>Takes the status of a deal in a stage into the decision; all of them come before the first <see cref="Of"/>.</summary>
    public void See(string label, OpportunityStatus status)
    {
        string key = KeyOf(label);
        if (!_seen.TryGetValue(key, out HashSet<OpportunityStatus>? statuses)) _seen.Add(key, statuses = []);
        statuses.Add(status);
    }

    /// <summary>The stage of a label.</summary>
    public PipelineStage Of(string label)
    {
        if (_stages.TryGetValue(label, out PipelineStage? stage)) return stage;
        stage = InPipeline(label) ?? Made(label);
        _stages.Add(label, stage);
        return stage;
    }

    /// <summary>Reports the stages whose kind was assumed.</summary>
    public void Report(string file, FindingLog findings)
    {
        if (_assumed.Count > 0)
            findings.Add(FindingCodes.StageKindAssumed, FindingSeverity.Warning, () => $"{file}: nothing says which stages are won or lost; taken from their labels: {string.Join(", ", _assumed.Select(s => $"\"{s.Key}\" {StageResolver.Word(s.Value)}"))}. Say so with --pipeline FILE.", count: _assumed.Count);
    }

    private PipelineStage Made(string label)
    {
        string key = KeyOf(label);
        OpportunityStatus kind = KindOf(key, label);
        PipelineStage? ofDeals = _ofDeals.GetValueOrDefault(key);
        return ofDeals is null ? new PipelineStage(key, kind)
            : ofDeals.Kind == kind ? ofDeals
            : new PipelineStage(ofDeals.Key, kind, ofDeals.Name, ofDeals.Probability, ofDeals.ForecastCategory, ofDeals.FunnelStage, ofDeals.ExitCriteria);
    }

    private OpportunityStatus KindOf(string key, string label)
    {
        HashSet<OpportunityStatus> seen = _seen.GetValueOrDefault(key) ?? [];
        if (seen.Contains(OpportunityStatus.Open) || seen.Count > 1) return OpportunityStatus.Open;
        if (seen.Count == 1 && !(_isOutcomeApart ??= IsOutcomeApart())) return seen.Single();
        PipelineStage? preset = InPreset(label);
        OpportunityStatus kind = preset?.Kind ?? StageResolver.Guess(label);
        if (seen.Count > 0 && !seen.Contains(kind)) kind = OpportunityStatus.Open;
        if (preset is null) _assumed.TryAdd(label, kind);
        return kind;
    }

    private bool IsOutcomeApart()
    {
        int mixed = _seen.Values.Count(statuses => statuses.Count > 1);
        return mixed > 0 && mixed >= _seen.Values.Count(statuses => statuses.Count == 1 && !statuses.Contains(OpportunityStatus.Open));
    }

    /// <summary>One key for a label, however opportunities and history write it: by id or by name.</summary>
    private string KeyOf(string label)
    {
        if (_ofDeals.TryGetValue(label, out PipelineStage? stage)) return stage.Key;
        return InPreset(label) is { } preset && (_ofDeals.TryGetValue(preset.Key, out stage) || _ofDeals.TryGetValue(preset.Name, out stage)) ? stage.Key : label;
    }

    private static PipelineStage? Folded(IEnumerable<PipelineStage> stages, string name)
    {
        string folded = HeadingMatcher.Fold(name);
        return folded.Length == 0 ? null : stages.FirstOrDefault(stage => HeadingMatcher.Fold(stage.Key) == folded || HeadingMatcher.Fold(stage.Name) == folded);
    }

    private PipelineStage? InPreset(string label) => Preset?.Stages.FirstOrDefault(stage => StageResolver.Is(stage, label));

    private PipelineStage? InPipeline(string label) =>
        _pipeline is null ? null : _pipeline.TryGet(label, out PipelineStage? stage) ? stage : _pipeline.Stages.FirstOrDefault(s => StageResolver.Is(s, label));
}
