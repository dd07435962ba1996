using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.Methodologies;

/// <summary>Where a published figure comes from, and how far it bears.</summary>
/// <remarks>Equal when all members are.</remarks>
[JsonConverter(typeof(FigureSourceJsonConverter))]
public sealed record FigureSource
{
    /// <summary>A source.</summary>
    /// <param name="publisher">Who found the figure out and made it public; not blank.</param>
    /// <param name="year">The year in which it was made public; <c>null</c> where the source does not state it.</param>
    /// <param name="readIn">Where it was read: the page or file, which is often not the publisher's own; not blank.</param>
    /// <param name="grade">How far it bears.</param>
    /// <exception cref="InvalidValueException">A text is blank, or the year is out of range.</exception>
    public FigureSource(string publisher, int? year, string readIn, EvidenceGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        if (year is < 1900 or > 9999) Throw.OutOfRange(year, "a year from 1900 to 9999, or null", nameof(year));
        Publisher = Words.Checked(publisher, "who published the figure", nameof(publisher));
        Year = year;
        ReadIn = Words.Checked(readIn, "where the figure was read", nameof(readIn));
        Grade = grade;
    }

    /// <summary>Who found the figure out and made it public.</summary>
    public string Publisher { get; }

    /// <summary>The year in which it was made public; <c>null</c>: not stated.</summary>
    public int? Year { get; }

    /// <summary>Where it was read.</summary>
    public string ReadIn { get; }

    /// <summary>How far it bears.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>Publisher, year and grade: <c>Huthwaite 1988, grade B</c>.</summary>
    public override string ToString() => $"{Publisher} {Year?.ToString(CultureInfo.InvariantCulture) ?? "(year not stated)"}, grade {Grade}";
}
