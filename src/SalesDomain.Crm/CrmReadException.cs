namespace SalesDomain.Crm;

/// <summary>An input cannot be read at all: it is missing, empty, binary, or lacks what every row needs. The message says what to do.</summary>
public sealed class CrmReadException : Exception
{
    internal CrmReadException(string file, string message)
        : base($"{file}: {message}") => File = file;

    internal CrmReadException(string file, string message, Exception inner)
        : base($"{file}: {message}", inner) => File = file;

    /// <summary>The name of the input.</summary>
    public string File { get; }
}
