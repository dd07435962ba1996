using SalesDomain.Advice;
using SalesDomain.Crm.Text;
using SalesDomain.Serialization;

namespace SalesDomain.Crm;

/// <summary>Reads the rules by which ways of selling are advised from their JSON.</summary>
public static class AdvicePolicyFile
{
    /// <summary>The policy of a file.</summary>
    /// <exception cref="CrmReadException">The file is no policy.</exception>
    public static AdvicePolicy Read(CrmFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return JsonText.Read(
            file,
            SalesDomainJsonContext.Default.AdvicePolicy,
            "policy of advice",
            """Expected is {"id":"ours","version":"1.0","rules":[{"id":"O1","source":"us","grade":"D","when":{"input":"Stakeholders","atLeast":5},"effects":[{"option":"Meddic","points":3}]}]}.""");
    }
}
