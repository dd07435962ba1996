using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesDomain.Serialization;
using SalesDomain.SpinSelling;
using SalesDomain.Tests.Support;
using static SalesDomain.Tests.SpinSelling.SpinFacts;

namespace SalesDomain.Tests.SpinSelling;

public class SpinJsonTests
{
    private const string Wish = """{"kind":"explicit","statement":"We want it","about":"Lost orders","by":"Mara Lind","on":"2026-03-10","position":2,"condition":"cheap","payoff":"peace","figure":"3"}""";

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Fact]
    public void Facts_are_read_strictly()
    {
        Json.AssertStrict("""{"kind":"Implication","position":3,"text":"What then?","about":"Lost orders"}""", Context.SpinQuestion);
        Json.AssertStrict(Wish, Context.ExplicitNeed, "condition", "payoff", "figure");
        Json.AssertStrict(Wish, Context.CustomerNeed, "condition", "payoff", "figure");
        Json.AssertStrict("""{"kind":"implied","statement":"It hurts","about":"Lost orders","by":"Mara Lind","on":"2026-03-10","position":2}""", Context.ImpliedNeed);
        Json.AssertStrict("""{"kind":"feature","statement":"It is blue","on":"2026-03-10","position":2}""", Context.Feature);
        Json.AssertStrict("""{"kind":"advantage","statement":"It helps","on":"2026-03-10","position":2,"about":"Lost orders"}""", Context.Advantage, "about");
        Json.AssertStrict($$"""{"kind":"benefit","statement":"It meets it","on":"2026-03-10","position":3,"need":{{Wish}}}""", Context.Benefit);
        Json.AssertStrict("""{"kind":"advance","what":"Runs a test","who":"Mara Lind","when":"2026-03-20"}""", Context.CallOutcome);
        Json.AssertStrict("""{"kind":"order","what":"40 seats","who":"Mara Lind"}""", Context.CallOutcome);
        Json.AssertStrict("""{"kind":"continuation","what":"Sends it","who":"Ana"}""", Context.CallOutcome, "what", "who");
        Json.AssertStrict("""{"kind":"noSale","reason":"too early"}""", Context.CallOutcome, "reason");
        Json.AssertStrict("""{"name":"Customers call twice","questions":["Who answers?"]}""", Context.RelatedDifficulty);
        Json.AssertStrict(JsonSerializer.Serialize(Plan(Problem("A"), Problem("B"), Problem("C")), Context.CallPlan), Context.CallPlan, "situation");
        Json.AssertStrict(JsonSerializer.Serialize(Problem("A"), Context.PlannedProblem), Context.PlannedProblem);
        Json.AssertStrict(JsonSerializer.Serialize(Whole, Context.SalesCall), Context.SalesCall, "known", "questions", "outcome", "statements", "needs");
    }

    [Fact]
    public void What_is_kept_comes_back()
    {
        Same(Whole, Context.SalesCall);
        Same(Whole.Next(Mar20).Offer("It meets it", Lost), Context.SalesCall);
        Same(Begun, Context.SalesCall);
        Same(Plan(Problem("A"), Problem("B", "X", "Y"), Problem("C")), Context.CallPlan);
        Same(new CallOutcome.Continuation("Sends it", Ana, isSellerAction: true), Context.CallOutcome);
        Same(Major, Context.LargeSaleTest);
        Same(new LargeSaleTest(), Context.LargeSaleTest);
        Assert.All(Whole.Needs, need => Same(need, Context.CustomerNeed));
        Assert.All(Whole.Statements, statement => Same(statement, Context.CapabilityStatement));
    }

    [Fact]
    public void What_the_rules_refuse_json_refuses_in_their_words()
    {
        JsonException e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"kind":"benefit","statement":"It meets it","on":"2026-03-10","position":2,"need":{{Wish}}}""", Context.CapabilityStatement));
        Assert.Contains(SpinRule.BenefitMeetsExplicitNeed.Meaning, e.Message, StringComparison.Ordinal);
        Json.AssertRefused("""{"kind":"benefit","statement":"It meets it","on":"2026-03-10","position":3}""", Context.CapabilityStatement);
        Json.AssertRefused($$"""{"kind":"feature","statement":"It is blue","on":"2026-03-10","position":3,"need":{{Wish}}}""", Context.CapabilityStatement);
        Json.AssertRefused("""{"kind":"feature","statement":"It is blue","on":"2026-03-10","position":3,"about":"Lost orders"}""", Context.CapabilityStatement);
        Json.AssertRefused("""{"kind":"fact","statement":"It is blue","on":"2026-03-10","position":3}""", Context.CapabilityStatement);
        Json.AssertRefused("""{"kind":"feature","statement":"It is blue","on":"2026-03-10","position":3}""", Context.Benefit);
        Json.AssertRefused(Wish, Context.ImpliedNeed);
        Json.AssertRefused(Wish.Replace("explicit", "implied", StringComparison.Ordinal), Context.CustomerNeed);
        Json.AssertRefused("""{"kind":"advance","what":"Runs a test","who":"Mara Lind"}""", Context.CallOutcome);
        Json.AssertRefused("""{"kind":"continuation","what":"Runs a test","who":"Mara Lind","when":"2026-03-20"}""", Context.CallOutcome);
        Json.AssertRefused("""{"kind":"order","what":"40 seats","who":"Mara Lind","reason":"price"}""", Context.CallOutcome);
        Json.AssertRefused("""{"kind":"noSale","what":"40 seats"}""", Context.CallOutcome);
        Json.AssertRefused("""{"kind":"advance","what":"Runs a test","who":"Mara Lind","when":"2026-03-20","isSellerAction":false}""", Context.CallOutcome);
        Json.AssertRefused("""{"kind":"maybe"}""", Context.CallOutcome);
        Json.AssertRefused("""{"on":"2026-03-10","sellers":[]}""", Context.SalesCall);
        Json.AssertRefused("""{"on":"2026-03-10","sellers":["Mara Lind"],"needs":[NEED]}""".Replace("NEED", Wish, StringComparison.Ordinal), Context.SalesCall);
        Json.AssertRefused("""{"on":"2026-03-10","sellers":["Ana"],"needs":[NEED,NEED]}""".Replace("NEED", Wish, StringComparison.Ordinal), Context.SalesCall);
        Json.AssertRefused("""{"on":"2026-03-10","sellers":["Ana"],"needs":[null]}""", Context.SalesCall);
    }

    private static void Same<T>(T value, JsonTypeInfo<T> type) => Assert.Equal(value, Json.RoundTrip(value, type));
}
