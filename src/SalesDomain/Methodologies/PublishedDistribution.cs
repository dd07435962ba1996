using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.Methodologies;

/// <summary>Published shares of one whole, which sum to 100 but for rounding. A column put together from several wholes does not, and is refused.</summary>
/// <remarks>Equal when all members are, the order of the shares included.</remarks>
[JsonConverter(typeof(PublishedDistributionJsonConverter))]
public sealed record PublishedDistribution
{
    // a share that is rounded to whole percent is off by so much at most
    private const decimal Rounding = 0.5m;

    /// <summary>A distribution. How many were counted is added by <c>with</c>.</summary>
    /// <param name="id">What it is called; not blank.</param>
    /// <param name="shares">The shares with their names, in percent; two or more, no name twice, together 100 but for half a point a share.</param>
    /// <param name="counted">What was counted in each share; not blank.</param>
    /// <param name="of">The whole; not blank.</param>
    /// <param name="population">Among whom; not blank.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="InvalidValueException">A text is blank, there are fewer than two shares, a name stands twice, a share is none of 0 to 100, or they do not sum to 100.</exception>
    public PublishedDistribution(string id, IReadOnlyList<(string Name, decimal Percent)> shares, string counted, string of, string population, FigureSource source)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ArgumentNullException.ThrowIfNull(source);
        if (shares.Count < 2) Throw.OutOfRange(shares.Count, "two shares or more", nameof(shares));
        HashSet<string> seen = [];
        foreach ((string name, decimal percent) in shares)
        {
            if (!seen.Add(Words.Checked(name, "the name of a share", nameof(shares)))) Throw.Duplicate(name, "no name twice", nameof(shares));
            if (percent is < 0 or > 100) Throw.OutOfRange(percent, "a share of 0 to 100 percent", nameof(shares));
        }

        decimal sum = shares.Sum(share => share.Percent), off = Rounding * shares.Count;
        if (Math.Abs(sum - 100) > off) Throw.OutOfRange(sum, FormattableString.Invariant($"shares that sum to 100 percent, give or take {off} by rounding; more or less comes of mixed columns"), nameof(shares));
        Id = Words.Checked(id, "the id of a distribution", nameof(id));
        Shares = [.. shares];
        Counted = Words.Checked(counted, "what was counted", nameof(counted));
        Of = Words.Checked(of, "what the shares are of", nameof(of));
        Population = Words.Checked(population, "among whom it was counted", nameof(population));
        Source = source;
    }

    /// <summary>What it is called.</summary>
    public string Id { get; }

    /// <summary>The shares in percent with their names, in the order given.</summary>
    public ImmutableArray<(string Name, decimal Percent)> Shares { get; }

    /// <summary>The sum of the shares as published, in percent: 100 but for rounding.</summary>
    public decimal Sum => Shares.Sum(share => share.Percent);

    /// <summary>What was counted in each share: the numerator.</summary>
    public string Counted { get; }

    /// <summary>The whole: the denominator.</summary>
    public string Of { get; }

    /// <summary>Among whom.</summary>
    public string Population { get; }

    /// <summary>How many the whole holds, at least; <c>null</c> where the source does not say.</summary>
    /// <exception cref="InvalidValueException">The count is below 1.</exception>
    public long? Sample
    {
        get;
        init
        {
            if (value < 1) Throw.OutOfRange(value, "a count of 1 or more, or null", nameof(Sample));
            field = value;
        }
    }

    /// <summary>Where it comes from.</summary>
    public FigureSource Source { get; }

    /// <summary>The share of a name, in percent.</summary>
    /// <exception cref="InvalidValueException">No share has the name.</exception>
    public decimal this[string name]
    {
        get
        {
            foreach ((string other, decimal percent) in Shares)
            {
                if (other == name) return percent;
            }

            Throw.NotFound(name, $"one of {string.Join(", ", Shares.Select(share => share.Name))}", nameof(name));
            return 0;
        }
    }

    /// <inheritdoc/>
    public bool Equals(PublishedDistribution? other) =>
        other is not null && Id == other.Id && Shares.SequenceEqual(other.Shares) && Counted == other.Counted && Of == other.Of && Population == other.Population && Sample == other.Sample && Source == other.Source;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Shares.Length, Source);

    /// <summary>The shares with what they are of, and the source: <c>Challenger 27 %, Lone wolf 18 % of sellers (n = 6000; ...)</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(", ", Shares.Select(share => string.Create(CultureInfo.InvariantCulture, $"{share.Name} {share.Percent} %")))} of {Of} ({(Sample is { } n ? $"n = {n}; " : "")}{Source})");
}
