using SalesDomain.Crm.Csv;
using SalesDomain.Measures;

namespace SalesDomain.Crm.Columns;

/// <summary>A column of probabilities. Whether they are percentages or fractions is decided once, from all values of the column.</summary>
/// <param name="commaIsLikely">As in <see cref="NumberColumn"/>.</param>
internal sealed class ProbabilityColumn(bool commaIsLikely)
{
    private readonly NumberColumn _numbers = new(commaIsLikely);

    // what the values say about the scale, if the decimals are read with a point and if with a comma
    private readonly Scale[] _scales = new Scale[2];

    public const string Legal = "a probability from 0 to 100, or from 0 to 1 throughout the column";

    /// <summary>Whether only 0 and 1 were seen, so that the scale is a guess: fractions.</summary>
    public bool IsScaleAssumed => Seen is { HasOne: true, HasPercent: false, HasFraction: false };

    private Scale Seen => _scales[_numbers.HasDecimalComma ? 1 : 0];

    /// <summary>Takes a value into the decision.</summary>
    public void Look(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> bare = WithoutSign(text, out bool percent);
        _numbers.Look(bare);
        for (int style = 0; style < _scales.Length; style++)
        {
            if (!NumberColumn.TryRead(bare, style == 1, out decimal? number, out _) || number is not { } value) continue;
            ref Scale scale = ref _scales[style];
            if (percent || value > 1m) scale.HasPercent = true;
            else if (value == 1m) scale.HasOne = true;
            else if (value > 0m) scale.HasFraction = true;
        }
    }

    /// <returns>Whether the value is a probability or missing.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, out Probability? probability)
    {
        probability = null;
        if (!_numbers.TryRead(WithoutSign(text, out _), out decimal? number, out _)) return false;
        if (number is not { } value) return true;
        bool percent = Seen.HasPercent;
        if (value < 0m || value > (percent ? 100m : 1m) || value.Scale > 20) return false;
        probability = percent ? Probability.FromPercent(value) : Probability.FromFraction(value);
        return true;
    }

    private static ReadOnlySpan<byte> WithoutSign(ReadOnlySpan<byte> text, out bool percent)
    {
        percent = text.EndsWith("%"u8);
        return percent ? Utf8.Trim(text[..^1]) : text;
    }

    private struct Scale
    {
        public bool HasPercent;
        public bool HasFraction;
        public bool HasOne;
    }
}
