using System.Buffers;
using System.Text;

namespace SalesDomain.Crm.Text;

/// <summary>Finds out how the text of a file is encoded: by its byte order mark, else UTF-8 where all of it is, else Windows-1252.</summary>
internal static class TextEncoding
{
    private const int ChunkSize = 1 << 16;

    /// <exception cref="CrmReadException">The file is empty, or is no text.</exception>
    public static Encoding Detect(CrmFile file)
    {
        using Stream stream = file.Open();
        byte[] chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            int read = stream.ReadAtLeast(chunk.AsSpan(0, ChunkSize), 4, throwOnEndOfStream: false);
            if (read == 0) throw new CrmReadException(file.Name, "the file is empty; expected is a line of headings and a row for each record.");
            if (ByMark(chunk.AsSpan(0, read)) is { } marked) return marked;
            RequireText(file, chunk.AsSpan(0, read));

            bool utf8 = true;
            int kept = 0;
            while (true)
            {
                ReadOnlySpan<byte> bytes = chunk.AsSpan(0, kept + read);
                if (bytes.ContainsAny(Control)) throw NoText(file);
                int complete = utf8 ? CompleteLength(bytes, read == 0) : 0;
                if (utf8 && !System.Text.Unicode.Utf8.IsValid(bytes[..complete])) utf8 = false;
                if (read == 0) break;
                kept = utf8 ? bytes.Length - complete : 0;
                bytes[^kept..].CopyTo(chunk);
                read = stream.Read(chunk, kept, ChunkSize - kept);
            }

            return utf8 ? Encoding.UTF8 : Windows1252;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    /// <summary>The encoding of Western European spreadsheets; every byte is a character in it.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // no text holds these; tab, line feed, form feed, carriage return and the end-of-file mark of old programs are fine
    private static readonly SearchValues<byte> Control = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 0x0B, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1B]);

    private static Encoding? ByMark(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return null;
        if (start.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode;
        if (start.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode;

        // UTF-16 without a mark: the headings are mostly ASCII, so every other byte is 0
        if (start.Length >= 4 && start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0) return Encoding.Unicode;
        if (start.Length >= 4 && start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0) return Encoding.BigEndianUnicode;
        return null;
    }

    private static void RequireText(CrmFile file, ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("PK\u0003\u0004"u8)) throw new CrmReadException(file.Name, "this is an Excel workbook or another zip archive; save the sheet as CSV.");
        if (start.StartsWith("%PDF"u8)) throw new CrmReadException(file.Name, "this is a PDF; export the data as CSV.");
        ReadOnlySpan<byte> text = start.TrimStart("\uFEFF \t\r\n"u8);
        if (text.IsEmpty && start.Length < ChunkSize) throw new CrmReadException(file.Name, "the file is empty but for white space; expected is a line of headings and a row for each record.");
        if (text.StartsWith("{"u8) || text.StartsWith("["u8)) throw new CrmReadException(file.Name, "this is JSON, which is not read yet; export the data as CSV.");
    }

    private static CrmReadException NoText(CrmFile file) => new(file.Name, "this is a binary file, not text; export the data as CSV.");

    /// <summary>How much of a chunk can be judged before the next one is there: a character may be cut at its end.</summary>
    private static int CompleteLength(ReadOnlySpan<byte> bytes, bool last)
    {
        if (last) return bytes.Length;
        int cut = bytes.Length;
        for (int back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            byte b = bytes[^back];
            if ((b & 0xC0) == 0x80) continue;
            int needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
            if (needed > back) cut = bytes.Length - back;
            break;
        }

        return cut;
    }
}
