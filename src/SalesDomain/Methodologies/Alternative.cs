using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.Methodologies;

/// <summary>Something else that the buyer may do with the money. What is known of it is added by <c>with</c>: <c>new Alternative(AlternativeKind.Vendor, "Acme") with { Standing = AlternativeStanding.Even, Champion = "Head of IT" }</c>.</summary>
/// <remarks>Equal when all members are.</remarks>
[JsonConverter(typeof(AlternativeJsonConverter))]
public sealed record Alternative
{
    /// <summary>An alternative of which nothing more is known yet.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">What it is called; left out: as its kind is.</param>
    /// <exception cref="InvalidValueException">The name is blank.</exception>
    public Alternative(AlternativeKind kind, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Kind = kind;
        Name = name is null ? kind.Label : Words.Checked(name, "a name, or null", nameof(name));
    }

    /// <summary>What it is.</summary>
    public AlternativeKind Kind { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Where it stands against us; <c>null</c> where nobody found out.</summary>
    /// <exception cref="InvalidValueException">The value is none of the three.</exception>
    public AlternativeStanding? Standing
    {
        get;
        init
        {
            if (value is { } standing && !Enum.IsDefined(standing)) Throw.OutOfRange(value, $"one of {Words.Names<AlternativeStanding>()}, or null", nameof(Standing));
            field = value;
        }
    }

    /// <summary>Who at the buyer's speaks for it; <c>null</c> where nobody is known.</summary>
    /// <exception cref="InvalidValueException">The text is blank.</exception>
    public string? Champion { get; init => field = value is null ? null : Words.Checked(value, "who speaks for it, or null", nameof(Champion)); }

    /// <summary>What its standing rests on, in the order given; may be none.</summary>
    /// <exception cref="InvalidValueException">A piece is null.</exception>
    public ImmutableArray<Evidence> Evidence
    {
        get;
        init
        {
            if (!value.IsDefault && value.Contains(null!)) Throw.Missing("evidence, none of it null", nameof(Evidence));
            field = value.IsDefault ? [] : value;
        }
    }
    = [];

    /// <summary>Whether anybody found out where it stands.</summary>
    public bool IsExamined => Standing is not null;

    /// <inheritdoc/>
    public bool Equals(Alternative? other) =>
        other is not null && Kind == other.Kind && Name == other.Name && Standing == other.Standing && Champion == other.Champion && Evidence.SequenceEqual(other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name, Standing);

    /// <summary>Name, kind and standing: <c>Acme (vendor): ahead; Head of IT speaks for it</c>.</summary>
    public override string ToString() =>
        $"{Name}{(Name == Kind.Label ? "" : $" ({Kind.Label.ToLowerInvariant()})")}: {(Standing is { } standing ? Words.Of(standing) : "unexamined")}{(Champion is null ? "" : $"; {Champion} speaks for it")}";
}
