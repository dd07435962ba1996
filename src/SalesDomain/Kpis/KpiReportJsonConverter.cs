using System.Text.Json;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>
/// The KPIs of a report by name, each as <c>{"value":0.6315,"population":6711,"excluded":0,"excludedBy":{}}</c> with what
/// belongs to it, or with <c>"value":null</c> and <c>"undefined":"noClosedOpportunities"</c>. Groups are not in it. Written only.
/// </summary>
public sealed class KpiReportJsonConverter() : WrittenOnlyJsonConverter<KpiReport>("compute it from its facts")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, KpiReport value, JsonSerializerOptions options)
    {
        KpiJson.Write(writer, KpiName.WinRate.JsonName, value.WinRate, KpiJson.Proportion);
        KpiJson.Write(writer, KpiName.WinRateByValue.JsonName, value.WinRateByValue, KpiJson.Ratio);
        KpiJson.Write(writer, KpiName.CreatedWinRate.JsonName, value.CreatedWinRate, KpiJson.Proportion);
        KpiJson.Write(writer, KpiName.AverageDealSize.JsonName, value.AverageDealSize, KpiJson.MoneyDistribution);
        KpiJson.Write(writer, KpiName.SalesCycleDays.JsonName, value.SalesCycleDays, KpiJson.Distribution);
        KpiJson.Write(writer, KpiName.LostCycleDays.JsonName, value.LostCycleDays, KpiJson.Distribution);
        KpiJson.Write(writer, KpiName.OpenPipeline.JsonName, value.OpenPipeline, KpiJson.Sum);
        KpiJson.Write(writer, KpiName.WeightedPipeline.JsonName, value.WeightedPipeline, KpiJson.Sum);
        KpiJson.Write(writer, KpiName.PipelineCoverage.JsonName, value.PipelineCoverage, KpiJson.Ratio);
        KpiJson.Write(writer, KpiName.RemainingCoverage.JsonName, value.RemainingCoverage, KpiJson.Ratio);
        KpiJson.Write(writer, KpiName.QuotaAttainment.JsonName, value.QuotaAttainment, KpiJson.Ratio);
        KpiJson.Write(writer, KpiName.PipelineVelocityPerDay.JsonName, value.PipelineVelocityPerDay, KpiJson.Sum, () => Parts(writer, value));
    }

    /// <summary>The four components of the velocity, plain, <c>null</c> where one is undefined.</summary>
    private static void Parts(Utf8JsonWriter writer, KpiReport report)
    {
        writer.WriteStartObject("parts"u8);
        if (report.Totals.IsPastWithoutHistory) writer.WriteNull("openOpportunities"u8);
        else writer.WriteNumber("openOpportunities"u8, report.Totals.OpenCount);
        if (report.AverageDealSize.TryGetValue(out MoneyDistribution? size)) KpiJson.Amount(writer, "averageDealSize", size.Mean);
        else writer.WriteNull("averageDealSize"u8);
        if (report.WinRate.TryGetValue(out Proportion winRate)) writer.WriteNumber("winRate"u8, winRate.Value);
        else writer.WriteNull("winRate"u8);
        if (report.SalesCycleDays.TryGetValue(out Distribution? days)) writer.WriteNumber("cycleDays"u8, days.Mean);
        else writer.WriteNull("cycleDays"u8);
        writer.WriteEndObject();
    }
}
