using System.Collections.Immutable;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Crm.Findings;
using Spectre.Console;

namespace SalesDomain.Cli.Terminal;

/// <summary>What the tables of all verbs share: the console, the period in words, and the findings.</summary>
internal static class Screen
{
    private const int WidthOfFiles = 200;

    public static IAnsiConsole Of(TextWriter output, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        if (!isTerminal) console.Profile.Width = WidthOfFiles;
        return console;
    }

    /// <summary>A text of a file without what steers a terminal.</summary>
    public static string Plain(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;

    /// <summary>A heading and lines of text under it, indented and wrapped; nothing where there is none.</summary>
    public static void WriteSection(IAnsiConsole console, string heading, IEnumerable<(int Indent, string Text, Style Style)> lines)
    {
        Padder[] shown = [.. lines.Select(line => new Padder(new Text(Plain(line.Text), line.Style), new Padding(2 + (2 * line.Indent), 0, 0, 0)))];
        if (shown.Length == 0) return;
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(heading)}[/]");
        foreach (Padder line in shown) console.Write(line);
    }

    public static string PeriodText(ReportingPeriod period, LocalDate? asOf)
    {
        string range = (CommonOptions.Iso(period.Start), CommonOptions.Iso(period.End)) switch
        {
            (null, null) => "all time",
            ({ } from, null) => $"from {from}",
            (null, { } to) => $"before {to}",
            ({ } from, { } to) => $"from {from} to before {to}",
        };
        return asOf is null ? range : $"{range}, as of the end of {CommonOptions.Iso(asOf)}";
    }

    public static void WriteFindings(IAnsiConsole console, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty) return;
        console.WriteLine();
        console.MarkupLine("[bold]What was noticed[/]");
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (Finding finding in findings)
        {
            string colour = finding.Severity switch
            {
                FindingSeverity.Error => "red",
                FindingSeverity.Warning => "yellow",
                _ => "grey",
            };
            grid.AddRow(new Markup($"[{colour}]{SeverityText.Of(finding.Severity)}[/]"), new Markup($"[bold]{finding.Code}[/] ({Figures.Number(finding.Count)}) {Markup.Escape(finding.Example)}"));
        }

        console.Write(grid);
    }
}
