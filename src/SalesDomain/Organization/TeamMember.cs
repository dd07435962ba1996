using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.Organization;

/// <summary>A person in a sales team.</summary>
[JsonConverter(typeof(TeamMemberJsonConverter))]
public sealed record TeamMember
{
    /// <summary>A person in a sales team.</summary>
    /// <param name="id">The id by which the person owns deals and carries quotas.</param>
    /// <param name="role">What the person does.</param>
    /// <param name="name">The name that people read, if known; not empty.</param>
    /// <param name="manager">Whom the person reports to; <c>null</c> at the top. Any role may manage any other.</param>
    /// <exception cref="InvalidValueException">An id or the name is empty, or the person is their own manager.</exception>
    public TeamMember(OwnerId id, SalesRole role, string? name = null, OwnerId? manager = null)
    {
        ArgumentNullException.ThrowIfNull(role);
        if (id.Value.Length == 0) Throw.Empty("the id of a person", nameof(id));
        if (name is not null && string.IsNullOrWhiteSpace(name)) Throw.Empty("a name, or null where it is unknown", nameof(name));
        if (manager is { Value.Length: 0 }) Throw.Empty("the id of a manager, or null at the top", nameof(manager));
        if (manager == id) Throw.Contradiction(id, "a manager other than the person", nameof(manager));
        Id = id;
        Role = role;
        Name = name;
        Manager = manager;
    }

    /// <summary>The id by which the person owns deals and carries quotas.</summary>
    public OwnerId Id { get; }

    /// <summary>What the person does.</summary>
    public SalesRole Role { get; }

    /// <summary>The name that people read; <c>null</c> where it is unknown.</summary>
    public string? Name { get; }

    /// <summary>Whom the person reports to; <c>null</c> at the top.</summary>
    public OwnerId? Manager { get; }

    /// <summary>The person in words: <c>Ana (Account Executive)</c>.</summary>
    public override string ToString() => $"{Name ?? Id.Value} ({Role.Label})";
}
