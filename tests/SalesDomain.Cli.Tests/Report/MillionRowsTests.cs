using System.Diagnostics;
using System.Globalization;

namespace SalesDomain.Cli.Tests.Report;

public sealed class MillionRowsTests : IDisposable
{
    private const int Rows = 1_000_000;
    private const long Memory = 1_500_000_000;
    private readonly TempFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_million_rows_are_reported_in_bounded_memory()
    {
        string path = Path.Combine(_files.Path, "million.csv");
        using (StreamWriter csv = new(path))
        {
            csv.Write("id,owner,stage,amount,currency,created date,close date\n");
            for (int i = 0; i < Rows; i++)
                csv.Write(string.Create(CultureInfo.InvariantCulture, $"OPP-{i:00000000},rep{i % 500},{(i % 4 == 0 ? "Lost" : "Won")},{i % 1000}.25,USD,2026-01-{(i % 28) + 1:00},2026-03-{(i % 28) + 1:00}\n"));
        }

        ToolRun run = ToolRun.Of("report", path, "--format", "json", "--by", "owner");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(Rows, run.Json.GetProperty("input").GetProperty("opportunities").GetInt64());
        run.Kpi("winRate").IsNumber(0.75m, Rows);

        // 59 days from January to March on the same day
        run.Kpi("salesCycleDays").IsNumber(59m, Rows * 3 / 4);
        Assert.Equal(500, run.Json.GetProperty("groups").GetArrayLength());
        using Process process = Process.GetCurrentProcess();
        Assert.True(process.PeakWorkingSet64 < Memory, $"{process.PeakWorkingSet64:N0} bytes");
    }
}
