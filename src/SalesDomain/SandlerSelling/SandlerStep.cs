using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SandlerSelling;

/// <summary>One step in the history of a <see cref="SandlerSale"/>.</summary>
[JsonConverter(typeof(SandlerStepJsonConverter))]
public abstract record SandlerStep
{
    private SandlerStep(LocalDate on) => On = on;

    /// <summary>The day of the step; of a contract the day on which it was agreed, of a pain that of its last answer.</summary>
    public LocalDate On { get; }

    /// <summary>Something made both sides trust each other more.</summary>
    public sealed record Bonded : SandlerStep
    {
        /// <summary>A step of bonding.</summary>
        /// <param name="on">The day.</param>
        /// <param name="note">What it was; not empty.</param>
        /// <exception cref="InvalidValueException">The note is empty.</exception>
        public Bonded(LocalDate on, string note)
            : base(on) => Note = Words.Checked(note, "what made both sides trust each other more", nameof(note));

        /// <summary>What it was.</summary>
        public string Note { get; }
    }

    /// <summary>The next compartment was opened.</summary>
    public sealed record Moved : SandlerStep
    {
        /// <summary>A move.</summary>
        /// <param name="on">The day.</param>
        /// <param name="to">The compartment that is opened.</param>
        public Moved(LocalDate on, SandlerCompartment to)
            : base(on)
        {
            ArgumentNullException.ThrowIfNull(to);
            To = to;
        }

        /// <summary>The compartment that is opened.</summary>
        public SandlerCompartment To { get; }
    }

    /// <summary>Both sides agreed on a meeting.</summary>
    public sealed record ContractAgreed : SandlerStep
    {
        /// <summary>A contract.</summary>
        /// <param name="contract">What was agreed.</param>
        public ContractAgreed(UpFrontContract contract)
            : base((contract ?? throw new ArgumentNullException(nameof(contract))).AgreedOn) => Contract = contract;

        /// <summary>What was agreed.</summary>
        public UpFrontContract Contract { get; }
    }

    /// <summary>A meeting ended by what was agreed before it.</summary>
    public sealed record MeetingConcluded : SandlerStep
    {
        /// <summary>The end of a meeting.</summary>
        /// <param name="outcome">How it ended.</param>
        public MeetingConcluded(MeetingOutcome outcome)
            : base((outcome ?? throw new ArgumentNullException(nameof(outcome))).On) => Outcome = outcome;

        /// <summary>How it ended.</summary>
        public MeetingOutcome Outcome { get; }
    }

    /// <summary>A pain was found, or the same one is understood more deeply.</summary>
    public sealed record PainFound : SandlerStep
    {
        /// <summary>A pain.</summary>
        /// <param name="pain">The pain as it is understood now.</param>
        public PainFound(Pain pain)
            : base((pain ?? throw new ArgumentNullException(nameof(pain))).On) => Pain = pain;

        /// <summary>The pain.</summary>
        public Pain Pain { get; }
    }

    /// <summary>The budget was talked over.</summary>
    public sealed record BudgetDiscussed : SandlerStep
    {
        /// <summary>A talk about the budget.</summary>
        /// <param name="budget">All that is known of it now.</param>
        public BudgetDiscussed(BudgetAgreement budget)
            : base((budget ?? throw new ArgumentNullException(nameof(budget))).On) => Budget = budget;

        /// <summary>All that is known of it now.</summary>
        public BudgetAgreement Budget { get; }
    }

    /// <summary>The decision was talked over.</summary>
    public sealed record DecisionDiscussed : SandlerStep
    {
        /// <summary>A talk about the decision.</summary>
        /// <param name="decision">All that is known of it now.</param>
        public DecisionDiscussed(DecisionAgreement decision)
            : base((decision ?? throw new ArgumentNullException(nameof(decision))).On) => Decision = decision;

        /// <summary>All that is known of it now.</summary>
        public DecisionAgreement Decision { get; }
    }

    /// <summary>We let the prospect go.</summary>
    public sealed record Disqualified : SandlerStep
    {
        /// <summary>A disqualification.</summary>
        /// <param name="on">The day.</param>
        /// <param name="reason">Why.</param>
        /// <param name="note">What the prospect said or did that shows it; not empty.</param>
        /// <exception cref="InvalidValueException">The note is empty.</exception>
        public Disqualified(LocalDate on, DisqualificationReason reason, string note)
            : base(on)
        {
            ArgumentNullException.ThrowIfNull(reason);
            Reason = reason;
            Note = Words.Checked(note, "what the prospect said or did that shows it", nameof(note));
        }

        /// <summary>Why.</summary>
        public DisqualificationReason Reason { get; }

        /// <summary>What the prospect said or did that shows it.</summary>
        public string Note { get; }

        /// <summary>What it says against the elements that are found missing, as something said at the prospect's.</summary>
        public Evidence ToEvidence() => new(
            [
                .. Reason.Match<QualificationElement[]>(
                    static () => [QualificationElement.DecisionProcess],
                    static () => [QualificationElement.IdentifyPain, QualificationElement.Pain, QualificationElement.Need],
                    static () => [QualificationElement.Budget],
                    static () => [QualificationElement.Budget, QualificationElement.Money],
                    static () => [QualificationElement.DecisionProcess, QualificationElement.Authority, QualificationElement.EconomicBuyer]).Select(element => element.Name),
            ],
            Polarity.Refutes,
            Strength.BuyerStated,
            On,
            $"{Reason.Label}: {Note}");
    }

    /// <summary>The sale was made safe against second thoughts.</summary>
    public sealed record Secured : SandlerStep
    {
        /// <summary>The end of a sale.</summary>
        /// <param name="on">The day.</param>
        /// <param name="note">How it was made safe, and to whom it leads; not empty.</param>
        /// <exception cref="InvalidValueException">The note is empty.</exception>
        public Secured(LocalDate on, string note)
            : base(on) => Note = Words.Checked(note, "how the sale was made safe", nameof(note));

        /// <summary>How it was made safe, and to whom it leads.</summary>
        public string Note { get; }
    }
}
