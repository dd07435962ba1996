using System.Collections.Immutable;

namespace SalesDomain.Crm.Findings;

/// <summary>Gathers findings while an input is read: counts each and keeps the first example.</summary>
internal sealed class FindingLog
{
    private readonly Dictionary<(string Code, string? Column), (FindingSeverity Severity, long Count, string Example, int Order)> _findings = [];

    public ImmutableArray<Finding> Build() =>
    [
        .. _findings.OrderByDescending(f => f.Value.Severity).ThenBy(f => f.Value.Order).Select(f => new Finding(f.Key.Code, f.Value.Severity, f.Value.Count, f.Value.Example)),
    ];

    /// <summary>Counts a finding; the example is only built the first time.</summary>
    public void Add(string code, FindingSeverity severity, Func<string> example, string? column = null, long count = 1) =>
        Add(code, severity, example, static build => build(), column, count);

    /// <inheritdoc cref="Add(string, FindingSeverity, Func{string}, string?, long)"/>
    /// <remarks>For rows of large files: what the example is built from is handed over, so that nothing is allocated.</remarks>
    public void Add<T>(string code, FindingSeverity severity, T about, Func<T, string> example, string? column = null, long count = 1)
    {
        if (_findings.TryGetValue((code, column), out var seen)) _findings[(code, column)] = seen with { Count = seen.Count + count };
        else _findings.Add((code, column), (severity, count, example(about), _findings.Count));
    }
}
