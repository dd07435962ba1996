using System.Collections.Immutable;
using NodaTime;
using SalesDomain.Crm;
using SalesDomain.Crm.Findings;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.Opportunities;
using SalesDomain.Quotas;

namespace SalesDomain.Cli.Report;

/// <summary>All that a report is made from, read: the opportunities of one or more files, quotas and splits, and every finding.</summary>
internal sealed class ReportInput : OpportunityInput
{
    private const int MostListed = 20;

    public QuotaPlan Quotas { get; private set; } = QuotaPlan.None;

    public CreditSplits Splits { get; private set; } = CreditSplits.None;

    public void ReadQuotas(CrmFile file, Currencies.Currency currency, DateOrder? dates)
    {
        (Quotas, ImmutableArray<Finding> findings) = QuotaCsv.Read(file, currency, dates);
        AddRange(findings);
        HashSet<OwnerId?> owners = [.. Opportunities.Select(deal => deal.Owner), .. Splits.Splits.Select(split => (OwnerId?)split.Owner)];
        OwnerId[] strangers = [.. Quotas.Quotas.Where(quota => quota.Owner is not null && !owners.Contains(quota.Owner)).Select(quota => quota.Owner!.Value).Distinct()];
        if (strangers.Length > 0)
            Add(new Finding(FindingCodes.QuotaOwnerWithoutDeals, FindingSeverity.Warning, strangers.Length, $"{file.Name}: \"{strangers[0]}\" has a quota and owns no opportunity; owners are matched as the opportunities write them."));
    }

    public void ReadSplits(CrmFile file)
    {
        (Splits, ImmutableArray<Finding> findings) = CreditSplitCsv.Read(file);
        AddRange(findings);
        HashSet<OpportunityId> ids = [.. Opportunities.Select(deal => deal.Id)];
        OpportunityId[] strangers = [.. Splits.Splits.Select(split => split.Opportunity).Where(id => !ids.Contains(id)).Distinct()];
        if (strangers.Length > 0)
            Add(new Finding(FindingCodes.SplitWithoutDeal, FindingSeverity.Warning, strangers.Length, $"{file.Name}: \"{strangers[0]}\" is split and is no opportunity here."));
    }

    /// <summary>The opportunities as they stood at the end of a day, and those of whose state then nothing is known; without histories as they stand.</summary>
    public (IReadOnlyCollection<Opportunity> Known, IReadOnlyCollection<Opportunity> Unknown) AsOf(LocalDate day, DateTimeZone zone)
    {
        if (History is null) return (Opportunities, []);
        Instant end = CommonOptions.EndOf(day, zone);
        List<Opportunity> known = [], unknown = [];
        for (int i = 0; i < Opportunities.Count; i++)
        {
            OpportunityHistory deal = History.Histories[i];
            if (deal.IsUnknownBefore(end)) unknown.Add(Opportunities[i]);
            else if (deal.RecordAsOf(Opportunities[i], end, zone) is { } then) known.Add(then);
        }

        return (known, unknown);
    }

    /// <summary>The dimension of <c>--by</c>.</summary>
    /// <exception cref="UsageException">It is no heading.</exception>
    public Dimension? DimensionOf(string? by)
    {
        if (by is null) return null;
        if (Named(by) is { } named) return named;
        if (string.Equals(by, OwnerHeading, StringComparison.OrdinalIgnoreCase)) return Dimension.Owner;
        return Headings.Contains(by, StringComparer.OrdinalIgnoreCase)
            ? Dimension.Attribute(by)
            : throw new UsageException($"--by {by}: there is no such column. Legal are owner, stage, month, type, and the headings: {string.Join(", ", Headings.Distinct().Take(MostListed).Select(h => $"\"{h}\""))}.");
    }

    /// <summary>The columns to keep for <c>--by</c>: none where the library knows the dimension.</summary>
    public static IReadOnlyCollection<string> Kept(string? by) => by is null || Named(by) is not null ? [] : [by];

    private static Dimension? Named(string by) =>
        ((Dimension[])[Dimension.Owner, Dimension.Stage, Dimension.Month, Dimension.Type]).FirstOrDefault(d => string.Equals(d.Name, by, StringComparison.OrdinalIgnoreCase));
}
