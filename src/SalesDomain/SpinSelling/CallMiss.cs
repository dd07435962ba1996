using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>Something that was missed in a call, with the rule that says so.</summary>
public sealed record CallMiss
{
    internal CallMiss(SpinRule rule, string what, string? about = null, int? position = null)
    {
        Rule = rule;
        What = what;
        About = about;
        Position = position;
    }

    /// <summary>The rule.</summary>
    public SpinRule Rule { get; }

    /// <summary>What was missed, in words.</summary>
    public string What { get; }

    /// <summary>The problem; <c>null</c> where it is about none.</summary>
    public string? About { get; }

    /// <summary>Where in the call; <c>null</c> where it is at no place of it.</summary>
    public int? Position { get; }

    /// <summary>The rule, the problem and what was missed: <c>Problem is developed (lost orders): no implication question</c>.</summary>
    public override string ToString() => $"{Rule.Label}{(About is null ? "" : $" ({About})")}: {What}{(Position is { } position ? $" [{Words.Of(position)}]" : "")}";
}
