using Ardalis.SmartEnum;
using SalesDomain.Funnel;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Methodologies;
using SalesDomain.Organization;
using SalesDomain.Qualification;
using SalesDomain.Vocabularies;

namespace SalesDomain.AotApp;

internal static class VocabularyChecks
{
    public static void Run()
    {
        ThroughTheBase<ForecastCategory>("Omitted, Pipeline, BestCase, MostLikely, Commit, Closed", 0);
        ThroughTheBase<FunnelPosition>("Top, Middle, Bottom, AfterSale", 1);
        ThroughTheBase<FunnelStage>("Prospecting, Qualification, Discovery, Evaluation, Proposal, Negotiation, Won, Lost, Onboarding, Renewal, Expansion", 1);
        ThroughTheBase<KpiSubject>("Opportunities, Leads, RecurringRevenue, UnitEconomics, Forecasting", 1);
        ThroughTheBase<KpiName>(
            "WinRate, WinRateByValue, CreatedWinRate, AverageDealSize, SalesCycleDays, LostCycleDays, OpenPipeline, WeightedPipeline, PipelineCoverage, RemainingCoverage, QuotaAttainment, PipelineVelocityPerDay, "
            + "LeadConversionRate, TimeInLeadState, SpeedToLeadHours, MonthlyRecurringRevenue, AnnualRecurringRevenue, NetRevenueRetention, GrossRevenueRetention, CustomerAcquisitionCost, CustomerLifetimeValue, ForecastAccuracy",
            1);

        ThroughTheBase<LeadState>("Inquiry, MarketingQualified, SalesAccepted, SalesQualified, Opportunity, Customer, Rejected, Disqualified", 1);
        ThroughTheBase<RejectionReason>("Procedural, Clerical, Definitional", 1);
        ThroughTheBase<FitGrade>("A, B, C, D", 1);
        ThroughTheBase<SalesRole>("SalesDevelopmentRepresentative, BusinessDevelopmentRepresentative, AccountExecutive, AccountManager, SalesEngineer, SalesManager, ChiefRevenueOfficer", 1);
        ThroughTheBase<CoreFunction>("Prospecting, LeadQualification, Presentation, Closing, AccountManagement, Forecasting", 1);
        ThroughTheBase<OutreachChannel>("Phone, Email, SocialNetwork, Event, Video, Chat, TextMessage, DirectMail, Visit", 1);
        ThroughTheBase<TechnologyCategory>("CustomerRelationshipManagement, SalesEngagement, RevenueIntelligence, ConfigurePriceQuote, AnalyticsAndForecasting", 1);
        ThroughTheBase<Department>("Marketing, Product, CustomerSuccess, Finance, Legal", 1);
        ThroughTheBase<SalesMethodology>("SpinSelling, ChallengerSale, Meddic, SandlerSelling, SolutionSelling", 1);
        ThroughTheBase<QualificationFramework>("Bant, Anum, Champ, Faint, Gpctba, Meddic, Meddicc, Meddpicc, Spiced", 1);
        ThroughTheBase<QualificationElement>(
            "Budget, Authority, Need, Timeline, Urgency, Money, Challenges, Prioritization, Funds, Interest, Goals, Plans, Consequences, Implications, Metrics, EconomicBuyer, DecisionCriteria, DecisionProcess, "
            + "PaperProcess, IdentifyPain, Champion, Competition, Situation, Pain, Impact, CriticalEvent, Decision",
            1);

        // the conversion is found on the generic base; Ardalis' own would find no member here
        Expect.Check((ForecastCategory)2 == ForecastCategory.BestCase, "(ForecastCategory)2 is BestCase");
        Expect.Check((FunnelPosition)3 == FunnelPosition.Bottom, "(FunnelPosition)3 is Bottom");
        Expect.Check((FunnelStage)5 == FunnelStage.Proposal, "(FunnelStage)5 is Proposal");
        Expect.Check((KpiName)12 == KpiName.PipelineVelocityPerDay, "(KpiName)12 is PipelineVelocityPerDay");
        Expect.Throws<SmartEnumNotFoundException>(() => _ = (ForecastCategory)6, "(ForecastCategory)6 is refused");

        Means(" best-case ", ForecastCategory.BestCase);
        Means("UPSIDE", ForecastCategory.BestCase);
        Means("Forecast", ForecastCategory.Commit);
        Means("Not forecasted", ForecastCategory.Omitted);
        Means("mofu", FunnelPosition.Middle);
        Means("Post-sale", FunnelPosition.AfterSale);
        Means("Proposal/Price Quote", FunnelStage.Proposal);
        Means("closed_won", FunnelStage.Won);
        Means("MQL", LeadState.MarketingQualified);
        Means("Closed - Not Converted", LeadState.Disqualified);
        Means("misrouted", RejectionReason.Procedural);
        Means("Win rate", KpiName.WinRate);
        Means("sales cycle, WON", KpiName.SalesCycleDays);
        Means("Pre-Sales", SalesRole.SalesEngineer);
        Means("VP of Sales", SalesRole.ChiefRevenueOfficer);
        Means("Trade show", OutreachChannel.Event);
        Means("cpq", TechnologyCategory.ConfigurePriceQuote);
        Means("GPCTBA/C&I", QualificationFramework.Gpctba);
        Expect.Throws<FormatException>(() => ForecastCategory.Parse("perhaps"), "\"perhaps\" is no forecast category");

        Expect.Check(FunnelStage.List.All(stage => FunnelPosition.List.Contains(stage.Position)), "each stage has a position");
        Expect.Check(SalesRole.List.All(role => role.Functions.Length > 0 && (role.ReportsTo is null) == (role == SalesRole.ChiefRevenueOfficer)), "each role owns a function and reports to someone");
        Expect.Check(QualificationElement.List.All(element => element.Frameworks.Length > 0), "each element stands in a framework");
        Expect.Check(SalesMethodology.Meddic.Elements.Length == QualificationFramework.Meddic.Elements.Length, "MEDDIC is the framework");
        Expect.Check(FunnelStage.Proposal > FunnelStage.Discovery && ForecastCategory.Omitted < ForecastCategory.Closed, "terms compare in the order of the field");
        Expect.Check(LeadState.List.All(state => state.Next.All(LeadState.List.Contains)) && LeadState.Rejected.Next.Length == 4, "the lifecycle is whole");
        Expect.Check(FunnelPosition.List.Select(Letter).SequenceEqual("tmba"), "Match answers for each member");
        Console.WriteLine($"Vocabularies: {ForecastCategory.List.Length} categories, {FunnelPosition.List.Length} positions, {FunnelStage.List.Length} stages, {KpiName.List.Length} KPIs, {SalesRole.List.Length} roles, {QualificationFramework.List.Length} frameworks, {SalesMethodology.List.Length} methodologies");
    }

    private static void ThroughTheBase<T>(string names, int firstValue)
        where T : Vocabulary<T>, IVocabulary<T>
    {
        string type = typeof(T).Name;
        Expect.Check(string.Join(", ", Vocabulary<T>.List) == names, $"{type}.List is {names}");
        Expect.Check(Vocabulary<T>.List == T.List, $"{type}.List is the same list through its base");
        Expect.Check(Vocabulary<T>.List.Select(term => term.Value).SequenceEqual(Enumerable.Range(firstValue, T.List.Length)), $"{type} is numbered from {firstValue}");
        foreach (T term in Vocabulary<T>.List)
        {
            Expect.Check(ReferenceEquals(Vocabulary<T>.FromName(term.Name), term), $"{type}.FromName(\"{term}\")");
            Expect.Check(Vocabulary<T>.TryFromName(term.Name.ToUpperInvariant(), true, out T? named) && named.Equals(term), $"{type}.TryFromName(\"{term}\") without regard to case");
            Expect.Check(Vocabulary<T>.TryFromValue(term.Value, out T? numbered) && numbered.Equals(term), $"{type}.TryFromValue({term.Value})");
            Expect.Check(ReferenceEquals((T)term.Value, term), $"({type}){term.Value}");
            foreach (string text in term.Aliases.Append(term.Label).Append(term.Abbreviation ?? term.Name)) Expect.Check(Vocabulary<T>.Parse(text).Equals(term), $"{type}.Parse(\"{text}\") is {term}");
        }

        Expect.Check(!Vocabulary<T>.TryFromValue(99, out _), $"{type} has no member 99");
        Expect.Throws<SmartEnumNotFoundException>(() => Vocabulary<T>.FromName("nobody"), $"{type} has no member \"nobody\"");
    }

    private static void Means<T>(string text, T term)
        where T : Vocabulary<T>, IVocabulary<T> => Expect.Check(Vocabulary<T>.Parse(text).Equals(term), $"\"{text}\" means {term}");

    private static char Letter(FunnelPosition position) => position.Match(() => 't', () => 'm', () => 'b', () => 'a');
}
