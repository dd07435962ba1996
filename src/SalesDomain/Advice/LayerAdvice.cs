using System.Collections.Immutable;

namespace SalesDomain.Advice;

/// <summary>What is advised in a layer: the option with the most points, if it has any and no other has as many.</summary>
public sealed record LayerAdvice
{
    internal LayerAdvice(AdviceLayer layer, IEnumerable<OptionAdvice> options)
    {
        Layer = layer;
        Options = [.. options.OrderBy(option => option.IsBlocked).ThenByDescending(option => option.Points).ThenBy(option => option.Option.Value)];
        OptionAdvice[] open = [.. Options.Where(option => option is { IsBlocked: false, Points: > 0 })];
        int best = open.Length == 0 ? 0 : open[0].Points;
        Tied = open.Count(option => option.Points == best) is > 1 and var count ? [.. open.Take(count).Select(option => option.Option)] : [];
        Choice = open.Length > 0 && Tied.IsEmpty ? open[0].Option : null;
        Margin = Choice is null ? null : best - (open.Length > 1 ? open[1].Points : 0);
    }

    /// <summary>The layer.</summary>
    public AdviceLayer Layer { get; }

    /// <summary>What is advised; <c>null</c> where nothing speaks for any option, or several are tied.</summary>
    public AdviceOption? Choice { get; }

    /// <summary>The options with the most points where there are several; else none.</summary>
    public ImmutableArray<AdviceOption> Tied { get; }

    /// <summary>By how many points the choice is ahead of the next, or of advising nothing; 1 or more, <c>null</c> without a choice.</summary>
    public int? Margin { get; }

    /// <summary>All options of the layer, the best first, those ruled out last.</summary>
    public ImmutableArray<OptionAdvice> Options { get; }

    /// <inheritdoc/>
    public bool Equals(LayerAdvice? other) => other is not null && Layer == other.Layer && Options.SequenceEqual(other.Options);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Layer, Choice);

    /// <summary>The layer and what is advised: <c>Discovery: SPIN Selling, 2 ahead</c>.</summary>
    public override string ToString() => $"{Layer}: {Choice switch { { } choice => FormattableString.Invariant($"{choice.Label}, {Margin} ahead"), null => Tied.IsEmpty ? "nothing speaks for any" : $"tied: {string.Join(", ", Tied.Select(option => option.Label))}" }}";
}
