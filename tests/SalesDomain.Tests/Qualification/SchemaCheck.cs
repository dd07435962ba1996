using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesDomain.Tests.Qualification;

/// <summary>As much of JSON Schema 2020-12 as the published schema of rubrics uses; a keyword beyond that fails the test.</summary>
internal static class SchemaCheck
{
    private static readonly HashSet<string> Known =
    [
        "$schema", "$defs", "$ref", "title", "type", "properties", "required", "additionalProperties", "items", "minItems", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "oneOf",
    ];

    public static string[] Errors(string schema, string json)
    {
        JsonObject root = JsonNode.Parse(schema)!.AsObject();
        return [.. Errors(root, root, JsonNode.Parse(json), "$")];
    }

    private static IEnumerable<string> Errors(JsonObject root, JsonObject schema, JsonNode? value, string at)
    {
        Assert.Subset(Known, schema.Select(pair => pair.Key).ToHashSet());
        if (schema["$ref"] is { } reference) return Errors(root, root["$defs"]![((string)reference!)["#/$defs/".Length..]]!.AsObject(), value, at);
        List<string> errors = [];
        if (schema["type"] is { } type && !IsOf((string)type!, value)) return [$"{at} is no {type}"];
        if (schema["enum"] is JsonArray members && !members.Any(member => JsonNode.DeepEquals(member, value))) errors.Add($"{at} is none of {members}");
        if (schema["pattern"] is { } pattern && !Regex.IsMatch((string)value!, (string)pattern!)) errors.Add($"{at} does not match");
        if (schema["minimum"] is { } least && (decimal)value! < (decimal)least) errors.Add($"{at} is too small");
        if (schema["maximum"] is { } most && (decimal)value! > (decimal)most) errors.Add($"{at} is too large");
        if (schema["exclusiveMinimum"] is { } above && (decimal)value! <= (decimal)above) errors.Add($"{at} is too small");
        if (schema["oneOf"] is JsonArray cases && cases.Count(one => !Errors(root, one!.AsObject(), value, at).Any()) != 1) errors.Add($"{at} is not exactly one of the cases");
        if (value is JsonArray items)
        {
            if (schema["minItems"] is { } fewest && items.Count < (int)fewest) errors.Add($"{at} has too few items");
            if (schema["items"] is JsonObject each) errors.AddRange(items.SelectMany((item, i) => Errors(root, each, item, $"{at}[{i}]")));
        }

        if (value is JsonObject members2)
        {
            errors.AddRange((schema["required"]?.AsArray() ?? []).Where(name => !members2.ContainsKey((string)name!)).Select(name => $"{at} lacks {name}"));
            foreach ((string name, JsonNode? member) in members2)
            {
                if (schema["properties"]?[name] is JsonObject property) errors.AddRange(Errors(root, property, member, $"{at}.{name}"));
                else if (schema["additionalProperties"] is { } more && !(bool)more) errors.Add($"{at} has no {name}");
            }
        }

        return errors;
    }

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue text && text.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "number" => value is JsonValue number && number.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        "integer" => value is JsonValue whole && whole.GetValueKind() == System.Text.Json.JsonValueKind.Number && decimal.IsInteger((decimal)whole),
        "boolean" => value is JsonValue truth && truth.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        _ => throw new ArgumentException(type),
    };
}
