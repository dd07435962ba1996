using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SolutionSelling;

/// <summary>
/// The need of one stakeholder on its way from latent pain over admitted pain to a vision, none of which is skipped:
/// <c>StakeholderNeed.Latent("Jo Lind", "VP Sales", "Orders are typed twice", mar2).Admit("Each error costs us a day", mar10).Envision("Orders enter once, at the customer's", mar12)</c>.
/// </summary>
/// <remarks>
/// A vision may be that of somebody else, who then wrote the criteria; it is re-engineered into ours. Source: Keith Eades, The New Solution Selling, 2003. Solution Selling is a registered mark of its owner and is used to
/// name the method only. Equal when all members are.
/// </remarks>
[JsonConverter(typeof(StakeholderNeedJsonConverter))]
public sealed record StakeholderNeed
{
    private StakeholderNeed(string person, string title, string pain, LocalDate seenOn)
    {
        Person = Words.Checked(person, "a person", nameof(person));
        Title = Words.Checked(title, "the title of the person", nameof(title));
        Pain = Words.Checked(pain, "what hurts", nameof(pain));
        SeenOn = seenOn;
    }

    /// <summary>Who has the need.</summary>
    public string Person { get; }

    /// <summary>The title of the person.</summary>
    public string Title { get; }

    /// <summary>What hurts, as we see it.</summary>
    public string Pain { get; }

    /// <summary>The day on which we saw it.</summary>
    public LocalDate SeenOn { get; }

    /// <summary>How the person admitted it; <c>null</c> while the pain is latent.</summary>
    public string? Admission { get; private init; }

    /// <summary>The day on which the person admitted it; <c>null</c> while the pain is latent.</summary>
    public LocalDate? AdmittedOn { get; private init; }

    /// <summary>How the person sees it solved; <c>null</c> without a vision.</summary>
    public string? Vision { get; private init; }

    /// <summary>The day of the vision; <c>null</c> without one.</summary>
    public LocalDate? EnvisionedOn { get; private init; }

    /// <summary>Whose vision it is, such as a rival's; <c>null</c> where it was made with us, or there is none.</summary>
    public string? VisionBy { get; private init; }

    /// <summary>Whether it stands in writing from the person.</summary>
    public bool IsInWriting { get; init; }

    /// <summary>The level that is reached.</summary>
    public NeedLevel Level => Vision is not null ? NeedLevel.Vision : Admission is not null ? NeedLevel.AdmittedPain : NeedLevel.LatentPain;

    /// <summary>How to go on: a vision of somebody else's is re-engineered, else one is made.</summary>
    public VisionApproach Approach => VisionBy is null ? VisionApproach.Creation : VisionApproach.Reengineering;

    /// <summary>A pain that we see and the person does not admit.</summary>
    /// <param name="person">Who; not empty.</param>
    /// <param name="title">The title of the person; not empty.</param>
    /// <param name="pain">What hurts, as we see it; not empty.</param>
    /// <param name="on">The day on which we saw it.</param>
    /// <exception cref="InvalidValueException">A text is empty.</exception>
    public static StakeholderNeed Latent(string person, string title, string pain, LocalDate on) => new(person, title, pain, on);

    /// <summary>Whether a level may be reached now: the next one, and a vision of ours in place of somebody else's.</summary>
    public bool CanMoveTo(NeedLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return level == Level.Next || (level == NeedLevel.Vision && VisionBy is not null);
    }

    /// <summary>The need after the person admitted the pain.</summary>
    /// <param name="admission">How, in the person's words; not empty.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="InvalidValueException">It is admitted already (<c>illegalTransition</c>), the day is before the last (<c>outOfOrder</c>), or the text is empty.</exception>
    public StakeholderNeed Admit(string admission, LocalDate on)
    {
        Check(NeedLevel.AdmittedPain, on, SeenOn);
        return this with { Admission = Words.Checked(admission, "how the person admitted it", nameof(admission)), AdmittedOn = on };
    }

    /// <summary>The need after the person saw how it is solved.</summary>
    /// <param name="vision">How, in the person's words; not empty.</param>
    /// <param name="on">The day.</param>
    /// <param name="by">Whose vision it is; <c>null</c> where it was made with us.</param>
    /// <exception cref="InvalidValueException">The pain is not admitted, or there is a vision of ours already (<c>illegalTransition</c>), the day is before the last (<c>outOfOrder</c>), or a text is blank.</exception>
    public StakeholderNeed Envision(string vision, LocalDate on, string? by = null)
    {
        Check(NeedLevel.Vision, on, EnvisionedOn ?? AdmittedOn ?? SeenOn);
        return this with
        {
            Vision = Words.Checked(vision, "how the person sees it solved", nameof(vision)),
            EnvisionedOn = on,
            VisionBy = by is null ? null : Words.Checked(by, "whose vision it is, or null", nameof(by)),
        };
    }

    /// <summary>
    /// What the need says of pain (<see cref="QualificationElement.IdentifyPain"/>, <see cref="QualificationElement.Pain"/>, <see cref="QualificationElement.Need"/>): an assumption of ours while it is latent, which never counts, and
    /// 2 of 3 once it is admitted; and of <see cref="QualificationElement.Goals"/>, with a vision, 3 of 3 where it was made with us and else 1. Never more than what is said or written reaches there.
    /// </summary>
    public ImmutableArray<Evidence> ToEvidence()
    {
        string[] pain = [QualificationElement.IdentifyPain.Name, QualificationElement.Pain.Name, QualificationElement.Need.Name];
        if (AdmittedOn is not { } admitted) return [new Evidence(pain, Polarity.Supports, Strength.Assumption, SeenOn, Pain, 1, 3)];
        Strength strength = IsInWriting ? Strength.Documented : Strength.BuyerStated;
        Evidence said = new Evidence(pain, Polarity.Supports, strength, admitted, $"{Pain}: {Admission}", 2, 3) with { Speaker = Person };
        return EnvisionedOn is not { } day ? [said] : [said, new Evidence([QualificationElement.Goals.Name], Polarity.Supports, strength, day, Vision!, VisionBy is null ? 3 : 1, 3) with { Speaker = Person }];
    }

    /// <summary>Person, title, pain and level: <c>Jo Lind (VP Sales): Orders are typed twice, admitted pain</c>.</summary>
    public override string ToString() => $"{Person} ({Title}): {Pain}, {Level.Label.ToLowerInvariant()}{(VisionBy is null ? "" : $" by {VisionBy}")}";

    private void Check(NeedLevel to, LocalDate on, LocalDate earliest)
    {
        if (!CanMoveTo(to)) Throw.Invalid(SolutionRule.NeverSkip.Broken(ErrorCodes.IllegalTransition, to), nameof(to));
        if (on < earliest) Throw.Invalid(new(ErrorCodes.OutOfOrder, on, $"{Words.Of(earliest)}, when the need reached its level, or later"), nameof(on));
    }
}
