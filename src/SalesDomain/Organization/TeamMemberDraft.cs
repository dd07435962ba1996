namespace SalesDomain.Organization;

/// <summary>A person in a sales team as a form or a file has it: texts that nobody has checked yet.</summary>
public sealed record TeamMemberDraft
{
    /// <summary>The id by which the person owns deals and carries quotas; must be there, and each member's own.</summary>
    public string? Id { get; init; }

    /// <summary>What the person does, as any text that <see cref="SalesRole"/> understands: <c>AccountExecutive</c>, <c>Account Executive</c>, <c>AE</c>; must be there.</summary>
    public string? Role { get; init; }

    /// <summary>The name that people read; <c>null</c> where it is unknown, but not empty.</summary>
    public string? Name { get; init; }

    /// <summary>The id of another member whom the person reports to; <c>null</c> at the top, but not empty.</summary>
    public string? Manager { get; init; }
}
