using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SandlerSelling;

/// <summary>Somebody who takes part in the decision.</summary>
public sealed record CastMember
{
    /// <summary>A person and the part that the person has.</summary>
    /// <param name="person">The person; not empty.</param>
    /// <param name="part">What the person does in the decision, in words, such as "recommends" or "signs"; not empty.</param>
    /// <exception cref="InvalidValueException">A text is empty.</exception>
    public CastMember(string person, string part)
    {
        Person = Words.Checked(person, "a person", nameof(person));
        Part = Words.Checked(part, "what the person does in the decision", nameof(part));
    }

    /// <summary>The person.</summary>
    public string Person { get; }

    /// <summary>What the person does in the decision.</summary>
    public string Part { get; }

    /// <summary>Whether the person has the last word on the money.</summary>
    public bool HasLastWord { get; init; }

    /// <summary>Whether we have met the person.</summary>
    public bool IsMet { get; init; }

    /// <summary>Person and part: <c>CFO: signs</c>.</summary>
    public override string ToString() => $"{Person}: {Part}";
}
