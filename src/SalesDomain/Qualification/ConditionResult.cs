namespace SalesDomain.Qualification;

/// <summary>A condition of a gate as of the date of an assessment.</summary>
public sealed record ConditionResult
{
    private readonly Rubric _rubric;

    internal ConditionResult(Condition condition, bool isRequired, ConditionStatus status, Rubric rubric)
    {
        _rubric = rubric;
        Condition = condition;
        IsRequired = isRequired;
        Status = status;
    }

    /// <summary>The condition.</summary>
    public Condition Condition { get; }

    /// <summary>Whether the gate requires it; else it recommends it.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether it is met.</summary>
    public ConditionStatus Status { get; }

    /// <summary>The evidence that meets it, in words: <c>Champion at level 2 (Sells for us inside), buyer stated or stronger</c>.</summary>
    public string Needs => Condition.In(_rubric);

    /// <summary>What it needs, and how it stands.</summary>
    public override string ToString() => $"{Needs} [{(IsRequired ? "" : "recommended, ")}{Words.Of(Status)}]";
}
