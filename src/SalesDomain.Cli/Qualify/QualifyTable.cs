using System.Globalization;
using SalesDomain.Cli.Terminal;
using SalesDomain.Measures;
using SalesDomain.Qualification;
using Spectre.Console;

namespace SalesDomain.Cli.Qualify;

/// <summary>The assessment for people: the score, a line a criterion with what it rests on, the gates with what they lack, what to ask next, and what changed.</summary>
internal static class QualifyTable
{
    private const int MostQuestions = 5;

    private static readonly Style Grey = new(Color.Grey);

    public static void Write(TextWriter output, QualifyView view, bool isTerminal)
    {
        IAnsiConsole console = Screen.Of(output, isTerminal);
        Assessment deal = view.Assessment;
        console.MarkupLine($"[bold]{Markup.Escape(Screen.Plain(view.Title))}[/]: {Markup.Escape(Screen.Plain($"{deal.Rubric}"))} as of the end of {CommonOptions.Iso(deal.AsOf)}, {Figures.Number(view.Input.Evidence.Count)} {(view.Input.Evidence.Count == 1 ? "piece" : "pieces")} of evidence");
        console.WriteLine();
        console.Write(Head(deal));
        (Table criteria, bool isCut) = Criteria(deal, console.Profile.Width);
        console.Write(criteria);
        if (isCut) console.MarkupLine("[grey]More columns fit a wider terminal; --format json has all.[/]");
        Screen.WriteSection(console, "What it rests on", deal.Criteria.SelectMany(Evidence));
        Screen.WriteSection(console, "Gates", deal.Gates.SelectMany(gate => Gate(deal, gate)));
        Screen.WriteSection(console, "Ask next", deal.NextQuestions.Take(MostQuestions).Select(question => (0, $"{question.Criterion}: {question.Text} (narrows the score by {question.Narrows})", Style.Plain)));
        Screen.WriteSection(console, "Overrides", deal.Overrides.Select(decision => (0, $"{decision}{(decision.HoldsOn(deal.AsOf) ? "" : " (has run out)")}", Style.Plain)));
        if (view.Since is { } difference) Screen.WriteSection(console, $"Since the end of {CommonOptions.Iso(difference.Earlier.AsOf)}", difference.Explain().TrimEnd('\n').Split('\n').Select(line => (0, line, Style.Plain)));
        Screen.WriteFindings(console, view.Findings);
    }

    private static Grid Head(Assessment deal)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        QualificationScore score = deal.Score;
        Row("Score", $"{score.Worst} to {score.Best}: {Number(score.Worst.Earned)} to {Full(score.Best)}");
        Row("Known only", $"{score.KnownOnly.Match(known => $"{known}: {Full(known)}", static _ => "nothing")}, {Number(score.Coverage.Numerator)} of {Number(score.Coverage.Denominator)} criteria");
        if (!deal.Rubric.Bands.IsEmpty) Row("Band", deal.Band is { } band ? band.Name : $"indeterminate: {string.Join(", ", deal.PossibleBands)}");
        if (!deal.Vetoes.IsEmpty) Row("Held by", $"{string.Join(", ", deal.Vetoes)}, whatever the score");
        if (!deal.WeakestLinks.IsEmpty) Row("Weakest", string.Join(", ", deal.WeakestLinks));
        return grid;

        void Row(string what, string text) => grid.AddRow(new Text(what, new Style(decoration: Decoration.Bold)), new Text(Screen.Plain(text)));

        string Full(Points points) => $"{Number(points.Earned)} of {Number(points.Possible)} points";
    }

    internal static (Table Table, bool IsCut) Criteria(Assessment deal, int width) => FittingTable.Of<CriterionAssessment>(
        "Criterion",
        [.. deal.Criteria.Select(criterion => ((string?)criterion.Criterion.Title, criterion))],
        [
            new("State", criterion => StateOf(criterion), Style: criterion => StyleOf(criterion.State)),
            new("Level", criterion => criterion.Level is { } level ? FormattableString.Invariant($"{level} of {criterion.Criterion.Top}") : "", Rank: 2),
            new("Worst", criterion => Earned(criterion, criterion.Worst), Rank: 1),
            new("Best", criterion => Earned(criterion, criterion.Best), Rank: 1),
            new("Of", criterion => Number(criterion.Criterion.Weight), Rank: 3),
            new("Last seen", criterion => CommonOptions.Iso(criterion.LastSeenOn) ?? "", Rank: 4),
            new("Review", criterion => CommonOptions.Iso(criterion.ReviewOn) ?? "", Rank: 5, Style: criterion => criterion.ReviewOn <= deal.AsOf ? new Style(Color.Yellow) : Style.Plain),
        ],
        width);

    private static IEnumerable<(int Indent, string Text, Style Style)> Evidence(CriterionAssessment criterion) => criterion.Evidence.IsEmpty ? [] :
    [
        (0, criterion.Level is > 0 and { } level ? $"{criterion.Criterion}: {criterion.Criterion.Levels[level].Anchor}" : $"{criterion.Criterion}: {StateOf(criterion)}", new Style(decoration: Decoration.Bold)),
        .. criterion.Evidence.Select(heard => (1, heard.ToString(), heard.Use == EvidenceUse.Counted ? Style.Plain : Grey)),
    ];

    private static IEnumerable<(int Indent, string Text, Style Style)> Gate(Assessment deal, GateResult gate)
    {
        yield return (0, $"{gate.Gate}: {StatusOf(gate.Status)}{(gate.OverriddenBy is null ? "" : $" by override, {StatusOf(gate.StatusByRule)} by rule")}{(gate.Vetoes.IsEmpty ? "" : $", held by {string.Join(", ", gate.Vetoes)}")}", StyleOf(gate.Status));
        foreach (ConditionResult condition in gate.Unmet) yield return (1, $"{(condition.IsRequired ? "needs" : "better with")} {condition.Needs}", Style.Plain);
        if (deal.SmallestChange(gate.Gate) is { IsEmpty: false } steps) yield return (1, $"least way through: {string.Join("; ", steps)}", Grey);
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Earned(CriterionAssessment criterion, Points points) => criterion.State == CriterionState.NotApplicable ? "-" : Number(points.Earned);

    private static string StateOf(CriterionAssessment criterion) => criterion.State switch
    {
        CriterionState.PartlySupported => "partly supported",
        CriterionState.NotApplicable => "not applicable",
        _ => criterion.State.ToString().ToLowerInvariant(),
    };

    private static string StatusOf(GateStatus status) => status.ToString().ToLowerInvariant();

    private static Style StyleOf(CriterionState state) => state switch
    {
        CriterionState.Supported => new Style(Color.Green),
        CriterionState.Refuted or CriterionState.Contradicted => new Style(Color.Red),
        CriterionState.Stale => new Style(Color.Yellow),
        CriterionState.Unknown or CriterionState.NotApplicable => Grey,
        _ => Style.Plain,
    };

    private static Style StyleOf(GateStatus status) => new(status switch
    {
        GateStatus.Open => Color.Green,
        GateStatus.Shut => Color.Red,
        _ => Color.Yellow,
    });
}
