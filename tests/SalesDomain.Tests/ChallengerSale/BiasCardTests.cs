using SalesDomain.ChallengerSale;
using SalesDomain.Errors;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.ChallengerSale;

public class BiasCardTests
{
    private static readonly DesiredOutcome Cut = new("Cut", "repeat visits", "20 %", "the north");

    [Fact]
    public void OutcomeInFigures_an_outcome_has_four_parts_and_a_figure()
    {
        Assert.Equal("Cut repeat visits by 20 % in the north", Cut.ToString());
        Assert.Equal((ChallengerRule.OutcomeInFigures.Meaning.TrimEnd('.'), ErrorCodes.OutOfRange), Refused(() => new DesiredOutcome("Cut", "repeat visits", "a lot", "the north")));
        Assert.All(
            new Func<object>[] { () => new DesiredOutcome(" ", "b", "1", "d"), () => new DesiredOutcome("a", "", "1", "d"), () => new DesiredOutcome("a", "b", " ", "d"), () => new DesiredOutcome("a", "b", "1", null!) },
            make => Assert.Equal((ChallengerRule.OutcomeInFigures.Meaning.TrimEnd('.'), ErrorCodes.Empty), Refused(make)));
    }

    [Fact]
    public void RoleHasOutcomes_a_card_names_a_role_and_what_it_is_after()
    {
        Assert.Equal((ChallengerRule.RoleHasOutcomes.Meaning.TrimEnd('.'), ErrorCodes.Missing), Refused(() => new BiasCard("Head of service")));
        Assert.Equal((ChallengerRule.RoleHasOutcomes.Meaning.TrimEnd('.'), ErrorCodes.Empty), Refused(() => new BiasCard(" ", Cut)));
        Assert.Equal(ErrorCodes.Duplicate, Refused(() => new BiasCard("Head of service", Cut, new DesiredOutcome("Cut", "repeat visits", "20 %", "the north"))).Code);
        Assert.Throws<InvalidValueException>(() => new BiasCard("Head of service", Cut) with { Concerns = [" "] });
    }

    [Fact]
    public void Cards_are_equal_when_all_of_them_is()
    {
        BiasCard card = new BiasCard("Head of service", Cut) with { Focus = ["Repeat visits"], Concerns = ["Staff"], DecisionCriteria = ["Effort"], ValueAreas = ["Routes"] };
        Assert.Equal(card, Json.RoundTrip(card, SalesDomainJsonContext.Default.BiasCard));
        Assert.NotEqual(card, card with { ValueAreas = [] });
        Assert.Equal("Head of service: Cut repeat visits by 20 % in the north", card.ToString());
    }

    [Fact]
    public void Json_is_strict()
    {
        const string Outcome = """{"verb":"Cut","metric":"returns","magnitude":"20 %","context":"the north"}""";
        Json.AssertStrict(Outcome, SalesDomainJsonContext.Default.DesiredOutcome);
        Json.AssertStrict(
            $$"""{"role":"a","outcomes":[{{Outcome}}],"decisionCriteria":["b"],"focus":["c"],"concerns":["d"],"valueAreas":["e"]}""", SalesDomainJsonContext.Default.BiasCard, "decisionCriteria", "focus", "concerns", "valueAreas");
        Json.AssertRefused("""{"role":"a","outcomes":[]}""", SalesDomainJsonContext.Default.BiasCard);
    }

    private static (string Legal, string Code) Refused(Func<object> make)
    {
        InvalidValueException e = Assert.Throws<InvalidValueException>(make);
        return (e.Legal, e.Code);
    }
}
