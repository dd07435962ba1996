using System.Text.Json;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Identifiers;
using SalesDomain.Leads;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Leads;

[Properties(Arbitrary = [typeof(LeadArbitraries)])]
public class LeadJsonTests
{
    private const string Example =
        """{"id":"L-1","createdAt":"2026-01-05T09:00:00Z","firstContactAt":"2026-01-05T10:30:00Z","owner":"ana","source":"Webinar","fit":"A","engagementPoints":40,"""
        + """ "transitions":[{"to":"MarketingQualified","at":"2026-01-06T09:00:00Z"},{"to":"Rejected","at":"2026-01-07T09:00:00.5Z","rejection":"Clerical","note":"no phone"}]}""";

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Property]
    public bool Leads_round_trip(Lead lead) => lead.Equals(Json.RoundTrip(lead, Context.Lead));

    [Fact]
    public void The_shape_is_this()
    {
        Instant jan5 = Instant.FromUtc(2026, 1, 5, 9, 0);
        Lead lead = new Lead(new LeadId("L-1"), jan5, null, jan5 + Duration.FromMinutes(90), new OwnerId("ana"), "Webinar", FitGrade.A, 40)
            .MoveTo(LeadState.MarketingQualified, jan5 + Duration.FromDays(1)).Reject(RejectionReason.Clerical, jan5 + Duration.FromDays(2) + Duration.FromMilliseconds(500), "no phone");

        Assert.Equal(Example.Replace(" \"transitions", "\"transitions", StringComparison.Ordinal), JsonSerializer.Serialize(lead, Context.Lead));
        Assert.Equal(lead, JsonSerializer.Deserialize(Example, Context.Lead));
        Assert.Equal("""{"id":"L-2","createdAt":"2026-01-05T09:00:00Z"}""", JsonSerializer.Serialize(new Lead(new LeadId("L-2"), jan5), Context.Lead));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"createdAt":"2026-01-05T09:00:00Z"}""")]
    [InlineData("""{"id":"L-1"}""")]
    [InlineData("""{"id":null,"createdAt":"2026-01-05T09:00:00Z"}""")]
    [InlineData("""{"id":"L-1","createdAt":"2026-01-05"}""")]
    [InlineData("""{"id":"L-1","createdAt":"2026-01-05T09:00:00+01:00"}""")]
    [InlineData("""{"id":"L-1","createdAt":"2026-01-05T09:00:00Z","colour":"red"}""")]
    [InlineData("""{"id":"L-1","id":"L-1","createdAt":"2026-01-05T09:00:00Z"}""")]
    [InlineData("""{"id":"L-1","createdAt":"2026-01-05T09:00:00Z","fit":"a"}""")]
    [InlineData("""{"id":"L-1","createdAt":"2026-01-05T09:00:00Z","engagementPoints":1.5}""")]
    [InlineData("""{"id":"L-1","createdAt":"2026-01-05T09:00:00Z","engagementPoints":-1}""")]
    [InlineData("""{"id":"L-1","createdAt":"2026-01-05T09:00:00Z","transitions":[{"to":"Rejected","at":"2026-01-06T09:00:00Z"}]}""")]
    [InlineData("""{"id":"L-1","createdAt":"2026-01-05T09:00:00Z","transitions":[{"to":"Customer","at":"2026-01-04T09:00:00Z"}]}""")]
    [InlineData("""{"id":"L-1","createdAt":"2026-01-05T09:00:00Z","transitions":[null]}""")]
    public void Anything_else_is_refused(string json)
    {
        if (json == "null") Assert.Null(JsonSerializer.Deserialize(json, Context.Lead));
        else Json.AssertRefused(json, Context.Lead);
    }

    [Property]
    public void Moves_round_trip(Lead lead) => Assert.All(lead.Transitions, move => Assert.Equal(move, Json.RoundTrip(move, Context.LeadTransition)));

    [Fact]
    public void The_shape_of_a_move_is_this()
    {
        const string Move = """{"to":"Rejected","at":"2026-01-07T09:00:00.5Z","rejection":"Clerical","note":"no phone"}""";
        Json.AssertStrict(Move, Context.LeadTransition, "rejection", "note");
        Json.AssertRefused(Json.With(Move, copy => copy["to"] = "Disqualified"), Context.LeadTransition);
        Assert.Equal("""{"note":"no phone"}""", JsonSerializer.Serialize(new LeadTransitionDraft { Note = "no phone" }, Context.LeadTransitionDraft));
    }
}
