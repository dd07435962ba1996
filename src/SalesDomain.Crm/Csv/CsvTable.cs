using System.Text;
using CsvHelper;
using SalesDomain.Crm.Findings;
using SalesDomain.Crm.Text;

namespace SalesDomain.Crm.Csv;

/// <summary>
/// A CSV file as headings and rows, whatever its separator and encoding. A broken row is reported and left out, and reading
/// goes on at the next line: a quote that is never closed does not swallow the rest of the file.
/// </summary>
internal sealed class CsvTable
{
    private const int LongestRow = 1 << 22;
    private const int MostRecoveries = 100;
    private readonly Encoding _encoding;

    /// <exception cref="CrmReadException">The file cannot be read, or has no headings.</exception>
    public CsvTable(CrmFile file)
    {
        File = file;
        _encoding = TextEncoding.Detect(file);
        Malformed quotes = new();
        using CsvReader reader = CsvReader.Create(file.Open(), Options(quotes));
        try
        {
            reader.ReadHeader();
        }
        catch (CsvFormatException e)
        {
            throw new CrmReadException(file.Name, $"the first line is longer than {LongestRow:N0} bytes, so it is no line of headings.", e);
        }

        if (quotes.Take() is { } reason && IsFatal(reason)) throw new CrmReadException(file.Name, "row 1: a quote in the headings is never closed; close it, or double it where it is text.");
        Headings = [.. reader.Headers.Select(heading => Utf8.WithoutControls(heading.Trim()))];
        Separator = reader.Separator;
        while (Headings.Length > 0 && Headings[^1].Length == 0) Headings = Headings[..^1];
        if (Headings.Length == 0) throw new CrmReadException(file.Name, "the first line is empty; expected are headings.");
    }

    public CrmFile File { get; }

    public string[] Headings { get; }

    public char Separator { get; }

    /// <summary>The rows that the last reading left out because they were broken.</summary>
    public long BrokenRows { get; private set; }

    public bool IsEncodingAssumed => _encoding == TextEncoding.Windows1252;

    /// <summary>The rows that can be told apart, in order. The reader stands on the row until the next one is asked for.</summary>
    /// <param name="findings">Where broken rows are reported; <c>null</c> for a first look that reports nothing.</param>
    public IEnumerable<CsvLine> Rows(FindingLog? findings)
    {
        long offset = 0;
        BrokenRows = 0;
        for (int recoveries = 0; recoveries <= MostRecoveries; recoveries++)
        {
            long? broken = null;
            string? code = null;
            Malformed quotes = new();
            using CsvReader reader = offset == 0
                ? CsvReader.Create(File.Open(), Options(quotes))
                : CsvReader.Create(SkipLines(offset), Options(quotes) with { HasHeader = false, Separator = Separator });
            while (true)
            {
                try
                {
                    if (!reader.Read()) break;
                }
                catch (CsvFormatException e)
                {
                    broken = offset + e.LineNumber;
                    code = FindingCodes.RowTooLong;
                    break;
                }

                CsvMalformedReason? malformed = quotes.Take();
                if (malformed == CsvMalformedReason.TextAfterClosingQuote && !reader.RawRecord.ContainsAny((byte)'\n', (byte)'\r'))
                {
                    // the quotes of one line: only this row is broken
                    long row = offset + reader.LineNumber;
                    BrokenRows++;
                    findings?.Add(FindingCodes.MisplacedQuote, FindingSeverity.Error, () => Broken(row, FindingCodes.MisplacedQuote));
                    continue;
                }

                if (malformed is { } reason && IsFatal(reason))
                {
                    broken = offset + reader.LineNumber;
                    code = reason == CsvMalformedReason.UnterminatedQuote ? FindingCodes.UnterminatedQuote : FindingCodes.MisplacedQuote;
                    break;
                }

                CsvLine line = new(reader, offset + reader.LineNumber);
                if (IsWhole(line, findings)) yield return line;
            }

            if (broken is not { } number) yield break;
            BrokenRows++;
            findings?.Add(code!, FindingSeverity.Error, () => Broken(number, code!));
            offset = number;
        }

        throw new CrmReadException(File.Name, $"more than {MostRecoveries} quotes are opened and not closed on their line; export the file again with quotes doubled inside quoted fields.");
    }

    /// <summary>Says where a value stands and what is wrong with it.</summary>
    public string At(CsvLine line, int column, string problem) => $"{File.Name}, row {line.Number}, column \"{Headings[column]}\": \"{line.Shown(column)}\" {problem}";

    public string At(CsvLine line, string problem) => $"{File.Name}, row {line.Number}: {problem}";

    private static bool IsFatal(CsvMalformedReason reason) => reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote;

    private CsvReaderOptions Options(Malformed quotes) => new()
    {
        Encoding = _encoding,
        TrackLineNumbers = true,
        MaxRecordSize = LongestRow,
        PoolStrings = true,
        OnMalformedRecord = record => quotes.Note(record.Reason),
    };

    private string Broken(long row, string code) => $"{File.Name}, row {row}: " + code switch
    {
        FindingCodes.UnterminatedQuote => "a quote is opened and never closed; the row is left out and reading goes on at the next line. Close the quote, or double it where it is text.",
        FindingCodes.MisplacedQuote => "there is text after a closing quote; the row is left out and reading goes on at the next line. Double the quotes that are text.",
        _ => $"the row is longer than {LongestRow:N0} bytes; it is left out and reading goes on at the next line. Is a quote missing?",
    };

    private bool IsWhole(CsvLine line, FindingLog? findings)
    {
        if (line.IsBlank) return false;
        int fields = line.FieldCount;
        while (fields > Headings.Length && line.Bytes(fields - 1).IsEmpty) fields--;
        if (fields == Headings.Length) return true;
        BrokenRows++;
        string code = fields > Headings.Length ? FindingCodes.TooManyFields : FindingCodes.TooFewFields;
        findings?.Add(code, FindingSeverity.Error, () => At(line, $"{fields} fields under {Headings.Length} headings; the row is left out. Quote fields that contain the separator or a line break."));
        return false;
    }

    /// <summary>What the reader last found wrong with quotes.</summary>
    private sealed class Malformed
    {
        private CsvMalformedReason? _reason;

        public void Note(CsvMalformedReason reason) => _reason = reason;

        public CsvMalformedReason? Take()
        {
            CsvMalformedReason? reason = _reason;
            _reason = null;
            return reason;
        }
    }

    private StreamReader SkipLines(long lines)
    {
        StreamReader text = new(File.Open(), _encoding);
        while (lines > 0)
        {
            int c = text.Read();
            if (c < 0) break;
            if (c == '\r' && text.Peek() == '\n') text.Read();
            if (c is '\r' or '\n') lines--;
        }

        return text;
    }
}
