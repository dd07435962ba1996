using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Opportunities;

namespace SalesDomain.Kpis;

/// <summary>By what a report is grouped: a name, and the key of an opportunity.</summary>
[JsonConverter(typeof(DimensionJsonConverter))]
public sealed class Dimension
{
    private readonly Func<Opportunity, string?> _key;

    private Dimension(string name, Func<Opportunity, string?> key)
    {
        Name = name;
        _key = key;
    }

    /// <summary>The name of the dimension.</summary>
    public string Name { get; }

    /// <summary>By owner. The only dimension whose groups have quotas.</summary>
    public static Dimension Owner { get; } = new("owner", deal => deal.Owner?.Value);

    /// <summary>By the name of the stage.</summary>
    public static Dimension Stage { get; } = new("stage", deal => deal.Stage.Name);

    /// <summary>By the month of closing, <c>2026-03</c>: the actual one of a closed deal, the expected one of an open deal.</summary>
    public static Dimension Month { get; } = new("month", deal => MonthOf(deal.Status == OpportunityStatus.Open ? deal.ExpectedCloseOn : deal.ClosedOn));

    /// <summary>By type.</summary>
    public static Dimension Type { get; } = new("type", deal => deal.Type);

    /// <summary>By another field of the record, among those kept in <see cref="Opportunity.Attributes"/>.</summary>
    /// <exception cref="InvalidValueException"><paramref name="name"/> is empty.</exception>
    public static Dimension Attribute(string name) => Of(name, deal => deal.Attributes.GetValueOrDefault(name));

    /// <summary>By a key of one's own; <c>null</c> puts a deal into the group without a key.</summary>
    /// <exception cref="InvalidValueException"><paramref name="name"/> is empty.</exception>
    public static Dimension Of(string name, Func<Opportunity, string?> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (string.IsNullOrWhiteSpace(name)) Throw.Empty("the name of a dimension", nameof(name));
        return new Dimension(name, key);
    }

    /// <summary>The key of an opportunity; <c>null</c> where it has none.</summary>
    public string? KeyOf(Opportunity deal) => _key(deal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static string? MonthOf(LocalDate? date) => date is { } day ? FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}") : null;
}
