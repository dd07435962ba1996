using SalesDomain.Serialization;

namespace SalesDomain.AotApp;

internal static class StrictnessChecks
{
    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    public static void Run()
    {
        int before = Expect.Count;
        Expect.Refuses("""{"amount":12.5,"currency":"EUR"}""", Context.Money);
        Expect.Refuses("""{"amount":"12.5"}""", Context.Money);
        Expect.Refuses("\"EURO\"", Context.Currency);
        Expect.Refuses("\"best case\"", Context.ForecastCategory);
        Expect.Refuses("2", Context.ForecastCategory);
        Expect.Refuses("""{"id":"D-1","stage":null}""", Context.Opportunity);
        Expect.Refuses("""{"id":"D-1"}""", Context.Opportunity);
        Expect.Refuses("""{"id":"D-1","stage":{"key":"new"},"colour":"red"}""", Context.Opportunity);
        Expect.Refuses("""{"id":"D-1","id":"D-2","stage":{"key":"new"}}""", Context.Opportunity);
        Expect.Refuses("""{"id":"D-1","stage":{"key":"new"},"createdOn":"2026-02-30"}""", Context.Opportunity);
        Expect.Refuses("""{"members":[{"id":"ana","role":"SalesManager","manager":"bo"},{"id":"bo","role":"SalesManager","manager":"ana"}]}""", Context.SalesTeam);
        Expect.Refuses("""{"id":"ana","role":"boss"}""", Context.TeamMember);
        Console.WriteLine($"Strictness: {Expect.Count - before} texts refused");
    }
}
