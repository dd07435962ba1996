using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>How the offer meets an explicit need that the customer has expressed before. It helps in sales of every size, and wins support.</summary>
[JsonConverter(typeof(CapabilityStatementJsonConverter<Benefit>))]
public sealed record Benefit : CapabilityStatement
{
    /// <summary>A benefit; <see cref="SalesCall.Offer"/> reads better, and makes one where it can.</summary>
    /// <param name="statement">What was said; not empty.</param>
    /// <param name="need">The explicit need that it meets, expressed earlier: on an earlier day, or at an earlier position of the same one.</param>
    /// <param name="on">The day of the call.</param>
    /// <param name="position">Where in the call it was said; 1 or more.</param>
    /// <exception cref="InvalidValueException">
    /// The need was not expressed before (<c>outOfOrder</c>, <see cref="SpinRule.BenefitMeetsExplicitNeed"/>), the statement is empty (<c>empty</c>) or the position is not 1 or more (<c>outOfRange</c>).
    /// </exception>
    public Benefit(string statement, ExplicitNeed need, LocalDate on, int position)
        : base(statement, on, position)
    {
        ArgumentNullException.ThrowIfNull(need);
        if (!need.At.IsBefore(At)) SpinRule.BenefitMeetsExplicitNeed.Refuse(ErrorCodes.OutOfOrder, need.Statement, nameof(need));
        Need = need;
    }

    /// <summary>The explicit need that it meets.</summary>
    public ExplicitNeed Need { get; }

    /// <summary>The problem of the need.</summary>
    public override string About => Need.About;

    /// <summary>What was said: <c>Benefit (lost orders): It confirms each order</c>.</summary>
    public override string ToString() => $"Benefit ({About}): {Statement}";

    internal override CapabilityStatementForm ToForm() => new() { Kind = "benefit", Statement = Statement, On = On, Position = Position, Need = Need };
}
