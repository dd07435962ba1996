using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>A customer's statement of a want, a wish or an intention to act: <c>We want each order confirmed within the hour</c>.</summary>
/// <remarks>"If the price were right, we would want it" is explicit with a <see cref="Condition"/>. Source: Neil Rackham, SPIN Selling, 1988.</remarks>
[JsonConverter(typeof(CustomerNeedJsonConverter<ExplicitNeed>))]
public sealed record ExplicitNeed : CustomerNeed
{
    /// <summary>A need that is explicit; <see cref="SalesCall.HearExplicit"/> reads better.</summary>
    /// <param name="statement">What the customer said; not empty.</param>
    /// <param name="about">The problem that it is about, in the team's own words; not empty.</param>
    /// <param name="by">Who of the customer said it; not empty.</param>
    /// <param name="on">The day of the call.</param>
    /// <param name="position">Where in the call it was said; 1 or more.</param>
    /// <exception cref="InvalidValueException">A text is empty (<c>empty</c>) or the position is not 1 or more (<c>outOfRange</c>).</exception>
    public ExplicitNeed(string statement, string about, string by, LocalDate on, int position)
        : base(statement, about, by, on, position)
    {
    }

    /// <summary>On what the wish depends, such as the price; <c>null</c> where it is said without condition.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? Condition { get; init => field = value is null ? null : Words.Checked(value, "on what it depends, or null", nameof(Condition)); }

    /// <summary>What the customer said that a solution would be worth or make possible, mostly in answer to a need-payoff question; <c>null</c> where nothing was said.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? Payoff { get; init => field = value is null ? null : Words.Checked(value, "what it would be worth, or null", nameof(Payoff)); }

    /// <summary>The same in figures, as the customer gave them; <c>null</c> where none were given.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? Figure { get; init => field = value is null ? null : Words.Checked(value, "a figure of the customer's, or null", nameof(Figure)); }

    /// <inheritdoc/>
    /// <remarks>A payoff in words speaks to what the buyer wins; only a figure speaks to metrics, at the lowest level, as one figure is not yet baseline and target.</remarks>
    public override ImmutableArray<Evidence> ToEvidence()
    {
        string told = Condition is null ? Statement : $"{Statement} (if {Condition})";
        ImmutableArray<Evidence> evidence = [Stated(Pains, told)];
        if (Payoff is not null) evidence = evidence.Add(Stated([QualificationElement.Implications.Name, QualificationElement.Impact.Name], Payoff));
        if (Figure is not null) evidence = evidence.Add(Stated([QualificationElement.Metrics.Name], Figure, level: 1));
        return evidence;
    }

    /// <summary>Who said what: <c>Mara Lind, explicit (lost orders): We want each order confirmed</c>.</summary>
    public override string ToString() => $"{By}, explicit ({About}): {Statement}{(Condition is null ? "" : $", if {Condition}")}";

    internal override CustomerNeedForm ToForm() =>
        new() { Kind = "explicit", Statement = Statement, About = About, By = By, On = On, Position = Position, Condition = Condition, Payoff = Payoff, Figure = Figure };
}
