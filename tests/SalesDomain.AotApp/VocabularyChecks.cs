using Ardalis.SmartEnum;
using SalesDomain.Advice;
using SalesDomain.ChallengerSale;
using SalesDomain.Funnel;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Methodologies;
using SalesDomain.Organization;
using SalesDomain.Qualification;
using SalesDomain.Risks;
using SalesDomain.SandlerSelling;
using SalesDomain.SolutionSelling;
using SalesDomain.SpinSelling;
using SalesDomain.Vocabularies;

namespace SalesDomain.AotApp;

internal static class VocabularyChecks
{
    public static void Run()
    {
        ThroughTheBase<ForecastCategory>();
        ThroughTheBase<FunnelPosition>();
        ThroughTheBase<FunnelStage>();
        ThroughTheBase<KpiSubject>();
        ThroughTheBase<KpiName>();

        ThroughTheBase<LeadState>();
        ThroughTheBase<RejectionReason>();
        ThroughTheBase<FitGrade>();
        ThroughTheBase<RiskSign>();
        ThroughTheBase<SalesRole>();
        ThroughTheBase<CoreFunction>();
        ThroughTheBase<OutreachChannel>();
        ThroughTheBase<TechnologyCategory>();
        ThroughTheBase<Department>();
        ThroughTheBase<SalesMethodology>();
        ThroughTheBase<ChampionBehaviour>();
        ThroughTheBase<AlternativeKind>();
        ThroughTheBase<AdviceOption>();
        ThroughTheBase<AdviceInput>();
        ThroughTheBase<QuestionKind>();
        ThroughTheBase<CallStage>();
        ThroughTheBase<SpinRule>();
        ThroughTheBase<SandlerCompartment>();
        ThroughTheBase<SandlerRule>();
        ThroughTheBase<PainLevel>();
        ThroughTheBase<PainQuestion>();
        ThroughTheBase<DisqualificationReason>();
        ThroughTheBase<NeedLevel>();
        ThroughTheBase<SolutionRule>();
        ThroughTheBase<VisionCell>();
        ThroughTheBase<EvidenceGrade>();
        ThroughTheBase<SellerProfile>();
        ThroughTheBase<ChallengerCapability>();
        ThroughTheBase<ChallengerTrait>();
        ThroughTheBase<ChallengerRule>();
        ThroughTheBase<TeachingStep>();
        ThroughTheBase<StakeholderProfile>();
        ThroughTheBase<TensionKind>();
        ThroughTheBase<QualificationFramework>();
        ThroughTheBase<QualificationElement>();

        // the conversion is found on the generic base; Ardalis' own would find no member here
        Expect.Check((ForecastCategory)2 == ForecastCategory.BestCase, "(ForecastCategory)2 is BestCase");
        Expect.Check((FunnelPosition)3 == FunnelPosition.Bottom, "(FunnelPosition)3 is Bottom");
        Expect.Check((FunnelStage)5 == FunnelStage.Proposal, "(FunnelStage)5 is Proposal");
        Expect.Check((KpiName)12 == KpiName.PipelineVelocityPerDay, "(KpiName)12 is PipelineVelocityPerDay");
        Expect.Throws<SmartEnumNotFoundException>(() => _ = (ForecastCategory)99, "(ForecastCategory)99 is refused");

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
        Means("economic-buyer access", ChampionBehaviour.OpenedEconomicBuyer);
        Means("Status quo", AlternativeKind.NoDecision);
        Means("need payoff", QuestionKind.NeedPayoff);
        Means("Sceptic", StakeholderProfile.Skeptic);
        Expect.Throws<FormatException>(() => ForecastCategory.Parse("perhaps"), "\"perhaps\" is no forecast category");

        Expect.Check(FunnelStage.List.All(stage => FunnelPosition.List.Contains(stage.Position)), "each stage has a position");
        Expect.Check(SalesRole.List.All(role => role.Functions.Length > 0 && (role.ReportsTo is null) == (role == SalesRole.ChiefRevenueOfficer)), "each role owns a function and reports to someone");
        Expect.Check(QualificationElement.List.All(element => element.Frameworks.Length > 0), "each element stands in a framework");
        Expect.Check(SalesMethodology.Meddic.Elements.Length == QualificationFramework.Meddic.Elements.Length, "MEDDIC is the framework");
        Expect.Check(FunnelStage.Proposal > FunnelStage.Discovery && ForecastCategory.Omitted < ForecastCategory.Closed, "terms compare in the order of the field");
        Expect.Check(ChampionBehaviour.List.Count(behaviour => behaviour.Proves is not null) == 4, "four behaviours prove something");
        Expect.Check(ChallengerCapability.List.All(capability => capability.Traits.Length == 2), "two traits make up a capability");
        Expect.Check(LeadState.List.All(state => state.Next.All(LeadState.List.Contains)), "the lifecycle is whole");
        Expect.Check(FunnelPosition.List.Select(Letter).SequenceEqual("tmba"), "Match answers for each member");
    }

    private static void ThroughTheBase<T>()
        where T : Vocabulary<T>, IVocabulary<T>
    {
        string type = typeof(T).Name;
        Expect.Check(T.List.Length > 1, $"{type} has members");
        Expect.Check(Vocabulary<T>.List == T.List, $"{type}.List is the same list through its base");
        Expect.Check(Vocabulary<T>.List.Select(term => term.Value).SequenceEqual(Enumerable.Range(T.List[0].Value, T.List.Length)), $"{type} is numbered without a gap");
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

        // compared with the output of the ordinary build, so that no list of members stands twice
        Console.WriteLine($"{type}: {string.Join(", ", Vocabulary<T>.List)}");
    }

    private static void Means<T>(string text, T term)
        where T : Vocabulary<T>, IVocabulary<T> => Expect.Check(Vocabulary<T>.Parse(text).Equals(term), $"\"{text}\" means {term}");

    private static char Letter(FunnelPosition position) => position.Match(() => 't', () => 'm', () => 'b', () => 'a');
}
