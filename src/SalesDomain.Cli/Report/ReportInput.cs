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
internal sealed class ReportInput
{
    private const int MostListed = 20;
    private readonly FindingSum _findings = new();
    private readonly List<Opportunity> _opportunities = [];
    private readonly List<string> _headings = [];
    private string? _ownerHeading;

    public IReadOnlyList<Opportunity> Opportunities => _opportunities;

    /// <summary>Errors first, then warnings, then notes.</summary>
    public ImmutableArray<Finding> Findings => _findings.Build();

    public long Rows { get; private set; }

    public QuotaPlan Quotas { get; private set; } = QuotaPlan.None;

    public CreditSplits Splits { get; private set; } = CreditSplits.None;

    /// <summary>The latest day on which a deal was created or closed; <c>null</c> where none is dated.</summary>
    public LocalDate? LatestFact { get; private set; }

    public void ReadOpportunities(IReadOnlyList<CrmFile> files, OpportunityImportOptions options)
    {
        Dictionary<OpportunityId, Opportunity>? seen = files.Count > 1 ? [] : null;
        foreach (CrmFile file in files)
        {
            OpportunityImport import = OpportunityCsv.Read(file, options);
            Rows += import.Rows;
            _findings.AddRange(import.Findings);
            _headings.AddRange(import.Headings);
            _ownerHeading ??= import.OwnerHeading;
            foreach (Opportunity deal in import.Opportunities)
            {
                if (seen is not null && !seen.TryAdd(deal.Id, deal)) _findings.AddRepeated(file, deal.Id.Value, isSame: deal.Equals(seen[deal.Id]));
                else Add(deal);
            }
        }
    }

    public void ReadQuotas(CrmFile file, Currencies.Currency currency, DateOrder? dates)
    {
        (Quotas, ImmutableArray<Finding> findings) = QuotaCsv.Read(file, currency, dates);
        _findings.AddRange(findings);
        HashSet<OwnerId?> owners = [.. _opportunities.Select(deal => deal.Owner), .. Splits.Splits.Select(split => (OwnerId?)split.Owner)];
        OwnerId[] strangers = [.. Quotas.Quotas.Where(quota => quota.Owner is not null && !owners.Contains(quota.Owner)).Select(quota => quota.Owner!.Value).Distinct()];
        if (strangers.Length > 0)
            _findings.Add(new Finding(FindingCodes.QuotaOwnerWithoutDeals, FindingSeverity.Warning, strangers.Length, $"{file.Name}: \"{strangers[0]}\" has a quota and owns no opportunity; owners are matched as the opportunities write them."));
    }

    public void ReadSplits(CrmFile file)
    {
        (Splits, ImmutableArray<Finding> findings) = CreditSplitCsv.Read(file);
        _findings.AddRange(findings);
        HashSet<OpportunityId> ids = [.. _opportunities.Select(deal => deal.Id)];
        OpportunityId[] strangers = [.. Splits.Splits.Select(split => split.Opportunity).Where(id => !ids.Contains(id)).Distinct()];
        if (strangers.Length > 0)
            _findings.Add(new Finding(FindingCodes.SplitWithoutDeal, FindingSeverity.Warning, strangers.Length, $"{file.Name}: \"{strangers[0]}\" is split and is no opportunity here."));
    }

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>The dimension of <c>--by</c>.</summary>
    /// <exception cref="UsageException">It is no heading.</exception>
    public Dimension? DimensionOf(string? by)
    {
        if (by is null) return null;
        if (Named(by) is { } named) return named;
        if (string.Equals(by, _ownerHeading, StringComparison.OrdinalIgnoreCase)) return Dimension.Owner;
        return _headings.Contains(by, StringComparer.OrdinalIgnoreCase)
            ? Dimension.Attribute(by)
            : throw new UsageException($"--by {by}: there is no such column. Legal are owner, stage, month, type, and the headings: {string.Join(", ", _headings.Distinct().Take(MostListed).Select(h => $"\"{h}\""))}.");
    }

    /// <summary>The columns to keep for <c>--by</c>: none where the library knows the dimension.</summary>
    public static IReadOnlyCollection<string> Kept(string? by) => by is null || Named(by) is not null ? [] : [by];

    private static Dimension? Named(string by) =>
        ((Dimension[])[Dimension.Owner, Dimension.Stage, Dimension.Month, Dimension.Type]).FirstOrDefault(d => string.Equals(d.Name, by, StringComparison.OrdinalIgnoreCase));

    private void Add(Opportunity deal)
    {
        _opportunities.Add(deal);
        if (deal.CreatedOn is { } created && !(LatestFact >= created)) LatestFact = created;
        if (deal.ClosedOn is { } closed && !(LatestFact >= closed)) LatestFact = closed;
    }
}
