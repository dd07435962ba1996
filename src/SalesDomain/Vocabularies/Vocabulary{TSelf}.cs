using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ardalis.SmartEnum;
using SalesDomain.Errors;

namespace SalesDomain.Vocabularies;

/// <summary>
/// A closed list of terms as a smart enumeration that survives trimming and Native AOT: the members are named in code, not
/// found by reflection, and come in the order of the field.
/// </summary>
/// <remarks>
/// Ardalis' own static look-ups lose their members when trimmed, list them by name and allocate; this class hides each of
/// them. Text is matched without regard to case, spaces, hyphens, underscores, dots and slashes, by name, label, abbreviation and alias.
/// </remarks>
/// <typeparam name="TSelf">The vocabulary itself.</typeparam>
public abstract class Vocabulary<TSelf> : SmartEnum<TSelf>, IEquatable<TSelf>, IComparable, ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : Vocabulary<TSelf>, IVocabulary<TSelf>
{
    private protected Vocabulary(string name, int value, string label, string meaning, string? abbreviation = null, ImmutableArray<string> aliases = default)
        : base(name, value)
    {
        Label = label;
        Meaning = meaning;
        Abbreviation = abbreviation;
        Aliases = aliases.IsDefault ? [] : aliases;
    }

    /// <summary>The term as people write it: <c>Best Case</c>.</summary>
    public string Label { get; }

    /// <summary>What the term means, in one sentence.</summary>
    public string Meaning { get; }

    /// <summary>The usual short form, <c>SDR</c>; <c>null</c> where there is none.</summary>
    public string? Abbreviation { get; }

    /// <summary>Other texts that mean the same, such as the names in CRMs' APIs.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>All members in the order of the field; the same array on every call, and nothing is allocated to go through it.</summary>
    public static new ImmutableArray<TSelf> List => TSelf.List;

    /// <summary>The member of a name, as the name is written in code.</summary>
    /// <exception cref="SmartEnumNotFoundException">No member has the name.</exception>
    public static new TSelf FromName(string name, bool ignoreCase = false) =>
        TryFromName(name, ignoreCase, out TSelf? member) ? member : throw new SmartEnumNotFoundException($"No {typeof(TSelf).Name} with Name \"{name}\" found.");

    /// <summary>The member of a name, if there is one.</summary>
    public static new bool TryFromName(string? name, [NotNullWhen(true)] out TSelf? result) => TryFromName(name, false, out result);

    /// <inheritdoc cref="TryFromName(string, out TSelf)"/>
    public static new bool TryFromName(string? name, bool ignoreCase, [NotNullWhen(true)] out TSelf? result)
    {
        result = null;
        return name is not null && (ignoreCase ? Index.ByNameIgnoringCase : Index.ByName).TryGetValue(name, out result);
    }

    /// <summary>The member of a number.</summary>
    /// <exception cref="SmartEnumNotFoundException">No member has the number.</exception>
    public static new TSelf FromValue(int value) =>
        TryFromValue(value, out TSelf? member) ? member : throw new SmartEnumNotFoundException(FormattableString.Invariant($"No {typeof(TSelf).Name} with Value {value} found."));

    /// <summary>The member of a number, or a stand-in.</summary>
    public static new TSelf FromValue(int value, TSelf defaultValue) => TryFromValue(value, out TSelf? member) ? member : defaultValue;

    /// <summary>The member of a number, if there is one.</summary>
    public static new bool TryFromValue(int value, [NotNullWhen(true)] out TSelf? result)
    {
        // members are numbered without a gap
        ImmutableArray<TSelf> members = TSelf.List;
        uint index = unchecked((uint)(value - members[0].Value));
        result = index < (uint)members.Length ? members[(int)index] : null;
        return result is not null;
    }

    /// <summary>The member that a text means: its name, label, abbreviation or alias.</summary>
    /// <exception cref="FormatException">The text means none.</exception>
    public static TSelf Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: text is invariant.</param>
    public static TSelf Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static TSelf Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        if (!TryParse(s, provider, out TSelf? result)) Throw.Format(s, string.Join(", ", List.Select(member => member.Label)));
        return result;
    }

    /// <summary>The member that a text means, if it means one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TSelf result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string, out TSelf)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: text is invariant.</param>
    /// <param name="result">The member.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        Span<char> key = stackalloc char[Index.LongestKey];
        int length = VocabularyText.Fold(s, key);
        result = null;
        return length >= 0 && Index.ByKey.TryGetValue(key[..length], out result);
    }

    /// <summary>Orders as <see cref="List"/> does; <c>null</c> comes first.</summary>
    public override int CompareTo(SmartEnum<TSelf, int>? other) => other is null ? 1 : Value.CompareTo(other.Value);

    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo(obj as TSelf ?? throw new ArgumentException($"A {typeof(TSelf).Name} compares with its own kind only.", nameof(obj)));

    /// <summary>All texts that mean this member.</summary>
    internal IEnumerable<string> Texts => Abbreviation is null ? [Name, Label, .. Aliases] : [Name, Label, Abbreviation, .. Aliases];

    /// <summary>What <c>Match</c> does: the answer for this member, among one for each in the order of <see cref="List"/>.</summary>
    /// <exception cref="ArgumentNullException">One is missing.</exception>
    private protected TResult Choose<TResult>(params ReadOnlySpan<Func<TResult>?> answers)
    {
        ImmutableArray<TSelf> members = TSelf.List;
        for (int i = 0; i < members.Length; i++)
        {
            if (answers[i] is null) throw new ArgumentNullException(JsonNamingPolicy.CamelCase.ConvertName(members[i].Name));
        }

        return answers[Value - members[0].Value]!();
    }

    /// <summary>Whether both are the same member.</summary>
    public bool Equals(TSelf? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Value;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <inheritdoc cref="ToString()"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Name;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = Name.TryCopyTo(destination);
        charsWritten = fits ? Name.Length : 0;
        return fits;
    }

    /// <summary>The member of a number.</summary>
    /// <exception cref="SmartEnumNotFoundException">No member has the number.</exception>
    public static explicit operator Vocabulary<TSelf>(int value) => FromValue(value);

    /// <summary>Refused: a term is no number. Use <see cref="SmartEnum{TEnum, TValue}.Value"/>.</summary>
    [Obsolete("A term is no number; use Value.", error: true)]
    public static implicit operator int(Vocabulary<TSelf>? term) => term?.Value ?? 0;

    /// <summary>Whether the left comes before the right; <c>null</c> comes first.</summary>
    public static bool operator <(Vocabulary<TSelf>? left, Vocabulary<TSelf>? right) => Compare(left, right) < 0;

    /// <summary>Whether the left comes after the right; <c>null</c> comes first.</summary>
    public static bool operator >(Vocabulary<TSelf>? left, Vocabulary<TSelf>? right) => Compare(left, right) > 0;

    /// <summary>Whether the left does not come after the right; <c>null</c> comes first.</summary>
    public static bool operator <=(Vocabulary<TSelf>? left, Vocabulary<TSelf>? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left does not come before the right; <c>null</c> comes first.</summary>
    public static bool operator >=(Vocabulary<TSelf>? left, Vocabulary<TSelf>? right) => Compare(left, right) >= 0;

    private static int Compare(Vocabulary<TSelf>? left, Vocabulary<TSelf>? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    /// <summary>The look-up tables, made once, when the first look-up needs them.</summary>
    private static class Index
    {
        public static readonly FrozenDictionary<string, TSelf> ByName = TSelf.List.ToFrozenDictionary(m => m.Name, StringComparer.Ordinal);
        public static readonly FrozenDictionary<string, TSelf> ByNameIgnoringCase = TSelf.List.ToFrozenDictionary(m => m.Name, StringComparer.OrdinalIgnoreCase);
        public static readonly FrozenDictionary<string, TSelf>.AlternateLookup<ReadOnlySpan<char>> ByKey = TSelf.List
            .SelectMany(m => m.Texts.Select(VocabularyText.Fold).Distinct().Select(key => (key, m)))
            .ToFrozenDictionary(pair => pair.key, pair => pair.m, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        public static readonly int LongestKey = ByKey.Dictionary.Keys.Max(key => key.Length);
    }
}
