using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.SolutionSelling;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.SolutionSelling;

public class PainChainTests
{
    private static readonly LocalDate Mar10 = new(2026, 3, 10);

    private static readonly PainLink
        It = new("Ida", "Head of IT", "Two systems", "A merger"),
        Sales = new("Jo", "VP Sales", "Orders are late") { Below = ["Ida"] },
        Finance = new("Mara", "CFO", "The margin falls", "Prices of steel") { Below = ["Jo", "Ida"] },
        Board = new("Kim", "CEO", "The owners ask") { Below = ["Mara"] };

    [Fact]
    public void A_chain_goes_bottom_up_from_its_roots_to_its_tops()
    {
        PainChain chain = PainChain.Of(Board, Finance, Sales, It);

        Assert.Equal([It, Sales, Finance, Board], chain.Links.AsEnumerable());
        Assert.Equal([It], chain.Roots.AsEnumerable());
        Assert.Equal([Board], chain.Tops.AsEnumerable());
        Assert.Equal([Finance, Board], chain.AffectedBy("Jo").AsEnumerable());
        Assert.Equal([Sales, Finance, Board], chain.AffectedBy("Ida").AsEnumerable());
        Assert.Empty(chain.AffectedBy("Kim"));
    }

    [Fact]
    public void The_pain_of_one_is_a_reason_of_the_next_up() =>
        Assert.Equal(["Prices of steel", "Orders are late", "Two systems"], PainChain.Of(It, Sales, Finance).ReasonsOf("Mara").AsEnumerable());

    [Fact]
    public void No_pain_is_a_reason_of_itself()
    {
        InvalidValueException circle = Assert.Throws<InvalidValueException>(() => PainChain.Of(It with { Below = ["Mara"] }, Sales, Finance, Board));
        Assert.Equal((ErrorCodes.Cycle, SolutionRule.ChainHasTop.Meaning), (circle.Code, circle.Legal + "."));
        Assert.Equal(ErrorCodes.Cycle, Assert.Throws<InvalidValueException>(() => PainChain.Of(It with { Below = ["Ida"] })).Code);
    }

    [Fact]
    public void A_chain_is_of_known_people_each_once()
    {
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => PainChain.Of()).Code);
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => PainChain.Of(It, It)).Code);
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => PainChain.Of(Sales)).Code);
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => PainChain.Of(It).AffectedBy("Jo")).Code);
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => Sales with { Below = ["Ida", "Ida"] }).Code);
    }

    [Fact]
    public void A_pain_that_passes_on_shows_impact()
    {
        Assert.Null(PainChain.Of(It).ToEvidence(Strength.BuyerStated, Mar10));
        Assert.Equal(2, Spiced.Rubric.Assess([PainChain.Of(It, Sales).ToEvidence(Strength.BuyerStated, Mar10)!], Mar10)["Impact"].Level);
        Assert.Equal(CriterionState.Unknown, Spiced.Rubric.Assess([PainChain.Of(It, Sales).ToEvidence(Strength.Assumption, Mar10)!], Mar10)["Impact"].State);
    }

    [Fact]
    public void A_chain_round_trips_in_any_order()
    {
        PainChain chain = PainChain.Of(Finance, It, Sales);
        Assert.Equal(chain, Json.RoundTrip(chain, SalesDomainJsonContext.Default.PainChain));
        Json.AssertStrict("""{"links":[{"person":"Ida","title":"IT","pain":"Two systems","reasons":["A merger"]},{"person":"Jo","title":"VP","pain":"Late","below":["Ida"]}]}""", SalesDomainJsonContext.Default.PainChain);
        Json.AssertRefused("""{"links":[{"person":"Ida","title":"IT","pain":"Two systems","below":["Ida"]}]}""", SalesDomainJsonContext.Default.PainChain);
        Json.AssertRefused("""{"links":[{"person":"Ida","title":"IT","pain":"Two systems","reasons":[null]}]}""", SalesDomainJsonContext.Default.PainChain);
    }

    [Property(MaxTest = 300)]
    public bool A_graph_is_a_chain_where_it_has_no_circle(int seed, byte people)
    {
        Random random = new(seed);
        int count = (people % 7) + 1;
        bool[,] edges = new bool[count, count];
        for (int i = 0; i < count * 2; i++) edges[random.Next(count), random.Next(count)] |= random.Next(2) == 0;
        PainLink[] links = [.. Enumerable.Range(0, count).Select(i => new PainLink($"P{i}", "Title", "Pain") { Below = [.. Enumerable.Range(0, count).Where(j => edges[i, j]).Select(j => $"P{j}")] })];
        bool[,] reach = (bool[,])edges.Clone();
        for (int k = 0; k < count; k++)
        {
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++) reach[i, j] |= reach[i, k] && reach[k, j];
            }
        }

        if (Enumerable.Range(0, count).Any(i => reach[i, i])) return Assert.Throws<InvalidValueException>(() => PainChain.Of(links)).Code == ErrorCodes.Cycle;
        PainChain chain = PainChain.Of(links);
        return chain.Links.All(link => link.Below.All(below => chain.Links.IndexOf(chain[below]) < chain.Links.IndexOf(link))) && !chain.Roots.IsEmpty && !chain.Tops.IsEmpty
            && Enumerable.Range(0, count).All(i => chain.AffectedBy($"P{i}").Select(link => link.Person).ToHashSet().SetEquals(Enumerable.Range(0, count).Where(j => reach[j, i]).Select(j => $"P{j}")));
    }
}
