namespace SalesDomain.SandlerSelling;

/// <summary>Whether the prospect is willing and able to spend one thing; <c>null</c> where that is not known.</summary>
/// <param name="IsWilling">Whether the prospect wants to.</param>
/// <param name="IsAble">Whether the prospect can.</param>
public readonly record struct Investment(bool? IsWilling = null, bool? IsAble = null)
{
    /// <summary>Willing and able.</summary>
    public static Investment Agreed { get; } = new(true, true);

    /// <summary>Nothing is known.</summary>
    public static Investment Unknown { get; }

    /// <summary>Whether the prospect is both.</summary>
    public bool IsAgreed => (IsWilling, IsAble) == (true, true);

    /// <summary>Whether the prospect is known not to be one of both.</summary>
    public bool IsRefused => IsWilling == false || IsAble == false;

    /// <summary>Both answers: <c>willing, able unknown</c>.</summary>
    public override string ToString() => $"{Answer("willing", IsWilling)}, {Answer("able", IsAble)}";

    private static string Answer(string word, bool? answer) => answer switch { true => word, false => $"not {word}", _ => $"{word} unknown" };
}
