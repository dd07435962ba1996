using System.Numerics;

namespace SalesDomain.Tests.Currencies;

/// <summary>Exact products for comparisons, at one fixed scale and with none of the library's own arithmetic.</summary>
internal static class ExactDecimalMath
{
    private const int Scale = 28;

    public static BigInteger Product(decimal left, decimal right) => Integer(left) * Integer(right);

    public static BigInteger Difference(decimal a, decimal b, decimal c, decimal d) => Product(a, b) - Product(c, d);

    public static BigInteger Abs(BigInteger value) => BigInteger.Abs(value);

    /// <summary>The number times 10 to the 28th.</summary>
    public static BigInteger Integer(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger mantissa = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return (bits[3] < 0 ? -mantissa : mantissa) * BigInteger.Pow(10, Scale - value.Scale);
    }
}
