using NodaTime;
using SalesDomain.ChallengerSale;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.ChallengerSale;

public class CommercialTensionTests
{
    private static readonly LocalDate Mar10 = new(2026, 3, 10), Mar20 = new(2026, 3, 20);

    private static readonly CommercialTension Asked = new(TensionKind.AskedSeniorAccess, Mar10, "Asked to see the CFO");

    [Theory]
    [InlineData(TensionAnswer.Refused, Polarity.Refutes, Strength.BuyerStated, null)]
    [InlineData(TensionAnswer.Promised, Polarity.Supports, Strength.BuyerStated, 1)]
    [InlineData(TensionAnswer.Done, Polarity.Supports, Strength.ObservedBehaviour, 2)]
    public void The_answer_to_a_request_for_senior_access_is_about_the_economic_buyer(TensionAnswer answer, Polarity polarity, Strength strength, int? level)
    {
        Evidence evidence = Asked.Answered(answer, Mar20, "The CFO says", "Mara Lind").ToEvidence()!;
        Assert.Equal(("EconomicBuyer", polarity, strength, level, Mar20), (Assert.Single(evidence.About), evidence.Polarity, evidence.Strength, evidence.Level, evidence.ObservedOn));
        Assert.Equal(("Mara Lind", "Asked for senior access on 2026-03-10: Asked to see the CFO"), (evidence.Speaker, evidence.Source));
        Assert.Equal(level, Meddic.Rubric.Assess([evidence], Mar20)["EconomicBuyer"].Level is { } heard and > 0 ? heard : null);
    }

    [Fact]
    public void No_answer_yet_is_no_evidence_and_neither_is_anything_else()
    {
        Assert.Null(Asked.ToEvidence());
        Assert.All(TensionKind.List.Where(kind => kind != TensionKind.AskedSeniorAccess), kind => Assert.Null(new CommercialTension(kind, Mar10, "Did it").Answered(TensionAnswer.Done, Mar20, "Yes").ToEvidence()));
        Assert.Equal("2026-03-10 Asked for senior access: Asked to see the CFO; no answer yet", Asked.ToString());
    }

    [Fact]
    public void An_answer_comes_after_the_question_and_in_words()
    {
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => Asked.Answered(TensionAnswer.Done, Mar10.PlusDays(-1), "Yes")).Code);
        Assert.Throws<InvalidValueException>(() => Asked.Answered(TensionAnswer.Done, Mar10, " "));
        Assert.Throws<InvalidValueException>(() => Asked.Answered((TensionAnswer)9, Mar10, "Yes"));
        Assert.Throws<InvalidValueException>(() => new CommercialTension(TensionKind.HeldToStep, Mar10, ""));
    }

    [Fact]
    public void Json_is_strict_and_an_answer_is_whole_or_not_there()
    {
        Json.AssertStrict("""{"kind":"AskedSeniorAccess","on":"2026-03-10","statement":"Asked to see the CFO"}""", SalesDomainJsonContext.Default.CommercialTension);
        Json.AssertStrict(
            """{"kind":"AskedSeniorAccess","on":"2026-03-10","statement":"Asked to see the CFO","answer":"done","answeredOn":"2026-03-20","reply":"Half an hour","speaker":"CFO"}""", SalesDomainJsonContext.Default.CommercialTension, "speaker");
        Json.AssertRefused("""{"kind":"AskedSeniorAccess","on":"2026-03-10","statement":"Asked","speaker":"CFO"}""", SalesDomainJsonContext.Default.CommercialTension);
    }
}
