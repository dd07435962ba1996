using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>Where a deal stands among others: how many score below it. It is neither a score nor a chance to win, and nothing converts it into one.</summary>
/// <remarks>Vendors whose number is a rank are read as if it were a win rate; so it has a type, and carries the others it was ranked among.</remarks>
[JsonConverter(typeof(PercentileRankJsonConverter))]
public sealed record PercentileRank
{
    internal PercentileRank(long below, long equal, long population)
    {
        if (population < 1) Throw.OutOfRange(population, "1 deal or more to compare with", nameof(population));
        if (below < 0 || equal < 0 || below + equal > population) Throw.OutOfRange(below + equal, "0 up to the number of all", nameof(below));
        Below = below;
        Equal = equal;
        Population = population;
    }

    /// <summary>How many score less.</summary>
    public long Below { get; }

    /// <summary>How many score the same.</summary>
    public long Equal { get; }

    /// <summary>How many it is compared with; 1 or more.</summary>
    public long Population { get; }

    /// <summary>The mid-rank in percent: 100 × (below + equal / 2) / population.</summary>
    public decimal Percent => 100m * (Below + (Equal / 2m)) / Population;

    /// <summary>The rank of a score among those of other deals, by share of points.</summary>
    /// <exception cref="InvalidValueException">There are no others.</exception>
    public static PercentileRank Of(Points score, IReadOnlyCollection<Points> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new(others.Count(other => other.Share < score.Share), others.Count(other => other.Share == score.Share), others.Count);
    }

    /// <summary>The rank in words: <c>above 7 of 10 deals</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"above {Below} of {Population} deals");
}
