namespace SalesDomain.Cli;

/// <summary>How the tool ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some rows could not become facts; the result of the rest is given.</summary>
    public const int RowsLeftOut = 1;

    /// <summary>Wrong usage, or input that cannot be read at all.</summary>
    public const int Unusable = 2;
}
