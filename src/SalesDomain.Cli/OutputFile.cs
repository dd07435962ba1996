using System.Text;

namespace SalesDomain.Cli;

/// <summary>Writes a result to standard output, or to a file that is whole or not there.</summary>
internal static class OutputFile
{
    public static void Write(string? path, IEnumerable<string> inputs, TextWriter standard, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(standard);
            standard.Flush();
            return;
        }

        string target = TargetOf(path);
        if (inputs.Any(input => string.Equals(TargetOf(input), target, StringComparison.Ordinal))) throw new UsageException($"--output {path} is an input too; name another file.");
        using StringWriter result = new();
        write(result);
        Replace(target, result.ToString());
    }

    /// <summary>The file that a path means, through links.</summary>
    /// <exception cref="UsageException">It is empty.</exception>
    private static string TargetOf(string path)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new UsageException("the name of a file is empty.");
        string full = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(full))) return full;

        // of a file that is not there yet, ResolveLinkTarget throws
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    private static void Replace(string target, string text)
    {
        if (Directory.Exists(target)) throw new UsageException($"--output {target} is a directory; name a file in it.");
        string directory = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(directory)) throw new UsageException($"--output {target}: there is no such directory.");

        // an empty file may be a device or a pipe, which must stay what it is
        FileInfo existing = new(target);
        if (existing is { Exists: true, Length: 0 })
        {
            File.WriteAllText(target, text);
            return;
        }

        string unfinished = Path.Combine(directory, Path.GetRandomFileName());
        try
        {
            using (FileStream file = new(unfinished, FileMode.CreateNew, FileAccess.Write)) file.Write(Encoding.UTF8.GetBytes(text));
            if (existing.Exists && !OperatingSystem.IsWindows()) File.SetUnixFileMode(unfinished, File.GetUnixFileMode(target));
            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
