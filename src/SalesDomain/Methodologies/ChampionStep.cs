using SalesDomain.Qualification;

namespace SalesDomain.Methodologies;

/// <summary>What to put to the test next with a person.</summary>
public sealed record ChampionStep
{
    internal ChampionStep(Criterion criterion, ChampionBehaviour? behaviour = null)
    {
        Criterion = criterion;
        Behaviour = behaviour;
    }

    /// <summary>What an answer speaks to.</summary>
    public Criterion Criterion { get; }

    /// <summary>The behaviour to bring about; <c>null</c> where one finds out first whether there is anything to see.</summary>
    public ChampionBehaviour? Behaviour { get; }

    /// <summary>The question, or what to ask for.</summary>
    public string Question => Behaviour?.Question ?? Criterion.Question!;

    /// <summary>What is tested, and the question.</summary>
    public override string ToString() => $"{Behaviour?.Label ?? Criterion.Title}: {Question}";
}
