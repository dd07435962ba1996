using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SolutionSelling;

/// <summary>How a pain passes through a company: the pain of one is a reason of the pain of the next one up. A graph without a circle, in which a pain may pass to several and come from several.</summary>
/// <remarks>Source: Keith Eades, The New Solution Selling, 2003. Equal when the links are, in the order bottom up.</remarks>
[JsonConverter(typeof(PainChainJsonConverter))]
public sealed class PainChain : IEquatable<PainChain>
{
    private PainChain(ImmutableArray<PainLink> links) => Links = links;

    /// <summary>The links bottom up: each after all whose pains are reasons of it, and else in the order given; one or more.</summary>
    public ImmutableArray<PainLink> Links { get; }

    /// <summary>Where the pains begin: those for whom no pain of others is a reason.</summary>
    public ImmutableArray<PainLink> Roots => [.. Links.Where(link => link.Below.IsEmpty)];

    /// <summary>Where the pains end up: those whose pain is a reason of no other.</summary>
    public ImmutableArray<PainLink> Tops => [.. Links.Where(link => !Links.Any(above => above.Below.Contains(link.Person)))];

    /// <summary>Whether a pain passes on to anybody.</summary>
    public bool HasImpact => Links.Any(link => !link.Below.IsEmpty);

    /// <summary>The link of a person.</summary>
    /// <exception cref="InvalidValueException">The chain does not have the person.</exception>
    public PainLink this[string person]
    {
        get
        {
            if (Links.FirstOrDefault(link => link.Person == person) is not { } found)
            {
                Throw.NotFound(person, $"one of {string.Join(", ", Links.Select(link => link.Person))}", nameof(person));
                return null;
            }

            return found;
        }
    }

    /// <summary>A chain.</summary>
    /// <param name="links">Its links in any order; one or more.</param>
    /// <exception cref="InvalidValueException">There is none (<c>empty</c>), a person is there twice (<c>duplicate</c>), a link names a person who is not there (<c>notFound</c>), or a pain is a reason of itself, also by way of others (<c>cycle</c>).</exception>
    public static PainChain Of(params IReadOnlyList<PainLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        if (links.Count == 0) Throw.Empty("links, one or more", nameof(links));
        if (links.Contains(null!)) Throw.Missing("links, none of them null", nameof(links));
        HashSet<string> people = [];
        foreach (PainLink link in links)
        {
            if (!people.Add(link.Person)) Throw.Duplicate(link.Person, "one link for each person", nameof(links));
        }

        foreach (string stranger in links.SelectMany(link => link.Below).Where(person => !people.Contains(person))) Throw.NotFound(stranger, $"one of {string.Join(", ", people)}", nameof(links));
        return new(BottomUp(links));
    }

    /// <summary>Who is affected by the pain of a person: all above, bottom up, without the person.</summary>
    /// <exception cref="InvalidValueException">The chain does not have the person.</exception>
    public ImmutableArray<PainLink> AffectedBy(string person)
    {
        HashSet<string> reached = [this[person].Person];
        return [.. Links.Where(link => link.Below.Any(reached.Contains) && reached.Add(link.Person))];
    }

    /// <summary>All reasons of the pain of a person: its own, then the pains of those below.</summary>
    /// <exception cref="InvalidValueException">The chain does not have the person.</exception>
    public ImmutableArray<string> ReasonsOf(string person) => [.. this[person].Reasons, .. this[person].Below.Select(below => this[below].Pain)];

    /// <summary>What the chain says to any rubric that asks for <see cref="QualificationElement.Impact"/>, up to the highest level that the strength reaches; <c>null</c> where no pain passes on to anybody.</summary>
    /// <param name="strength">How firmly the chain stands as a whole: <see cref="Strength.Assumption"/> where we suppose it, <see cref="Strength.BuyerStated"/> where the buyer told it.</param>
    /// <param name="on">The day on which it was seen or said.</param>
    /// <exception cref="InvalidValueException">The strength is none.</exception>
    public Evidence? ToEvidence(Strength strength, LocalDate on) => HasImpact ? Evidence.For(QualificationElement.Impact, strength, on, ToString()) : null;

    /// <inheritdoc/>
    public bool Equals(PainChain? other) => other is not null && Links.SequenceEqual(other.Links);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PainChain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Links.Length, Links[0]);

    /// <summary>The links bottom up: <c>Jo (VP Sales): Orders are late; Mara (CFO): The margin falls</c>.</summary>
    public override string ToString() => string.Join("; ", Links);

    // takes the first link all of whose reasons are taken; where none is left to take, the rest is a circle
    private static ImmutableArray<PainLink> BottomUp(IReadOnlyList<PainLink> links)
    {
        List<PainLink> rest = [.. links], taken = [];
        HashSet<string> people = [];
        while (rest.Count > 0)
        {
            int next = rest.FindIndex(link => link.Below.All(people.Contains));
            if (next < 0) Throw.Invalid(SolutionRule.ChainHasTop.Broken(ErrorCodes.Cycle, string.Join(", ", rest.Select(link => link.Person))), nameof(links));
            people.Add(rest[next].Person);
            taken.Add(rest[next]);
            rest.RemoveAt(next);
        }

        return [.. taken];
    }
}
