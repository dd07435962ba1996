using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>A customer's statement of a problem, a difficulty or a dissatisfaction: <c>Orders get lost at the month's end, and that is trying</c>.</summary>
/// <remarks>To agree that there is a problem, however strongly, or to sigh about it, is still implied: nothing is wanted yet. Source: Neil Rackham, SPIN Selling, 1988.</remarks>
[JsonConverter(typeof(CustomerNeedJsonConverter<ImpliedNeed>))]
public sealed record ImpliedNeed : CustomerNeed
{
    /// <summary>A need that is implied; <see cref="SalesCall.HearImplied"/> reads better.</summary>
    /// <param name="statement">What the customer said; not empty.</param>
    /// <param name="about">The problem that it is about, in the team's own words; not empty.</param>
    /// <param name="by">Who of the customer said it; not empty.</param>
    /// <param name="on">The day of the call.</param>
    /// <param name="position">Where in the call it was said; 1 or more.</param>
    /// <exception cref="InvalidValueException">A text is empty (<c>empty</c>) or the position is not 1 or more (<c>outOfRange</c>).</exception>
    public ImpliedNeed(string statement, string about, string by, LocalDate on, int position)
        : base(statement, about, by, on, position)
    {
    }

    /// <inheritdoc/>
    /// <remarks>At the lowest level, as in a large sale a problem that is merely admitted foretells nothing.</remarks>
    public override ImmutableArray<Evidence> ToEvidence() => [Stated(Pains, Statement, level: 1)];

    /// <summary>Who said what: <c>Mara Lind, implied (lost orders): Orders get lost</c>.</summary>
    public override string ToString() => $"{By}, implied ({About}): {Statement}";

    internal override CustomerNeedForm ToForm() => new() { Kind = "implied", Statement = Statement, About = About, By = By, On = On, Position = Position };
}
