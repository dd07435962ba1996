using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>A difficulty that a problem leads to, with the implication questions that bring it up: a link of a chain from problem to consequences.</summary>
/// <remarks>Source: Neil Rackham, SPIN Selling, 1988. Equal when all members are.</remarks>
[JsonConverter(typeof(RelatedDifficultyJsonConverter))]
public sealed record RelatedDifficulty
{
    /// <summary>A difficulty and its questions.</summary>
    /// <param name="name">The difficulty: <c>Customers call twice</c>; not empty.</param>
    /// <param name="questions">The implication questions that bring it up; one or more.</param>
    /// <exception cref="InvalidValueException">The name or a question is empty (<c>empty</c>), or there is no question (<c>missing</c>, <see cref="SpinRule.PlanHasQuestions"/>).</exception>
    public RelatedDifficulty(string name, params IReadOnlyList<string> questions)
    {
        Name = Words.Checked(name, "a difficulty that the problem leads to", nameof(name));
        Questions = PlannedProblem.Checked(questions, nameof(questions));
    }

    /// <summary>The difficulty.</summary>
    public string Name { get; }

    /// <summary>The implication questions that bring it up.</summary>
    public ImmutableArray<string> Questions { get; }

    /// <inheritdoc/>
    public bool Equals(RelatedDifficulty? other) => other is not null && Name == other.Name && Questions.SequenceEqual(other.Questions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Questions.Length);

    /// <summary>The difficulty and its questions: <c>Customers call twice: Who answers them?</c></summary>
    public override string ToString() => $"{Name}: {string.Join(" ", Questions)}";
}
