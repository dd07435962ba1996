using SalesDomain.Advice;
using SalesDomain.Crm.Text;
using SalesDomain.Serialization;

namespace SalesDomain.Crm;

/// <summary>Reads what is known of a kind of deal from JSON: <c>{"stakeholders":6,"cycleDays":150,"hasInsight":true}</c>; what is left out is unknown.</summary>
public static class DealContextFile
{
    /// <summary>The context of a file.</summary>
    /// <exception cref="CrmReadException">The file is no context.</exception>
    public static DealContext Read(CrmFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return JsonText.Read(
            file,
            SalesDomainJsonContext.Default.DealContext,
            "context of a deal",
            $"Expected is {{\"contractValue\":{{\"amount\":\"120000\",\"currency\":\"USD\"}},\"stakeholders\":6,\"hasInsight\":true}} of what is known; members are {string.Join(", ", AdviceInput.List.Select(input => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(input.Name)))}.");
    }
}
