using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesDomain.Serialization;

namespace SalesDomain.AotApp;

internal static class StrictnessChecks
{
    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    public static void Run()
    {
        int before = Expect.Count;
        Refuses("""{"amount":12.5,"currency":"EUR"}""", Context.Money);
        Refuses("""{"amount":"12.5"}""", Context.Money);
        Refuses("\"EURO\"", Context.Currency);
        Refuses("\"best case\"", Context.ForecastCategory);
        Refuses("2", Context.ForecastCategory);
        Refuses("""{"id":"D-1","stage":null}""", Context.Opportunity);
        Refuses("""{"id":"D-1"}""", Context.Opportunity);
        Refuses("""{"id":"D-1","stage":{"key":"new"},"colour":"red"}""", Context.Opportunity);
        Refuses("""{"id":"D-1","id":"D-2","stage":{"key":"new"}}""", Context.Opportunity);
        Refuses("""{"id":"D-1","stage":{"key":"new"},"createdOn":"2026-02-30"}""", Context.Opportunity);
        Refuses("""{"members":[{"id":"ana","role":"SalesManager","manager":"bo"},{"id":"bo","role":"SalesManager","manager":"ana"}]}""", Context.SalesTeam);
        Refuses("""{"id":"ana","role":"boss"}""", Context.TeamMember);
        Console.WriteLine($"Strictness: {Expect.Count - before} texts refused");
    }

    private static void Refuses<T>(string json, JsonTypeInfo<T> type) => Expect.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type), $"{json} is refused");
}
