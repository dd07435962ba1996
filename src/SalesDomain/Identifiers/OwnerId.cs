using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Identifiers;

/// <summary>The id of a person or team that owns opportunities and carries quotas, as the system of record writes it: <c>ana@example.com</c>.</summary>
/// <remarks>Compared ordinally, case counts. The default value is no id and has an empty text.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<OwnerId>))]
public readonly record struct OwnerId : IIdentifier<OwnerId>, IComparable<OwnerId>
{
    private readonly string? _value;

    /// <summary>An id of a text.</summary>
    /// <param name="value">The text; not empty.</param>
    /// <exception cref="InvalidValueException"><paramref name="value"/> is empty.</exception>
    public OwnerId(string value)
    {
        if (string.IsNullOrWhiteSpace(value)) Throw.Empty("the text of an id", nameof(value));
        _value = value;
    }

    /// <summary>The text of the id.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc cref="OwnerId(string)"/>
    public static OwnerId Of(string value) => new(value);

    /// <summary>Orders by text, ordinal.</summary>
    public int CompareTo(OwnerId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
