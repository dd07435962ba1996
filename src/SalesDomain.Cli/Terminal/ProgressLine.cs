using System.Diagnostics;
using System.Globalization;
using SalesDomain.Crm;

namespace SalesDomain.Cli.Terminal;

/// <summary>One line on standard error that counts rows, once work takes longer than one is patient; nothing where that is no terminal.</summary>
internal sealed class ProgressLine(TextWriter error, bool isTerminal, TimeSpan patience) : IProgress<ReadProgress>, IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private bool _shown;

    /// <summary>One on standard error, patient for a second.</summary>
    public static ProgressLine On(TextWriter error) => new(error, ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected, TimeSpan.FromSeconds(1));

    public void Report(ReadProgress value)
    {
        if (!isTerminal || Stopwatch.GetElapsedTime(_start) < patience) return;
        error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{(value.IsFirstLook ? "Looking through" : "Reading")}: {value.Rows:N0} rows    "));
        _shown = true;
    }

    public void Dispose()
    {
        if (_shown) error.Write("\r" + new string(' ', 40) + "\r");
    }
}
