using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>What the seller said of the offer: a <see cref="Feature"/>, an <see cref="Advantage"/> or a <see cref="Benefit"/>, and nothing else. The words are narrower than in common use.</summary>
/// <remarks>Source: Neil Rackham, SPIN Selling, 1988.</remarks>
[JsonConverter(typeof(CapabilityStatementJsonConverter<CapabilityStatement>))]
public abstract record CapabilityStatement
{
    private protected CapabilityStatement(string statement, LocalDate on, int position)
    {
        Statement = Words.Checked(statement, "what was said of the offer", nameof(statement));
        On = on;
        Position = Moment.Checked(position, nameof(position));
    }

    /// <summary>What was said.</summary>
    public string Statement { get; }

    /// <summary>The problem that it speaks to, in the team's own words; <c>null</c> where it speaks to none.</summary>
    public abstract string? About { get; }

    /// <summary>The day of the call in which it was said.</summary>
    public LocalDate On { get; }

    /// <summary>Where in the call it was said; 1 or more.</summary>
    public int Position { get; }

    /// <summary>One of three answers, by what kind of statement it is.</summary>
    public TResult Match<TResult>(Func<Feature, TResult> feature, Func<Advantage, TResult> advantage, Func<Benefit, TResult> benefit)
    {
        ArgumentNullException.ThrowIfNull(feature);
        ArgumentNullException.ThrowIfNull(advantage);
        ArgumentNullException.ThrowIfNull(benefit);
        return this switch
        {
            Benefit met => benefit(met),
            Advantage helpful => advantage(helpful),
            _ => feature((Feature)this),
        };
    }

    internal Moment At => new(On, Position);

    internal abstract CapabilityStatementForm ToForm();
}
