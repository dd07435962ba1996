namespace SalesDomain.Cli;

/// <summary>Writes a result to standard output, or to a file that is whole or not there.</summary>
internal static class OutputFile
{
    public static void Write(string? path, TextWriter standard, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(standard);
            standard.Flush();
            return;
        }

        string full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new UsageException($"--output {path} is a directory; name a file in it.");
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UsageException($"--output {path}: there is no such directory.");
        string unfinished = full + ".unfinished";
        try
        {
            using (StreamWriter file = new(unfinished)) write(file);
            File.Move(unfinished, full, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
