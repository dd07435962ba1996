using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Regressions;

/// <summary>Defects of Ardalis.SmartEnum 2.1.0 that the compiler refuses in a vocabulary.</summary>
public class SmartEnumCompilerTests
{
    private const string Theirs = """
        sealed class Theirs : SmartEnum<Theirs>
        {
            public static readonly Theirs Won = new("Won", 3);
            Theirs(string name, int value) : base(name, value) { }
        }

        """;

    [Theory]
    [InlineData("bool b = Theirs.Won == 3;")]
    [InlineData("int i = Theirs.Won + 1;")]
    [InlineData("int i = Theirs.Won;")]
    [InlineData("int i = (int)(Theirs?)null;")]
    public void A_term_is_taken_for_a_number_by_theirs(string statement) =>
        Assert.Empty(Compiler.ErrorsOfTypes($$"""{{Theirs}}class User { void Run() { {{statement}} } }"""));

    // CS0619: the conversion is obsolete as an error
    [Theory]
    [InlineData("bool b = FunnelStage.Won == 3;")]
    [InlineData("bool b = FunnelStage.Won < 3;")]
    [InlineData("int i = FunnelStage.Won + 1;")]
    [InlineData("int i = FunnelStage.Won;")]
    [InlineData("decimal d = FunnelStage.Won;")]
    [InlineData("int i = (int)FunnelStage.Won;")]
    [InlineData("int i = (int)(FunnelStage?)null;")]
    public void A_term_is_no_number(string statement) => Assert.Equal(["CS0619"], Compiler.ErrorsOf(statement));

    // CS0509: sealed
    [Fact]
    public void SmartEnum_562_nobody_derives_from_a_vocabulary() =>
        Assert.Contains("CS0509", Compiler.ErrorsOfTypes("class Mine : FunnelStage { }"));

    // CS0122: private protected
    [Fact]
    public void SmartEnum_562_nobody_outside_makes_a_vocabulary() =>
        Assert.Equal(["CS0122"], Compiler.ErrorsOfTypes("""
            sealed class Mine : Vocabulary<Mine>, IVocabulary<Mine>
            {
                Mine() : base("Mine", 1, "Mine", "Mine.") { }
                public static new System.Collections.Immutable.ImmutableArray<Mine> List { get; } = [];
            }
            """));

    // CS1729: no constructor that anybody sees
    [Fact]
    public void Nobody_makes_a_member() => Assert.Equal(["CS1729"], Compiler.ErrorsOf("""var stage = new FunnelStage("Mine", 12, "Mine", FunnelPosition.Top, "Mine.", null);"""));

    // CS7036: a parameter without its argument
    [Fact]
    public void A_match_that_forgets_a_member_is_refused() =>
        Assert.Equal(["CS7036"], Compiler.ErrorsOf("int i = FunnelPosition.Top.Match(top: () => 1, middle: () => 2, bottom: () => 3);"));

    [Theory]
    [InlineData("FunnelStage stage = (FunnelStage)3;")]
    [InlineData("int i = FunnelPosition.Top.Match(top: () => 1, middle: () => 2, bottom: () => 3, afterSale: () => 4);")]
    [InlineData("bool b = FunnelStage.Won > FunnelStage.Lost;")]
    [InlineData("bool b = FunnelStage.Won == FunnelStage.Lost;")]
    [InlineData("bool b = FunnelStage.Won.Value == 3;")]
    [InlineData("FunnelStage? stage = null; bool b = stage is null || stage == FunnelStage.Won || stage != null;")]
    public void What_should_be_written_compiles(string statements) => Assert.Empty(Compiler.ErrorsOf(statements));
}
