namespace SalesDomain.Measures;

/// <summary>The chi-square distribution, as far as tests need it.</summary>
internal static class ChiSquareDistribution
{
    /// <summary>
    /// The probability of a value of x or more: the regularised upper incomplete gamma function Q(degrees / 2, x / 2). Relative error below 1e-13 up to
    /// x = 1,400 with one degree, growing slowly with both; results below about 1e-308 are 0.
    /// </summary>
    /// <remarks>
    /// Whole degrees need no series that converges: Q(½, h) = erfc √h, Q(1, h) = e⁻ʰ, and Q(a + 1, h) = Q(a, h) + hᵃ e⁻ʰ / Γ(a + 1), all terms positive.
    /// The factor e⁻ʰ is taken out and given back in portions, so that neither it nor the terms leave the range. Source: NIST Handbook of
    /// Mathematical Functions, 8.4 and 8.8.6.
    /// </remarks>
    /// <param name="x">0 or more.</param>
    /// <param name="degrees">1 or more.</param>
    public static double UpperTail(double x, int degrees)
    {
        const double Large = 1e200;
        const double Portion = 400;
        double half = x / 2, root = Math.Sqrt(half);
        bool odd = degrees % 2 == 1;

        // everything times e^half
        double sum = odd ? ScaledErfc(root, half) : 1;
        double term = odd ? 2 * root / Math.Sqrt(Math.PI) : half;
        double left = half;
        for (double a = odd ? 1.5 : 2; a <= degrees / 2.0; a++)
        {
            sum += term;
            term *= half / a;
            if (sum < Large && term < Large) continue;
            double portion = Math.Min(left, Portion);
            left -= portion;
            sum *= Math.Exp(-portion);
            term *= Math.Exp(-portion);
        }

        // in two halves, as one may be below the range where the product is not
        return Math.Min(1, sum * Math.Exp(-left / 2) * Math.Exp(-left / 2));
    }

    /// <summary>
    /// exp(y²) erfc(y), to about 1 part in 10^15, by rational functions: W. J. Cody, Mathematics of Computation 23 (1969), 631-637.
    /// </summary>
    /// <param name="y">0 or more.</param>
    /// <param name="square">y², as exact as the caller has it.</param>
    private static double ScaledErfc(double y, double square)
    {
        if (y <= 0.46875)
        {
            double erf = y * Ratio(
                square,
                [3.20937758913846947e3, 3.77485237685302021e2, 1.13864154151050156e2, 3.16112374387056560, 1.85777706184603153e-1],
                [2.84423683343917062e3, 1.28261652607737228e3, 2.44024637934444173e2, 2.36012909523441209e1, 1]);
            return Math.Exp(square) * (1 - erf);
        }

        if (y <= 4)
        {
            return Ratio(
                y,
                [1.23033935479799725e3, 2.05107837782607147e3, 1.71204761263407058e3, 8.81952221241769090e2, 2.98635138197400131e2, 6.61191906371416295e1, 8.88314979438837594, 5.64188496988670089e-1, 2.15311535474403846e-8],
                [1.23033935480374942e3, 3.43936767414372164e3, 4.36261909014324716e3, 3.29079923573345963e3, 1.62138957456669019e3, 5.37181101862009858e2, 1.17693950891312499e2, 1.57449261107098347e1, 1]);
        }

        double inverse = 1 / square;
        double correction = inverse * Ratio(
            inverse,
            [6.58749161529837803e-4, 1.60837851487422766e-2, 1.25781726111229246e-1, 3.60344899949804439e-1, 3.05326634961232344e-1, 1.63153871373020978e-2],
            [2.33520497626869185e-3, 6.05183413124413191e-2, 5.27905102951428412e-1, 1.87295284992346725, 2.56852019228982242, 1]);
        return ((1 / Math.Sqrt(Math.PI)) - correction) / y;
    }

    private static double Ratio(double x, ReadOnlySpan<double> above, ReadOnlySpan<double> below) => Polynomial(x, above) / Polynomial(x, below);

    private static double Polynomial(double x, ReadOnlySpan<double> coefficients)
    {
        double sum = 0;
        for (int i = coefficients.Length - 1; i >= 0; i--) sum = (sum * x) + coefficients[i];
        return sum;
    }
}
