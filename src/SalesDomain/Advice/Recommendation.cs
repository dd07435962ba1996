using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;

namespace SalesDomain.Advice;

/// <summary>A stack of ways of selling for a deal, at most one a layer, with every rule that spoke, every rule that could not be judged, and the one input that would change it.</summary>
/// <remarks>A judgement by conventions: see <see cref="Disclaimer"/>. Two are equal when policy and deal are.</remarks>
[JsonConverter(typeof(RecommendationJsonConverter))]
public sealed class Recommendation : IEquatable<Recommendation>
{
    internal Recommendation(AdvicePolicy policy, DealContext deal)
    {
        Policy = policy;
        Deal = deal;
        Rules = [.. policy.Rules.Select(rule => new RuleResult(rule, rule.When.Holds(deal), rule.When.Missing(deal)))];
        Layers = LayersOf(policy, deal);
        WouldChange = Changes();
    }

    /// <summary>What holds of all such advice.</summary>
    public static string Disclaimer => "No head-to-head trial of sales methodologies is known. These are rules of practitioners and of observations, each with its source; use is judgement, and keeping to one way may matter more than which.";

    /// <summary>The rules.</summary>
    public AdvicePolicy Policy { get; }

    /// <summary>What is known of the deal.</summary>
    public DealContext Deal { get; }

    /// <summary>What became of each rule, in the order of the policy.</summary>
    public ImmutableArray<RuleResult> Rules { get; }

    /// <summary>The three layers.</summary>
    public ImmutableArray<LayerAdvice> Layers { get; }

    /// <summary>What is advised, in the order of the layers; none to three.</summary>
    public ImmutableArray<AdviceOption> Stack => StackOf(Layers);

    /// <summary>What to heed besides, from the rules that fired.</summary>
    public ImmutableArray<string> Notes => [.. Rules.Where(rule => rule.Fired == true).Select(rule => rule.Rule.Note).OfType<string>()];

    /// <summary>The inputs that would change the stack, alone, each once: first those that are unknown, then those that are known.</summary>
    public ImmutableArray<AdviceChange> WouldChange { get; }

    /// <summary>What is advised in a layer.</summary>
    public LayerAdvice this[AdviceLayer layer] => Layers.Single(one => one.Layer == layer);

    /// <summary>The whole advice as lines of text: each layer with what speaks for and against, the notes, what could not be judged, what would change it, and the disclaimer.</summary>
    public string Explain()
    {
        StringBuilder text = new();
        foreach (LayerAdvice layer in Layers)
        {
            Line(layer.ToString());
            foreach (OptionAdvice option in layer.Options.Where(option => option.IsBlocked || !option.Contributions.IsEmpty)) Line($"  {option}");
        }

        Section("Why:", Rules.Where(rule => rule.Fired == true).Select(rule => $"{rule.Rule} ({rule.Rule.Source}; grade {rule.Rule.Grade.Name})"));
        Section("Could not be judged:", Rules.Where(rule => rule.Fired is null).Select(rule => rule.ToString()));
        Section("Would change it:", WouldChange.Select(change => $"{change}{(change.IsKnown ? "" : " (unknown: ask)")}"));
        Line(Disclaimer);
        return text.ToString();

        void Section(string heading, IEnumerable<string> lines)
        {
            string[] all = [.. lines];
            if (all.Length > 0) Line(heading);
            foreach (string line in all) Line($"  {line}");
        }

        void Line(string line) => text.Append(line).Append('\n');
    }

    /// <inheritdoc/>
    public bool Equals(Recommendation? other) => other is not null && Policy.Equals(other.Policy) && Deal == other.Deal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Recommendation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Policy, Deal);

    /// <summary>The stack: <c>SPIN Selling, MEDDPICC</c>.</summary>
    public override string ToString() => Stack.IsEmpty ? "nothing" : string.Join(", ", Stack.Select(option => option.Label));

    private static ImmutableArray<LayerAdvice> LayersOf(AdvicePolicy policy, DealContext deal)
    {
        AdviceRule[] fired = [.. policy.Rules.Where(rule => rule.When.Holds(deal) == true)];
        return [.. Enum.GetValues<AdviceLayer>().Select(layer => new LayerAdvice(layer, AdviceOption.List.Where(option => option.Layer == layer).Select(option => Judge(option, fired))))];
    }

    private static OptionAdvice Judge(AdviceOption option, AdviceRule[] fired) => new(
        option,
        [.. from rule in fired from effect in rule.Effects where effect.Option == option select (rule, effect.Points)],
        [.. fired.Where(rule => rule.Blocks.Contains(option))]);

    private static ImmutableArray<AdviceOption> StackOf(ImmutableArray<LayerAdvice> layers) => [.. layers.Select(layer => layer.Choice).OfType<AdviceOption>()];

    private ImmutableArray<AdviceChange> Changes() =>
    [
        .. from input in AdviceInput.List
           let known = input.Of(Deal)
           orderby known is not null
           let changed = Turns(input).Where(value => value != known).Select(value => (Value: value, Stack: StackOf(LayersOf(Policy, input.Set(Deal, value))))).FirstOrDefault(then => !then.Stack.SequenceEqual(Stack))
           where !changed.Stack.IsDefault
           select new AdviceChange(input, known is not null, changed.Value.ToString(), changed.Stack),
    ];

    private IEnumerable<ContextValue> Turns(AdviceInput input) => Policy.Rules.SelectMany(rule => rule.When.Turns()).Where(turn => turn.Input == input).Select(turn => turn.Value).Distinct();
}
