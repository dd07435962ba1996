using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A band of a score, from its points up to the next band: bands leave no gap and never overlap.</summary>
[JsonConverter(typeof(BandJsonConverter))]
public sealed record Band
{
    /// <summary>A band.</summary>
    /// <param name="name">What it is called; not empty.</param>
    /// <param name="from">The points, of those of the whole rubric, from which on it holds; 0 or more.</param>
    /// <exception cref="InvalidValueException">The name is empty or the points are negative.</exception>
    public Band(string name, decimal from)
    {
        Name = name;
        From = from;
        foreach (Problem problem in ToDraft().Problems("")) Throw.Invalid(problem, problem.Path);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The points, of those of the whole rubric, from which on it holds.</summary>
    public decimal From { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal BandDraft ToDraft() => new() { Name = Name, From = From };

    internal static Band Of(BandDraft draft)
    {
        foreach (Problem problem in draft.Problems("")) Throw.Invalid(problem, problem.Path);
        return new(draft.Name!, draft.From!.Value);
    }
}
