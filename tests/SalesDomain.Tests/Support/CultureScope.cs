using System.Globalization;

namespace SalesDomain.Tests.Support;

/// <summary>Sets the culture of the thread and restores it at the end.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    /// <summary>Decimal commas, other group signs, other calendars and minus signs, a dotless i; "" is the invariant culture.</summary>
    public static IReadOnlyList<string> Names { get; } = ["de-DE", "fr-FR", "ar-SA", "tr-TR", ""];

    /// <summary>Whether something holds in each of the cultures.</summary>
    public static bool InEach(Func<bool> law)
    {
        foreach (string name in Names)
        {
            using CultureScope scope = new(name);
            if (!law()) return false;
        }

        return true;
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
