using System.Text.Json;
using NodaTime;

namespace SalesDomain.Calendars;

/// <summary>A time zone in JSON: its id in the tz database. A zone of one's own is not written, as nobody could read it.</summary>
internal static class ZoneJson
{
    public static string IdOf(DateTimeZone zone) =>
        zone.Equals(Find(zone.Id)) ? zone.Id : throw new JsonException($"The time zone {zone.Id} is not that of the tz database and cannot be written.");

    public static DateTimeZone ZoneOf(string id) => Find(id) ?? throw new JsonException($"\"{id}\" is no time zone of the tz database, such as \"Europe/Berlin\".");

    private static DateTimeZone? Find(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
}
