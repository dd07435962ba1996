using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>Points cut into bands, such as below 40, 40 to below 60, and 60 and above. Every score is in one of them.</summary>
[JsonConverter(typeof(ScoreBandsJsonConverter))]
public sealed class ScoreBands : IEquatable<ScoreBands>
{
    private ScoreBands(ImmutableArray<decimal> cuts) => Cuts = cuts;

    /// <summary>The points at which a band begins, rising; the lowest band begins nowhere.</summary>
    public ImmutableArray<decimal> Cuts { get; }

    /// <summary>The number of bands: the cuts and one.</summary>
    public int Count => Cuts.Length + 1;

    /// <summary>Bands that begin at these points.</summary>
    /// <param name="cuts">One or more, rising; each belongs to the band that it begins.</param>
    /// <exception cref="InvalidValueException">There is none, or they do not rise.</exception>
    public static ScoreBands CutAt(params IEnumerable<decimal> cuts)
    {
        ArgumentNullException.ThrowIfNull(cuts);
        ImmutableArray<decimal> rising = [.. cuts];
        if (rising.IsEmpty) Throw.Empty("one cut or more, such as 40", nameof(cuts));
        for (int i = 1; i < rising.Length; i++)
        {
            if (rising[i] <= rising[i - 1]) Throw.OutOfRange(rising[i], "cuts that rise, so more than the one before", nameof(cuts));
        }

        return new ScoreBands(rising);
    }

    /// <summary>The index of the band that a score is in, 0 for the lowest.</summary>
    public int IndexOf(decimal score)
    {
        int index = Cuts.BinarySearch(score);
        return index < 0 ? ~index : index + 1;
    }

    /// <inheritdoc/>
    public bool Equals(ScoreBands? other) => other is not null && Cuts.AsSpan().SequenceEqual(other.Cuts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreBands);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Cuts.Length, Cuts[0], Cuts[^1]);

    /// <summary>The cuts: <c>40, 60</c>.</summary>
    public override string ToString() => string.Join(", ", Cuts.Select(cut => FormattableString.Invariant($"{cut}")));
}
