using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>How the offer can help, to a customer who has not said to want that. It does some good early in a call, next to none in a large sale, and calls up objections.</summary>
[JsonConverter(typeof(CapabilityStatementJsonConverter<Advantage>))]
public sealed record Advantage : CapabilityStatement
{
    /// <summary>An advantage; <see cref="SalesCall.Offer"/> reads better, and makes a benefit where it can.</summary>
    /// <param name="statement">What was said; not empty.</param>
    /// <param name="on">The day of the call.</param>
    /// <param name="position">Where in the call it was said; 1 or more.</param>
    /// <param name="about">The problem that it would solve, in the team's own words; <c>null</c> where none is in sight.</param>
    /// <exception cref="InvalidValueException">A text is empty (<c>empty</c>) or the position is not 1 or more (<c>outOfRange</c>).</exception>
    public Advantage(string statement, LocalDate on, int position, string? about = null)
        : base(statement, on, position) => About = about is null ? null : Words.Checked(about, "the problem that it would solve, or null", nameof(about));

    /// <inheritdoc/>
    public override string? About { get; }

    /// <summary>What was said: <c>Advantage (lost orders): It confirms each order</c>.</summary>
    public override string ToString() => $"Advantage{(About is null ? "" : $" ({About})")}: {Statement}";

    internal override CapabilityStatementForm ToForm() => new() { Kind = "advantage", Statement = Statement, On = On, Position = Position, About = About };
}
