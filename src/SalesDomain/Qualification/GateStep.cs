namespace SalesDomain.Qualification;

/// <summary>A step towards a gate: a criterion that is to be shown at a level.</summary>
public sealed record GateStep
{
    internal GateStep(Criterion criterion, int level, Strength strength)
    {
        Criterion = criterion;
        Level = level;
        Strength = strength;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The level at which it is to be shown.</summary>
    public int Level { get; }

    /// <summary>The least strength of the evidence.</summary>
    public Strength Strength { get; }

    /// <summary>Title, level, anchor and strength.</summary>
    public override string ToString() => FormattableString.Invariant($"{Criterion.Title} to level {Level} ({Criterion.Levels[Level].Anchor}) by evidence {Words.Of(Strength)}{(Strength < Strength.ObservedBehaviour ? " or stronger" : "")}");
}
