using System.Text;

namespace SalesDomain.Qualification;

public sealed partial class Assessment
{
    /// <summary>The whole assessment as lines of text: the score with its parts, what each criterion rests on, the gates with what they lack, what to ask next, and the overrides.</summary>
    public string Explain()
    {
        StringBuilder text = new();
        Line($"{Rubric} as of {Words.Of(AsOf)}");
        Line($"Score: {Points.Text(Score.Worst.ExactEarned)} to {Score.Best.InFull} points ({Score.Worst} to {Score.Best}); known only: {KnownText()}; coverage {Words.Of((int)Score.Coverage.Numerator)} of {Words.Of((int)Score.Coverage.Denominator)} criteria");
        if (!Rubric.Bands.IsEmpty) Line($"Band: {(Band is { } band ? band.Name : $"indeterminate ({string.Join(", ", PossibleBands)})")}");
        if (!Vetoes.IsEmpty) Line($"Held by: {string.Join(", ", Vetoes)}, whatever the score");
        if (!WeakestLinks.IsEmpty) Line($"Weakest: {string.Join(", ", WeakestLinks)}");
        Line("Criteria:");
        foreach (CriterionAssessment criterion in Criteria)
        {
            Line($"  {criterion}{(criterion.ReviewOn is { } review && review <= AsOf ? $"; review was due on {Words.Of(review)}" : "")}");
            foreach (HeardEvidence heard in criterion.Evidence) Line($"    {heard}");
        }

        if (!Gates.IsEmpty) Line("Gates:");
        foreach (GateResult gate in Gates) Line($"  {gate}");
        if (!NextQuestions.IsEmpty) Line("Ask next:");
        foreach (NextQuestion question in NextQuestions) Line($"  {question}");
        if (!Overrides.IsEmpty) Line("Overrides:");
        foreach (Override decision in Overrides) Line($"  {decision}{(decision.HoldsOn(AsOf) ? "" : " (has run out)")}");
        if (!Unrelated.IsEmpty) Line("About no criterion of this rubric:");
        foreach (Evidence item in Unrelated) Line($"  {item}");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    /// <summary>The rubric, the date and the score in a line.</summary>
    public override string ToString() => $"{Rubric} as of {Words.Of(AsOf)}: {Score}";

    private string KnownText() => Score.KnownOnly.Match(static points => $"{points.InFull} ({points})", static _ => "nothing");
}
