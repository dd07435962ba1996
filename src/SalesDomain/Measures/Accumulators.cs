using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using SalesDomain.Currencies;

namespace SalesDomain.Measures;

/// <summary>Counts excluded facts while a pass runs.</summary>
internal abstract class ExclusionCounter
{
    private readonly Dictionary<ExclusionReason, long> _excluded = [];

    protected Exclusions Excluded => _excluded.Aggregate(Exclusions.None, (sum, pair) => sum + Exclusions.Of(pair.Key, pair.Value));

    public void Exclude(ExclusionReason reason) => CollectionsMarshal.GetValueRefOrAddDefault(_excluded, reason, out _)++;
}

/// <summary>Sums amounts exactly while a pass runs.</summary>
internal sealed class AmountAccumulator : ExclusionCounter
{
    private readonly Dictionary<Currency, ExactSum> _sums = [];
    private long _population;

    /// <summary>Adds an amount times a factor, or counts why it is left out.</summary>
    public void Add(Money? amount, ExclusionReason? excluded, decimal? factor = null)
    {
        if (excluded is { } reason)
        {
            Exclude(reason);
            return;
        }

        Money money = amount!.Value;
        ref ExactSum sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_sums, money.Currency, out _);
        if (factor is { } share) sum.Add(money.Amount, share);
        else sum.Add(money.Amount);
        _population++;
    }

    public void AddExact(Currency currency, ExactDecimal amount)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_sums, currency, out _).Add(amount);
        _population++;
    }

    public AmountTotal Build()
    {
        MoneyBag sum = default;
        foreach ((Currency currency, ExactSum exact) in _sums) sum += MoneyBag.Of(currency, exact.Total);
        return new AmountTotal(sum, _population, Excluded);
    }
}

/// <summary>Gathers amounts while a pass runs and counts equal ones at its end: sorting beats hashing, as amounts mostly differ.</summary>
internal sealed class AmountHistogramAccumulator : ExclusionCounter
{
    private readonly Dictionary<Currency, List<decimal>> _amounts = [];

    public void Add(Money? amount, ExclusionReason? excluded)
    {
        if (excluded is { } reason)
        {
            Exclude(reason);
            return;
        }

        ref List<decimal>? amounts = ref CollectionsMarshal.GetValueRefOrAddDefault(_amounts, amount!.Value.Currency, out _);
        (amounts ??= []).Add(amount.Value.Amount);
    }

    public AmountHistogram Build() => new(_amounts.ToImmutableSortedDictionary(pair => pair.Key, pair => Histogram<decimal>.OfValues(pair.Value)), Excluded);
}

/// <summary>Counts equal lengths while a pass runs.</summary>
internal sealed class DayAccumulator : ExclusionCounter
{
    private readonly Dictionary<int, long> _counts = [];

    public void Add(int days) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, days, out _)++;

    public DayTotal Build() => new(Histogram<int>.Of(_counts), Excluded);
}

/// <summary>Gathers lengths while a pass runs and counts equal ones at its end: sorting beats hashing, as instants rarely repeat a length.</summary>
internal sealed class DurationAccumulator : ExclusionCounter
{
    private readonly List<Duration> _durations = [];

    public void Add(Duration duration) => _durations.Add(duration);

    /// <summary>Adds a length, or counts why it is left out.</summary>
    public void Add(Duration? duration, ExclusionReason otherwise)
    {
        if (duration is { } known) _durations.Add(known);
        else Exclude(otherwise);
    }

    public DurationTotal Build() => new(Histogram<Duration>.OfValues(_durations), Excluded);
}
