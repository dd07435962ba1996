using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.Methodologies;

/// <summary>A number that somebody published, with all that it needs to mean anything: what was counted, of what, among whom, by whom and when.</summary>
/// <remarks>To quote, to check what is said of a method against, and never to calculate with: a figure of one population is none of another. Those that ship are <see cref="PublishedFigures"/>. Equal when all members are.</remarks>
[JsonConverter(typeof(PublishedFigureJsonConverter))]
public sealed record PublishedFigure
{
    /// <summary>A figure. How many were counted and how exactly it was published is added by <c>with</c>.</summary>
    /// <param name="id">What it is called; not blank.</param>
    /// <param name="value">The number in its unit.</param>
    /// <param name="unit">What the number is.</param>
    /// <param name="counted">What was counted, the numerator; not blank.</param>
    /// <param name="of">Of what it is a part, or what it is compared with: the denominator; not blank.</param>
    /// <param name="population">Among whom; not blank.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="InvalidValueException">A text is blank, or the number is out of the range of its unit, such as a change below -100 %.</exception>
    public PublishedFigure(string id, decimal value, FigureUnit unit, string counted, string of, string population, FigureSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!Enum.IsDefined(unit)) Throw.OutOfRange(unit, $"one of {Words.Names<FigureUnit>()}", nameof(unit));
        (bool isLegal, string legal) = unit switch
        {
            FigureUnit.Count => (value >= 0 && decimal.IsInteger(value), "a whole count of 0 or more"),
            FigureUnit.Percent => (value is >= 0 and <= 100, "a share of 0 to 100 percent"),
            FigureUnit.PercentChange => (value >= -100, "a change of -100 percent or more: less than nothing cannot be left"),
            _ => (value >= 0, "0 times or more"),
        };
        if (!isLegal) Throw.OutOfRange(value, legal, nameof(value));
        Id = Words.Checked(id, "the id of a figure", nameof(id));
        Value = value;
        Unit = unit;
        Counted = Words.Checked(counted, "what was counted", nameof(counted));
        Of = Words.Checked(of, "what it is a part of or compared with", nameof(of));
        Population = Words.Checked(population, "among whom it was counted", nameof(population));
        Source = source;
    }

    /// <summary>What it is called: <c>spin.closing.least</c>.</summary>
    public string Id { get; }

    /// <summary>The number in its unit, as published.</summary>
    public decimal Value { get; }

    /// <summary>What the number is.</summary>
    public FigureUnit Unit { get; }

    /// <summary>How exactly it was published.</summary>
    /// <exception cref="InvalidValueException">The value is none of the three.</exception>
    public FigurePrecision Precision
    {
        get;
        init
        {
            if (!Enum.IsDefined(value)) Throw.OutOfRange(value, $"one of {Words.Names<FigurePrecision>()}", nameof(Precision));
            field = value;
        }
    }

    /// <summary>What was counted: the numerator.</summary>
    public string Counted { get; }

    /// <summary>Of what it is a part, or what it is compared with: the denominator.</summary>
    public string Of { get; }

    /// <summary>Among whom.</summary>
    public string Population { get; }

    /// <summary>How many things the denominator holds, at least; <c>null</c> where the source does not say.</summary>
    /// <exception cref="InvalidValueException">The count is below 1.</exception>
    public long? Sample
    {
        get;
        init
        {
            if (value < 1) Throw.OutOfRange(value, "a count of 1 or more, or null", nameof(Sample));
            field = value;
        }
    }

    /// <summary>Where it comes from.</summary>
    public FigureSource Source { get; }

    /// <summary>The number with what it is of, and its source: <c>70 % calls that ended in a sale, of the 30 calls with the least closing (n = 30; Huthwaite 1988, grade C)</c>.</summary>
    public override string ToString()
    {
        string number = Value.ToString(CultureInfo.InvariantCulture), unit = Unit switch { FigureUnit.Percent => " %", FigureUnit.PercentChange => " % change:", FigureUnit.Multiple => " times", _ => "" };
        string precision = Precision switch { FigurePrecision.About => "about ", FigurePrecision.AtLeast => "at least ", _ => "" };
        string compared = Unit is FigureUnit.PercentChange or FigureUnit.Multiple ? "against" : "of";
        return string.Create(CultureInfo.InvariantCulture, $"{precision}{(Unit == FigureUnit.PercentChange && Value > 0 ? "+" : "")}{number}{unit} {Counted}, {compared} {Of} ({(Sample is { } n ? $"n = {n}; " : "")}{Source})");
    }
}
