namespace SalesDomain.Crm;

/// <summary>Reads leads from CSV or from the JSON of this library, whichever a file holds.</summary>
public static class LeadFile
{
    /// <summary>The facts of a file and what was noticed.</summary>
    /// <exception cref="CrmReadException">The file cannot be read at all.</exception>
    public static LeadImport Read(CrmFile file, LeadImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return IsJson(file) ? LeadJson.Read(file) : LeadCsv.Read(file, options);
    }

    private static bool IsJson(CrmFile file)
    {
        using Stream stream = file.Open();
        int first;
        do
        {
            first = stream.ReadByte();
        }
        while (first is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF);
        return first is '[' or '{';
    }
}
