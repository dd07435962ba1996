using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>Makes KPIs with a value and KPIs without.</summary>
public static class Kpi
{
    /// <summary>A KPI that has a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="population">How many facts are in the number; 0 or more.</param>
    /// <param name="excluded">The facts that are asked about and left out, by reason.</param>
    /// <exception cref="InvalidValueException"><paramref name="population"/> is negative.</exception>
    public static Kpi<T> Of<T>(T value, long population, Exclusions excluded = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        if (population < 0) Throw.OutOfRange(population, "a count of 0 or more", nameof(population));
        return new Kpi<T>(true, value, default, population, excluded);
    }

    /// <summary>A KPI that has no value, and why.</summary>
    /// <param name="reason">Why there is none.</param>
    /// <param name="population">How many facts would be in the number; 0 or more.</param>
    /// <param name="excluded">The facts that are asked about and left out, by reason.</param>
    /// <exception cref="InvalidValueException"><paramref name="population"/> is negative.</exception>
    public static Kpi<T> Undefined<T>(UndefinedReason reason, long population = 0, Exclusions excluded = default)
        where T : notnull
    {
        if (population < 0) Throw.OutOfRange(population, "a count of 0 or more", nameof(population));
        return new Kpi<T>(false, default!, reason, population, excluded);
    }
}
