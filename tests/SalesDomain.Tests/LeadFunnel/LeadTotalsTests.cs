using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Tests.Leads;

namespace SalesDomain.Tests.LeadFunnel;

[Properties(Arbitrary = [typeof(LeadArbitraries)], MaxTest = 300)]
public class LeadTotalsTests
{
    [Property]
    public void Totals_of_parts_add_to_the_totals_of_the_whole(Lead[] leads, LeadDefinition definition, int cut)
    {
        int at = leads.Length == 0 ? 0 : Math.Abs(cut % leads.Length);
        LeadTotals left = LeadTotals.Sum(leads[..at], definition), right = LeadTotals.Sum(leads[at..], definition);
        LeadTotals whole = LeadTotals.Sum(leads, definition);

        Assert.Equal(whole, left + right);
        Assert.Equal(whole, right + left);
        Assert.Equal(whole, whole + LeadTotals.Empty(definition));
        Assert.Equal(whole.GetHashCode(), (left + right).GetHashCode());
    }

    [Property]
    public void Order_does_not_matter(Lead[] leads, LeadDefinition definition) => Assert.Equal(LeadTotals.Sum(leads, definition), LeadTotals.Sum(leads.Reverse(), definition));

    [Property]
    public void Groups_add_to_the_whole(Lead[] leads, LeadDefinition definition) =>
        Assert.Equal(
            LeadTotals.Sum(leads, definition),
            LeadTotals.SumBy(leads, definition, lead => lead.Owner?.Value).Aggregate(LeadTotals.Empty(definition), (sum, group) => sum + group.Value));

    [Property]
    public void Whoever_entered_is_in_exactly_one_place_and_whoever_went_on_entered_the_next_state(Lead[] leads, LeadDefinition definition)
    {
        LeadTotals totals = LeadTotals.Sum(leads, definition);
        Assert.Equal(totals.Count, totals[LeadState.Inquiry].Entered);
        Assert.All(totals.States, state => Assert.Equal(state.Entered, state.Advanced + state.Rejected + state.Disqualified + state.Recycled + state.Remaining));

        // every lead that enters a state has gone on from the one before
        for (int i = 1; i < totals.States.Length; i++) Assert.Equal(totals.States[i - 1].Advanced, totals.States[i].Entered);
        Assert.Equal(0, totals[LeadState.Customer].Entered - totals[LeadState.Customer].Remaining);
    }

    [Property]
    public void The_counts_are_those_of_a_plain_reading(Lead[] leads, LeadDefinition definition)
    {
        LeadTotals totals = LeadTotals.Sum(leads, definition);
        NaiveFunnel naive = new(leads, definition);
        foreach (LeadState state in LeadState.Funnel)
        {
            LeadStateTotals of = totals[state];
            Assert.Equal(
                (naive.Advanced(state), naive.Ended(state, LeadState.Rejected), naive.Ended(state, LeadState.Disqualified), naive.Ended(state, LeadState.Inquiry), naive.Ended(state, null)),
                (of.Advanced, of.Rejected, of.Disqualified, of.Recycled, of.Remaining));
            Assert.Equal(naive.Completed(state).Order(), Spread(of.Completed.Durations));
            Assert.Equal(naive.Running(state).Order(), Spread(of.Running.Durations));
        }

        static IEnumerable<Duration> Spread(Histogram<Duration> durations) => durations.SelectMany(bar => Enumerable.Repeat(bar.Key, (int)bar.Value));
    }

    [Fact]
    public void Totals_that_differ_in_the_first_contact_only_are_not_equal()
    {
        LeadDefinition definition = new(ReportingPeriod.All, new LocalDate(2026, 1, 31));
        Instant came = Instant.FromUtc(2026, 1, 5, 9, 0);
        Lead lead = new(new LeadId("L"), came);
        Assert.NotEqual(LeadTotals.Sum([lead], definition), LeadTotals.Sum([lead.Contact(came)], definition));
        Assert.NotEqual(LeadTotals.Sum([lead.Contact(came)], definition), LeadTotals.Sum([lead.Contact(came + Duration.Epsilon)], definition));
    }

    [Fact]
    public void Totals_of_different_definitions_do_not_add()
    {
        LeadDefinition definition = new(ReportingPeriod.All, new LocalDate(2026, 1, 31));
        LeadTotals totals = LeadTotals.Empty(definition);
        Assert.Throws<DefinitionMismatchException>(() => totals + LeadTotals.Empty(new LeadDefinition(ReportingPeriod.All, new LocalDate(2026, 2, 1))));
        Assert.Throws<DefinitionMismatchException>(() => totals + LeadTotals.Empty(definition with { Zone = DateTimeZoneProviders.Tzdb["Asia/Tokyo"] }));
        Assert.Throws<ArgumentException>(() => totals.States[0] + totals.States[1]);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => totals[LeadState.Rejected]).Code);
    }
}
