using System.Text.Json;
using NodaTime;
using SalesDomain.Serialization;
using SalesDomain.SpinSelling;

namespace SalesDomain.AotApp;

/// <summary>What the methods at work keep: calls and plans.</summary>
internal static class MethodChecks
{
    private static readonly LocalDate Mar10 = new(2026, 3, 10), Mar20 = new(2026, 3, 20);

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    public static void Run()
    {
        int before = Expect.Count;
        Spin();
        Console.WriteLine($"Methods: {Expect.Count - before} checks");
    }

    private static void Spin()
    {
        const string Lost = "Lost orders", Mara = "Mara Lind";
        ImpliedNeed hurt = new("Some get lost", Lost, Mara, Mar10, 2);
        ExplicitNeed wish = new("We want each order confirmed", Lost, Mara, Mar10, 3) { Payoff = "Nobody would call twice" };
        SpinQuestion asked = new(QuestionKind.Implication, 1, "What does that lead to?", Lost);
        Feature feature = new("It runs in your data centre", Mar10, 4);
        Advantage advantage = new("It finds them again", Mar10, 5, "Late invoices");
        Benefit benefit = new("It confirms each order", wish, Mar10, 6);
        Expect.RoundTrips(asked, Context.SpinQuestion, """{"kind":"Implication","position":1,"text":"What does that lead to?","about":"Lost orders"}""");
        Expect.RoundTrips(hurt, Context.ImpliedNeed);
        Expect.RoundTrips(wish, Context.ExplicitNeed);
        Expect.RoundTrips<CustomerNeed>(wish, Context.CustomerNeed);
        Expect.RoundTrips(feature, Context.Feature);
        Expect.RoundTrips(advantage, Context.Advantage);
        Expect.RoundTrips(benefit, Context.Benefit);
        Expect.RoundTrips<CapabilityStatement>(benefit, Context.CapabilityStatement);
        Expect.RoundTrips<CallOutcome>(new CallOutcome.Order("40 seats", Mara), Context.CallOutcome);
        Expect.RoundTrips<CallOutcome>(new CallOutcome.Advance("Runs a test", Mara, Mar20), Context.CallOutcome, """{"kind":"advance","what":"Runs a test","who":"Mara Lind","when":"2026-03-20"}""");
        Expect.RoundTrips<CallOutcome>(new CallOutcome.Continuation("Sends it", "Ana Costa", Mar20, isSellerAction: true), Context.CallOutcome);
        Expect.RoundTrips<CallOutcome>(new CallOutcome.NoSale("too early"), Context.CallOutcome, """{"kind":"noSale","reason":"too early"}""");
        SalesCall call = new SalesCall(Mar10, "Ana Costa").Add(asked).Add(hurt).Add(wish).Add(feature).Add(advantage).Add(benefit).Agree("Runs a test", Mara, Mar20);
        Expect.RoundTrips(call, Context.SalesCall);
        Expect.ListRoundTrips([call, call.Next(Mar20)], Context.IReadOnlyListSalesCall);
        RelatedDifficulty twice = new("Customers call twice", "Who answers them?");
        Expect.RoundTrips(twice, Context.RelatedDifficulty, """{"name":"Customers call twice","questions":["Who answers them?"]}""");
        PlannedProblem[] problems = [.. new[] { Lost, "Late invoices", "Wrong prices" }.Select(problem => new PlannedProblem(problem, "Solves it", ["What is hard?"], [twice], ["What would it be worth?"]))];
        Expect.RoundTrips(problems[0], Context.PlannedProblem);
        Expect.RoundTrips(new CallPlan(new CallOutcome.Order("40 seats", Mara), new CallOutcome.Advance("Runs a test", Mara, Mar20), [], problems), Context.CallPlan);
        LargeSaleTest sale = new() { NeedsSeveralCalls = true, IsVisibleRisk = false };
        Expect.RoundTrips(sale, Context.LargeSaleTest, """{"needsSeveralCalls":true,"isVisibleRisk":false}""");
        string json = JsonSerializer.Serialize(CallReview.Of(call, sale), Context.CallReview);
        Expect.Check(json.Contains("\"missing\":[\"large commitment\",\"ongoing relationship\"]", StringComparison.Ordinal), "a call review is written");
        Expect.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, Context.CallReview), "a call review is written only");
    }
}
