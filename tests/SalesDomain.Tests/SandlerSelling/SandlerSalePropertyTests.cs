using FsCheck.Xunit;
using NodaTime;
using SalesDomain.SandlerSelling;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;
using static SalesDomain.Tests.SandlerSelling.SandlerSamples;

namespace SalesDomain.Tests.SandlerSelling;

[Properties(MaxTest = 300)]
public class SandlerSalePropertyTests
{
    [Property]
    public bool Every_path_respects_the_order(int seed)
    {
        foreach ((SandlerSale before, SandlerStep step, SandlerSale after) in Walk(seed))
        {
            if (before.End is not null || after.Compartment < before.Compartment || after.Compartment.Value > before.Compartment.Value + 1) return false;
            if (after.Compartment != before.Compartment && !(step is SandlerStep.Moved && before.IsShut(before.Compartment))) return false;
        }

        return true;
    }

    [Property]
    public bool Fulfillment_is_never_reached_with_an_open_compartment(int seed) => Walk(seed).All(move => move.After.Compartment < SandlerCompartment.Fulfillment
        || (move.After.Pains.Any(pain => pain.Level == PainLevel.Personal) && move.After.Budget is { IsAgreed: true } && move.After.Decision is { IsWhole: true } && move.After.Contracts.Length > 0
            && SandlerCompartment.List.TakeWhile(one => one < SandlerCompartment.Fulfillment).All(move.After.IsShut)));

    [Property]
    public bool What_may_be_taken_is_what_is_taken(int seed)
    {
        Random random = new(seed);
        SandlerSale sale = Path(seed, random.Next(30));
        return Steps(random).All(step => sale.CanTake(step) == sale.TryTake(step, out SandlerSale? after) && (after is null || (after.Equals(sale.Take(step)) && after.Steps.Length == sale.Steps.Length + 1)));
    }

    [Property]
    public bool A_path_round_trips_and_its_evidence_has_ids_of_its_own(int seed)
    {
        SandlerSale sale = Path(seed, 60);
        return sale.Equals(Json.RoundTrip(sale, SalesDomainJsonContext.Default.SandlerSale)) && sale.ToEvidence().Select(evidence => evidence.Id).Distinct().Count() == sale.ToEvidence().Length;
    }

    [Fact]
    public void The_walks_get_everywhere()
    {
        SandlerSale[] sales = [.. Enumerable.Range(0, 400).Select(seed => Path(seed, 120))];
        Assert.Equal(SandlerCompartment.List, sales.Select(sale => sale.Compartment).Distinct().Order());
        Assert.Equal(3, sales.Select(sale => sale.End).OfType<SandlerEnd>().Distinct().Count());
    }

    private static SandlerSale Path(int seed, int length) => Walk(seed).Take(length).Select(move => move.After).LastOrDefault() ?? SandlerSale.Open("Acme", Mar2);

    // steps at random, of which the legal ones are taken
    private static IEnumerable<(SandlerSale Before, SandlerStep Step, SandlerSale After)> Walk(int seed)
    {
        Random random = new(seed);
        SandlerSale sale = SandlerSale.Open("Acme", Mar2);
        for (int i = 0; i < 150; i++)
        {
            SandlerStep[] steps = [.. Steps(random)];
            SandlerStep step = steps[random.Next(steps.Length)];
            if (!sale.TryTake(step, out SandlerSale? after)) continue;
            yield return (sale, step, after);
            sale = after;
        }
    }

    private static IEnumerable<SandlerStep> Steps(Random random)
    {
        LocalDate day = Mar2.PlusDays(random.Next(3) == 0 ? -1 : 0);
        foreach (SandlerCompartment to in SandlerCompartment.List) yield return new SandlerStep.Moved(day, to);
        yield return new SandlerStep.Bonded(day, "Lunch");
        yield return new SandlerStep.ContractAgreed(Contract);
        yield return new SandlerStep.PainFound(random.Next(3) switch { 0 => Surface, 1 => Business, _ => Personal });
        yield return new SandlerStep.BudgetDiscussed(Budget with { Time = new(Any(), Any()), People = random.Next(2) == 0 ? Investment.Unknown : Investment.Agreed });
        yield return new SandlerStep.BudgetDiscussed(Budget);
        yield return new SandlerStep.DecisionDiscussed(random.Next(2) == 0 ? Decision with { Why = null } : Decision);
        yield return new SandlerStep.MeetingConcluded(new MeetingOutcome.Yes(day));
        yield return new SandlerStep.MeetingConcluded(new MeetingOutcome.NextStep(day, "Call", Mar10));
        if (random.Next(6) == 0) yield return new SandlerStep.MeetingConcluded(new MeetingOutcome.No(day));
        if (random.Next(6) == 0) yield return new SandlerStep.Disqualified(day, DisqualificationReason.List[random.Next(DisqualificationReason.List.Length)], "Said so");
        yield return new SandlerStep.Secured(day, "Signed");

        bool? Any() => random.Next(3) switch { 0 => null, 1 => true, _ => false };
    }
}
