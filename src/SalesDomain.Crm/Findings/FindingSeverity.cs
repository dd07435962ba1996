namespace SalesDomain.Crm.Findings;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Something was decided that a reader may want to know.</summary>
    Note,

    /// <summary>Something is odd; the facts are there, and KPIs that cannot use one leave it out with a reason.</summary>
    Warning,

    /// <summary>A row could not become a fact and is left out; of dates of stages a value or a column.</summary>
    Error,
}
