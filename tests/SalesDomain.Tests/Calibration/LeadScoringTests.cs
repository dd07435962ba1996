using FsCheck.Xunit;
using SalesDomain.Calibration;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Calibration;

/// <summary>The examples are those of Odoo's own tests, test_crm_pls.py at 01d145fd: the numbers, not the code.</summary>
[Properties(MaxTest = 100)]
public class LeadScoringTests
{
    private static readonly LeadScoringDefinition Definition = new(["new", "qualified", "proposition", "won"], ["won"]);

    // team, country, state, source, stage; qualities of email and phone are not set
    private static readonly (string? Team, int Country, int State, int Source, int Stage)[] Fourteen =
    [
        ("1", 0, 0, 0, 0), ("1", 1, 1, 1, 1), ("1", 2, 2, 2, 2), ("1", 0, 1, 2, 1), ("1", 1, 1, 1, 0),
        ("2", 0, 1, 1, 2), ("2", 0, 1, 2, 1), ("2", 0, 2, 2, 0), ("2", 0, 1, 2, 1), ("2", 1, 0, 1, 1),
        ("3", 1, 1, 1, 2), ("3", 0, 1, 0, 0), ("3", 1, 2, 2, 0), ("3", 0, 1, 2, 1),
    ];

    [Fact]
    public void Odoos_leads_of_three_teams_have_the_published_probabilities()
    {
        LeadScoringModel model = Model([2, 7, 10], [0, 1, 5, 6, 11, 12]);
        Assert.Equal(33.49m, Percent(model, Lead(3)));
        Assert.Equal(7.74m, Percent(model, Lead(8)));
        Assert.Equal(35.09m, Percent(model, Lead(13)));
        Assert.Equal("3", model.Score(Lead(13)).Value.Team);
        Assert.Equal(3, model.Score(Lead(13)).Population);
    }

    [Fact]
    public void Odoos_leads_without_a_team_go_by_all_leads()
    {
        LeadScoringModel model = Model([2, 7, 10], [0, 1, 5, 6, 11, 12], teamless: true);
        Assert.Equal(35.19m, Percent(model, Lead(13, teamless: true)));
        Assert.Null(model.Score(Lead(13, teamless: true)).Value.Team);
        Assert.Equal(9, model.Score(Lead(13, teamless: true)).Population);
        Assert.Equal(model.Score(Lead(13, teamless: true)), model.Score(Lead(13)));
    }

    [Fact]
    public void Odoos_leads_after_one_more_was_won_have_the_published_probabilities()
    {
        LeadScoringModel model = Model([2, 7, 10, 9], [0, 1, 5, 6, 11, 12], teamless: true);
        Assert.Equal(20.87m, Percent(model, Lead(3, stage: "new")));
        Assert.Equal(2.43m, Percent(model, Lead(8, stage: "new")));
        Assert.Equal(34.38m, Percent(model, LeadProfile.At("new", "2").With("email_state", "none").With("phone_state", "none").With("country_id", "1").With("state_id", "1").With("source_id", "2")));
        Assert.Equal(34.38m, Percent(model, LeadProfile.At("new", "1")));
        Assert.Equal(50m, Percent(model, LeadProfile.At("new", "2")));
    }

    [Fact]
    public void Odoos_tags_count_from_50_on()
    {
        LeadProfile one = Tagged("1"), two = Tagged("2"), both = Tagged("1", "2");
        LeadScoringTotals totals = LeadScoringTotals.Sum(
            [.. Enumerable.Repeat(one, 19), .. Enumerable.Repeat(two, 9), .. Enumerable.Repeat(both, 14)], [.. Enumerable.Repeat(one, 30), .. Enumerable.Repeat(two, 40), .. Enumerable.Repeat(both, 35)], Definition);
        LeadScoringModel model = LeadScoringModel.Of(totals);
        Assert.Equal("tag_id 1: 33 won, 65 lost", totals.Frequencies.Single(row => row.Variable == "tag_id" && row.Value == "1").ToString());
        Assert.Equal("tag_id 2: 23 won, 75 lost", totals.Frequencies.Single(row => row.Variable == "tag_id" && row.Value == "2").ToString());
        Assert.Equal([33.69m, 23.51m, 28.05m, 28.6m], new[] { one, two, both, Tagged() }.Select(lead => Percent(model, lead)));

        LeadProfile rare = Tagged("rare");
        Assert.Equal(Percent(model, Tagged()), Percent(Seen(49), rare));
        Assert.NotEqual(Percent(model, Tagged()), Percent(Seen(50), rare));
        Assert.Equal(KeyValuePair.Create("tag_id", "rare"), Assert.Single(Seen(49).Score(rare).Value.Ignored));

        LeadScoringModel Seen(int times) => LeadScoringModel.Of(LeadScoringTotals.Of(totals.Frequencies.Append(new LeadFrequency("tags", "tag_id", "rare", times, 0)), Definition));

        static LeadProfile Tagged(params string[] tags) => tags.Aggregate(LeadProfile.At("new", "tags").With("email_state", "none").With("phone_state", "none"), (lead, tag) => lead.With("tag_id", tag));
    }

    [Fact]
    public void Odoos_tooltip_has_the_published_shares()
    {
        LeadProfile lost = Of("new", source: "0", phone: "incorrect");
        LeadScoringTotals totals = LeadScoringTotals.Sum(
            won: [Of("won", "0", "0", "1", "correct"), Of("won", "1", "0", null, "correct")],
            lost: [lost, lost.With("country_id", "0"), Of("proposition", null, "1", null, "correct")],
            Definition);
        LeadScore score = LeadScoringModel.Of(totals).Score(Of("qualified", "0", "0", "0", "correct")).Value;
        Assert.Equal(74.30m, score.Probability.Percent);
        Assert.Equal((Math.Round(0.1 / 1.2, 12), Math.Round(2.1 / 2.2, 12)), Shares("source_id"));
        Assert.Equal((Math.Round(1.1 / 2.2, 12), Math.Round(1.1 / 1.2, 12)), Shares("country_id"));
        Assert.Equal((1, 1), Shares("email_state"));
        Assert.Equal((Math.Round(2.1 / 2.2, 12), Math.Round(0.1 / 1.2, 12)), Shares("state_id"));
        Assert.Equal((Math.Round(2.1 / 2.2, 12), Math.Round(1.1 / 3.2, 12)), Shares("phone_state"));
        Assert.Equal((1, Math.Round(1.1 / 3.1, 12)), Shares("stage_id"));
        Assert.Equal((Math.Round(2.1 / 5.2, 12), Math.Round(3.1 / 5.2, 12)), Shares("prior"));

        (double, double) Shares(string variable)
        {
            LeadContribution part = score.Contributions.Single(contribution => contribution.Variable == variable);
            return (Math.Round(part.WonShare, 12), Math.Round(part.LostShare, 12));
        }

        static LeadProfile Of(string stage, string? country = null, string? state = null, string? source = null, string? phone = null)
        {
            LeadProfile lead = LeadProfile.At(stage, "tooltip").With("email_state", "correct");
            if (country is not null) lead = lead.With("country_id", country);
            if (state is not null) lead = lead.With("state_id", state);
            if (source is not null) lead = lead.With("source_id", source);
            return phone is null ? lead : lead.With("phone_state", phone);
        }
    }

    [Theory]
    [InlineData(10_000_000, 1, 99.99)]
    [InlineData(1, 10_000_000, 0.01)]
    public void Odoos_probability_stays_off_0_and_100(long won, long lost, decimal percent) =>
        Assert.Equal(percent, Percent(LeadScoringModel.Of(LeadScoringTotals.Of([new LeadFrequency("1", "stage_id", "new", won, lost)], Definition)), LeadProfile.At("new", "1")));

    // odoo multiplies shares and comes to 0 / 0
    [Fact]
    public void Many_variables_do_not_underflow()
    {
        LeadProfile Wide(string value) => Enumerable.Range(0, 2_000).Aggregate(LeadProfile.At("new"), (lead, i) => lead.With($"v{i}", value));
        LeadScoringTotals totals = LeadScoringTotals.Sum([.. Enumerable.Repeat(Wide("a"), 2), Wide("b")], [Wide("a"), Wide("b")], Definition);
        LeadScore score = LeadScoringModel.Of(totals).Score(Wide("a")).Value;
        Assert.Equal((2_000 * Math.Log(2.1 / 3.2 / 0.5)) + Math.Log(3.1 / 2.1), score.LogOdds, 1e-9);
        Assert.Equal(99.99m, score.Probability.Percent);
        Assert.Equal(0.01m, LeadScoringModel.Of(totals).Score(Wide("b")).Value.Probability.Percent);
    }

    [Fact]
    public void What_cannot_be_said_is_undefined()
    {
        LeadScoringModel model = Model([2], [0, 1]);
        Assert.Equal(CalibrationReason.NoStage, model.Score(LeadProfile.At(null, "1")).Reason);
        Assert.Equal(CalibrationReason.AlreadyWon, model.Score(LeadProfile.At("won", "1")).Reason);
        Assert.Equal(CalibrationReason.NoWonLeads, Model([], [0]).Score(Lead(3)).Reason);
        Assert.Equal(CalibrationReason.NoLostLeads, Model([2], []).Score(Lead(3)).Reason);
        Assert.Equal(CalibrationReason.NoWonLeads, LeadScoringModel.Of(LeadScoringTotals.Empty(Definition)).Score(Lead(3)).Reason);
        Assert.Throws<InvalidValueException>(() => model.Score(LeadProfile.At("demo")));
        Assert.Throws<InvalidValueException>(() => LeadScoringTotals.Sum([], [LeadProfile.At("demo")], Definition));
        Assert.Throws<InvalidValueException>(() => LeadProfile.At("new").With("stage_id", "new"));
        Assert.Throws<InvalidValueException>(() => LeadProfile.At("new").With("country_id", " "));
        Assert.Throws<InvalidValueException>(() => new LeadScoringDefinition(["new"], ["won"]));
        Assert.Throws<InvalidValueException>(() => new LeadScoringDefinition(["new", "new"], ["new"]));
        Assert.Throws<InvalidValueException>(() => new LeadScoringDefinition([], ["new"]));
        Assert.Throws<InvalidValueException>(() => new LeadFrequency(null, "country_id", "BE", -1, 0));
        Assert.Throws<InvalidValueException>(() => LeadScoringTotals.Of([new LeadFrequency(null, "c", "BE", 1, 0), new LeadFrequency(null, "c", "BE", 2, 0)], Definition));
        Assert.Throws<DefinitionMismatchException>(() => LeadScoringTotals.Empty(Definition) + LeadScoringTotals.Empty(new LeadScoringDefinition(["new", "won"], ["won"])));
    }

    [Fact]
    public void The_order_of_values_does_not_matter_and_a_value_counts_once() =>
        Assert.Equal(LeadProfile.At("new").With("a", "1").With("b", "2").With("b", "3"), LeadProfile.At("new").With("b", "3").With("b", "2").With("a", "1").With("b", "3"));

    [Fact]
    public void A_lost_lead_without_a_stage_counts_by_its_values_only() =>
        Assert.Equal(["country_id BE: 0 won, 1 lost"], LeadScoringTotals.Sum([], [LeadProfile.At(null).With("country_id", "BE")], Definition).Frequencies.Select(row => row.ToString()));

    [Property]
    public void Totals_of_parts_add_to_the_whole_and_a_score_is_the_sum_of_its_parts(byte[] won, byte[] lost, byte cut, byte asked)
    {
        LeadProfile[] winners = [.. won.Select(Any)], losers = [.. lost.Select(Any)];
        int atWon = won.Length * cut / 256, atLost = lost.Length * cut / 256;
        LeadScoringTotals whole = LeadScoringTotals.Sum(winners, losers, Definition);
        LeadScoringTotals parts = LeadScoringTotals.Sum(winners[atWon..], losers[atLost..], Definition) + LeadScoringTotals.Sum(winners[..atWon], losers[..atLost], Definition);
        Assert.Equal(whole, parts);
        Assert.Equal(whole.GetHashCode(), parts.GetHashCode());
        Assert.Equal(whole, LeadScoringTotals.Empty(Definition) + whole);
        Assert.Equal(whole, LeadScoringTotals.Sum(winners.Reverse(), losers.Reverse(), Definition));
        Kpi<LeadScore> score = LeadScoringModel.Of(whole).Score(Any(asked));
        Assert.Equal(score, LeadScoringModel.Of(parts).Score(Any(asked)));
        if (!score.TryGetValue(out LeadScore? value)) return;
        Assert.Equal(value.Contributions.Sum(part => part.LogOdds), value.LogOdds);
        double odds = Math.Exp(value.LogOdds);
        Assert.Equal(Math.Clamp(100 * odds / (1 + odds), 0.01, 99.99), (double)value.Probability.Percent, 0.005000001);
        Assert.Equal(Any(asked).Values.Count + 2, value.Contributions.Length + value.Ignored.Length);
    }

    private static LeadProfile Any(byte bits)
    {
        LeadProfile lead = LeadProfile.At(Definition.Stages[bits % 3], (bits & 4) == 0 ? null : (bits & 8) == 0 ? "1" : "2").With("country_id", (bits & 16) == 0 ? "BE" : "FR");
        return (bits & 32) == 0 ? lead : lead.With("source_id", (bits & 64) == 0 ? "fair" : "web");
    }

    private static LeadProfile Lead(int index, bool teamless = false, string? stage = null)
    {
        (string? team, int country, int state, int source, int at) = Fourteen[index];
        return LeadProfile.At(stage ?? Definition.Stages[at], teamless && team == "3" ? null : team)
            .With("country_id", $"{country}").With("state_id", $"{state}").With("source_id", $"{source}").With("email_state", "none").With("phone_state", "none");
    }

    private static LeadScoringModel Model(int[] won, int[] lost, bool teamless = false) =>
        LeadScoringModel.Of(LeadScoringTotals.Sum(won.Select(index => Lead(index, teamless)), lost.Select(index => Lead(index, teamless)), Definition));

    private static decimal Percent(LeadScoringModel model, LeadProfile lead) => model.Score(lead).Value.Probability.Percent;
}
