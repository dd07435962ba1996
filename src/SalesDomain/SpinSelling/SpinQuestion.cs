using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>A question that is planned for a call or was asked in it.</summary>
[JsonConverter(typeof(SpinQuestionJsonConverter))]
public sealed record SpinQuestion
{
    /// <summary>A question; <see cref="SalesCall.Ask"/> reads better.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="position">Where it stands in the call: 1 or more, counted or in minutes.</param>
    /// <param name="text">The question; not empty.</param>
    /// <param name="about">The problem that it is about, in the team's own words; may be left out for questions about the situation and for those that look for a problem.</param>
    /// <exception cref="InvalidValueException">The text is empty (<c>empty</c>), the position is not 1 or more (<c>outOfRange</c>), or an implication or need-payoff question is about no problem (<c>missing</c>).</exception>
    public SpinQuestion(QuestionKind kind, int position, string text, string? about = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (about is null && kind >= QuestionKind.Implication) SpinRule.QuestionNamesProblem.Refuse(ErrorCodes.Missing, null, nameof(about));
        Kind = kind;
        Position = Moment.Checked(position, nameof(position));
        Text = Words.Checked(text, "a question", nameof(text));
        About = about is null ? null : Words.Checked(about, "the problem that it is about, or null", nameof(about));
    }

    /// <summary>Its kind.</summary>
    public QuestionKind Kind { get; }

    /// <summary>Where it stands in the call; 1 or more.</summary>
    public int Position { get; }

    /// <summary>The question.</summary>
    public string Text { get; }

    /// <summary>The problem that it is about; <c>null</c> where it is about none yet.</summary>
    public string? About { get; }

    /// <summary>Position, kind, problem and text: <c>3. Implication (lost orders): What does that lead to?</c></summary>
    public override string ToString() => $"{Words.Of(Position)}. {Kind.Label}{(About is null ? "" : $" ({About})")}: {Text}";
}
