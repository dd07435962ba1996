using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.SandlerSelling;

namespace SalesDomain.Tests.SandlerSelling;

/// <summary>What a sale at Acme finds out, day by day.</summary>
internal static class SandlerSamples
{
    public static readonly LocalDate Mar2 = new(2026, 3, 2), Mar10 = new(2026, 3, 10), Mar12 = new(2026, 3, 12), Mar20 = new(2026, 3, 20), Apr30 = new(2026, 4, 30);

    public static UpFrontContract Contract { get; } = ContractFor(Mar2);

    public static Pain Surface { get; } = new("CFO", "Invoices go out late", Mar2);

    public static Pain Business { get; } = Surface.Hear(PainQuestion.HowLong, "Two years", Mar2).Hear(PainQuestion.Cost, "120 000 EUR a year", Mar2);

    public static Pain Personal { get; } = Business.Hear(PainQuestion.Feeling, "My evenings are gone", Mar2);

    public static BudgetAgreement Budget { get; } = new("CFO", Mar2) { Money = Investment.Agreed, Time = Investment.Agreed, People = Investment.Agreed, Amount = Money.Of(80_000m, Currency.Eur) };

    public static DecisionAgreement Decision { get; } = new("CFO", Mar2, new CastMember("CFO", "signs") { HasLastWord = true, IsMet = true }, new CastMember("CIO", "recommends"))
    {
        What = "Which supplier",
        When = Apr30,
        Where = "Board meeting of April",
        How = "By five criteria, after a test",
        Why = "The old contract ends in June",
    };

    public static UpFrontContract ContractFor(LocalDate day) => new(
        "CFO", day, day, purpose: "Find out whether it is worth a closer look", prospectAgenda: "What it takes", ownAgenda: "What it costs you today", logistics: "09:00, an hour by video", outcome: "Whether we go on");

    /// <summary>A sale in a compartment, nothing of which is found yet.</summary>
    public static SandlerSale In(SandlerCompartment compartment)
    {
        SandlerSale sale = SandlerSale.Open("Acme", Mar2);
        while (sale.Compartment < compartment) sale = Shut(sale).MoveTo(sale.Compartment.Next!, Mar2);
        return sale;
    }

    /// <summary>The sale with what shuts its open compartment.</summary>
    public static SandlerSale Shut(SandlerSale sale) => sale.Compartment.Match(
        () => sale.Bond(Mar2, "Talked of the marathon"),
        () => sale.Agree(Contract),
        () => sale.Find(Personal),
        () => sale.Discuss(Budget),
        () => sale.Discuss(Decision),
        () => sale.Agree(Contract).Conclude(new MeetingOutcome.Yes(Mar2)),
        () => sale.Secure(Mar2, "Went through the first month; named two others"));
}
