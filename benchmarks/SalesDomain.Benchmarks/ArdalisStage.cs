using Ardalis.SmartEnum;

namespace SalesDomain.Benchmarks;

/// <summary>The funnel's stages as Ardalis.SmartEnum has them by itself.</summary>
internal sealed class ArdalisStage : SmartEnum<ArdalisStage>
{
    public static readonly ArdalisStage Prospecting = new(nameof(Prospecting), 1);
    public static readonly ArdalisStage Qualification = new(nameof(Qualification), 2);
    public static readonly ArdalisStage Discovery = new(nameof(Discovery), 3);
    public static readonly ArdalisStage Evaluation = new(nameof(Evaluation), 4);
    public static readonly ArdalisStage Proposal = new(nameof(Proposal), 5);
    public static readonly ArdalisStage Negotiation = new(nameof(Negotiation), 6);
    public static readonly ArdalisStage Won = new(nameof(Won), 7);
    public static readonly ArdalisStage Lost = new(nameof(Lost), 8);
    public static readonly ArdalisStage Onboarding = new(nameof(Onboarding), 9);
    public static readonly ArdalisStage Renewal = new(nameof(Renewal), 10);
    public static readonly ArdalisStage Expansion = new(nameof(Expansion), 11);

    private ArdalisStage(string name, int value)
        : base(name, value)
    {
    }
}
