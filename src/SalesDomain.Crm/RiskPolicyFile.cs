using System.Text.Json;
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
        try
        {
            using Stream stream = file.Open();
            return JsonSerializer.Deserialize(stream, SalesDomainJsonContext.Default.RiskPolicy) ?? throw new CrmReadException(file.Name, "a policy of risks is a JSON object, not null.");
        }
        catch (JsonException e)
        {
            throw new CrmReadException(file.Name, $"this is no policy of risks: {e.Message} Expected is {{\"rules\":[{{\"sign\":\"Pushed\",\"limit\":2}}]}}; signs are {string.Join(", ", RiskSign.List)}.", e);
        }
    }
}
