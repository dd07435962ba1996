namespace SalesDomain.Qualification;

/// <summary>The published form of rubrics, for editors and for other languages.</summary>
public static class RubricSchema
{
    /// <summary>
    /// The JSON Schema, draft 2020-12, of a rubric. It says what a schema can say; that ids are unique, gates name criteria of the rubric and bands rise is checked by <see cref="RubricDraftValidator"/>.
    /// </summary>
    public const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Rubric",
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "version", "title", "criteria"],
          "properties": {
            "id": { "$ref": "#/$defs/text" },
            "version": { "$ref": "#/$defs/text" },
            "title": { "$ref": "#/$defs/text" },
            "attribution": { "$ref": "#/$defs/text" },
            "aggregation": { "enum": ["weightedMean", "minimum", "product"] },
            "criteria": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/criterion" } },
            "bands": { "type": "array", "items": { "$ref": "#/$defs/band" } },
            "gates": { "type": "array", "items": { "$ref": "#/$defs/gate" } }
          },
          "$defs": {
            "text": { "type": "string", "pattern": "\\S" },
            "strength": { "enum": ["sellerReported", "buyerStated", "buyerConfirmed", "documented", "observedBehaviour"] },
            "criterion": {
              "type": "object",
              "additionalProperties": false,
              "required": ["id", "levels"],
              "properties": {
                "id": { "$ref": "#/$defs/text" },
                "title": { "$ref": "#/$defs/text" },
                "element": { "$ref": "#/$defs/text" },
                "question": { "$ref": "#/$defs/text" },
                "weight": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000000 },
                "levels": { "type": "array", "minItems": 2, "items": { "$ref": "#/$defs/level" } },
                "minimumStrength": { "$ref": "#/$defs/strength" },
                "decay": { "enum": ["none", "step", "linear", "halfLife"] },
                "decayDays": { "type": "integer", "minimum": 1 },
                "reviewAfterDays": { "type": "integer", "minimum": 1 },
                "isLoadBearing": { "type": "boolean" }
              }
            },
            "level": {
              "type": "object",
              "additionalProperties": false,
              "required": ["value", "anchor"],
              "properties": {
                "value": { "type": "integer", "minimum": 0 },
                "anchor": { "$ref": "#/$defs/text" },
                "strength": { "$ref": "#/$defs/strength" }
              }
            },
            "band": {
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "from"],
              "properties": { "name": { "$ref": "#/$defs/text" }, "from": { "type": "number", "minimum": 0 } }
            },
            "gate": {
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "required"],
              "properties": {
                "name": { "$ref": "#/$defs/text" },
                "required": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } },
                "recommended": { "type": "array", "items": { "$ref": "#/$defs/condition" } }
              }
            },
            "condition": {
              "oneOf": [
                {
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["criterion", "level"],
                  "properties": { "criterion": { "$ref": "#/$defs/text" }, "level": { "type": "integer", "minimum": 1 }, "strength": { "$ref": "#/$defs/strength" } }
                },
                {
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["count", "of"],
                  "properties": { "count": { "type": "integer", "minimum": 1 }, "of": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } } }
                },
                {
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["points"],
                  "properties": { "points": { "type": "number", "exclusiveMinimum": 0 } }
                }
              ]
            }
          }
        }
        """;
}
