using System.Text;
using SalesDomain.Crm.Columns;
using SalesDomain.Measures;

namespace SalesDomain.Crm.Tests.Columns;

public class ProbabilityColumnTests
{
    [Fact]
    public void Percent_or_fraction_is_decided_by_column()
    {
        Assert.Equal(0.005m, Value(Column("50", "0.5"), "0.5"));
        Assert.Equal(0.5m, Value(Column("0.5", "1", "0"), "0.5"));
        Assert.Equal(1m, Value(Column("0.5", "1"), "1"));
        Assert.Equal(0.01m, Value(Column("50", "1"), "1"));
        Assert.Equal(0.01m, Value(Column("1 %"), "1 %"));
        Assert.Equal(0.005m, Value(Column("0,5", "50"), "0,5"));
        Assert.Equal(0.5m, Value(Column("0,5", "1"), "0,5"));
    }

    [Fact]
    public void Only_0_and_1_are_fractions_and_that_is_said()
    {
        ProbabilityColumn column = Column("0", "1", "");

        Assert.True(column.IsScaleAssumed);
        Assert.Equal(1m, Value(column, "1"));
        Assert.False(Column("0", "0").IsScaleAssumed);
        Assert.False(Column("0.2", "1").IsScaleAssumed);
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("High")]
    [InlineData("1000")]
    public void Outside_the_range_is_no_probability(string text) => Assert.False(Column("50", text).TryRead(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void A_missing_one_is_unknown()
    {
        Assert.True(Column("50").TryRead("-"u8, out Probability? none));
        Assert.Null(none);
    }

    private static decimal Value(ProbabilityColumn column, string text) => column.TryRead(Encoding.UTF8.GetBytes(text), out Probability? value) ? value!.Value.Fraction : throw new InvalidOperationException($"{text} was refused");

    private static ProbabilityColumn Column(params string[] texts)
    {
        ProbabilityColumn column = new(false);
        foreach (string text in texts) column.Look(Encoding.UTF8.GetBytes(text));
        return column;
    }
}
