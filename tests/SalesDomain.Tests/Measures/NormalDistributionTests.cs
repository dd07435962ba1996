using SalesDomain.Measures;

namespace SalesDomain.Tests.Measures;

public class NormalDistributionTests
{
    // three branches of AS 241: the centre, the tail, the far tail
    [Theory]
    [InlineData(0.5, 0, 0)]
    [InlineData(0.975, 1.959963984540054, 1e-15)]
    [InlineData(0.75, 0.6744897501960817, 1e-15)]
    [InlineData(0.995, 2.5758293035489004, 1e-14)]
    [InlineData(0.001, -3.0902323061678132, 1e-14)]
    [InlineData(1e-20, -9.262340089798408, 1e-14)]
    public void The_quantile_is_the_published_one(double p, double z, double tolerance) => Assert.Equal(z, NormalDistribution.Quantile(p), tolerance);

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.0749999)]
    [InlineData(0.0750001)]
    [InlineData(0.3)]
    [InlineData(0.4999)]
    public void The_distribution_is_symmetric(double p) => Assert.Equal(-NormalDistribution.Quantile(p), NormalDistribution.Quantile(1 - p), 1e-13);
}
