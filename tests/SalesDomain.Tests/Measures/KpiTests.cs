using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Measures;

public class KpiTests
{
    private static readonly Exclusions Three = Exclusions.Of(ExclusionReason.NoAmount, 3);
    private static readonly Kpi<string> Defined = Kpi.Of("high", 7, Three);
    private static readonly Kpi<string> Undefined = Kpi.Undefined<string>(UndefinedReason.NoQuota, 2, Three);

    [Fact]
    public void The_default_value_is_not_computed()
    {
        Kpi<decimal> kpi = default;
        Assert.False(kpi.IsDefined);
        Assert.Equal("notComputed", kpi.Reason?.Code);
        Assert.Equal((0L, Exclusions.None), (kpi.Population, kpi.Excluded));
        Assert.Equal("undefined (notComputed)", kpi.ToString());
        Assert.Equal(Kpi.Undefined<decimal>(default), kpi);
    }

    [Fact]
    public void A_defined_one_has_a_value_and_no_reason()
    {
        Assert.True(Defined.IsDefined);
        Assert.Equal(("high", 7L, Three), (Defined.Value, Defined.Population, Defined.Excluded));
        Assert.Null(Defined.Reason);
        Assert.Equal("high", Defined.ToString());
    }

    [Fact]
    public void An_undefined_one_has_a_reason_and_no_value()
    {
        UndefinedKpiException error = Assert.Throws<UndefinedKpiException>(() => Undefined.Value);
        Assert.Equal(("noQuota", ErrorCodes.UndefinedKpi), (error.Reason, error.Code));
        Assert.Equal((UndefinedReason.NoQuota, 2L, Three), (Undefined.Reason!.Value, Undefined.Population, Undefined.Excluded));
        Assert.Equal("undefined (noQuota)", Undefined.ToString());
    }

    [Fact]
    public void Match_takes_one_of_two_ways()
    {
        Assert.Equal("high!", Defined.Match(value => value + "!", reason => reason.Code));
        Assert.Equal("noQuota", Undefined.Match(value => value + "!", reason => reason.Code));
        Assert.Throws<ArgumentNullException>(() => Defined.Match(value => value, null!));
        Assert.Throws<ArgumentNullException>(() => Undefined.Match(null!, reason => reason.Code));
    }

    [Fact]
    public void A_stand_in_stands_in_only_where_there_is_no_value()
    {
        Assert.Equal("high", Defined.ValueOr("low"));
        Assert.Equal("low", Undefined.ValueOr("low"));
    }

    [Fact]
    public void The_value_can_be_asked_for()
    {
        Assert.True(Defined.TryGetValue(out string? value));
        Assert.Equal("high", value);
        Assert.False(Undefined.TryGetValue(out value));
        Assert.Null(value);
    }

    [Fact]
    public void Another_view_keeps_all_but_the_value()
    {
        Assert.Equal(Kpi.Of(4, 7, Three), Defined.Select(value => value.Length));
        Assert.Equal(Kpi.Undefined<int>(UndefinedReason.NoQuota, 2, Three), Undefined.Select(value => value.Length));
        Assert.Throws<ArgumentNullException>(() => Undefined.Select<int>(null!));
    }

    [Fact]
    public void Equality_goes_by_every_part()
    {
        Kpi<string> same = Kpi.Of(new string("high"), 7, Exclusions.Of(ExclusionReason.NoAmount, 3));
        Assert.True(Defined == same);
        Assert.False(Defined != same);
        Assert.Equal(Defined.GetHashCode(), same.GetHashCode());
        Kpi<string>[] others = [Undefined, Kpi.Of("low", 7, Three), Kpi.Of("high", 8, Three), Kpi.Of("high", 7), default, Kpi.Undefined<string>(UndefinedReason.NoHistory, 2, Three)];
        Assert.All(others, other => Assert.False(Defined == other));
        Assert.Equal(others.Length, others.Distinct().Count());
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Equal(-1L, Assert.Throws<InvalidValueException>(() => Kpi.Of(1m, -1)).Value);
        Assert.Equal(-1L, Assert.Throws<InvalidValueException>(() => Kpi.Undefined<decimal>(UndefinedReason.NoQuota, -1)).Value);
        Assert.Throws<ArgumentNullException>(() => Kpi.Of<string>(null!, 1));
    }
}
