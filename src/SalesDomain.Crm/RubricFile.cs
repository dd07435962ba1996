using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Text;
using SalesDomain.Qualification;
using SalesDomain.Serialization;

namespace SalesDomain.Crm;

/// <summary>Reads a rubric from its JSON, as <see cref="RubricSchema"/> describes it.</summary>
public static class RubricFile
{
    private const string Expected = """Expected is {"id":"ours","version":"1.0","title":"Ours","criteria":[{"id":"Champion","element":"Champion","levels":[{"value":0,"anchor":"None"},{"value":1,"anchor":"One"}]}]}, with "bands" and "gates" where there are any.""";

    /// <summary>The rubric of a file.</summary>
    /// <exception cref="CrmReadException">The file is no rubric; the message says all that is wrong with it.</exception>
    public static Rubric Read(CrmFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        RubricDraft draft = JsonText.Read(file, SalesDomainJsonContext.Default.RubricDraft, "rubric", Expected);
        if (Rubric.TryOf(draft, out Rubric? rubric)) return rubric;
        string problems = string.Join(" ", RubricDraftValidator.Instance.Validate(draft).Errors.Select(JsonText.Shown));
        throw new CrmReadException(file.Name, $"this rubric is not legal: {Utf8.WithoutControls(problems)}");
    }
}
