using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Measures;

/// <summary>What a KPI is about.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<KpiSubject>))]
public sealed class KpiSubject : Vocabulary<KpiSubject>, IVocabulary<KpiSubject>
{
    /// <summary>Deals: how they are won, how large, how fast, and what is in the pipeline.</summary>
    public static readonly KpiSubject Opportunities = new(nameof(Opportunities), 1, "Opportunities", "Deals: how they are won, how large, how fast, and what is in the pipeline.", "Deals");

    /// <summary>People who may become deals: how they are taken up, qualified and answered.</summary>
    public static readonly KpiSubject Leads = new(nameof(Leads), 2, "Leads", "People who may become deals: how they are taken up, qualified and answered.");

    /// <summary>What customers pay again and again, and what of it stays.</summary>
    public static readonly KpiSubject RecurringRevenue = new(nameof(RecurringRevenue), 3, "Recurring revenue", "What customers pay again and again, and what of it stays.", "Subscriptions");

    /// <summary>What a customer costs to win, and what a customer is worth.</summary>
    public static readonly KpiSubject UnitEconomics = new(nameof(UnitEconomics), 4, "Unit economics", "What a customer costs to win, and what a customer is worth.");

    /// <summary>How well what was called came true.</summary>
    public static readonly KpiSubject Forecasting = new(nameof(Forecasting), 5, "Forecasting", "How well what was called came true.", "Forecast");

    private KpiSubject(string name, int value, string label, string meaning, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<KpiSubject> List { get; } = [Opportunities, Leads, RecurringRevenue, UnitEconomics, Forecasting];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> opportunities, Func<TResult> leads, Func<TResult> recurringRevenue, Func<TResult> unitEconomics, Func<TResult> forecasting) =>
        Choose(opportunities, leads, recurringRevenue, unitEconomics, forecasting);
}
