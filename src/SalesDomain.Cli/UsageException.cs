namespace SalesDomain.Cli;

/// <summary>The tool was called in a way that makes no sense. The message says what does.</summary>
internal sealed class UsageException(string message) : Exception(message);
