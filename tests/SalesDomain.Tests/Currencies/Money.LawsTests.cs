using FsCheck.Xunit;
using SalesDomain.Currencies;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Currencies;

public class MoneyLawsTests
{
    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Subtracting_is_adding_the_opposite(SameCurrency m) => m.A - m.B == m.A + (-m.B) && (m.A - m.B).Amount == m.A.Amount - m.B.Amount;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Zero_minus_an_amount_is_its_opposite(Money m) => Money.Zero(m.Currency) - m == -m && (-m).Amount == -m.Amount;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool An_amount_and_its_opposite_cancel(Money m) => (m + (-m)).IsZero && -(-m) == m;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Sums_commute(SameCurrency m) => m.A + m.B == m.B + m.A && (m.A + m.B).Amount == m.A.Amount + m.B.Amount;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Sums_associate(SameCurrency m) => m.A + m.B + m.C == m.A + (m.B + m.C);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Products_commute_and_distribute(SameCurrency m)
    {
        const decimal Factor = -2.5m;
        return m.A * Factor == Factor * m.A && (m.A + m.B) * Factor == (m.A * Factor) + (m.B * Factor) && (m.A * Factor).Amount == m.A.Amount * Factor;
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool The_absolute_amount_has_no_sign(Money m) => m.Abs() == (m.IsNegative ? -m : m) && !m.Abs().IsNegative;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool An_amount_is_negative_zero_or_positive(Money m) => (m.IsNegative ? 1 : 0) + (m.IsZero ? 1 : 0) + (m.IsPositive ? 1 : 0) == 1 && m.IsPositive == (-m).IsNegative;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Order_is_that_of_the_amounts(SameCurrency m) =>
        Math.Sign(m.A.CompareTo(m.B)) == Math.Sign(m.A.Amount.CompareTo(m.B.Amount))
        && m.A < m.B == m.A.Amount < m.B.Amount && m.A <= m.B == m.A.Amount <= m.B.Amount
        && m.A > m.B == m.A.Amount > m.B.Amount && m.A >= m.B == m.A.Amount >= m.B.Amount
        && m.A.CompareTo(m.B) == 0 == (m.A == m.B);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Text_reads_back_in_every_culture(Money m) =>
        CultureScope.InEach(() =>
        {
            Money back = Money.Parse(m.ToString());
            return back == m && back.Amount.Scale == Math.Max(m.Amount.Scale, m.Currency.MinorUnits ?? 0);
        });

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Text_is_the_same_in_every_culture_and_in_every_way_of_writing(Money m)
    {
        string text = m.ToString();
        return CultureScope.InEach(() =>
        {
            Span<char> buffer = stackalloc char[64];
            return m.ToString() == text && $"{m}" == text && m.ToString("N5", null) == text && m.TryFormat(buffer, out int written, default, null) && buffer[..written].SequenceEqual(text);
        });
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Json_reads_back(Money m)
    {
        Money back = Json.RoundTrip(m, SalesDomainJsonContext.Default.Money);
        return back == m && back.Amount.Scale == Math.Max(m.Amount.Scale, m.Currency.MinorUnits ?? 0);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool The_scale_does_not_count_for_equality(Money m)
    {
        Money padded = Money.Of(m.Amount + 0.0000000m, m.Currency);
        return padded.Amount.Scale == 7 && padded == m && padded.Equals((object)m) && padded.GetHashCode() == m.GetHashCode();
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Rounding_is_never_off_by_more_than_half_a_unit_and_rounds_once(Money m)
    {
        Money rounded = m.Round(RoundingPolicy.HalfEven);
        decimal unit = new(1, 0, 0, false, (byte)(m.Currency.MinorUnits ?? 0));
        return (rounded - m).Abs().Amount <= unit / 2 && rounded.Round(RoundingPolicy.HalfEven) == rounded && rounded.Amount % unit == 0m;
    }
}
