using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Survival;

/// <summary>A curve as <c>{"count":11,"events":7,"steps":[...]}</c>, its days as <see cref="SurvivalStepJsonConverter"/> writes them. Written only.</summary>
public sealed class SurvivalCurveJsonConverter() : WrittenOnlyJsonConverter<SurvivalCurve>("compute it from its totals")
{
    private static readonly SurvivalStepJsonConverter Steps = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, SurvivalCurve value, JsonSerializerOptions options)
    {
        writer.WriteNumber("count"u8, value.Count);
        writer.WriteNumber("events"u8, value.EventCount);
        WriteList(writer, "steps", value.Steps, Steps, options);
    }
}
