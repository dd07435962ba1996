namespace SalesDomain.Qualification;

/// <summary>A question that is worth asking next.</summary>
public sealed record NextQuestion
{
    internal NextQuestion(Criterion criterion, Points narrows)
    {
        Criterion = criterion;
        Narrows = narrows;
    }

    /// <summary>What it is about.</summary>
    public Criterion Criterion { get; }

    /// <summary>The question; one made of the title where the criterion has none.</summary>
    public string Text => Criterion.Question ?? $"What proves {Criterion.Title}?";

    /// <summary>By how many of all points an answer narrows the interval of the score, on average over the levels that it may show.</summary>
    public Points Narrows { get; }

    /// <summary>Title, question and what it narrows.</summary>
    public override string ToString() => $"{Criterion.Title}: {Text} (narrows by {Narrows})";
}
