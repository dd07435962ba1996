using SalesDomain.Errors;

namespace SalesDomain.Organization;

/// <summary>What is wrong with a team: where, by which code, with which value, and what would be legal.</summary>
/// <param name="Path">The member of the draft: <c>Members[2].Manager</c>.</param>
/// <param name="Code">One of <see cref="ErrorCodes"/>.</param>
/// <param name="Value">The value that is refused.</param>
/// <param name="Legal">What would be legal, in words.</param>
internal sealed record TeamProblem(string Path, string Code, object? Value, string Legal)
{
    public static TeamProblem Of(int row, string member, string code, object? value, string legal) =>
        new(FormattableString.Invariant($"{nameof(SalesTeamDraft.Members)}[{row}]{(member.Length > 0 ? "." : "")}{member}"), code, value, legal);

    public InvalidValueException ToException(string? parameter) => new(Code, Value, Legal, parameter);
}
