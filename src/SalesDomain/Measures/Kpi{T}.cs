using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>
/// A measured figure: a value, the number of facts in it and what was left out, or <em>undefined</em> with a reason. It is
/// never 0, NaN, infinity or null for "can't say".
/// </summary>
/// <remarks>The default value is undefined, <c>notComputed</c>.</remarks>
/// <typeparam name="T">What is measured: <see cref="Proportion"/>, <see cref="Ratio"/>, <c>Money</c>, <see cref="Distribution"/> and so on.</typeparam>
[JsonConverter(typeof(KpiJsonConverterFactory))]
public readonly struct Kpi<T> : IEquatable<Kpi<T>>
    where T : notnull
{
    private readonly T _value;
    private readonly UndefinedReason _reason;

    internal Kpi(bool isDefined, T value, UndefinedReason reason, long population, Exclusions excluded)
    {
        IsDefined = isDefined;
        _value = value;
        _reason = reason;
        Population = population;
        Excluded = excluded;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined { get; }

    /// <summary>The value.</summary>
    /// <exception cref="UndefinedKpiException">There is none.</exception>
    public T Value
    {
        get
        {
            if (!IsDefined) Throw.UndefinedKpi(_reason.Code);
            return _value;
        }
    }

    /// <summary>Why there is no value; <c>null</c> where there is one.</summary>
    public UndefinedReason? Reason => IsDefined ? null : _reason;

    /// <summary>How many facts are in the number.</summary>
    public long Population { get; }

    /// <summary>The facts that the KPI asks about and that are not in the number, by reason. Population and these are all that were eligible.</summary>
    public Exclusions Excluded { get; }

    /// <summary>One of two answers: from the value, or from the reason why there is none.</summary>
    public TResult Match<TResult>(Func<T, TResult> defined, Func<UndefinedReason, TResult> undefined)
    {
        ArgumentNullException.ThrowIfNull(defined);
        ArgumentNullException.ThrowIfNull(undefined);
        return IsDefined ? defined(_value) : undefined(_reason);
    }

    /// <summary>The value, or a stand-in where there is none: for those who want a plain number.</summary>
    public T ValueOr(T standIn) => IsDefined ? _value : standIn;

    /// <summary>The value, if there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsDefined;
    }

    /// <summary>The same KPI seen another way, such as the mean of a distribution; an undefined one stays undefined.</summary>
    public Kpi<TResult> Select<TResult>(Func<T, TResult> view)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(view);
        return IsDefined ? Kpi.Of(view(_value), Population, Excluded) : Kpi.Undefined<TResult>(_reason, Population, Excluded);
    }

    /// <inheritdoc/>
    public bool Equals(Kpi<T> other) =>
        IsDefined == other.IsDefined && _reason == other._reason && Population == other.Population && Excluded == other.Excluded
        && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Kpi<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDefined, _reason, Population, Excluded, _value);

    /// <summary>The value as text, or <c>undefined (reason)</c>.</summary>
    public override string ToString() => !IsDefined ? $"undefined ({_reason})" : _value is IFormattable value ? value.ToString(null, CultureInfo.InvariantCulture) : _value.ToString() ?? "";

    /// <summary>Whether value, reason, population and exclusions are the same.</summary>
    public static bool operator ==(Kpi<T> left, Kpi<T> right) => left.Equals(right);

    /// <summary>Whether something differs.</summary>
    public static bool operator !=(Kpi<T> left, Kpi<T> right) => !left.Equals(right);
}
