using SalesDomain.PipelineFlow;

namespace SalesDomain.Cli.Pipeline;

/// <summary>The lines of a bridge from start to end, with their names in JSON and in tables.</summary>
internal static class BridgeLines
{
    public static IEnumerable<(string Name, string Label, BridgeLine Line)> Of(PipelineBridge bridge) =>
    [
        ("start", "Start", bridge.Start),
        ("new", "+ New", bridge.New),
        ("movedIn", "+ Moved in", bridge.MovedIn),
        ("increased", "+ Increased", bridge.Increased),
        ("reopened", "+ Reopened", bridge.Reopened),
        ("won", "- Won", bridge.Won),
        ("lost", "- Lost", bridge.Lost),
        ("decreased", "- Decreased", bridge.Decreased),
        ("movedOut", "- Moved out", bridge.MovedOut),
        ("removed", "- Removed", bridge.Removed),
        ("end", "End", bridge.End),
    ];
}
