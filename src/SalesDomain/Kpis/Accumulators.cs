using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

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
    public void Add(Money? amount, ExclusionReason? excluded, decimal factor = 1m)
    {
        if (excluded is { } reason)
        {
            Exclude(reason);
            return;
        }

        Money money = amount!.Value;
        CollectionsMarshal.GetValueRefOrAddDefault(_sums, money.Currency, out _).Add(money.Amount, factor);
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

    /// <summary>A sum that uses decimal as long as decimal is exact, and an integer of any size from there.</summary>
    private struct ExactSum
    {
        private ExactDecimal _flushed;
        private decimal _running;

        public readonly ExactDecimal Total => _flushed + ExactDecimal.Of(_running);

        public void Add(decimal amount, decimal factor)
        {
            decimal product = factor == 1m ? amount : amount * factor;
            if (factor != 1m && product.Scale < amount.Scale + factor.Scale)
            {
                Add(ExactDecimal.Of(amount) * ExactDecimal.Of(factor));
                return;
            }

            // decimal drops scale only where it may have rounded, and throws where it is full
            decimal sum;
            try
            {
                sum = _running + product;
            }
            catch (OverflowException)
            {
                Add(ExactDecimal.Of(product));
                return;
            }

            if (sum.Scale < Math.Max(_running.Scale, product.Scale)) Add(ExactDecimal.Of(product));
            else _running = sum;
        }

        public void Add(ExactDecimal amount) => _flushed += amount;
    }
}

/// <summary>Counts equal amounts while a pass runs.</summary>
internal sealed class AmountHistogramAccumulator : ExclusionCounter
{
    private readonly Dictionary<Currency, Dictionary<decimal, long>> _counts = [];

    public void Add(Money? amount, ExclusionReason? excluded)
    {
        if (excluded is { } reason)
        {
            Exclude(reason);
            return;
        }

        ref Dictionary<decimal, long>? counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, amount!.Value.Currency, out _);
        counts ??= [];
        CollectionsMarshal.GetValueRefOrAddDefault(counts, amount.Value.Amount, out _)++;
    }

    public AmountHistogram Build() => new(_counts.ToImmutableSortedDictionary(pair => pair.Key, pair => Histogram<decimal>.Of(pair.Value)), Excluded);
}

/// <summary>Counts equal lengths while a pass runs.</summary>
internal sealed class DayAccumulator : ExclusionCounter
{
    private readonly Dictionary<int, long> _counts = [];

    public void Add(int days) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, days, out _)++;

    public DayTotal Build() => new(Histogram<int>.Of(_counts), Excluded);
}
