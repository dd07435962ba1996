using SalesDomain.Cli.Terminal;
using SalesDomain.Crm;

namespace SalesDomain.Cli.Tests.Terminal;

public class ProgressLineTests
{
    [Fact]
    public void A_terminal_sees_the_rows_and_a_clean_line_at_the_end()
    {
        string written = Written(isTerminal: true, TimeSpan.Zero);

        Assert.StartsWith("\rReading: 1,000,000 rows", written, StringComparison.Ordinal);
        Assert.EndsWith(" \r", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_elsewhere_or_for_short_work()
    {
        Assert.Equal("", Written(isTerminal: false, TimeSpan.Zero));
        Assert.Equal("", Written(isTerminal: true, TimeSpan.FromHours(1)));
    }

    private static string Written(bool isTerminal, TimeSpan patience)
    {
        using StringWriter error = new();
        using (ProgressLine line = new(error, isTerminal, patience)) line.Report(new ReadProgress(IsFirstLook: false, 1_000_000));
        return error.ToString();
    }
}
