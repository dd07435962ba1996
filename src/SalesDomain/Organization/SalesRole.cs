using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Funnel;
using SalesDomain.Measures;
using SalesDomain.Vocabularies;

namespace SalesDomain.Organization;

/// <summary>What a person does in a sales department, from the first contact up to the whole revenue. The meaning of a role is its responsibility.</summary>
/// <remarks>
/// That the sales development representative works outbound and the business development representative inbound is a convention; other teams
/// have it the other way round, or one role for both. The lines of reporting are the usual ones; those of a team stand in its <see cref="SalesTeam"/>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SalesRole>))]
public sealed class SalesRole : Vocabulary<SalesRole>, IVocabulary<SalesRole>
{
    private readonly Func<SalesRole?> _reportsTo;

    /// <summary>Finds and contacts possible customers who have not asked yet, and qualifies those who answer.</summary>
    public static readonly SalesRole SalesDevelopmentRepresentative = new(
        nameof(SalesDevelopmentRepresentative), 1, "Sales Development Representative", "SDR",
        "Finds and contacts possible customers who have not asked yet, and qualifies those who answer.",
        ["Outbound prospecting", "Lead qualification", "Booking first meetings"],
        [FunnelPosition.Top, FunnelPosition.Middle], () => SalesManager,
        [KpiName.LeadConversionRate, KpiName.TimeInLeadState],
        ["Sales Development Rep", "Outbound Representative"]);

    /// <summary>Takes up the people who came by themselves, qualifies them, and stays in touch until they are ready.</summary>
    public static readonly SalesRole BusinessDevelopmentRepresentative = new(
        nameof(BusinessDevelopmentRepresentative), 2, "Business Development Representative", "BDR",
        "Takes up the people who came by themselves, qualifies them, and stays in touch until they are ready.",
        ["Answering inbound leads", "Lead qualification", "Lead nurturing"],
        [FunnelPosition.Top, FunnelPosition.Middle], () => SalesManager,
        [KpiName.LeadConversionRate, KpiName.TimeInLeadState, KpiName.SpeedToLeadHours],
        ["Business Development Rep", "Inbound Representative"]);

    /// <summary>Leads a deal from the first real conversation to the signature.</summary>
    public static readonly SalesRole AccountExecutive = new(
        nameof(AccountExecutive), 3, "Account Executive", "AE",
        "Leads a deal from the first real conversation to the signature.",
        ["Discovery and demonstrations", "Proposals and negotiation", "Closing new business"],
        [FunnelPosition.Middle, FunnelPosition.Bottom], () => SalesManager,
        [KpiName.WinRate, KpiName.AverageDealSize, KpiName.SalesCycleDays, KpiName.PipelineCoverage, KpiName.QuotaAttainment, KpiName.ForecastAccuracy],
        ["Sales Executive", "Account Exec"]);

    /// <summary>Looks after customers once they have bought: keeps them, and sells them more.</summary>
    public static readonly SalesRole AccountManager = new(
        nameof(AccountManager), 4, "Account Manager", "AM",
        "Looks after customers once they have bought: keeps them, and sells them more.",
        ["Support and retention", "Renewals", "Upsell and cross-sell"],
        [FunnelPosition.AfterSale], () => SalesManager,
        [KpiName.QuotaAttainment, KpiName.NetRevenueRetention, KpiName.GrossRevenueRetention],
        ["Key Account Manager", "KAM", "Customer Account Manager"]);

    /// <summary>Shows that the solution works for the buyer, and answers what is technical.</summary>
    public static readonly SalesRole SalesEngineer = new(
        nameof(SalesEngineer), 5, "Sales Engineer", "SE",
        "Shows that the solution works for the buyer, and answers what is technical.",
        ["Technical demonstrations", "Proofs of concept", "Technical questions and tenders"],
        [FunnelPosition.Middle, FunnelPosition.Bottom], () => SalesManager,
        [KpiName.WinRate, KpiName.SalesCycleDays],
        ["Solutions Consultant", "Solution Consultant", "SC", "Solutions Engineer", "Presales", "Presales Engineer", "Presales Consultant"]);

    /// <summary>Leads the people who sell: coaches them, calls the forecast, and answers for the quota of the team.</summary>
    public static readonly SalesRole SalesManager = new(
        nameof(SalesManager), 6, "Sales Manager", "SM",
        "Leads the people who sell: coaches them, calls the forecast, and answers for the quota of the team.",
        ["Coaching", "Forecasting", "Attainment of the team's quota"],
        FunnelPosition.List, () => ChiefRevenueOfficer,
        [KpiName.WinRate, KpiName.PipelineCoverage, KpiName.QuotaAttainment, KpiName.PipelineVelocityPerDay, KpiName.ForecastAccuracy],
        ["Sales Team Lead", "Sales Team Leader", "Sales Director", "Director of Sales", "Regional Sales Manager"],
        isLeader: true);

    /// <summary>Answers for all revenue: strategy, people, process and the forecast to the board.</summary>
    public static readonly SalesRole ChiefRevenueOfficer = new(
        nameof(ChiefRevenueOfficer), 7, "VP of Sales or Chief Revenue Officer", "CRO",
        "Answers for all revenue: strategy, people, process and the forecast to the board.",
        ["Strategy and goals", "Capacity and organization", "Growth of revenue"],
        FunnelPosition.List, () => null,
        [KpiName.QuotaAttainment, KpiName.AnnualRecurringRevenue, KpiName.NetRevenueRetention, KpiName.CustomerAcquisitionCost, KpiName.CustomerLifetimeValue, KpiName.ForecastAccuracy],
        ["VP of Sales", "VP Sales", "Vice President of Sales", "Vice President Sales", "SVP Sales", "Head of Sales"],
        isLeader: true);

    private SalesRole(
        string name,
        int value,
        string label,
        string? abbreviation,
        string meaning,
        ImmutableArray<string> focus,
        ImmutableArray<FunnelPosition> positions,
        Func<SalesRole?> reportsTo,
        ImmutableArray<KpiName> kpis,
        ImmutableArray<string> aliases,
        bool isLeader = false)
        : base(name, value, label, meaning, abbreviation, aliases)
    {
        _reportsTo = reportsTo; // asked when needed: while the first field is made, the later ones are still null
        Focus = focus;
        Positions = positions;
        Kpis = kpis;
        IsLeader = isLeader;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<SalesRole> List { get; } =
    [
        SalesDevelopmentRepresentative, BusinessDevelopmentRepresentative, AccountExecutive, AccountManager, SalesEngineer, SalesManager, ChiefRevenueOfficer,
    ];

    /// <summary>What the work is mostly about, in words.</summary>
    public ImmutableArray<string> Focus { get; }

    /// <summary>Where in the funnel the role works, from the top down.</summary>
    public ImmutableArray<FunnelPosition> Positions { get; }

    /// <summary>By which KPIs the role is usually measured, in the order of <see cref="KpiName.List"/>.</summary>
    public ImmutableArray<KpiName> Kpis { get; }

    /// <summary>Whether the role leads people.</summary>
    public bool IsLeader { get; }

    /// <summary>The role that this one usually reports to; <c>null</c> at the top.</summary>
    public SalesRole? ReportsTo => _reportsTo();

    /// <summary>The functions that the role owns, in the order of <see cref="CoreFunction.List"/>; one or more.</summary>
    public ImmutableArray<CoreFunction> Functions => [.. CoreFunction.List.Where(function => function.Roles.Contains(this))];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> salesDevelopmentRepresentative,
        Func<TResult> businessDevelopmentRepresentative,
        Func<TResult> accountExecutive,
        Func<TResult> accountManager,
        Func<TResult> salesEngineer,
        Func<TResult> salesManager,
        Func<TResult> chiefRevenueOfficer) =>
        Choose(salesDevelopmentRepresentative, businessDevelopmentRepresentative, accountExecutive, accountManager, salesEngineer, salesManager, chiefRevenueOfficer);
}
