using System.Collections.Immutable;
using SalesDomain.Crm;
using SalesDomain.Crm.Findings;

namespace SalesDomain.Cli;

/// <summary>The findings of all inputs of a call.</summary>
internal sealed class FindingSum
{
    private readonly List<Finding> _findings = [];

    /// <summary>Errors first, then warnings, then notes.</summary>
    public ImmutableArray<Finding> Build() => [.. _findings.OrderByDescending(finding => finding.Severity)];

    public void Add(Finding finding) => _findings.Add(finding);

    public void AddRange(ImmutableArray<Finding> findings) => _findings.AddRange(findings);

    /// <summary>An id that stands in an earlier file too.</summary>
    public void AddRepeated(CrmFile file, string id, bool isSame)
    {
        string code = isSame ? FindingCodes.DuplicateRow : FindingCodes.DuplicateId;
        string what = isSame ? "stands in an earlier file, the same; dropped." : "stands in an earlier file with other values; the earlier one stays.";
        int index = _findings.FindIndex(finding => finding.Code == code);
        if (index >= 0) _findings[index] = _findings[index] with { Count = _findings[index].Count + 1 };
        else _findings.Add(new Finding(code, isSame ? FindingSeverity.Warning : FindingSeverity.Error, 1, $"{file.Name}: the id \"{id}\" {what}"));
    }
}
