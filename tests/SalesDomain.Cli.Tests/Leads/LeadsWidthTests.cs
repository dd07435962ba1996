using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Cli.Leads;
using SalesDomain.Cli.Sample;
using SalesDomain.Crm;
using SalesDomain.LeadFunnel;
using Spectre.Console;

namespace SalesDomain.Cli.Tests.Leads;

/// <summary>The tables of <c>leads</c> on terminals of every width.</summary>
public class LeadsWidthTests
{
    private static readonly LeadReport Report = LeadReport.Of(LeadFile.Read(SampleLeads.File).Leads, new LeadDefinition(ReportingPeriod.All, new LocalDate(2026, 5, 15)), lead => lead.Owner?.Value);

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    [InlineData(200)]
    public void Tables_drop_columns_before_they_break_a_figure(int width)
    {
        (Table funnel, bool isCut) = LeadsTable.Funnel(Report, width);
        (Table groups, bool isShort) = LeadsTable.Groups("owner", Report, width);
        string shown = Shown(funnel, width) + Shown(groups, width);

        Assert.All(shown.Split('\n'), line => Assert.True(line.TrimEnd().Length <= width, line));
        Assert.DoesNotContain('…', shown);
        Assert.All((string[])["Marketing qualified lead", "Went on", "81.05 %", "Chiara Lindqvist", "Customers"], text => Assert.Contains(text, shown, StringComparison.Ordinal));
        Assert.Equal(width < 200, isCut);
        Assert.Equal(width < 120, isShort);
    }

    [Fact]
    public void Columns_keep_their_order_when_some_are_left_out()
    {
        string[] headings = Shown(LeadsTable.Funnel(Report, 80).Table, 80).Split('\n')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["State", "Entered", "Went", "on", "Rejected", "There", "Rate"], headings);
    }

    private static string Shown(Table table, int width)
    {
        using StringWriter writer = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = width;
        console.Write(table);
        return writer.ToString();
    }
}
