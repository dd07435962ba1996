using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Leads;

namespace SalesDomain.Tests.Leads;

public class LeadTests
{
    private static readonly Instant Jan5 = Instant.FromUtc(2026, 1, 5, 9, 0);

    private static Lead New => new(new LeadId("L-1"), Jan5, owner: new OwnerId("ana"), source: "Webinar", fit: FitGrade.A, engagementPoints: 40);

    private static Lead Handed => New.MoveTo(LeadState.MarketingQualified, After(1));

    [Fact]
    public void A_lead_begins_as_an_inquiry_when_it_comes_in()
    {
        Assert.Equal((LeadState.Inquiry, Jan5), (New.State, New.StateSince));
        Assert.Empty(New.Transitions);
    }

    [Fact]
    public void A_lead_goes_all_the_way()
    {
        Lead customer = LeadState.Funnel[1..].Aggregate(New, (lead, state) => lead.MoveTo(state, lead.StateSince + Duration.FromDays(1)));

        Assert.Equal((LeadState.Customer, After(5)), (customer.State, customer.StateSince));
        Assert.Equal(LeadState.Funnel[1..], customer.Transitions.Select(move => move.To));
    }

    [Fact]
    public void A_move_leaves_the_lead_as_it_was()
    {
        Lead lead = New;
        lead.MoveTo(LeadState.Customer, After(1));
        Assert.Equal(New, lead);
    }

    [Fact]
    public void Each_pair_of_states_moves_as_the_graph_says()
    {
        foreach (LeadState from in LeadState.List.Where(state => state != LeadState.Rejected))
        {
            Lead lead = from == LeadState.Inquiry ? New : New.MoveTo(from, After(1));
            foreach (LeadState to in LeadState.List)
            {
                Assert.Equal(from.Next.Contains(to), lead.CanMoveTo(to));
                if (lead.CanMoveTo(to)) Assert.Equal(to, lead.MoveTo(to, After(2)).State);
                else Assert.Equal(ErrorCodes.IllegalTransition, Assert.Throws<InvalidValueException>(() => lead.MoveTo(to, After(2))).Code);
            }
        }
    }

    [Fact]
    public void An_illegal_move_says_what_is_legal()
    {
        InvalidValueException e = Assert.Throws<InvalidValueException>(() => New.MoveTo(LeadState.Customer, After(1)).MoveTo(LeadState.Inquiry, After(2)));
        Assert.StartsWith("Inquiry is not legal here; legal is: nothing after Customer.", e.Message, StringComparison.Ordinal);
        e = Assert.Throws<InvalidValueException>(() => New.MoveTo(LeadState.Opportunity, After(1)).MoveTo(LeadState.SalesAccepted, After(2)));
        Assert.StartsWith("SalesAccepted is not legal here; legal is: one of Customer, Disqualified, Inquiry after Opportunity.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_move_is_not_dated_before_the_one_it_follows()
    {
        Assert.Equal(LeadState.SalesAccepted, Handed.MoveTo(LeadState.SalesAccepted, After(1)).State);
        InvalidValueException e = Assert.Throws<InvalidValueException>(() => Handed.MoveTo(LeadState.SalesAccepted, After(1) - Duration.Epsilon));
        Assert.Equal(ErrorCodes.OutOfOrder, e.Code);
        Assert.Contains("2026-01-06T09:00:00Z, when the lead reached MarketingQualified, or later", e.Message, StringComparison.Ordinal);
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => New.MoveTo(LeadState.Customer, Jan5 - Duration.Epsilon)).Code);
    }

    [Theory]
    [InlineData("Procedural")]
    [InlineData("Clerical")]
    [InlineData(null)]
    public void A_rejection_that_can_be_put_right_goes_back_to_the_state_that_was_refused(string? reason)
    {
        RejectionReason? why = reason is null ? null : RejectionReason.FromName(reason);
        Lead refusedAsMql = Handed.Reject(why, After(2));
        Lead refusedAsSql = Handed.MoveTo(LeadState.SalesQualified, After(2)).Reject(why, After(3));

        Assert.Equal(why, refusedAsMql.Transitions[^1].Rejection);
        Assert.Equal((true, false), (refusedAsMql.CanMoveTo(LeadState.MarketingQualified), refusedAsMql.CanMoveTo(LeadState.SalesQualified)));
        Assert.Equal((false, true), (refusedAsSql.CanMoveTo(LeadState.MarketingQualified), refusedAsSql.CanMoveTo(LeadState.SalesQualified)));
        Assert.Equal(LeadState.MarketingQualified, refusedAsMql.MoveTo(LeadState.MarketingQualified, After(4)).State);
    }

    [Fact]
    public void A_lead_below_the_criteria_is_recycled_or_disqualified()
    {
        Lead refused = Handed.Reject(RejectionReason.Definitional, After(2));
        Assert.Equal([LeadState.Inquiry, LeadState.Disqualified], LeadState.List.Where(refused.CanMoveTo));
    }

    [Fact]
    public void A_rejection_is_no_disqualification()
    {
        Assert.Equal((LeadState.Rejected, LeadState.Disqualified), (Handed.Reject(RejectionReason.Clerical, After(2)).State, Handed.Disqualify(After(2), "no budget").State));
        Assert.Equal("no budget", Handed.Disqualify(After(2), "no budget").Transitions[^1].Note);
        Assert.Throws<InvalidValueException>(() => Handed.MoveTo(LeadState.SalesAccepted, After(2)).Reject(RejectionReason.Clerical, After(3)));
    }

    [Fact]
    public void Only_a_rejection_has_a_reason_of_rejection() =>
        Assert.Equal(ErrorCodes.Contradiction, Assert.Throws<InvalidValueException>(() => new LeadTransition(LeadState.Disqualified, Jan5, RejectionReason.Clerical)).Code);

    [Fact]
    public void Recycling_keeps_the_fit_and_resets_the_engagement()
    {
        Lead recycled = Handed.Disqualify(After(2)).Recycle(After(90), "next year");

        Assert.Equal((LeadState.Inquiry, FitGrade.A, (int?)0), (recycled.State, recycled.Fit, recycled.EngagementPoints));
        Assert.Equal(After(90), recycled.StateSince);
        Assert.Equal(40, Handed.Disqualify(After(2)).EngagementPoints);
        Assert.Equal(LeadState.MarketingQualified, recycled.MoveTo(LeadState.MarketingQualified, After(95)).State);
        Assert.Equal(12, recycled.Score(FitGrade.B, 12).EngagementPoints);
        Assert.Equal(0, Handed.MoveTo(LeadState.Inquiry, After(2)).EngagementPoints);
        Assert.Equal(40, Handed.Move(new LeadTransition(LeadState.Inquiry, After(2))).EngagementPoints);
    }

    [Fact]
    public void The_first_contact_is_kept()
    {
        Lead contacted = New.Contact(After(1));
        Assert.Equal(After(1), contacted.FirstContactAt);
        Assert.Same(contacted, contacted.Contact(Jan5));
        Assert.Equal(Jan5 - Duration.FromDays(1), New.Contact(Jan5 - Duration.FromDays(1)).FirstContactAt);
    }

    [Fact]
    public void What_happens_at_an_instant_is_not_yet_visible_at_it()
    {
        Lead lead = Handed.Disqualify(After(2));
        Assert.Null(lead.StateAt(Jan5));
        Assert.Equal(LeadState.Inquiry, lead.StateAt(After(1)));
        Assert.Equal(LeadState.MarketingQualified, lead.StateAt(After(1) + Duration.Epsilon));
        Assert.Equal(LeadState.MarketingQualified, lead.StateAt(After(2)));
        Assert.Equal(LeadState.Disqualified, lead.StateAt(Instant.MaxValue));
    }

    [Fact]
    public void A_rejection_is_judged_by_its_own_reason_and_not_by_that_of_an_earlier_one()
    {
        Lead again = Handed.Reject(RejectionReason.Definitional, After(2)).Recycle(After(3)).MoveTo(LeadState.MarketingQualified, After(4)).Reject(null, After(5));
        Assert.Equal(LeadState.MarketingQualified, again.MoveTo(LeadState.MarketingQualified, After(6)).State);
    }

    [Fact]
    public void Times_lie_from_the_first_instant_of_year_1_to_the_last_of_year_9998()
    {
        Instant first = Instant.FromUtc(1, 1, 1, 0, 0), end = Instant.FromUtc(9999, 1, 1, 0, 0);
        Lead lead = new(new LeadId("L"), first, [new LeadTransition(LeadState.MarketingQualified, end - Duration.Epsilon)], first);
        Assert.Equal(end - Duration.Epsilon, lead.StateSince);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => new Lead(new LeadId("L"), first - Duration.Epsilon)).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => new Lead(new LeadId("L"), end)).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => lead.MoveTo(LeadState.SalesAccepted, end)).Code);
    }

    [Fact]
    public void A_lead_needs_an_id_and_points_of_0_or_more()
    {
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => new Lead(default, Jan5)).Code);
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => new Lead(new LeadId("L"), Jan5, owner: default(OwnerId))).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => New.Score(null, -1)).Code);
        Assert.Throws<ArgumentNullException>(() => new Lead(new LeadId("L"), Jan5, [null!]));
        Assert.Throws<ArgumentNullException>("state", () => New.MoveTo(null!, Jan5));
        Assert.Null(New.Score(null, null).EngagementPoints);
    }

    [Fact]
    public void Leads_are_equal_when_all_members_are()
    {
        Lead other = new(new LeadId("L-1"), Jan5, [new LeadTransition(LeadState.MarketingQualified, After(1))], null, new OwnerId("ana"), "Webinar", FitGrade.A, 40);
        Assert.Equal(Handed, other);
        Assert.Equal(Handed.GetHashCode(), other.GetHashCode());
        foreach (Lead different in (Lead[])[New, Handed.Contact(After(2)), Handed.Score(FitGrade.A, 41), Handed.Score(FitGrade.B, 40), Handed.Score(null, 40),
            new(new LeadId("L-2"), Jan5, other.Transitions, null, other.Owner, "Webinar", FitGrade.A, 40), new(other.Id, Jan5 - Duration.Epsilon, other.Transitions, null, other.Owner, "Webinar", FitGrade.A, 40),
            new(other.Id, Jan5, other.Transitions, null, null, "Webinar", FitGrade.A, 40), new(other.Id, Jan5, other.Transitions, null, other.Owner, "Website", FitGrade.A, 40)])
        {
            Assert.NotEqual(other, different);
        }
    }

    [Fact]
    public void Text_says_who_and_where()
    {
        Assert.Equal("L-1, MarketingQualified", Handed.ToString());
        Assert.Equal("Rejected (Clerical) at 2026-01-07T09:00:00Z", Handed.Reject(RejectionReason.Clerical, After(2)).Transitions[^1].ToString());
    }

    private static Instant After(int days) => Jan5 + Duration.FromDays(days);
}
