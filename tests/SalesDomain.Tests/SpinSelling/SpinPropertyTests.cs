using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.SpinSelling;
using SalesDomain.Tests.Support;
using static SalesDomain.Tests.SpinSelling.SpinFacts;

namespace SalesDomain.Tests.SpinSelling;

public class SpinPropertyTests
{
    [Property(Arbitrary = [typeof(SpinArbitraries)], MaxTest = 300)]
    public bool Every_benefit_meets_an_explicit_need_that_was_said_before(SalesCall call) =>
        call.Statements.OfType<Benefit>().All(benefit => call.Known.Concat(call.Needs).Contains(benefit.Need) && (benefit.Need.On < benefit.On || benefit.Need.Position < benefit.Position));

    [Property(Arbitrary = [typeof(SpinArbitraries)], MaxTest = 300)]
    public bool No_offer_is_an_advantage_after_a_wish_about_its_problem(SalesCall call) =>
        call.Statements.OfType<Advantage>().All(advantage => !call.Known.Concat(call.Needs).OfType<ExplicitNeed>().Any(wish =>
            wish.About == advantage.About && (wish.On < advantage.On || wish.Position < advantage.Position)));

    [Property(Arbitrary = [typeof(SpinArbitraries)], MaxTest = 300)]
    public bool An_advance_is_known_by_what_who_of_the_customer_and_when(SalesCall call) => call.Outcome is not { } outcome
        || outcome.Match(order => outcome.IsSuccess, advance => outcome.IsSuccess && advance.Who != Ana, continuation => !outcome.IsSuccess && continuation.Lacks.Length > 0, noSale => !outcome.IsSuccess);

    [Property(Arbitrary = [typeof(SpinArbitraries)], MaxTest = 300)]
    public bool Shares_of_the_four_kinds_are_the_whole(SalesCall call)
    {
        CallReview review = CallReview.Of(call);
        return QuestionKind.List.Sum(review.Asked) == call.Questions.Length
            && QuestionKind.List.All(kind => review.Share(kind).Match(share => share.Numerator == review.Asked(kind) && share.Denominator == call.Questions.Length, why => call.Questions.IsEmpty && why.Code == "noQuestions"));
    }

    [Property(Arbitrary = [typeof(SpinArbitraries)], MaxTest = 300)]
    public bool A_small_sale_misses_what_a_major_one_misses_by_the_rules_of_all_sales(SalesCall call) =>
        CallReview.Of(call, Small).Missed.SequenceEqual(CallReview.Of(call, Major).Missed.Where(miss => !miss.Rule.IsForMajorSales));

    [Property(Arbitrary = [typeof(SpinArbitraries)], MaxTest = 300)]
    public bool What_is_developed_was_admitted_and_is_explicit(SalesCall call) =>
        CallReview.Of(call).Problems.All(problem => !problem.IsDeveloped || (problem.IsAdmitted && problem.IsExplicit));

    [Property(Arbitrary = [typeof(SpinArbitraries)], MaxTest = 300)]
    public bool A_call_comes_back_from_json(SalesCall call) => call.Equals(Json.RoundTrip(call, SalesDomainJsonContext.Default.SalesCall));

    [Property(Arbitrary = [typeof(SpinArbitraries)], MaxTest = 300)]
    public bool A_review_says_the_same_each_time(SalesCall call) => CallReview.Of(call, Major).Explain() == CallReview.Of(Json.RoundTrip(call, SalesDomainJsonContext.Default.SalesCall)!, Major).Explain();

    [Property(Arbitrary = [typeof(SpinArbitraries)], MaxTest = 300)]
    public bool One_more_explicit_need_never_lowers_the_pain(SalesCall call)
    {
        if (call.Outcome is not null) return true;
        LocalDate asOf = call.On;
        int? before = Meddic.Rubric.Assess(call.ToEvidence(), asOf)["IdentifyPain"].Level, after = Meddic.Rubric.Assess(call.HearExplicit("We want it", Lost, Mara).ToEvidence(), asOf)["IdentifyPain"].Level;
        return (before ?? 0) <= after && after == 2;
    }
}
