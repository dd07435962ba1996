using System.Collections;
using System.Collections.Immutable;
using SalesDomain.Identifiers;

namespace SalesDomain.Organization;

/// <summary>The ids of members who stand together in a team's list, as a set that copies nothing.</summary>
internal sealed class TeamStretch(ImmutableArray<TeamMember> members, Dictionary<OwnerId, int> rowOf, int start, int count) : IReadOnlySet<OwnerId>
{
    public int Count => count;

    public bool Contains(OwnerId item) => rowOf.TryGetValue(item, out int row) && row >= start && row - start < count;

    public IEnumerator<OwnerId> GetEnumerator()
    {
        for (int row = start; row < start + count; row++) yield return members[row].Id;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool IsSupersetOf(IEnumerable<OwnerId> other) => other.All(Contains);

    public bool IsProperSupersetOf(IEnumerable<OwnerId> other) => this.ToHashSet().IsProperSupersetOf(other);

    public bool IsSubsetOf(IEnumerable<OwnerId> other) => this.ToHashSet().IsSubsetOf(other);

    public bool IsProperSubsetOf(IEnumerable<OwnerId> other) => this.ToHashSet().IsProperSubsetOf(other);

    public bool Overlaps(IEnumerable<OwnerId> other) => other.Any(Contains);

    public bool SetEquals(IEnumerable<OwnerId> other) => this.ToHashSet().SetEquals(other);
}
