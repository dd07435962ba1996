using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.ChallengerSale;

/// <summary>Something by which a seller took control, with its day, and what the customer did about it: <c>new CommercialTension(TensionKind.AskedSeniorAccess, mar10, "Asked to see the CFO").Answered(TensionAnswer.Done, mar20, "CFO gave us half an hour")</c>.</summary>
/// <remarks>A fact and no score: nobody is better for more of them. Equal when all members are.</remarks>
[JsonConverter(typeof(CommercialTensionJsonConverter))]
public sealed record CommercialTension
{
    /// <summary>Something that is not answered yet.</summary>
    /// <param name="kind">What was done.</param>
    /// <param name="on">The day.</param>
    /// <param name="statement">What was said or done, in a sentence; not blank.</param>
    /// <exception cref="InvalidValueException">The statement is blank.</exception>
    public CommercialTension(TensionKind kind, LocalDate on, string statement)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Kind = kind;
        On = on;
        Statement = Words.Checked(statement, "what was said or done", nameof(statement));
    }

    /// <summary>What was done.</summary>
    public TensionKind Kind { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What was said or done.</summary>
    public string Statement { get; }

    /// <summary>What the customer did about it; <c>null</c>: nothing yet.</summary>
    public TensionAnswer? Answer { get; private init; }

    /// <summary>The day of the answer; <c>null</c> without one.</summary>
    public LocalDate? AnsweredOn { get; private init; }

    /// <summary>The answer in a sentence; <c>null</c> without one.</summary>
    public string? Reply { get; private init; }

    /// <summary>Who answered; <c>null</c> where unknown.</summary>
    public string? Speaker { get; private init; }

    /// <summary>The same with what the customer did about it, in place of an earlier answer.</summary>
    /// <param name="answer">What the customer did.</param>
    /// <param name="on">The day, not before <see cref="On"/>.</param>
    /// <param name="reply">The answer in a sentence; not blank.</param>
    /// <param name="speaker">Who answered; <c>null</c> where unknown.</param>
    /// <exception cref="InvalidValueException">A text is blank, or the day is before that of the question.</exception>
    public CommercialTension Answered(TensionAnswer answer, LocalDate on, string reply, string? speaker = null)
    {
        if (!Enum.IsDefined(answer)) Throw.OutOfRange(answer, $"one of {Words.Names<TensionAnswer>()}", nameof(answer));
        if (on < On) Throw.Invalid(new Problem(ErrorCodes.OutOfOrder, on, $"a day from {Words.Of(On)} on"), nameof(on));
        return this with
        {
            Answer = answer,
            AnsweredOn = on,
            Reply = Words.Checked(reply, "the answer in a sentence", nameof(reply)),
            Speaker = speaker is null ? null : Words.Checked(speaker, "who answered, or null", nameof(speaker)),
        };
    }

    /// <summary>
    /// What the answer to a request for senior access says of the economic buyer: against, as the buyer states it, where it was refused; level 1 of <see cref="Meddic.EconomicBuyer"/> where it was promised, and
    /// level 2, seen, where the meeting took place. <c>null</c> without an answer and for whatever else was done.
    /// </summary>
    public Evidence? ToEvidence()
    {
        if (Kind != TensionKind.AskedSeniorAccess || Answer is not { } answer) return null;
        LocalDate on = AnsweredOn!.Value;
        Evidence evidence = answer switch
        {
            TensionAnswer.Refused => Evidence.Against(QualificationElement.EconomicBuyer, Strength.BuyerStated, on, Reply!),
            TensionAnswer.Promised => Evidence.For(Meddic.EconomicBuyer, 1, Strength.BuyerStated, on, Reply!),
            _ => Evidence.For(Meddic.EconomicBuyer, 2, Strength.ObservedBehaviour, on, Reply!),
        };
        return evidence with { Speaker = Speaker, Source = $"{Kind.Label} on {Words.Of(On)}: {Statement}" };
    }

    /// <summary>Day, kind, statement and answer: <c>2026-03-10 Asked for senior access: Asked to see the CFO; done on 2026-03-20</c>.</summary>
    public override string ToString() => $"{Words.Of(On)} {Kind.Label}: {Statement}{(Answer is { } answer ? $"; {Words.Of(answer)} on {Words.Of(AnsweredOn!.Value)}" : "; no answer yet")}";
}
