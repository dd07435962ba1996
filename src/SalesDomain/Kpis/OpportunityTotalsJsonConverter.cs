using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>
/// Totals as an object with their definition, counts, sums and histograms, so that they can be kept, sent and made elsewhere. Reading needs each
/// member but <c>latestFact</c>, and refuses counts that do not fit together.
/// </summary>
public sealed class OpportunityTotalsJsonConverter : JsonConverter<OpportunityTotals>
{
    /// <inheritdoc/>
    public override OpportunityTotals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, KpisJsonContext.Default.OpportunityTotalsForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OpportunityTotals value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, KpisJsonContext.Default.OpportunityTotalsForm, static totals => new OpportunityTotalsForm(
            totals.Definition, totals.Currencies, totals.Count, totals.UnknownCount, totals.OpenCount, totals.Open, totals.Weighted, totals.Due, totals.WonCount, totals.LostCount,
            totals.UndatedWonCount, totals.UndatedLostCount, totals.Won, totals.Lost, totals.WonCycle, totals.LostCycle, totals.CreatedCount, totals.CreatedWonCount,
            totals.CreatedUnknownCount, totals.UndatedCreatedCount, totals.Credited, totals.CreditedByOwner, totals.LatestFact));

    private static OpportunityTotals Checked(OpportunityTotalsForm form)
    {
        RequireCounts(form);
        RequireParts(form);
        return new OpportunityTotals(form.Definition)
        {
            LatestFact = form.LatestFact,
            Currencies = [.. form.Currencies],
            Count = form.Count,
            UnknownCount = form.UnknownCount,
            OpenCount = form.OpenCount,
            Open = form.Open,
            Weighted = form.Weighted,
            Due = form.Due,
            WonCount = form.WonCount,
            LostCount = form.LostCount,
            UndatedWonCount = form.UndatedWonCount,
            UndatedLostCount = form.UndatedLostCount,
            Won = form.Won,
            Lost = form.Lost,
            WonCycle = form.WonCycle,
            LostCycle = form.LostCycle,
            CreatedCount = form.CreatedCount,
            CreatedWonCount = form.CreatedWonCount,
            CreatedUnknownCount = form.CreatedUnknownCount,
            UndatedCreatedCount = form.UndatedCreatedCount,
            Credited = form.Credited,
            CreditedByOwner = form.CreditedByOwner,
        };
    }

    private static void RequireCounts(OpportunityTotalsForm form)
    {
        long[] counts =
        [
            form.OpenCount, form.WonCount, form.LostCount, form.UndatedWonCount, form.UndatedLostCount, form.CreatedCount, form.CreatedWonCount, form.UndatedCreatedCount,
            form.UnknownCount, form.CreatedUnknownCount,
        ];
        JsonForm.Require(counts.All(count => count >= 0), "counts of 0 or more");
        long placed = form.UnknownCount + form.OpenCount + form.WonCount + form.LostCount + form.UndatedWonCount + form.UndatedLostCount;
        JsonForm.Require(placed <= form.Count, "no more open, won, lost and unknown opportunities than there are");
        JsonForm.Require(form.CreatedCount + form.CreatedUnknownCount + form.UndatedCreatedCount <= form.Count, "no more opportunities created than there are");
        JsonForm.Require(form.CreatedUnknownCount <= form.UnknownCount, "no more created and unknown than unknown");
        JsonForm.Require(form.CreatedWonCount <= form.CreatedCount, "no more created and won than created");
    }

    private static void RequireParts(OpportunityTotalsForm form)
    {
        AmountTotal won = form.Won.ToTotal();
        AmountTotal[] credited = [.. form.CreditedByOwner.Values, form.Credited];
        long maybeOpen = form.OpenCount + form.UnknownCount;
        JsonForm.Require(Facts(form.Open) == maybeOpen && Facts(form.Weighted) == maybeOpen, "in open and weighted each open or unknown opportunity, counted or excluded");
        bool isUnknownNamed = ((AmountTotal[])[form.Open, form.Weighted, form.Due]).All(total => total.Excluded[ExclusionReason.NoHistory] == form.UnknownCount);
        JsonForm.Require(isUnknownNamed, "in open, weighted and due each unknown opportunity, excluded as noHistory");
        JsonForm.Require(Facts(form.Due) <= maybeOpen, "in due no more than are open or unknown");
        JsonForm.Require(Facts(won) == form.WonCount && Facts(form.WonCycle) == form.WonCount, "in won and wonCycle each won opportunity, counted or excluded");
        JsonForm.Require(Facts(form.Lost) == form.LostCount && Facts(form.LostCycle) == form.LostCount, "in lost and lostCycle each lost opportunity, counted or excluded");
        JsonForm.Require(credited.All(total => Facts(total) <= form.WonCount + form.UndatedWonCount), "no more credited than won");

        HashSet<Currency> currencies = [.. form.Currencies];
        AmountTotal[] all = [form.Open, form.Weighted, form.Due, won, form.Lost, .. credited];
        bool areNamed = all.SelectMany(total => total.Sum.Currencies).All(currencies.Contains);
        JsonForm.Require(areNamed && currencies.Count == form.Currencies.Count, "currencies that name each currency of a sum, once");
    }

    private static long Facts(AmountTotal total) => total.Population + total.Excluded.Total;

    private static long Facts(DayTotal total) => total.Days.Total + total.Excluded.Total;
}
