using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Survival;

/// <summary>A test as <c>{"chiSquare":3.4,"degreesOfFreedom":1,"pValue":0.065,"groups":[{"count":11,"observed":7,"expected":10.69}]}</c>. Written only.</summary>
public sealed class LogRankTestJsonConverter() : WrittenOnlyJsonConverter<LogRankTest>("compute it from the totals of its groups")
{
    private static readonly LogRankGroupJsonConverter Groups = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, LogRankTest value, JsonSerializerOptions options)
    {
        WriteNumber(writer, "chiSquare", value.ChiSquare);
        writer.WriteNumber("degreesOfFreedom"u8, value.DegreesOfFreedom);
        WriteNumber(writer, "pValue", value.PValue);
        WriteList(writer, "groups", value.Groups, Groups, options);
    }
}
