using SalesDomain.Crm;

namespace SalesDomain.Cli;

/// <summary>The files that a command line names.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>A file by its path; <c>-</c> is standard input.</summary>
    /// <exception cref="UsageException">The path is empty.</exception>
    public static CrmFile At(string path)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new UsageException("the name of a file is empty.");
        if (path != StandardInput) return CrmFile.At(path);
        using Stream input = Console.OpenStandardInput();
        using MemoryStream all = new();
        input.CopyTo(all);
        return CrmFile.Of("standard input", all.ToArray());
    }
}
