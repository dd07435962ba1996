using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Vocabularies;

namespace SalesDomain.SandlerSelling;

/// <summary>How a meeting under an up-front contract ended: yes, no, or a clear next step. There is no fourth; who wants to think it over has not decided what happens next.</summary>
[JsonConverter(typeof(MeetingOutcomeJsonConverter))]
public abstract record MeetingOutcome
{
    // the usual words for putting off, as VocabularyText folds them
    private static readonly ImmutableArray<string> PutOffs =
    [
        .. new[]
        {
            "think it over", "think about it", "thinking it over", "thinking about it", "sleep on it", "get back to you", "we will get back to you", "stay in touch", "keep in touch", "touch base", "follow up", "call me back",
        }.Select(VocabularyText.Fold),
    ];

    private MeetingOutcome(LocalDate on) => On = on;

    /// <summary>The day of the meeting.</summary>
    public LocalDate On { get; }

    /// <summary>The prospect said yes to what was to be decided.</summary>
    /// <param name="On">The day of the meeting.</param>
    public sealed record Yes(LocalDate On) : MeetingOutcome(On);

    /// <summary>The prospect said no, which ends the sale and wastes nobody's time.</summary>
    public sealed record No : MeetingOutcome
    {
        /// <summary>A no.</summary>
        /// <param name="on">The day of the meeting.</param>
        /// <param name="reason">Why; <c>null</c> where unknown.</param>
        /// <exception cref="InvalidValueException">The reason is blank.</exception>
        public No(LocalDate on, string? reason = null)
            : base(on) => Reason = reason is null ? null : Words.Checked(reason, "a reason, or null", nameof(reason));

        /// <summary>Why; <c>null</c> where unknown.</summary>
        public string? Reason { get; }
    }

    /// <summary>Both agreed what happens next, and when.</summary>
    public sealed record NextStep : MeetingOutcome
    {
        /// <summary>A clear next step.</summary>
        /// <param name="on">The day of the meeting.</param>
        /// <param name="what">What happens next; not empty, and not one of the usual words for putting off, such as "think it over", on their own.</param>
        /// <param name="when">By when, after or on the day of the meeting.</param>
        /// <exception cref="InvalidValueException">The step is empty (<c>empty</c>), puts off (<c>illegalTransition</c>) or is before the meeting (<c>outOfOrder</c>).</exception>
        public NextStep(LocalDate on, string what, LocalDate when)
            : base(on)
        {
            What = Words.Checked(what, "what happens next", nameof(what));
            When = when;
            if (PutOffs.Contains(VocabularyText.Fold(what))) Throw.Invalid(SandlerRule.NoThinkingItOver.Broken(ErrorCodes.IllegalTransition, what), nameof(what));
            if (when < on) Throw.Invalid(new(ErrorCodes.OutOfOrder, when, $"{Words.Of(on)}, the day of the meeting, or later"), nameof(when));
        }

        /// <summary>What happens next.</summary>
        public string What { get; }

        /// <summary>By when.</summary>
        public LocalDate When { get; }
    }
}
