using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Quotas;

namespace SalesDomain.Kpis;

/// <summary>The forms of definitions and totals that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(KpiDefinitionForm))]
[JsonSerializable(typeof(OpportunityTotalsForm))]
internal sealed partial class KpisJsonContext : JsonSerializerContext;

/// <summary>With setters, so that what is left out keeps its default.</summary>
internal sealed class KpiDefinitionForm
{
    public required ReportingPeriod Period { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AsOf { get; set; }

    public string CycleFrom { get; set; } = JsonForm.Name(CycleStart.Creation);

    public Currency CurrencyOfNothing { get; set; } = Currency.Usd;

    public QuotaPlan Quotas { get; set; } = QuotaPlan.None;

    public CreditSplits Splits { get; set; } = CreditSplits.None;
}

internal sealed record OpportunityTotalsForm(
    KpiDefinition Definition,
    IReadOnlyList<Currency> Currencies,
    long Count,
    long UnknownCount,
    long OpenCount,
    AmountTotal Open,
    AmountTotal Weighted,
    AmountTotal Due,
    long WonCount,
    long LostCount,
    long UndatedWonCount,
    long UndatedLostCount,
    AmountHistogram Won,
    AmountTotal Lost,
    DayTotal WonCycle,
    DayTotal LostCycle,
    long CreatedCount,
    long CreatedWonCount,
    long CreatedUnknownCount,
    long UndatedCreatedCount,
    AmountTotal Credited,
    ImmutableSortedDictionary<OwnerId, AmountTotal> CreditedByOwner,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? LatestFact = null);
