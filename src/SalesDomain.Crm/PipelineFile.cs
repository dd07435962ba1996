using System.Text.Json;
using SalesDomain.Errors;
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
        try
        {
            using Stream stream = file.Open();
            return JsonSerializer.Deserialize(stream, SalesDomainJsonContext.Default.SalesPipeline) ?? throw new CrmReadException(file.Name, "a pipeline is a JSON object, not null.");
        }
        catch (JsonException e)
        {
            throw new CrmReadException(file.Name, $"this is no pipeline: {e.Message} Expected is {{\"name\":\"Ours\",\"stages\":[{{\"key\":\"qualify\",\"kind\":\"open\",\"probability\":0.2}}]}}.", e);
        }
        catch (InvalidValueException e)
        {
            throw new CrmReadException(file.Name, $"this pipeline is not legal: {e.Message}", e);
        }
    }
}
