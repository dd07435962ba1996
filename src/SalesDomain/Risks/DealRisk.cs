using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.Risks;

/// <summary>The signs at one deal, each with its evidence. There is no score: what a sign is worth is for people to say.</summary>
[JsonConverter(typeof(DealRiskJsonConverter))]
public sealed class DealRisk
{
    internal DealRisk(OpportunityId id, LocalDate asOf, ImmutableArray<RiskFlag> flags)
    {
        Id = id;
        AsOf = asOf;
        Flags = flags;
    }

    /// <summary>The deal.</summary>
    public OpportunityId Id { get; }

    /// <summary>The day at whose end one stands.</summary>
    public LocalDate AsOf { get; }

    /// <summary>A flag for each sign that is looked at, in the order of the signs.</summary>
    public ImmutableArray<RiskFlag> Flags { get; }

    /// <summary>The flags that are raised.</summary>
    public IEnumerable<RiskFlag> Raised => Flags.Where(flag => flag.IsRaised);

    /// <summary>The flags that cannot be told.</summary>
    public IEnumerable<RiskFlag> Unknown => Flags.Where(flag => flag.Status == RiskStatus.Unknown);

    /// <summary>The flag of a sign.</summary>
    /// <exception cref="InvalidValueException">The policy has no rule for the sign in the stage of the deal (<c>notFound</c>).</exception>
    public RiskFlag this[RiskSign sign]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(sign);
            foreach (RiskFlag flag in Flags)
            {
                if (flag.Rule.Sign == sign) return flag;
            }

            Throw.NotFound(sign, $"a sign that the policy looks at: {string.Join(", ", Flags.Select(flag => flag.Rule.Sign))}", nameof(sign));
            return default;
        }
    }

    /// <summary>What is raised, in words: <c>D-17: Overdue: 3 days, limit 1, since 2026-03-29; Pushed: 4 times, limit 3, since 2026-03-02</c>.</summary>
    public override string ToString() => $"{Id}: {(Raised.Any() ? string.Join("; ", Raised) : "nothing raised")}";
}
