using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Advice;

/// <summary>
/// A recommendation as <c>{"policy":{...},"stack":[{"layer":"discovery","choice":"SpinSelling","points":2,"margin":2,...}],"rules":[{"id":"R1","fired":true,"contribution":{"SpinSelling":2},"source":"...","grade":"B"}],"unknown":[...],"wouldChange":[...],"notes":[...],"disclaimer":"..."}</c>;
/// what is not there is <c>null</c>. Written only.
/// </summary>
public sealed class RecommendationJsonConverter() : WrittenOnlyJsonConverter<Recommendation>("ask the policy again")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, Recommendation value, JsonSerializerOptions options) => WriteMembers(writer, value);

    /// <summary>Writes the members into an object that is open, for those who add their own.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(recommendation);
        writer.WriteStartObject("policy"u8);
        writer.WriteString("id"u8, recommendation.Policy.Id);
        writer.WriteString("version"u8, recommendation.Policy.Version);
        writer.WriteEndObject();
        Array(writer, "stack", recommendation.Layers, layer => WriteLayer(writer, layer));
        Array(writer, "rules", recommendation.Rules, rule => WriteRule(writer, rule));
        Array(writer, "unknown", recommendation.Rules.Where(rule => rule.Fired is null), rule =>
        {
            writer.WriteString("rule"u8, rule.Rule.Id);
            Texts(writer, "missing", rule.Missing.Select(input => input.Name));
        });
        Array(writer, "wouldChange", recommendation.WouldChange, change =>
        {
            writer.WriteString("input"u8, change.Input.Name);
            writer.WriteBoolean("known"u8, change.IsKnown);
            writer.WriteString("value"u8, change.Value);
            Texts(writer, "stack", change.Stack.Select(option => option.Name));
        });
        Texts(writer, "notes", recommendation.Notes);
        writer.WriteString("disclaimer"u8, Recommendation.Disclaimer);
    }

    private static void WriteLayer(Utf8JsonWriter writer, LayerAdvice layer)
    {
        writer.WriteString("layer"u8, JsonForm.Name(layer.Layer));
        writer.WriteString("choice"u8, layer.Choice?.Name);
        writer.WriteString("label"u8, layer.Choice?.Label);
        if (layer.Margin is { } margin) writer.WriteNumber("margin"u8, margin);
        else writer.WriteNull("margin"u8);
        Texts(writer, "tied", layer.Tied.Select(option => option.Name));
        Array(writer, "options", layer.Options, option =>
        {
            writer.WriteString("option"u8, option.Option.Name);
            writer.WriteNumber("points"u8, option.Points);
            Array(writer, "contributions", option.Contributions, part =>
            {
                writer.WriteString("rule"u8, part.Rule.Id);
                writer.WriteNumber("points"u8, part.Points);
            });
            Texts(writer, "blockedBy", option.BlockedBy.Select(rule => rule.Id));
        });
    }

    private static void WriteRule(Utf8JsonWriter writer, RuleResult rule)
    {
        writer.WriteString("id"u8, rule.Rule.Id);
        if (rule.Fired is { } fired) writer.WriteBoolean("fired"u8, fired);
        else writer.WriteNull("fired"u8);
        writer.WriteStartObject("contribution"u8);
        if (rule.Fired == true)
        {
            foreach (AdviceEffect effect in rule.Rule.Effects) writer.WriteNumber(effect.Option.Name, effect.Points);
        }

        writer.WriteEndObject();
        Texts(writer, "blocks", rule.Fired == true ? rule.Rule.Blocks.Select(option => option.Name) : []);
        writer.WriteString("when"u8, rule.Rule.When.ToString());
        writer.WriteString("source"u8, rule.Rule.Source);
        writer.WriteString("grade"u8, rule.Rule.Grade.Name);
    }

    private static void Array<TItem>(Utf8JsonWriter writer, string member, IEnumerable<TItem> items, Action<TItem> write)
    {
        writer.WriteStartArray(member);
        foreach (TItem item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, string member, IEnumerable<string> texts)
    {
        writer.WriteStartArray(member);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
