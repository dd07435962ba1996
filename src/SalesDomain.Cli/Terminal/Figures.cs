using System.Globalization;
using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Cli.Terminal;

/// <summary>Figures as people read them: grouped by thousands, rounded to what one can take in. JSON has the exact ones.</summary>
internal static class Figures
{
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Percent(decimal fraction) => Rounded(fraction * 100m, "#,0.00") + " %";

    public static string Times(decimal ratio) => Rounded(ratio, "#,0.00") + " x";

    public static string Days(decimal days) => Rounded(days, "#,0.0") + " days";

    public static string Day(decimal days) => Rounded(days, "#,0.#");

    /// <summary>The amount with its currency.</summary>
    public static string Amount(Money money) => $"{Bare(money)} {money.Currency}";

    /// <summary>The amount alone; without decimals where it has none.</summary>
    public static string Bare(Money money)
    {
        int digits = money.Currency.MinorUnits ?? 2;
        return Rounded(money.Amount, digits == 0 || decimal.IsInteger(money.Amount) ? "#,0" : "#,0." + new string('0', digits));
    }

    public static string Interval(Proportion share)
    {
        ConfidenceInterval interval = share.Wilson(0.95);
        return string.Create(CultureInfo.InvariantCulture, $"{interval.Lower * 100:0.0} to {interval.Upper * 100:0.0} %");
    }

    private static string Rounded(decimal number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
