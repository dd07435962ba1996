using SalesDomain.Opportunities;

namespace SalesDomain.Cli.Pipeline;

/// <summary>The stages of deals as a pipeline: in the order that was given, that of a CRM's own stages, or the one in which deals went through them.</summary>
internal static class StageOrder
{
    private static readonly SalesPipeline[] Presets = [SalesPipeline.Salesforce, SalesPipeline.HubSpot, SalesPipeline.Dynamics365];

    /// <summary>The pipeline, and whether its order is assumed; <c>null</c> where no deal has a stage.</summary>
    public static (SalesPipeline Pipeline, bool IsAssumed)? Of(SalesPipeline? given, IEnumerable<OpportunityHistory> deals)
    {
        if (given is not null) return (given, false);
        Dictionary<string, PipelineStage> stages = new(StringComparer.Ordinal);
        Dictionary<(string, string), long> before = [];
        List<string> way = [];
        foreach (OpportunityHistory deal in deals)
        {
            way.Clear();
            Come(deal.AtBeginning().Stage);
            foreach (OpportunityChange change in deal.Changes)
            {
                if (StageOf(change) is { } stage) Come(stage);
            }
        }

        if (stages.Count == 0) return null;
        PipelineStage[] open = [.. stages.Values.Where(stage => stage.Kind == OpportunityStatus.Open)], closed = [.. stages.Values.Except(open).OrderBy(stage => stage.Kind).ThenBy(stage => stage.Key, StringComparer.Ordinal)];
        if (Presets.FirstOrDefault(preset => open.Length > 0 && open.All(stage => PlaceIn(preset, stage) >= 0)) is { } known)
            return (new SalesPipeline(known.Name, [.. open.OrderBy(stage => PlaceIn(known, stage)), .. closed]), false);

        // a stage stands before those that more deals came to after it than before it
        open = [.. open.OrderByDescending(stage => open.Count(other => Times(stage, other) > Times(other, stage))).ThenBy(stage => stage.Key, StringComparer.Ordinal)];
        return (new SalesPipeline("as deals went", [.. open, .. closed]), open.Length > 1);

        long Times(PipelineStage first, PipelineStage second) => before.GetValueOrDefault((first.Key, second.Key));

        void Come(PipelineStage stage)
        {
            stages.TryAdd(stage.Key, stage);
            if (stage.Kind != OpportunityStatus.Open || way.Contains(stage.Key)) return;
            foreach (string earlier in way) before[(earlier, stage.Key)] = before.GetValueOrDefault((earlier, stage.Key)) + 1;
            way.Add(stage.Key);
        }
    }

    private static int PlaceIn(SalesPipeline preset, PipelineStage stage)
    {
        for (int i = 0; i < preset.Stages.Count; i++)
        {
            if (Is(preset.Stages[i].Key) || Is(preset.Stages[i].Name)) return i;
        }

        return -1;

        bool Is(string text) => text.Equals(stage.Key, StringComparison.OrdinalIgnoreCase) || text.Equals(stage.Name, StringComparison.OrdinalIgnoreCase);
    }

    private static PipelineStage? StageOf(OpportunityChange change) => change switch
    {
        OpportunityChange.Moved moved => moved.Stage,
        OpportunityChange.Reopened reopened => reopened.Stage,
        OpportunityChange.Won won => won.Stage,
        OpportunityChange.Lost lost => lost.Stage,
        _ => null,
    };
}
