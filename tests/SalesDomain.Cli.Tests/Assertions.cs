using System.Text.Json;

namespace SalesDomain.Cli.Tests;

/// <summary>What a KPI of the JSON contract is expected to say.</summary>
internal static class Assertions
{
    public static void IsNumber(this JsonElement kpi, decimal value, long population, long excluded = 0, string excludedBy = "")
    {
        Assert.Equal(value, kpi.GetProperty("value").GetDecimal());
        kpi.Counts(population, excluded, excludedBy);
    }

    public static void IsMoney(this JsonElement kpi, string amount, string currency, long population, long excluded = 0, string excludedBy = "")
    {
        kpi.GetProperty("value").IsAmount(amount, currency);
        kpi.Counts(population, excluded, excludedBy);
    }

    public static void IsUndefined(this JsonElement kpi, string reason)
    {
        Assert.Equal(JsonValueKind.Null, kpi.GetProperty("value").ValueKind);
        Assert.Equal(reason, kpi.GetProperty("undefined").GetString());
    }

    public static void IsAmount(this JsonElement money, string amount, string currency)
    {
        Assert.Equal(amount, money.GetProperty("amount").GetString());
        Assert.Equal(currency, money.GetProperty("currency").GetString());
    }

    /// <summary>Population, excluded, and the reasons as "overdue 1, omitted 1" in the order of the JSON.</summary>
    public static void Counts(this JsonElement kpi, long population, long excluded, string excludedBy)
    {
        Assert.Equal(population, kpi.GetProperty("population").GetInt64());
        Assert.Equal(excluded, kpi.GetProperty("excluded").GetInt64());
        Assert.Equal(excludedBy, string.Join(", ", kpi.GetProperty("excludedBy").EnumerateObject().Select(p => $"{p.Name} {p.Value.GetInt64()}")));
    }
}
