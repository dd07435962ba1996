using System.Diagnostics.CodeAnalysis;

namespace SalesDomain.Crm.Columns;

/// <summary>A heading that says that its column holds when deals entered a stage.</summary>
/// <remarks>
/// HubSpot has two such properties a stage, the older <c>hs_date_entered_ID</c>, labelled <c>Date entered 'Stage (Pipeline)'</c>, and
/// <c>hs_v2_date_entered_ID</c>, labelled <c>Date entered "Stage (Pipeline)"</c>; names and labels stand together in the dump of a portal's properties,
/// github.com/hairsolutionsco/automations_hub, hubspot/objects/deals/properties.md. There <c>hs_v2_date_entered_current_stage</c>, labelled
/// <c>Date entered current stage</c>, is about no stage of its own.
/// </remarks>
/// <param name="Column">The column.</param>
/// <param name="Names">What may be the id or the name of the stage, the likeliest first; the last is the stage where nothing else knows it.</param>
/// <param name="Pipeline">The pipeline, folded; <c>null</c> where the heading says none.</param>
/// <param name="IsSecond">Whether this is the second version of the property.</param>
internal sealed record StageDateHeading(int Column, IReadOnlyList<string> Names, string? Pipeline, bool IsSecond)
{
    private const int ShortestHash = 6;
    private const string Label = "Date entered ";
    private const string CurrentStage = "current_stage";

    // what loaders of warehouses put before the name of a property
    private static readonly string[] Prefixes = ["", "property_", "properties_", "properties."];

    private static readonly (string Open, string Close, bool IsSecond)[] Quotes = [("\"", "\"", true), ("“", "”", true), ("'", "'", false), ("‘", "’", false)];

    public static bool TryParse(string heading, int column, [NotNullWhen(true)] out StageDateHeading? parsed) =>
        (parsed = OfName(heading, column) ?? OfLabel(heading, column)) is not null;

    /// <summary>Whether both say when deals entered one stage, given that their stage has one name.</summary>
    public bool IsOfOnePipeline(StageDateHeading other) => Pipeline is null || other.Pipeline is null || Pipeline == other.Pipeline;

    private static StageDateHeading? OfName(string heading, int column)
    {
        foreach (string prefix in Prefixes)
        {
            foreach ((string start, bool isSecond) in ((string, bool)[])[(prefix + "hs_v2_date_entered_", true), (prefix + "hs_date_entered_", false)])
            {
                if (!heading.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
                string id = heading[start.Length..].Trim();
                if (id.Length == 0 || id.Equals(CurrentStage, StringComparison.OrdinalIgnoreCase)) return null;

                // some names end in a number after the id; the id in full counts where it is known
                int hash = id.LastIndexOf('_');
                bool hasHash = hash > 0 && id.Length - hash > ShortestHash && id.AsSpan(hash + 1).IndexOfAnyExceptInRange('0', '9') < 0;
                return new StageDateHeading(column, hasHash ? [id, id[..hash], id] : [id], null, isSecond);
            }
        }

        return null;
    }

    private static StageDateHeading? OfLabel(string heading, int column)
    {
        if (!heading.StartsWith(Label, StringComparison.OrdinalIgnoreCase)) return null;
        string text = heading[Label.Length..].Trim();
        foreach ((string open, string close, bool isSecond) in Quotes)
        {
            if (text.Length <= open.Length + close.Length || !text.StartsWith(open, StringComparison.Ordinal) || !text.EndsWith(close, StringComparison.Ordinal)) continue;
            string named = text[open.Length..^close.Length].Trim();
            if (named.Length == 0) return null;
            int pipeline = StartOfPipeline(named);
            return pipeline <= 0 ? new StageDateHeading(column, [named], null, isSecond)
                : new StageDateHeading(column, [named, named[..pipeline].TrimEnd()], HeadingMatcher.Fold(named[pipeline..]), isSecond);
        }

        return null;
    }

    /// <summary>Where the pipeline in brackets begins, which may have brackets itself; -1 where there is none.</summary>
    private static int StartOfPipeline(string named)
    {
        if (named[^1] != ')') return -1;
        int depth = 0;
        for (int i = named.Length - 1; i >= 0; i--)
        {
            if (named[i] == ')') depth++;
            if (named[i] == '(' && --depth == 0) return named[..i].Trim().Length == 0 ? -1 : i;
        }

        return -1;
    }
}
