using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Identifiers;

/// <summary>The id of a lead, as the system of record writes it: <c>00Q000000000001AAA</c>.</summary>
/// <remarks>Compared ordinally, case counts. The default value is no id and has an empty text.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<LeadId>))]
public readonly record struct LeadId : IIdentifier<LeadId>, IComparable<LeadId>
{
    private readonly string? _value;

    /// <summary>An id of a text.</summary>
    /// <param name="value">The text; not empty.</param>
    /// <exception cref="InvalidValueException"><paramref name="value"/> is empty.</exception>
    public LeadId(string value)
    {
        if (string.IsNullOrWhiteSpace(value)) Throw.Empty("the text of an id", nameof(value));
        _value = value;
    }

    /// <summary>The text of the id.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc cref="LeadId(string)"/>
    public static LeadId Of(string value) => new(value);

    /// <summary>Orders by text, ordinal.</summary>
    public int CompareTo(LeadId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
