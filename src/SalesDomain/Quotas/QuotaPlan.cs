using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Measures;

namespace SalesDomain.Quotas;

/// <summary>The quotas of a team. Those of one owner do not overlap.</summary>
/// <remarks>
/// The total is the quotas without owner where there are any, else the sum of all owners'. Quotas that lie wholly inside a
/// period are summed; one that lies partly inside makes the sum undefined, as nothing is prorated silently.
/// </remarks>
[JsonConverter(typeof(QuotaPlanJsonConverter))]
public sealed class QuotaPlan : IEquatable<QuotaPlan>
{
    private readonly Dictionary<OwnerId, Quota[]> _byOwner;
    private readonly Quota[] _total;

    /// <summary>A plan of the given quotas, in any order.</summary>
    /// <exception cref="InvalidValueException">Two quotas of one owner, or two of the total, overlap.</exception>
    public QuotaPlan(params IEnumerable<Quota> quotas)
    {
        ArgumentNullException.ThrowIfNull(quotas);
        Quotas = Array.AsReadOnly(quotas.OrderBy(q => q.Owner?.Value, StringComparer.Ordinal).ThenBy(q => q.Period.Start).ToArray());
        for (int i = 1; i < Quotas.Count; i++)
        {
            if (Quotas[i].Owner == Quotas[i - 1].Owner && Quotas[i].Period.Overlaps(Quotas[i - 1].Period))
                Throw.Duplicate(Quotas[i], $"quotas of one owner that do not overlap; {Quotas[i - 1].Period} is taken", nameof(quotas));
        }

        _total = [.. Quotas.Where(q => q.Owner is null)];
        _byOwner = Quotas.Where(q => q.Owner is not null).GroupBy(q => q.Owner!.Value).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>A plan without quotas.</summary>
    public static QuotaPlan None { get; } = new([]);

    /// <summary>All quotas, the total's first, then by owner and start.</summary>
    public IReadOnlyList<Quota> Quotas { get; }

    /// <summary>Whether there are quotas of the total, so that all wins count whoever owns them.</summary>
    public bool HasTotal => _total.Length > 0;

    /// <summary>The quota of the total in a period.</summary>
    /// <returns>The sum, or undefined: <c>mixedCurrencies</c>, <c>noQuota</c> (also for a sum of 0), <c>quotaPeriodMismatch</c>.</returns>
    public Kpi<Money> Total(ReportingPeriod period) => Sum(HasTotal ? _total : Quotas, period);

    /// <summary>The quota of one owner in a period.</summary>
    /// <inheritdoc cref="Total" path="/returns"/>
    public Kpi<Money> Of(OwnerId owner, ReportingPeriod period) => Sum(_byOwner.GetValueOrDefault(owner) ?? [], period);

    /// <summary>The owners who have a quota that counts in a period.</summary>
    internal IEnumerable<OwnerId> OwnersIn(ReportingPeriod period) => _byOwner.Keys.Where(owner => Has(owner, period));

    /// <summary>Whether an owner has a quota that counts in a period.</summary>
    internal bool Has(OwnerId owner, ReportingPeriod period) => _byOwner.TryGetValue(owner, out Quota[]? rows) && Array.Exists(rows, row => period.Contains(row.Period));

    /// <summary>Whether a day lies in one of an owner's quotas that count in a period.</summary>
    internal bool Covers(OwnerId owner, LocalDate date, ReportingPeriod period) => _byOwner.TryGetValue(owner, out Quota[]? rows) && Covers(rows, date, period);

    /// <summary>Whether a day lies in one of the total's own quotas that count in a period.</summary>
    internal bool TotalCovers(LocalDate date, ReportingPeriod period) => Covers(_total, date, period);

    /// <inheritdoc/>
    public bool Equals(QuotaPlan? other) => other is not null && Quotas.SequenceEqual(other.Quotas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuotaPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => Quotas.Aggregate(0, HashCode.Combine);

    /// <summary>The number of quotas in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Quotas.Count} quotas");

    private static bool Covers(Quota[] rows, LocalDate date, ReportingPeriod period) => Array.Exists(rows, row => row.Period.Contains(date) && period.Contains(row.Period));

    private static Kpi<Money> Sum(IReadOnlyList<Quota> rows, ReportingPeriod period)
    {
        Quota[] inside = [.. rows.Where(row => period.Contains(row.Period))];
        MoneyBag sum = MoneyBag.Of([.. inside.Select(row => row.Amount)]);
        if (sum.Count > 1) return Kpi.Undefined<Money>(UndefinedReason.MixedCurrencies);
        if (rows.Any(row => period.Overlaps(row.Period) && !period.Contains(row.Period))) return Kpi.Undefined<Money>(UndefinedReason.QuotaPeriodMismatch);
        return sum.TrySingle(out Money quota) && quota.IsPositive ? Kpi.Of(quota, inside.Length) : Kpi.Undefined<Money>(UndefinedReason.NoQuota);
    }
}
