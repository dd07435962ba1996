using System.Text;
using CsvHelper;

namespace SalesDomain.Crm.Csv;

/// <summary>The row on which a reader stands. Valid until the next row.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Number">The physical line on which the row begins, from 1; the headings stand on the first.</param>
internal readonly record struct CsvLine(CsvReader Reader, long Number)
{
    private const int LongestShown = 60;

    public int FieldCount => Reader.FieldCount;

    public bool IsBlank
    {
        get
        {
            for (int i = 0; i < Reader.FieldCount; i++)
            {
                if (!Bytes(i).IsEmpty) return false;
            }

            return true;
        }
    }

    /// <summary>A field as UTF-8 without white space around it; empty for a column that is not there.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => column < 0 ? default : Utf8.Trim(Reader.GetSpan(column));

    /// <summary>A field as text without white space around it; <c>null</c> where it is empty or the column is not there.</summary>
    public string? Text(int column)
    {
        if (column < 0 || Bytes(column).IsEmpty) return null;
        string text = Reader.GetString(column);
        return char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? text.Trim() : text;
    }

    /// <summary>A field for a message: cut where it is long, without control characters.</summary>
    public string Shown(int column)
    {
        string text = Utf8.WithoutControls(Encoding.UTF8.GetString(Bytes(column)));
        return text.Length > LongestShown ? string.Concat(text.AsSpan(0, LongestShown), "…") : text;
    }
}
