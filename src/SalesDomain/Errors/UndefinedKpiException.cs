namespace SalesDomain.Errors;

/// <summary>The value of an undefined KPI was read. Ask <c>IsDefined</c> first, or use <c>Match</c> or <c>ValueOr</c>.</summary>
public sealed class UndefinedKpiException : InvalidOperationException
{
    internal UndefinedKpiException(string reason)
        : base($"The KPI is undefined ({reason}); use Match, TryGetValue or ValueOr.") => Reason = reason;

    /// <summary>The code of the reason why the KPI has no value.</summary>
    public string Reason { get; }

    /// <summary>Always <see cref="ErrorCodes.UndefinedKpi"/>.</summary>
    public string Code { get; } = ErrorCodes.UndefinedKpi;
}
