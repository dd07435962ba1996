using FsCheck;
using FsCheck.Fluent;
using SalesDomain.Advice;
using SalesDomain.Currencies;

namespace SalesDomain.Tests.Advice;

/// <summary>Contexts of which some inputs are known, around the limits of the default rules.</summary>
public static class ContextArbitraries
{
    public static Arbitrary<DealContext> Context() =>
        (from parts in Gen.CollectToArray(AdviceInput.List.Select(input => from isKnown in Gen.Frequency((1, Gen.Constant(true)), (1, Gen.Constant(false))) from value in ValueOf(input) select (input, isKnown, value)))
         select parts.Where(part => part.isKnown).Aggregate(new DealContext(), (deal, part) => part.input.Set(deal, part.value))).ToArbitrary();

    /// <summary>A value of an input.</summary>
    internal static Gen<ContextValue> ValueOf(AdviceInput input) =>
        input == AdviceInput.ContractValue ? from amount in Gen.Elements(0m, 49_999.99m, 50_000m, 1_000_000m) from currency in Gen.Frequency((4, Gen.Constant(Currency.Usd)), (1, Gen.Constant(Currency.Eur))) select new ContextValue(amount, currency, null)
        : input.IsNumber ? from number in Gen.Elements(1, 2, 4, 5, 6, 19, 20, 59, 60, 61, 200) select new ContextValue(number, null, null)
        : from answer in Gen.Elements<string>([.. input.Answers]) select new ContextValue(null, null, answer);
}
