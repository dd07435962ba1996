using NodaTime;
using SalesDomain.Kpis;

namespace SalesDomain.Cli.Report;

/// <summary>What is shown: the report, where it comes from and what was noticed.</summary>
/// <param name="Title">The names of the inputs.</param>
/// <param name="AsOf">The day at whose end one stands; <c>null</c> where no fact is dated.</param>
/// <param name="Input">What was read.</param>
/// <param name="Report">The KPIs.</param>
/// <param name="By">The grouping; <c>null</c> where there is none.</param>
internal sealed record ReportView(string Title, LocalDate? AsOf, ReportInput Input, KpiReport Report, Dimension? By);
