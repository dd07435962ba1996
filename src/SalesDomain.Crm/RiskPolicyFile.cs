using SalesDomain.Crm.Text;
using SalesDomain.Risks;
using SalesDomain.Serialization;

namespace SalesDomain.Crm;

/// <summary>Reads the rules by which deals are looked at from their JSON: <c>{"rules":[{"sign":"Pushed","limit":2}]}</c>.</summary>
public static class RiskPolicyFile
{
    /// <summary>The policy of a file.</summary>
    /// <exception cref="CrmReadException">The file is no policy.</exception>
    public static RiskPolicy Read(CrmFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return JsonText.Read(file, SalesDomainJsonContext.Default.RiskPolicy, "policy of risks", $"Expected is {{\"rules\":[{{\"sign\":\"Pushed\",\"limit\":2}}]}}; signs are {string.Join(", ", RiskSign.List)}.");
    }
}
