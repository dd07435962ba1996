using System.Text.Json;
using SalesDomain.Cli;

namespace SalesDomain.Cli.Tests;

/// <summary>One call of the tool with what it printed.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static ToolRun Of(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = Tool.Run(args, output, error);
        ToolRun run = new(exitCode, output.ToString(), error.ToString());
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("should not happen", run.Error, StringComparison.Ordinal);
        return run;
    }

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public JsonElement Kpi(string name) => Json.GetProperty("kpis").GetProperty(name);

    /// <summary>The finding of a code; fails where there is none.</summary>
    public JsonElement Finding(string code) => Json.GetProperty("input").GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString() == code);

    public IEnumerable<string?> FindingCodes => Json.GetProperty("input").GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString());
}
