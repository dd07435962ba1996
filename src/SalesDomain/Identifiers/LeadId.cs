using System.Diagnostics.CodeAnalysis;
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

    /// <summary>An id of a text, which is taken as it is.</summary>
    /// <exception cref="FormatException">The text is empty.</exception>
    public static LeadId Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: text is invariant.</param>
    public static LeadId Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static LeadId Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        if (!TryParse(s, provider, out LeadId result)) Throw.Format(s, "the text of an id");
        return result;
    }

    /// <summary>An id of a text, if it is not empty.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out LeadId result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string, out LeadId)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: text is invariant.</param>
    /// <param name="result">The value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LeadId result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out LeadId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LeadId result)
    {
        result = s.IsWhiteSpace() ? default : new LeadId(s.ToString());
        return !s.IsWhiteSpace();
    }

    /// <summary>Orders by text, ordinal.</summary>
    public int CompareTo(LeadId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
