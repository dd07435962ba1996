using FsCheck;
using FsCheck.Fluent;
using SalesDomain.SpinSelling;
using static SalesDomain.Tests.SpinSelling.SpinFacts;

namespace SalesDomain.Tests.SpinSelling;

/// <summary>Calls of every course, of one day and of two, about a few problems.</summary>
public static class SpinArbitraries
{
    private static readonly string[] Problems = [Lost, Late, "Wrong prices"];

    public static Arbitrary<SalesCall> Calls() =>
        (from earlier in Gen.Choose(0, 6)
         from first in Step().ListOf(earlier)
         from days in Gen.Elements(0, 10)
         from count in Gen.Choose(0, 12)
         from second in Step().ListOf(count)
         from end in Gen.Choose(0, 7)
         select End(second.Aggregate(first.Aggregate(Begun, Apply).Next(Mar10.PlusDays(days)), Apply), end)).ToArbitrary();

    private static Gen<(int Kind, string About)> Step() => Gen.Choose(0, 7).SelectMany(kind => Gen.Elements(Problems).Select(about => (kind, about)));

    private static SalesCall Apply(SalesCall call, (int Kind, string About) step) => step.Kind switch
    {
        < 4 => call.Ask(QuestionKind.List[step.Kind], "What?", step.About),
        4 => call.HearImplied("It hurts", step.About, Mara),
        5 => call.HearExplicit("We want it", step.About, Mara),
        6 => call.Offer("It helps", step.About),
        _ => call.Describe("It is blue"),
    };

    private static SalesCall End(SalesCall call, int end) => end switch
    {
        0 => call,
        1 => call.End(new CallOutcome.Order("40 seats", Mara)),
        2 => call.End(new CallOutcome.NoSale()),
        _ => call.Agree(end % 2 == 0 ? "Runs a test" : null, end == 5 ? Ana : Mara, end > 6 ? null : Mar20.PlusDays(5)),
    };
}
