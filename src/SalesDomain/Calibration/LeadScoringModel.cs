using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>Lead scoring by naive Bayes, as Odoo does it, in logarithms: made once of a frequency table, asked for many leads.</summary>
/// <remarks>
/// ln odds = ln (W/L) + Σ ln ((wᵥ/Wᵥ) / (lᵥ/Lᵥ)), with W and L the won and lost leads of the first stage, w and l those of a value, and Wᵥ and Lᵥ the sums over all values of its variable (for the
/// stage, W and L). Every row of the table counts 0.1 more on both sides. A lead of a team in the table goes by the rows of its team, any other by those of all teams together, each with its own 0.1.
/// A value that was never seen, or too rarely, is ignored. Relative error below 1e-14 in each summand.
/// Odoo writes 0 for a lead without a stage and 100 for one that is won, and 0.1 wins let it state a figure where nothing was won or lost; here these are undefined.
/// Two models are equal when their totals are. Source: Odoo's predictive lead scoring, <c>crm_lead.py</c> and the figures of <c>test_crm_pls.py</c> at 01d145fd.
/// </remarks>
public sealed class LeadScoringModel : IEquatable<LeadScoringModel>
{
    /// <summary>What every row of the frequency table counts more, won and lost, so that no share is 0.</summary>
    public const decimal Smoothing = 0.1m;

    private readonly Dictionary<string, Table> _byTeam = [];
    private readonly Table _all = new();

    private LeadScoringModel(LeadScoringTotals totals)
    {
        Totals = totals;
        foreach (LeadFrequency row in totals.Frequencies)
        {
            // a team is known by its rows, those too that are too rare to be looked at
            Table? team = row.Team is null ? null : CollectionsMarshal.GetValueRefOrAddDefault(_byTeam, row.Team, out _) ??= new Table();
            if (totals.Definition.FewestByVariable.TryGetValue(row.Variable, out long fewest) && row.Won + row.Lost + (2 * Smoothing) < fewest) continue;
            _all.Add(row);
            team?.Add(row);
        }
    }

    /// <summary>What it was made of.</summary>
    public LeadScoringTotals Totals { get; }

    /// <summary>The model of a frequency table.</summary>
    public static LeadScoringModel Of(LeadScoringTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new LeadScoringModel(totals);
    }

    /// <summary>How likely an open lead is won, and why. The population is that of the leads counted: won or lost, of its team or of all.</summary>
    /// <returns>The score, or undefined: <c>noStage</c>, <c>alreadyWon</c>, <c>noWonLeads</c>, <c>noLostLeads</c>.</returns>
    /// <exception cref="InvalidValueException">Its stage is not one of the definition.</exception>
    public Kpi<LeadScore> Score(LeadProfile lead)
    {
        ArgumentNullException.ThrowIfNull(lead);
        string first = Totals.Definition.Stages[0];
        string? team = lead.Team is not null && _byTeam.ContainsKey(lead.Team) ? lead.Team : null;
        Table table = team is null ? _all : _byTeam[team];
        (long won, long lost) = table.Counted(first);
        if (lead.Stage is null) return Kpi.Undefined<LeadScore>(CalibrationReason.NoStage, won + lost);
        Totals.Definition.IndexOf(lead.Stage, nameof(lead));
        if (Totals.Definition.WonStages.Contains(lead.Stage)) return Kpi.Undefined<LeadScore>(CalibrationReason.AlreadyWon, won + lost);
        if (won == 0) return Kpi.Undefined<LeadScore>(CalibrationReason.NoWonLeads, lost);
        if (lost == 0) return Kpi.Undefined<LeadScore>(CalibrationReason.NoLostLeads, won);

        Weights all = table.Find(LeadScoringTotals.StageVariable, first)!.Value;
        ImmutableArray<LeadContribution>.Builder contributions = ImmutableArray.CreateBuilder<LeadContribution>();
        ImmutableArray<KeyValuePair<string, string>>.Builder ignored = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        contributions.Add(new LeadContribution(LeadContribution.Prior, "", (double)(all.Won / (all.Won + all.Lost)), (double)(all.Lost / (all.Won + all.Lost))));
        Look(LeadScoringTotals.StageVariable, lead.Stage, all);
        foreach ((string variable, string value) in lead.Pairs()) Look(variable, value, table.Sum(variable));
        return Kpi.Of(new LeadScore(team, contributions.ToImmutable(), ignored.ToImmutable()), won + lost);

        void Look(string variable, string value, Weights of)
        {
            if (table.Find(variable, value) is { } seen) contributions.Add(new LeadContribution(variable, value, (double)(seen.Won / of.Won), (double)(seen.Lost / of.Lost)));
            else ignored.Add(KeyValuePair.Create(variable, value));
        }
    }

    /// <inheritdoc/>
    public bool Equals(LeadScoringModel? other) => other is not null && Totals.Equals(other.Totals);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LeadScoringModel);

    /// <inheritdoc/>
    public override int GetHashCode() => Totals.GetHashCode();

    /// <summary>The size in words: that of its totals.</summary>
    public override string ToString() => Totals.ToString();

    private readonly record struct Weights(decimal Won, decimal Lost);

    // the rows of one team, or of all with the same value added up
    private sealed class Table
    {
        private readonly Dictionary<(string Variable, string Value), Weights> _rows = [];
        private readonly Dictionary<string, Weights> _sums = [];
        private readonly Dictionary<string, (long Won, long Lost)> _stages = [];

        public void Add(LeadFrequency row)
        {
            Increase(ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, (row.Variable, row.Value), out _));
            Increase(ref CollectionsMarshal.GetValueRefOrAddDefault(_sums, row.Variable, out _));
            if (row.Variable != LeadScoringTotals.StageVariable) return;
            ref (long Won, long Lost) stage = ref CollectionsMarshal.GetValueRefOrAddDefault(_stages, row.Value, out _);
            stage = (stage.Won + row.Won, stage.Lost + row.Lost);

            void Increase(ref Weights weights) => weights = new Weights(weights.Won + row.Won + Smoothing, weights.Lost + row.Lost + Smoothing);
        }

        public (long Won, long Lost) Counted(string stage) => _stages.GetValueOrDefault(stage);

        public Weights? Find(string variable, string value) => _rows.TryGetValue((variable, value), out Weights weights) ? weights : null;

        public Weights Sum(string variable) => _sums.GetValueOrDefault(variable);
    }
}
