using SalesDomain.Cli.Report;
using Spectre.Console;

namespace SalesDomain.Cli.Tests.Report;

public class TableTests
{
    [Fact]
    public void The_sample_is_shown_whole()
    {
        ToolRun run = ToolRun.Of("report", "--by", "owner");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        foreach (string text in (string[])["built-in sample: 640 opportunities, all time, as of the end of 2026-05-15", "Win rate", "41.31 %", "214 of 518; 95 % interval 37.2 to 45.6 %", "left out: noAmount 5, overdue 11", "Amara Osei", "Weighted, USD", "openWithoutAmount (5)"])
            Assert.Contains(text, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('…', run.Output);
    }

    [Fact]
    public void The_sample_is_the_same_every_time() => Assert.Equal(ToolRun.Of("report", "--format", "json").Output, ToolRun.Of("report", "--format", "json").Output);

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(200)]
    public void Groups_drop_columns_before_they_break_a_figure(int width)
    {
        (string shown, bool isCut) = Groups(width);

        Assert.All(shown.Split('\n'), line => Assert.True(line.TrimEnd().Length <= width, line));
        Assert.DoesNotContain('…', shown);
        Assert.Contains("Win rate", shown, StringComparison.Ordinal);
        Assert.Equal(width < 200, isCut);
    }

    [Fact]
    public void What_is_undefined_says_why_in_words()
    {
        using TempFiles files = new();
        string output = ToolRun.Of("report", files.Write("deals.csv", "id,stage\nA,Open\n")).Output;

        Assert.Contains("noQuota: no quota; pass one with --quota FILE", output, StringComparison.Ordinal);
        Assert.Contains("noClosedOpportunities: nothing was won or lost in the period", output, StringComparison.Ordinal);
    }

    private static (string Shown, bool IsCut) Groups(int width)
    {
        using StringWriter writer = new();
        ReportView view = SampleView.Of();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = width;
        (Table table, bool isCut) = GroupTable.Of(view, width);
        console.Write(table);
        return (writer.ToString(), isCut);
    }
}
