namespace SalesDomain.Crm;

/// <summary>
/// An input with a name, which can be opened more than once: styles of dates and numbers are decided by column, so a file is
/// looked through before it is read.
/// </summary>
public sealed class CrmFile
{
    private readonly Func<Stream> _open;

    private CrmFile(string name, Func<Stream> open)
    {
        Name = name;
        _open = open;
    }

    /// <summary>The name that findings and errors state.</summary>
    public string Name { get; }

    /// <summary>A file on disk, or a pipe, which is kept in memory.</summary>
    public static CrmFile At(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        byte[]? piped = null;
        return new CrmFile(path, () =>
        {
            if (piped is not null) return new MemoryStream(piped, false);
            if (Directory.Exists(path)) throw new CrmReadException(path, "this is a directory; name a file in it.");
            FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
            if (stream.CanSeek) return stream;

            // a pipe can be read once only, and a file is looked at more than once
            using (stream)
            {
                using MemoryStream all = new();
                stream.CopyTo(all);
                piped = all.ToArray();
            }

            return new MemoryStream(piped, false);
        });
    }

    /// <summary>Bytes in memory.</summary>
    public static CrmFile Of(string name, ReadOnlyMemory<byte> bytes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        byte[] copy = bytes.ToArray();
        return new CrmFile(name, () => new MemoryStream(copy, false));
    }

    /// <summary>Any other source that can be opened again from its start.</summary>
    public static CrmFile From(string name, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(open);
        return new CrmFile(name, open);
    }

    /// <exception cref="CrmReadException">The source cannot be opened.</exception>
    internal Stream Open()
    {
        try
        {
            return _open();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CrmReadException(Name, "there is no such file.", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new CrmReadException(Name, $"the file cannot be opened: {e.Message}", e);
        }
    }
}
