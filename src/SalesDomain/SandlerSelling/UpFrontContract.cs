using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SandlerSelling;

/// <summary>What both sides agree on before a meeting, in five elements, none of which may be left out.</summary>
/// <remarks>However the meeting is to end, it ends by one of <see cref="MeetingOutcome"/>: no is as good as yes. Source: Sandler Foundations. Equal when all members are.</remarks>
[JsonConverter(typeof(UpFrontContractJsonConverter))]
public sealed record UpFrontContract
{
    /// <summary>A contract that both sides have agreed on; name the arguments.</summary>
    /// <param name="with">Who agreed at the prospect's; not empty.</param>
    /// <param name="agreedOn">The day on which it was agreed.</param>
    /// <param name="meetingOn">The day of the meeting, not before that.</param>
    /// <param name="purpose">What the meeting is for.</param>
    /// <param name="prospectAgenda">What the prospect wants to cover.</param>
    /// <param name="ownAgenda">What we want to cover.</param>
    /// <param name="logistics">Time and logistics: from when, how long, where, who takes part.</param>
    /// <param name="outcome">What is to be decided at the end: to what the prospect may say yes or no.</param>
    /// <exception cref="InvalidValueException">An element is null or blank (<c>missing</c>), or the meeting is before the contract (<c>outOfOrder</c>).</exception>
    public UpFrontContract(string with, LocalDate agreedOn, LocalDate meetingOn, string purpose, string prospectAgenda, string ownAgenda, string logistics, string outcome)
    {
        With = Words.Checked(with, "who agreed to the contract", nameof(with));
        AgreedOn = agreedOn;
        MeetingOn = meetingOn;
        Purpose = Element(purpose, nameof(purpose));
        ProspectAgenda = Element(prospectAgenda, nameof(prospectAgenda));
        OwnAgenda = Element(ownAgenda, nameof(ownAgenda));
        Logistics = Element(logistics, nameof(logistics));
        Outcome = Element(outcome, nameof(outcome));
        if (meetingOn < agreedOn) Throw.Invalid(new(ErrorCodes.OutOfOrder, meetingOn, $"{Words.Of(agreedOn)}, when the contract was agreed, or later"), nameof(meetingOn));
    }

    /// <summary>Who agreed at the prospect's.</summary>
    public string With { get; }

    /// <summary>The day on which it was agreed.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>The day of the meeting.</summary>
    public LocalDate MeetingOn { get; }

    /// <summary>What the meeting is for.</summary>
    public string Purpose { get; }

    /// <summary>What the prospect wants to cover.</summary>
    public string ProspectAgenda { get; }

    /// <summary>What we want to cover.</summary>
    public string OwnAgenda { get; }

    /// <summary>Time and logistics.</summary>
    public string Logistics { get; }

    /// <summary>What is to be decided at the end.</summary>
    public string Outcome { get; }

    /// <summary>Whether it stands in writing from the prospect, such as a confirmed invitation.</summary>
    public bool IsInWriting { get; init; }

    /// <summary>What the contract says to any rubric that asks for <see cref="QualificationElement.DecisionProcess"/>: the lowest level of 3, as one meeting is agreed and not the way to the decision.</summary>
    public Evidence ToEvidence() =>
        new Evidence([QualificationElement.DecisionProcess.Name], Polarity.Supports, IsInWriting ? Strength.Documented : Strength.BuyerStated, AgreedOn, $"Agreed for {Words.Of(MeetingOn)}: {Purpose}; to be decided: {Outcome}", 1, 3) with { Speaker = With };

    /// <summary>Day and purpose: <c>2026-03-10: Find out whether a test is worth it</c>.</summary>
    public override string ToString() => $"{Words.Of(MeetingOn)}: {Purpose}";

    private static string Element([NotNull] string? text, string parameter)
    {
        if (string.IsNullOrWhiteSpace(text)) Throw.Invalid(SandlerRule.FiveElements.Broken(ErrorCodes.Missing, text), parameter);
        return text;
    }
}
