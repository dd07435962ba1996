using System.Collections.Immutable;
using NodaTime;
using SalesDomain.Crm;
using SalesDomain.Crm.Findings;
using SalesDomain.Identifiers;
using SalesDomain.Leads;

namespace SalesDomain.Cli.Leads;

/// <summary>The leads of one or more files, and every finding.</summary>
internal sealed class LeadsInput
{
    private readonly FindingSum _findings = new();
    private readonly List<Lead> _leads = [];
    private readonly Dictionary<LeadId, Lead> _seen = [];

    public IReadOnlyList<Lead> Leads => _leads;

    /// <summary>Errors first, then warnings, then notes.</summary>
    public ImmutableArray<Finding> Findings => _findings.Build();

    public long Rows { get; private set; }

    /// <summary>The latest instant at which something happened; <c>null</c> where there is no lead.</summary>
    public Instant? LatestFact { get; private set; }

    public void Read(CrmFile file, LeadImportOptions options)
    {
        LeadImport import = LeadFile.Read(file, options);
        Rows += import.Rows;
        _findings.AddRange(import.Findings);
        foreach (Lead lead in import.Leads)
        {
            if (_seen.TryAdd(lead.Id, lead)) Add(lead);
            else _findings.AddRepeated(file, lead.Id.Value, isSame: lead.Equals(_seen[lead.Id]));
        }
    }

    private void Add(Lead lead)
    {
        _leads.Add(lead);
        Instant latest = Instant.Max(lead.StateSince, lead.FirstContactAt ?? lead.CreatedAt);
        if (!(LatestFact >= latest)) LatestFact = latest;
    }
}
