using SalesDomain.Measures;

namespace SalesDomain.Tests.Measures;

public class ChiSquareDistributionTests
{
    // mpmath, 30 digits: gammainc(degrees / 2, x / 2, inf, regularized=True); all three ranges of erfc, and factors outside of double
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(0, 4, 1)]
    [InlineData(0.1, 1, 0.75182963404584928)]
    [InlineData(0.3, 1, 0.58388242077036518)]
    [InlineData(3.39638869898, 1, 0.065339322040409929)]
    [InlineData(10, 1, 0.0015654022580025497)]
    [InlineData(40, 1, 2.539628589470865e-10)]
    [InlineData(1000, 1, 1.7958327848007262e-219)]
    [InlineData(3.5, 2, 0.17377394345044513)]
    [InlineData(7.25, 3, 0.064342220562798664)]
    [InlineData(12, 7, 0.10055886850835884)]
    [InlineData(0.01, 9, 0.99999999999915912)]
    [InlineData(20, 30, 0.91654152706533718)]
    [InlineData(2000, 2000, 0.49579475581978449)]
    [InlineData(2100, 2001, 0.060529531202495745)]
    [InlineData(1500, 1001, 1.2832548121592172e-22)]
    public void The_upper_tail_is_that_of_mpmath(double x, int degrees, double expected) => Assert.Equal(1, ChiSquareDistribution.UpperTail(x, degrees) / expected, 1e-13 * Math.Max(1, degrees / 10.0));
}
