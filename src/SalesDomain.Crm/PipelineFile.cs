using SalesDomain.Crm.Text;
using SalesDomain.Opportunities;
using SalesDomain.Serialization;

namespace SalesDomain.Crm;

/// <summary>Reads a team's pipeline from its JSON: <c>{"name":"Ours","stages":[{"key":"qualify","kind":"open","probability":0.2}]}</c>.</summary>
public static class PipelineFile
{
    /// <summary>The pipeline of a file.</summary>
    /// <exception cref="CrmReadException">The file is no pipeline.</exception>
    public static SalesPipeline Read(CrmFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return JsonText.Read(file, SalesDomainJsonContext.Default.SalesPipeline, "pipeline", """Expected is {"name":"Ours","stages":[{"key":"qualify","kind":"open","probability":0.2}]}.""");
    }
}
