using System.Text.Json;
using NodaTime;
using SalesDomain.Advice;
using SalesDomain.Calendars;
using SalesDomain.ChallengerSale;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Methodologies;
using SalesDomain.Opportunities;
using SalesDomain.Organization;
using SalesDomain.Qualification;
using SalesDomain.Quotas;
using SalesDomain.Risks;
using SalesDomain.SandlerSelling;
using SalesDomain.Serialization;
using SalesDomain.SolutionSelling;
using SalesDomain.SpinSelling;

namespace SalesDomain.AotApp;

internal static class JsonChecks
{
    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    public static void Run()
    {
        int before = Expect.Count;
        Expect.RoundTrips(Currency.Eur, Context.Currency, "\"EUR\"");
        Expect.RoundTrips(Money.Of(12.5m, Currency.Eur), Context.Money, """{"amount":"12.50","currency":"EUR"}""");
        Expect.RoundTrips(Money.Of(-0.125m, Currency.Parse("JPY")), Context.Money);
        Expect.RoundTrips(Probability.FromPercent(62.5m), Context.Probability);
        Expect.RoundTrips(ReportingPeriod.Quarter(2026, 1), Context.ReportingPeriod);
        Expect.RoundTrips(ReportingPeriod.Between(null, new LocalDate(2026, 4, 1)), Context.ReportingPeriod);
        Expect.RoundTrips(ReportingPeriod.All, Context.ReportingPeriod);
        foreach (ForecastCategory term in ForecastCategory.List) Expect.RoundTrips(term, Context.ForecastCategory, $"\"{term}\"");
        foreach (FunnelPosition term in FunnelPosition.List) Expect.RoundTrips(term, Context.FunnelPosition, $"\"{term}\"");
        foreach (FunnelStage term in FunnelStage.List) Expect.RoundTrips(term, Context.FunnelStage, $"\"{term}\"");
        foreach (KpiName term in KpiName.List) Expect.RoundTrips(term, Context.KpiName, $"\"{term}\"");
        foreach (KpiSubject term in KpiSubject.List) Expect.RoundTrips(term, Context.KpiSubject, $"\"{term}\"");
        foreach (LeadState term in LeadState.List) Expect.RoundTrips(term, Context.LeadState, $"\"{term}\"");
        foreach (RejectionReason term in RejectionReason.List) Expect.RoundTrips(term, Context.RejectionReason, $"\"{term}\"");
        foreach (FitGrade term in FitGrade.List) Expect.RoundTrips(term, Context.FitGrade, $"\"{term}\"");
        Expect.RoundTrips(new LeadId("L-1"), Context.LeadId, "\"L-1\"");
        foreach (Lead lead in Facts.Leads) Expect.RoundTrips(lead, Context.Lead);
        Expect.ListRoundTrips(Facts.Leads, Context.IReadOnlyListLead);
        Expect.RoundTrips(new LeadDraft { Id = "L-1", EngagementPoints = -1 }, Context.LeadDraft, """{"id":"L-1","engagementPoints":-1}""");
        Expect.ListRoundTrips([new LeadDraft { Id = "L-1" }, new LeadDraft { Fit = FitGrade.B }], Context.IReadOnlyListLeadDraft);
        foreach (SalesRole term in SalesRole.List) Expect.RoundTrips(term, Context.SalesRole, $"\"{term}\"");
        foreach (CoreFunction term in CoreFunction.List) Expect.RoundTrips(term, Context.CoreFunction, $"\"{term}\"");
        foreach (OutreachChannel term in OutreachChannel.List) Expect.RoundTrips(term, Context.OutreachChannel, $"\"{term}\"");
        foreach (TechnologyCategory term in TechnologyCategory.List) Expect.RoundTrips(term, Context.TechnologyCategory, $"\"{term}\"");
        foreach (Department term in Department.List) Expect.RoundTrips(term, Context.Department, $"\"{term}\"");
        foreach (AdviceOption term in AdviceOption.List) Expect.RoundTrips(term, Context.AdviceOption, $"\"{term}\"");
        foreach (AdviceInput term in AdviceInput.List) Expect.RoundTrips(term, Context.AdviceInput, $"\"{term}\"");
        foreach (QualificationElement term in QualificationElement.List) Expect.RoundTrips(term, Context.QualificationElement, $"\"{term}\"");
        foreach (QualificationFramework term in QualificationFramework.List) Expect.RoundTrips(term, Context.QualificationFramework, $"\"{term}\"");
        foreach (SalesMethodology term in SalesMethodology.List) Expect.RoundTrips(term, Context.SalesMethodology, $"\"{term}\"");
        foreach (ChampionBehaviour term in ChampionBehaviour.List) Expect.RoundTrips(term, Context.ChampionBehaviour, $"\"{term}\"");
        foreach (AlternativeKind term in AlternativeKind.List) Expect.RoundTrips(term, Context.AlternativeKind, $"\"{term}\"");
        foreach (QuestionKind term in QuestionKind.List) Expect.RoundTrips(term, Context.QuestionKind, $"\"{term}\"");
        foreach (CallStage term in CallStage.List) Expect.RoundTrips(term, Context.CallStage, $"\"{term}\"");
        foreach (SpinRule term in SpinRule.List) Expect.RoundTrips(term, Context.SpinRule, $"\"{term}\"");
        foreach (SandlerCompartment term in SandlerCompartment.List) Expect.RoundTrips(term, Context.SandlerCompartment, $"\"{term}\"");
        foreach (SandlerRule term in SandlerRule.List) Expect.RoundTrips(term, Context.SandlerRule, $"\"{term}\"");
        foreach (PainLevel term in PainLevel.List) Expect.RoundTrips(term, Context.PainLevel, $"\"{term}\"");
        foreach (PainQuestion term in PainQuestion.List) Expect.RoundTrips(term, Context.PainQuestion, $"\"{term}\"");
        foreach (DisqualificationReason term in DisqualificationReason.List) Expect.RoundTrips(term, Context.DisqualificationReason, $"\"{term}\"");
        foreach (NeedLevel term in NeedLevel.List) Expect.RoundTrips(term, Context.NeedLevel, $"\"{term}\"");
        foreach (SolutionRule term in SolutionRule.List) Expect.RoundTrips(term, Context.SolutionRule, $"\"{term}\"");
        foreach (VisionCell term in VisionCell.List) Expect.RoundTrips(term, Context.VisionCell, $"\"{term}\"");
        Champions();
        Solutions();
        Sandler();
        foreach (EvidenceGrade term in EvidenceGrade.List) Expect.RoundTrips(term, Context.EvidenceGrade, $"\"{term}\"");
        foreach (SellerProfile term in SellerProfile.List) Expect.RoundTrips(term, Context.SellerProfile, $"\"{term}\"");
        foreach (ChallengerCapability term in ChallengerCapability.List) Expect.RoundTrips(term, Context.ChallengerCapability, $"\"{term}\"");
        foreach (ChallengerTrait term in ChallengerTrait.List) Expect.RoundTrips(term, Context.ChallengerTrait, $"\"{term}\"");
        foreach (ChallengerRule term in ChallengerRule.List) Expect.RoundTrips(term, Context.ChallengerRule, $"\"{term}\"");
        foreach (TeachingStep term in TeachingStep.List) Expect.RoundTrips(term, Context.TeachingStep, $"\"{term}\"");
        foreach (StakeholderProfile term in StakeholderProfile.List) Expect.RoundTrips(term, Context.StakeholderProfile, $"\"{term}\"");
        foreach (TensionKind term in TensionKind.List) Expect.RoundTrips(term, Context.TensionKind, $"\"{term}\"");
        Champions();
        Figures();
        Challengers();
        foreach (RiskSign term in RiskSign.List) Expect.RoundTrips(term, Context.RiskSign, $"\"{term}\"");
        Expect.RoundTrips(new RiskRule(RiskSign.Pushed, 2, "offer"), Context.RiskRule, """{"sign":"Pushed","limit":2,"stage":"offer"}""");
        Expect.RoundTrips(RiskPolicy.Default, Context.RiskPolicy);
        Expect.RoundTrips(new OpportunityId("D-1"), Context.OpportunityId, "\"D-1\"");
        Expect.RoundTrips(new OwnerId("amara"), Context.OwnerId, "\"amara\"");
        Expect.RoundTrips(SalesPipeline.HubSpot, Context.SalesPipeline);
        Expect.RoundTrips(SalesPipeline.Salesforce, Context.SalesPipeline);
        Expect.RoundTrips(SalesPipeline.Dynamics365, Context.SalesPipeline);
        Expect.RoundTrips(new PipelineStage("demo", exitCriteria: ["Budget named", "Buyer named"]), Context.PipelineStage);
        foreach (Opportunity deal in Facts.All) Expect.RoundTrips(deal, Context.Opportunity);
        Expect.RoundTrips(new Opportunity(new OpportunityId("D-4"), new PipelineStage("new")), Context.Opportunity);
        Expect.ListRoundTrips(Facts.All, Context.IReadOnlyListOpportunity);

        Quota own = new(ReportingPeriod.Quarter(2026, 1), Money.Of(40_000m, Currency.Eur), new OwnerId("amara"));
        Quota total = new(ReportingPeriod.Year(2026), Money.Of(250_000m, Currency.Eur));
        Expect.RoundTrips(own, Context.Quota);
        Expect.RoundTrips(total, Context.Quota);
        Expect.ListRoundTrips([own, total], Context.IReadOnlyListQuota);
        Expect.RoundTrips(new CreditSplit(new OpportunityId("D-2"), new OwnerId("amara"), 37.5m), Context.CreditSplit);

        TeamMember ana = new(new OwnerId("ana"), SalesRole.SalesManager, "Ana"), bo = new(new OwnerId("bo"), SalesRole.AccountExecutive, manager: ana.Id);
        Expect.RoundTrips(bo, Context.TeamMember, """{"id":"bo","role":"AccountExecutive","manager":"ana"}""");
        Expect.ListRoundTrips([bo, ana], Context.IReadOnlyListTeamMember);
        SalesTeam team = SalesTeam.Of(bo, ana);
        Expect.RoundTrips(team, Context.SalesTeam, """{"members":[{"id":"ana","role":"SalesManager","name":"Ana"},{"id":"bo","role":"AccountExecutive","manager":"ana"}]}""");
        Expect.Check(JsonSerializer.Serialize(team.ToDraft(), Context.SalesTeamDraft) == JsonSerializer.Serialize(team, Context.SalesTeam), "a draft is written as the team is");
        SalesTeamDraft broken = JsonSerializer.Deserialize("""{"members":[{"id":"ana","role":"boss"},{"id":"bo","role":"AE","manager":"cy"},{"id":"cy","role":"AE","manager":"bo"}]}""", Context.SalesTeamDraft)!;
        string failures = string.Join(", ", SalesTeamDraftValidator.Instance.Validate(broken).Errors.Select(failure => $"{failure.PropertyName}: {failure.ErrorCode}"));
        Expect.Check(failures == "Members[0].Role: notFound, Members[1].Manager: cycle", $"the validator finds what is wrong, not {failures}");
        Console.WriteLine($"JSON: {Expect.Count - before} checks; {JsonSerializer.Serialize(Facts.Won, Context.Opportunity)}");
    }

    private static void Sandler()
    {
        LocalDate mar10 = new(2026, 3, 10), mar20 = new(2026, 3, 20);
        UpFrontContract contract = new("CFO", mar10, mar20, purpose: "A first look", prospectAgenda: "What it takes", ownAgenda: "What it costs you", logistics: "Half an hour by video", outcome: "Whether we go on");
        Pain pain = new Pain("CFO", "Invoices go out late", mar10) { IsInWriting = true }.Hear(PainQuestion.Cost, "120 000 EUR a year", mar10).Hear(PainQuestion.Feeling, "My evenings are gone", mar20);
        BudgetAgreement budget = new("CFO", mar20) { Money = Investment.Agreed, Time = Investment.Agreed, People = new(IsWilling: true), Amount = Money.Of(80_000m, Currency.Eur) };
        DecisionAgreement decision = new("CFO", mar20, new CastMember("CFO", "signs") { HasLastWord = true, IsMet = true }, new CastMember("CIO", "recommends")) { What = "Which supplier", When = new LocalDate(2026, 4, 30) };
        Expect.RoundTrips(contract, Context.UpFrontContract);
        Expect.RoundTrips(contract with { IsInWriting = true }, Context.UpFrontContract);
        Expect.RoundTrips(pain, Context.Pain);
        Expect.RoundTrips(budget, Context.BudgetAgreement);
        Expect.RoundTrips(decision, Context.DecisionAgreement);
        Expect.RoundTrips<MeetingOutcome>(new MeetingOutcome.Yes(mar20), Context.MeetingOutcome, """{"kind":"yes","on":"2026-03-20"}""");
        Expect.RoundTrips<MeetingOutcome>(new MeetingOutcome.No(mar20, "Too early"), Context.MeetingOutcome);
        Expect.RoundTrips<MeetingOutcome>(new MeetingOutcome.NextStep(mar20, "Show it to the CIO", mar20), Context.MeetingOutcome);
        Expect.RoundTrips<SandlerStep>(new SandlerStep.Bonded(mar10, "Same school"), Context.SandlerStep);
        Expect.RoundTrips<SandlerStep>(new SandlerStep.Moved(mar10, SandlerCompartment.Pain), Context.SandlerStep, """{"kind":"moved","on":"2026-03-10","to":"Pain"}""");
        Expect.RoundTrips<SandlerStep>(new SandlerStep.ContractAgreed(contract), Context.SandlerStep);
        Expect.RoundTrips<SandlerStep>(new SandlerStep.MeetingConcluded(new MeetingOutcome.No(mar20)), Context.SandlerStep);
        Expect.RoundTrips<SandlerStep>(new SandlerStep.PainFound(pain), Context.SandlerStep);
        Expect.RoundTrips<SandlerStep>(new SandlerStep.BudgetDiscussed(budget), Context.SandlerStep);
        Expect.RoundTrips<SandlerStep>(new SandlerStep.DecisionDiscussed(decision), Context.SandlerStep);
        Expect.RoundTrips<SandlerStep>(new SandlerStep.Disqualified(mar20, DisqualificationReason.Unable, "No money this year"), Context.SandlerStep);
        Expect.RoundTrips<SandlerStep>(new SandlerStep.Secured(mar20, "Went through the first month"), Context.SandlerStep);
        SandlerSale sale = SandlerSale.Open("Acme", mar10).Bond(mar10, "Same school").MoveTo(SandlerCompartment.UpFrontContract, mar10).Agree(contract).MoveTo(SandlerCompartment.Pain, mar20).Find(pain);
        Expect.RoundTrips(sale, Context.SandlerSale);
        Expect.Check(sale.CanMoveTo(SandlerCompartment.Budget) && !sale.CanMoveTo(SandlerCompartment.Fulfillment), "pain comes before budget, and budget before fulfillment");
    }

    private static void Solutions()
    {
        LocalDate mar10 = new(2026, 3, 10), mar20 = new(2026, 3, 20);
        StakeholderNeed need = StakeholderNeed.Latent("Jo Lind", "VP Sales", "Orders are typed twice", mar10);
        Expect.RoundTrips(need, Context.StakeholderNeed, """{"person":"Jo Lind","title":"VP Sales","pain":"Orders are typed twice","seenOn":"2026-03-10"}""");
        Expect.RoundTrips(need.Admit("Each error costs a day", mar10).Envision("Orders enter once", mar20, by: "Acme") with { IsInWriting = true }, Context.StakeholderNeed);
        Expect.RoundTrips(VisionProcessingGrid.For("Jo Lind", VisionApproach.Reengineering).Hear(VisionCell.C1, "A portal", mar10), Context.VisionProcessingGrid);
        PainChain chain = PainChain.Of(new PainLink("Mara", "CFO", "The margin falls", "Prices of steel") { Below = ["Jo"] }, new PainLink("Jo", "VP Sales", "Orders are late"));
        Expect.RoundTrips(chain, Context.PainChain);
        Expect.Check(chain.Roots[0].Person == "Jo" && chain.Tops[0].Person == "Mara", "a chain goes bottom up");
        EvaluationPlan plan = EvaluationPlan.Propose(mar10, new EvaluationStep(mar20, "Show it", "Ana"), new EvaluationStep(mar20, "Test it", "Head of IT") { IsByBuyer = true, IsGoNoGo = true }).Agree("Head of IT", mar10, inWriting: true);
        Expect.RoundTrips(plan.Decide(plan.NextDecision!, isGo: true), Context.EvaluationPlan);
        ValueJustification value = new(mar10, Money.Of(60_000m, Currency.Eur), new ValueLine("Errors in orders", "Jo Lind", "Orders enter once") { PerYear = Money.Of(90_000m, Currency.Eur) }) { CostPerYear = Money.Of(10_000m, Currency.Eur), ConfirmedBy = "CFO" };
        Expect.RoundTrips(value, Context.ValueJustification);
        Expect.Check(value.PaybackYears.Value.Value == 0.75m, "60 000 over 80 000 a year are nine months");
        Expect.RoundTrips(SolutionRubric.Rubric, Context.Rubric);
    }

    private static void Champions()
    {
        LocalDate mar10 = new(2026, 3, 10), mar31 = new(2026, 3, 31);
        Evidence sold = ChampionTest.Seen(ChampionBehaviour.SoldInternally, on: mar10, "Presented our case to the board without us");
        string test = JsonSerializer.Serialize(ChampionTest.Of("Mara Lind", [sold], asOf: mar31), Context.ChampionTest);
        Expect.Check(test.Contains("\"verdict\":\"coach\",\"mayBecomeChampion\":true", StringComparison.Ordinal), "a champion test is written");
        Expect.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(test, Context.ChampionTest), "a champion test is written only");
        Expect.RoundTrips(sold, Context.Evidence);
        Expect.RoundTrips(ChampionTest.Rubric, Context.Rubric);
        Alternative acme = new(AlternativeKind.Vendor, "Acme") { Standing = AlternativeStanding.Ahead, Champion = "Head of IT", Evidence = [Evidence.Against(Meddicc.Competition, Strength.BuyerStated, mar10, "Cheaper")] };
        Expect.RoundTrips(acme, Context.Alternative);
        Expect.RoundTrips(CompetitiveField.Of(acme), Context.CompetitiveField);
        Expect.RoundTrips(CompetitiveField.Of(), Context.CompetitiveField, """{"alternatives":[{"kind":"NoDecision"}]}""");
    }

    private static void Figures()
    {
        Expect.ListRoundTrips(PublishedFigures.List, Context.IReadOnlyListPublishedFigure);
        foreach (PublishedFigure figure in PublishedFigures.List) Expect.RoundTrips(figure, Context.PublishedFigure);
        foreach (PublishedDistribution distribution in PublishedFigures.Distributions) Expect.RoundTrips(distribution, Context.PublishedDistribution);
        Expect.RoundTrips(new FigureSource("Acme", null, "acme.example", EvidenceGrade.D), Context.FigureSource, """{"publisher":"Acme","readIn":"acme.example","grade":"D"}""");
    }

    private static void Challengers()
    {
        LocalDate mar10 = new(2026, 3, 10);
        UniqueStrength strength = new("Checks at the counter", "Only we have the sensor");
        CommercialInsight insight = new("Half of the returns never had a fault", strength, "Returns are faulty", "Check before sending back", "Chains with repair shops");
        PitchStep warmer = new(TeachingStep.Warmer, StepResult.Pass, mar10, "So it is with us");
        Expect.RoundTrips(strength, Context.UniqueStrength, """{"what":"Checks at the counter","whyUnique":"Only we have the sensor"}""");
        Expect.RoundTrips(insight, Context.CommercialInsight);
        Expect.RoundTrips(warmer, Context.PitchStep, """{"step":"Warmer","result":"pass","on":"2026-03-10","reaction":"So it is with us"}""");
        Expect.RoundTrips(insight.Pitch().Give(warmer), Context.TeachingPitch);
        DesiredOutcome outcome = new("Cut", "returns", "20 %", "spare parts");
        Expect.RoundTrips(outcome, Context.DesiredOutcome, """{"verb":"Cut","metric":"returns","magnitude":"20 %","context":"spare parts"}""");
        Expect.RoundTrips(new BiasCard("Head of service", outcome) { Focus = ["Repeat visits"] }, Context.BiasCard);
        Stakeholder mara = new Stakeholder("Mara Lind", "Head of IT") { IsReliedOn = true }.Judge(StakeholderProfile.Teacher, Strength.ObservedBehaviour, mar10, "Won over two plants");
        Expect.RoundTrips(mara, Context.Stakeholder);
        Expect.RoundTrips(BuyingGroup.Of(mara, new Stakeholder("Ben Roy")), Context.BuyingGroup);
        Expect.RoundTrips(new CommercialTension(TensionKind.AskedSeniorAccess, mar10, "Asked to see the CFO").Answered(TensionAnswer.Promised, mar10, "Will ask"), Context.CommercialTension);
        Expect.Refuses("""{"what":"Checks at the counter","whyUnique":" "}""", Context.UniqueStrength);
    }
}
