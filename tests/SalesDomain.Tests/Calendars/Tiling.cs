using SalesDomain.Calendars;

namespace SalesDomain.Tests.Calendars;

internal static class Tiling
{
    /// <summary>Whether the parts, in order, cover the whole with neither gap nor overlap.</summary>
    public static bool Tiles(ReportingPeriod whole, IReadOnlyList<ReportingPeriod> parts) =>
        parts[0].Start == whole.Start && parts[^1].End == whole.End
        && parts.Zip(parts.Skip(1)).All(pair => pair.First.End == pair.Second.Start && !pair.First.Overlaps(pair.Second))
        && parts.Sum(part => part.Days) == whole.Days;
}
