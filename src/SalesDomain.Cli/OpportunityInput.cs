using System.Collections.Immutable;
using NodaTime;
using SalesDomain.Crm;
using SalesDomain.Crm.Findings;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;

namespace SalesDomain.Cli;

/// <summary>The opportunities of one or more files, their histories where there are any, and every finding.</summary>
internal class OpportunityInput
{
    private readonly FindingSum _findings = new();
    private readonly List<Opportunity> _opportunities = [];

    public IReadOnlyList<Opportunity> Opportunities => _opportunities;

    /// <summary>One history for each opportunity, in their order; <c>null</c> where no file of histories was read.</summary>
    public HistoryImport? History { get; private set; }

    /// <summary>The pipeline that was given; <c>null</c> where none was.</summary>
    public SalesPipeline? Pipeline { get; private set; }

    /// <summary>Errors first, then warnings, then notes.</summary>
    public ImmutableArray<Finding> Findings => _findings.Build();

    /// <summary>The rows of opportunities.</summary>
    public long Rows { get; private set; }

    /// <summary>The latest day on which a deal was created, closed or changed; <c>null</c> where none is dated.</summary>
    public LocalDate? LatestFact { get; private set; }

    protected List<string> Headings { get; } = [];

    protected string? OwnerHeading { get; private set; }

    public void ReadOpportunities(IReadOnlyList<CrmFile> files, OpportunityImportOptions options)
    {
        Pipeline = options.Pipeline;
        Dictionary<OpportunityId, Opportunity>? seen = files.Count > 1 ? [] : null;
        foreach (CrmFile file in files)
        {
            OpportunityImport import = OpportunityCsv.Read(file, options);
            Rows += import.Rows;
            _findings.AddRange(import.Findings);
            Headings.AddRange(import.Headings);
            OwnerHeading ??= import.OwnerHeading;
            foreach (Opportunity deal in import.Opportunities)
            {
                if (seen is not null && !seen.TryAdd(deal.Id, deal)) _findings.AddRepeated(file, deal.Id.Value, isSame: deal.Equals(seen[deal.Id]));
                else Add(deal);
            }
        }
    }

    public void ReadHistory(CrmFile file, HistoryImportOptions options)
    {
        History = HistoryCsv.Read(file, _opportunities, options);
        AddRange(History.Findings);
        Note(History.LatestAt?.InZone(options.Zone).Date);
    }

    public void Add(Finding finding) => _findings.Add(finding);

    protected void AddRange(ImmutableArray<Finding> findings) => _findings.AddRange(findings);

    private void Add(Opportunity deal)
    {
        _opportunities.Add(deal);
        Note(deal.CreatedOn);
        Note(deal.ClosedOn);
    }

    private void Note(LocalDate? day)
    {
        if (day is not null && !(LatestFact >= day)) LatestFact = day;
    }
}
