using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SandlerSelling;

/// <summary>What a person answered to a question of the pain funnel.</summary>
public sealed record PainAnswer
{
    /// <summary>An answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">What was answered, in the person's words; not empty.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="InvalidValueException">The answer is empty.</exception>
    public PainAnswer(PainQuestion question, string answer, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(question);
        Question = question;
        Answer = Words.Checked(answer, "what was answered", nameof(answer));
        On = on;
    }

    /// <summary>The question.</summary>
    public PainQuestion Question { get; }

    /// <summary>What was answered.</summary>
    public string Answer { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Question and answer: <c>What it cost: 120 000 EUR a year</c>.</summary>
    public override string ToString() => $"{Question.Label}: {Answer}";
}
