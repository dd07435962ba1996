using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A band as a form or a file has it, before it is checked.</summary>
public sealed record BandDraft
{
    /// <summary>What it is called; needed, not blank.</summary>
    public string? Name { get; init; }

    /// <summary>The points from which on it holds; needed, 0 or more.</summary>
    [JsonConverter(typeof(DecimalJsonConverter))]
    public decimal? From { get; init; }

    internal IEnumerable<Problem> Problems(string path)
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new Problem(ErrorCodes.Empty, Name, "the name of a band", $"{path}{nameof(Name)}");
        if (From is null) yield return new Problem(ErrorCodes.Missing, null, "the points from which on the band holds", $"{path}{nameof(From)}");
        else if (From < 0m) yield return new Problem(ErrorCodes.OutOfRange, From, "0 points or more", $"{path}{nameof(From)}");
    }
}
