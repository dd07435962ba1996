using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>A neutral fact about the offer: <c>It runs in your own data centre</c>. It persuades little, and early in a large sale it does slight harm: it draws attention to the price.</summary>
[JsonConverter(typeof(CapabilityStatementJsonConverter<Feature>))]
public sealed record Feature : CapabilityStatement
{
    /// <summary>A feature; <see cref="SalesCall.Describe"/> reads better.</summary>
    /// <param name="statement">What was said; not empty.</param>
    /// <param name="on">The day of the call.</param>
    /// <param name="position">Where in the call it was said; 1 or more.</param>
    /// <exception cref="InvalidValueException">The statement is empty (<c>empty</c>) or the position is not 1 or more (<c>outOfRange</c>).</exception>
    public Feature(string statement, LocalDate on, int position)
        : base(statement, on, position)
    {
    }

    /// <summary>A fact speaks to no problem: <c>null</c>.</summary>
    public override string? About => null;

    /// <summary>What was said: <c>Feature: It runs in your own data centre</c>.</summary>
    public override string ToString() => $"Feature: {Statement}";

    internal override CapabilityStatementForm ToForm() => new() { Kind = "feature", Statement = Statement, On = On, Position = Position };
}
