namespace SalesDomain.Crm.Csv;

/// <summary>Tells rows of one id apart: the first, the same again, and another one.</summary>
internal sealed class SeenRows(int columns)
{
    private readonly Dictionary<string, UInt128> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether the id is new; if not, whether the row is the same as the first of that id.</summary>
    public bool IsNew(string id, CsvLine line, out bool isSame)
    {
        UInt128 fingerprint = RowFingerprint.Of(line, columns);
        isSame = false;
        if (_seen.TryAdd(id, fingerprint)) return true;
        isSame = _seen[id] == fingerprint;
        return false;
    }
}
