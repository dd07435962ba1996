using NodaTime;
using SalesDomain.LeadFunnel;

namespace SalesDomain.Cli.Leads;

/// <summary>What is shown: the report, where it comes from and what was noticed.</summary>
/// <param name="Title">The names of the inputs.</param>
/// <param name="AsOf">The day at whose end one stands; <c>null</c> where there is no lead.</param>
/// <param name="Input">What was read.</param>
/// <param name="Report">The funnel.</param>
/// <param name="By">The grouping; <c>null</c> where there is none.</param>
internal sealed record LeadsView(string Title, LocalDate? AsOf, LeadsInput Input, LeadReport Report, string? By);
