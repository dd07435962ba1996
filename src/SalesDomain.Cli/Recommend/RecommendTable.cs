using SalesDomain.Advice;
using SalesDomain.Cli.Terminal;
using Spectre.Console;

namespace SalesDomain.Cli.Recommend;

/// <summary>The advice for people: a line a layer, what speaks for and against, what to heed, what could not be judged, and what would change it.</summary>
internal static class RecommendTable
{
    private static readonly Style Grey = new(Color.Grey);

    public static void Write(TextWriter output, string title, Recommendation advice, bool isTerminal)
    {
        IAnsiConsole console = Screen.Of(output, isTerminal);
        console.MarkupLine($"[bold]{Markup.Escape(Screen.Plain(title))}[/]: {Markup.Escape($"{advice.Deal}")}");
        console.Write(Layers(advice, console.Profile.Width).Table);
        Screen.WriteSection(console, "Why", advice.Rules.Where(rule => rule.Fired == true).Select(rule => (0, $"{rule.Rule} ({rule.Rule.Source}; grade {rule.Rule.Grade.Name})", Style.Plain)));
        Screen.WriteSection(console, "Options", advice.Layers.SelectMany(layer => layer.Options).Where(option => option.IsBlocked || !option.Contributions.IsEmpty).Select(option => (0, option.ToString(), Style.Plain)));
        Screen.WriteSection(console, "Could not be judged", advice.Rules.Where(rule => rule.Fired is null).Select(rule => (0, $"{rule.Rule.Id}: not known: {string.Join(", ", rule.Missing.Select(input => input.Label))}", Grey)));
        Screen.WriteSection(console, "Would change it", advice.WouldChange.Select(change => (0, $"{change}{(change.IsKnown ? "" : " (not known: ask)")}", Style.Plain)));
        console.WriteLine();
        console.Write(new Text(Recommendation.Disclaimer, Grey));
        console.WriteLine();
    }

    internal static (Table Table, bool IsCut) Layers(Recommendation advice, int width) => FittingTable.Of<LayerAdvice>(
        "For",
        [.. advice.Layers.Select(layer => ((string?)layer.Layer.ToString().ToLowerInvariant(), layer))],
        [
            new("Advised", layer => layer.Choice?.Label ?? (layer.Tied.IsEmpty ? "nothing speaks for any" : $"tied: {string.Join(", ", layer.Tied.Select(option => option.Label))}"), Style: layer => layer.Choice is null ? Grey : new Style(decoration: Decoration.Bold)),
            new("Points", layer => layer.Choice is null ? "" : Figures.Number(layer.Options[0].Points), Rank: 1),
            new("Ahead by", layer => layer.Margin is { } margin ? Figures.Number(margin) : "", Rank: 2),
        ],
        width);
}
