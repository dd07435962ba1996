using SalesDomain.Currencies;

namespace SalesDomain.Tests.Regressions;

/// <summary>Defects of NMoneys, by issue.</summary>
public class NMoneysTests
{
    [Fact]
    public void NMoneys_55_zero_weight_gets_nothing() =>
        Assert.Equal([Money.Of(10m, Currency.Usd), Money.Zero(Currency.Usd)], Money.Of(10m, Currency.Usd).Allocate(1m, 0m).ToArray());
}
