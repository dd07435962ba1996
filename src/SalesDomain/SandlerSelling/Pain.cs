using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SandlerSelling;

/// <summary>
/// A problem that a person has admitted, and how deep it has been understood:
/// <c>new Pain("CFO", "Invoices go out late", mar10).Hear(PainQuestion.Cost, "120 000 EUR a year", mar10).Hear(PainQuestion.Feeling, "My evenings are gone", mar12)</c>.
/// </summary>
/// <remarks>
/// What only we suppose is no pain. An answer is kept where it shows something; who shrugs has none, see <see cref="DisqualificationReason.NoPain"/>.
/// Source: the pain funnel of Sandler. Equal when all members are.
/// </remarks>
[JsonConverter(typeof(PainJsonConverter))]
public sealed record Pain
{
    /// <summary>A pain at the surface.</summary>
    /// <param name="person">Who has it; not empty.</param>
    /// <param name="problem">What hurts, in the person's words; not empty.</param>
    /// <param name="admittedOn">The day on which the person admitted it.</param>
    /// <exception cref="InvalidValueException">A text is empty.</exception>
    public Pain(string person, string problem, LocalDate admittedOn)
    {
        Person = Words.Checked(person, "who has the pain", nameof(person));
        Problem = Words.Checked(problem, "what hurts", nameof(problem));
        AdmittedOn = admittedOn;
    }

    /// <summary>Who has it.</summary>
    public string Person { get; }

    /// <summary>What hurts.</summary>
    public string Problem { get; }

    /// <summary>The day on which the person admitted it.</summary>
    public LocalDate AdmittedOn { get; }

    /// <summary>Whether it stands in writing from the prospect, such as a mail.</summary>
    public bool IsInWriting { get; init; }

    /// <summary>What was answered, in the order in which it was said; may be none.</summary>
    public ImmutableArray<PainAnswer> Answers { get; private init; } = [];

    /// <summary>The level that has been reached: the business with its cost, the person with what it does to the person.</summary>
    public PainLevel Level => Has(PainQuestion.Feeling) ? PainLevel.Personal : Has(PainQuestion.Cost) ? PainLevel.Business : PainLevel.Surface;

    /// <summary>The day of the last answer, or of the admission.</summary>
    public LocalDate On => Answers.IsEmpty ? AdmittedOn : Answers[^1].On;

    /// <summary>The first question that has no answer; <c>null</c> where all have one.</summary>
    public PainQuestion? NextQuestion => PainQuestion.List.FirstOrDefault(question => !Has(question));

    /// <summary>Whether a question may be asked now: that of the person only where the cost is known.</summary>
    public bool CanHear(PainQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Level != PainLevel.Personal || Level >= PainLevel.Business;
    }

    /// <summary>The pain with one more answer; a question may be answered again.</summary>
    /// <exception cref="InvalidValueException">
    /// The person is asked for before the cost is known (<c>illegalTransition</c>), the answer is before the last (<c>outOfOrder</c>), or it is empty.
    /// </exception>
    public Pain Hear(PainQuestion question, string answer, LocalDate on)
    {
        if (!CanHear(question)) Throw.Invalid(SandlerRule.FunnelOrder.Broken(ErrorCodes.IllegalTransition, question), nameof(question));
        if (on < On) Throw.Invalid(new(ErrorCodes.OutOfOrder, on, $"{Words.Of(On)}, the day of the last answer, or later"), nameof(on));
        return this with { Answers = Answers.Add(new(question, answer, on)) };
    }

    /// <summary>
    /// What the pain says to any rubric that asks for <see cref="QualificationElement.IdentifyPain"/>, <see cref="QualificationElement.Pain"/> or <see cref="QualificationElement.Need"/>: 1 of 3 at the surface, 2 with its
    /// cost, 3 where it touches the person, and never more than what is said or written reaches there.
    /// </summary>
    public Evidence ToEvidence() => new(
        [QualificationElement.IdentifyPain.Name, QualificationElement.Pain.Name, QualificationElement.Need.Name],
        Polarity.Supports,
        IsInWriting ? Strength.Documented : Strength.BuyerStated,
        On,
        string.Join("; ", Answers.Select(answer => answer.ToString()).Prepend(Problem)),
        Level.Value,
        PainLevel.List.Length)
    {
        Speaker = Person,
    };

    /// <inheritdoc/>
    public bool Equals(Pain? other) =>
        other is not null && Person == other.Person && Problem == other.Problem && AdmittedOn == other.AdmittedOn && IsInWriting == other.IsInWriting && Answers.SequenceEqual(other.Answers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Person, Problem, AdmittedOn);

    /// <summary>Person, problem and level: <c>CFO: Invoices go out late (business)</c>.</summary>
    public override string ToString() => $"{Person}: {Problem} ({Level.Label.ToLowerInvariant()})";

    private bool Has(PainQuestion question) => Answers.Any(answer => answer.Question == question);
}
