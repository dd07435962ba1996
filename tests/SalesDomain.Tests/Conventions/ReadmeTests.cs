using NodaTime;
using SalesDomain.Advice;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Methodologies;
using SalesDomain.Opportunities;
using SalesDomain.Organization;
using SalesDomain.PipelineFlow;
using SalesDomain.Qualification;
using SalesDomain.Risks;
using SalesDomain.SandlerSelling;
using SalesDomain.SpinSelling;
using SalesDomain.Survival;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Conventions;

public class ReadmeTests
{
    private static string Readme => File.ReadAllText(Path.Combine(SourceTree.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_ten_lines_compile_and_say_what_they_print()
    {
        // <readme>
        SalesPipeline pipeline = SalesPipeline.HubSpot;
        OwnerId ana = new("ana"), bo = new("bo");
        Opportunity[] deals =
        [
            new(new("D-1"), pipeline["closedwon"], owner: ana, amount: Money.Of(12_000m, Currency.Eur), createdOn: new(2026, 1, 5), closedOn: new(2026, 2, 16)),
            new(new("D-2"), pipeline["closedlost"], owner: bo, amount: Money.Of(8_000m, Currency.Eur), createdOn: new(2026, 1, 12), closedOn: new(2026, 3, 2)),
            new(new("D-3"), pipeline["contractsent"], owner: ana, amount: Money.Of(20_000m, Currency.Eur), createdOn: new(2026, 2, 9), expectedCloseOn: new(2026, 4, 30)),
        ];
        KpiDefinition firstQuarter = new(ReportingPeriod.Quarter(2026, 1), asOf: new(2026, 3, 31));
        KpiReport report = KpiReport.Of(deals, firstQuarter, by: Dimension.Owner);

        Kpi<Proportion> rate = report.WinRate;
        string text = rate.Match(p => $"{p.Value}, {p.Wilson(0.95)}, n = {rate.Population}", why => why.Code); // 0.5, [0.0945, 0.9055] at 95 %, n = 2
        Money weighted = report.WeightedPipeline.Value; // 18000.00 EUR: 90 % of D-3, the stage's probability
        string attainment = report.QuotaAttainment.ToString(); // undefined (noQuota)
        decimal winRateOfAna = report.Groups.Single(group => group.Key == "ana").Report.WinRate.Value.Value; // 1
        // </readme>

        Assert.Equal("0.5, [0.0945, 0.9055] at 95 %, n = 2", text);
        Assert.Equal("18000.00 EUR", weighted.ToString());
        Assert.Equal("undefined (noQuota)", attainment);
        Assert.Equal(1m, winRateOfAna);
    }

    [Fact]
    public void The_words_mean_what_the_readme_says()
    {
        // <readme>
        FunnelStage stage = FunnelStage.Parse("Proposal/Price Quote"); // Proposal: the words of CRMs are understood
        string todo = stage.Position.Match(top: () => "attract", middle: () => "qualify", bottom: () => "close", afterSale: () => "grow"); // close
        SalesRole role = SalesRole.Parse("SDR"); // Sales Development Representative, who reports to a SalesManager
        string asked = string.Join(", ", QualificationFramework.Bant.Elements); // Budget, Authority, Need, Timeline
        OwnerId ana = new("ana"), bo = new("bo"), cy = new("cy");
        SalesTeam team = SalesTeam.Of(
            new(ana, SalesRole.SalesManager), new(bo, SalesRole.AccountExecutive, manager: ana), new(cy, SalesRole.SalesEngineer, manager: ana));
        bool counts = team.RollUp(ana).Contains(cy) && !team.Own(ana).Contains(cy); // true: the roll-up view and the own view
        // </readme>

        Assert.Equal((FunnelStage.Proposal, "close", SalesRole.SalesManager), (stage, todo, role.ReportsTo));
        Assert.Equal("Budget, Authority, Need, Timeline", asked);
        Assert.True(counts && team.Contains(bo));
    }

    [Fact]
    public void A_deal_is_qualified_as_the_readme_shows()
    {
        // <readme>
        LocalDate mar10 = new(2026, 3, 10), mar20 = new(2026, 3, 20), mar31 = new(2026, 3, 31);
        Assessment deal = Meddicc.Rubric.Assess(
            [
                Evidence.For(Meddicc.Champion, level: 2, Strength.BuyerConfirmed, on: mar10, "Took our case to the CFO"),
                Evidence.For(Meddicc.IdentifyPain, Strength.Documented, on: mar10, "Board paper: 340,000 a year are lost"),
                Evidence.Against(Meddicc.EconomicBuyer, Strength.BuyerStated, on: mar20, "CFO declined to meet"),
            ],
            asOf: mar31);
        string score = deal.Score.ToString(); // 23.8 % to 81.0 %, known 55.6 %, 3 of 7: not asked is not no
        string held = deal.Check(Meddicc.Commit).ToString().Split(';')[1]; // held by Economic Buyer
        string ask = deal.NextQuestions[0].ToString(); // Metrics: How do you measure this today, what is the target, and what is it worth? (narrows by 14.3 %)

        Assessment bant = Bant.Rubric.Assess([Evidence.For(Bant.Need, Strength.Documented, on: mar10, "Orders get lost every week")], asOf: mar31);
        string carried = bant.On(Meddpicc.Rubric)["IdentifyPain"].Evidence[0].Through!.ToString(); // Need implied by Identify Pain, lossy
        string unseen = string.Join(", ", ConceptMap.Default.Cells(Bant.Rubric, Meddpicc.Rubric).Where(cell => cell.IsBlind).Select(cell => cell.To)); // Metrics, Decision Criteria, Paper Process, Champion, Competition

        ChampionTest mara = ChampionTest.Of("Mara Lind", [ChampionTest.Seen(ChampionBehaviour.SoldInternally, on: mar10, "Presented our case without us")], asOf: mar31);
        string who = mara.ToString(); // Mara Lind as of 2026-03-31: coach, may become a champion
        CompetitiveField field = CompetitiveField.Of(new Alternative(AlternativeKind.Vendor, "Acme") with { Standing = AlternativeStanding.Behind });
        string open = field.Unexamined[0].Name; // No decision: it always competes
        // </readme>

        Assert.Equal("23.8 % to 81.0 %, known 55.6 %, 3 of 7", score);
        Assert.Equal(" held by Economic Buyer", held);
        Assert.Equal("Metrics: How do you measure this today, what is the target, and what is it worth? (narrows by 14.3 %)", ask);
        Assert.Equal("Need implied by Identify Pain, lossy", carried);
        Assert.Equal("Metrics, Decision Criteria, Paper Process, Champion, Competition", unseen);
        Assert.Equal("Mara Lind as of 2026-03-31: coach, may become a champion", who);
        Assert.Equal("No decision", open);
    }

    [Fact]
    public void The_methods_work_as_the_readme_shows()
    {
        // <readme>
        LocalDate mar10 = new(2026, 3, 10), mar20 = new(2026, 3, 20);
        SalesCall call = new SalesCall(mar10, "Ana Costa")
            .Ask(QuestionKind.Problem, "What happens to orders at the month's end?", about: "Lost orders")
            .HearImplied("Some get lost, and that is trying", about: "Lost orders", by: "Mara Lind")
            .HearExplicit("We want each order confirmed within the hour", about: "Lost orders", by: "Mara Lind")
            .Offer("It confirms each order in ten minutes", about: "Lost orders") // a benefit: the wish was said before; else an advantage
            .Agree("Runs a week of orders through a test", who: "Mara Lind", when: mar20); // an advance: what, who of the customer, and when
        Assessment deal = Meddic.Rubric.Assess(call.ToEvidence(), asOf: mar20); // what the customer said counts on any rubric
        string pain = deal["IdentifyPain"].ToString(); // Identify Pain: partly supported, level 2 of 3 (Pain and its cost in the buyer's words), 2 of 3 points

        SandlerSale sale = SandlerSale.Open("Acme", on: mar10);
        bool mayPresent = sale.CanMoveTo(SandlerCompartment.Fulfillment); // false: nothing is presented before pain, budget and decision are shut

        Recommendation advice = AdvicePolicy.Default.Recommend(new DealContext { Stakeholders = 6, CallsExpected = 8, IsOngoingRelationship = true });
        string stack = advice.ToString(); // SPIN Selling, MEDDIC
        string ask = advice.WouldChange[0].ToString(); // Buyer's need vision: Solution Selling, MEDDIC
        // </readme>

        Assert.Equal("Identify Pain: partly supported, level 2 of 3 (Pain and its cost in the buyer's words), 2 of 3 points", pain);
        Assert.False(mayPresent);
        Assert.Equal("SPIN Selling, MEDDIC", stack);
        Assert.Equal("Buyer's need vision: Solution Selling, MEDDIC", ask);
    }

    [Fact]
    public void A_lead_goes_the_way_that_the_readme_shows()
    {
        // <readme>
        Instant monday = Instant.FromUtc(2026, 1, 5, 9, 0), tuesday = monday + Duration.FromDays(1), friday = monday + Duration.FromDays(4);
        Lead lead = new Lead(new("L-1"), createdAt: monday, source: "Webinar", fit: FitGrade.A)
            .Contact(at: monday + Duration.FromMinutes(20))
            .MoveTo(LeadState.MarketingQualified, at: tuesday)
            .MoveTo(LeadState.SalesAccepted, at: tuesday)
            .Disqualify(at: friday, note: "no budget this year");
        bool mayGoOn = lead.CanMoveTo(LeadState.Opportunity); // false: a disqualified lead can only be recycled, lead.Recycle(at)

        LeadReport funnel = LeadReport.Of([lead], new LeadDefinition(ReportingPeriod.Month(2026, 1), asOf: new(2026, 1, 31)));
        Kpi<Proportion> rate = funnel[LeadState.SalesAccepted].Rate; // 0 of 1 went on
        decimal hours = funnel.SpeedToLeadHours.Value.Median; // 0.3333333333333333333333333333

        LeadDraft form = new() { Id = "L-2", EngagementPoints = -5 };
        string wrong = string.Join(", ", LeadDraftValidator.Instance.Validate(form).Errors.Select(e => $"{e.PropertyName} {e.ErrorCode}"));
        bool isLead = Lead.TryOf(form, out Lead? made); // false; wrong is "CreatedAt missing, EngagementPoints outOfRange"
        // </readme>

        Assert.False(mayGoOn || isLead);
        Assert.Null(made);
        Assert.Equal((Proportion.Of(0, 1), 0.3333333333333333333333333333m), (rate.Value, hours));
        Assert.Equal("CreatedAt missing, EngagementPoints outOfRange", wrong);
    }

    [Fact]
    public void A_deal_remembers_as_the_readme_says()
    {
        // <readme>
        SalesPipeline stages = SalesPipeline.HubSpot;
        Instant jan5 = Instant.FromUtc(2026, 1, 5, 9, 0), feb2 = Instant.FromUtc(2026, 2, 2, 9, 0), mar1 = Instant.FromUtc(2026, 3, 1, 9, 0);
        OpportunityHistory deal = OpportunityHistory
            .Open(new("D-1"), stages["qualifiedtobuy"], at: jan5, amount: Money.Of(50_000m, Currency.Eur), closing: new(2026, 3, 20))
            .MoveTo(stages["contractsent"], at: feb2).Reprice(Money.Of(45_000m, Currency.Eur), at: feb2).Win(at: mar1);
        Opportunity then = deal.AsOf(feb2)!; // qualified to buy, 50000.00 EUR: what happens at an instant is not yet visible at it

        PipelineBridge bridge = PipelineBridge.Of([deal], ReportingPeriod.Quarter(2026, 1), asOf: new(2026, 3, 31));
        string won = bridge.Won.ToString(); // 1 deal, 45000.00 EUR: new in the quarter, and won in it

        SurvivalCurve cycle = SurvivalCurve.Of(SurvivalTotals.Of(won: [31, 44, 55], lost: [20, 62], open: [15, 70, 90]));
        Kpi<decimal> median = cycle.Median; // 55 days until half of the deals are closed, those still open counted as far as they were seen

        OpportunityHistory slow = OpportunityHistory.Open(new("D-2"), stages["contractsent"], at: jan5, closing: new(2026, 2, 27)).Reschedule(new(2026, 4, 30), at: mar1);
        FlowTotals team = FlowTotals.Sum([deal, slow], new FlowDefinition(stages, asOf: new(2026, 3, 31)));
        DealRisk risk = new RiskWatch(team, RiskPolicy.Default.With(new(RiskSign.StalledInStage, limit: 60, stage: "contractsent"))).Of(slow)!;
        string why = risk[RiskSign.PushedAcrossPeriod].ToString(); // PushedAcrossPeriod: 1 times, limit 1, since 2026-03-01
        string asked = risk[RiskSign.NoActivity].ToString(); // NoActivity: unknown (noActivityDate), not "no"
        // </readme>

        Assert.Equal(("PushedAcrossPeriod: 1 times, limit 1, since 2026-03-01", "NoActivity: unknown (noActivityDate)"), (why, asked));
        Assert.Equal(60, risk[RiskSign.StalledInStage].Limit);
        Assert.Equal((stages["qualifiedtobuy"], Money.Of(50_000m, Currency.Eur)), (then.Stage, then.Amount));
        Assert.Equal("1 deal, 45000.00 EUR", won);
        Assert.Equal(bridge.New.Total, bridge.Won.Total);
        Assert.Equal(55m, median.Value);
    }

    [Fact]
    public void The_readme_shows_these_very_lines()
    {
        string[] source = File.ReadAllLines(Path.Combine(SourceTree.Root, "tests/SalesDomain.Tests/Conventions/ReadmeTests.cs"));
        int[] begins = [.. Enumerable.Range(0, source.Length).Where(i => source[i].Trim() == "// <readme>")];
        Assert.Equal(Readme.Split("```csharp\n").Length - 1, begins.Length);
        foreach (int begin in begins)
        {
            int end = Array.FindIndex(source, begin, line => line.Trim() == "// </readme>");
            string[] lines = [.. source[(begin + 1)..end].Select(line => line.Length > 8 ? line[8..] : "")];
            Assert.Contains("```csharp\n" + string.Join("\n", lines) + "\n```", Readme, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_vocabulary_stands_in_the_readme() =>
        Assert.All(Library.Vocabularies, type => Assert.Contains($"`{type.Name}`", Readme, StringComparison.Ordinal));

    [Fact]
    public void The_table_of_kpis_is_that_of_the_code()
    {
        string table = string.Concat(KpiName.List.Where(name => name.IsCalculated).Select(name => $"| {name.Label} | {name.Formula} | {name.Unit} | `{name.JsonName}` | {name.Source} |\n"));

        const string Header = "| KPI | Formula | Unit | In JSON | Source |\n| --- | --- | --- | --- | --- |\n";
        Assert.Contains($"<!-- kpis -->\n{Header}{table}<!-- /kpis -->", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kpis_that_are_only_named_are_said_to_be() =>
        Assert.Contains(string.Join(", ", KpiName.List.Where(name => !name.IsCalculated).Select(name => name.Label.ToLowerInvariant())), Readme.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public void Every_reason_of_an_undefined_report_is_explained()
    {
        string[] codes = [.. typeof(UndefinedReason).GetProperties().Where(p => p.PropertyType == typeof(UndefinedReason)).Select(p => ((UndefinedReason)p.GetValue(null)!).Code)];

        // noLosses belongs to revenue, which has no report yet
        Assert.All(codes.Where(code => code != "noLosses"), code => Assert.Contains($"`{code}`", Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void The_rooms_of_contributing_are_those_the_tests_allow()
    {
        string contributing = File.ReadAllText(Path.Combine(SourceTree.Root, "CONTRIBUTING.md")).ReplaceLineEndings("\n");
        string table = contributing[(contributing.IndexOf("<!-- rooms -->\n", StringComparison.Ordinal) + 15)..contributing.IndexOf("<!-- /rooms -->", StringComparison.Ordinal)];
        string[] written = [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(row => row.Split('|')).Select(cells => $"{cells[1].Trim(' ', '`')}: {cells[3].Replace("`", "", StringComparison.Ordinal).Trim()}")];

        Assert.Equal(RoomTests.Allowed, written);
    }
}
