namespace SalesDomain.Methodologies;

/// <summary>A part of a methodology: a kind of question, a skill, a step or a factor.</summary>
public sealed record MethodologyElement
{
    internal MethodologyElement(string label, string meaning)
    {
        Label = label;
        Meaning = meaning;
    }

    /// <summary>What it is called: <c>Implication</c>.</summary>
    public string Label { get; }

    /// <summary>What it means, in one sentence.</summary>
    public string Meaning { get; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
