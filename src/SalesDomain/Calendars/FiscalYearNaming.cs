namespace SalesDomain.Calendars;

/// <summary>Which calendar year gives a fiscal year its number.</summary>
public enum FiscalYearNaming
{
    /// <summary>The calendar year in which the fiscal year ends: the habit of US companies, and of Salesforce by default.</summary>
    ByEnd,

    /// <summary>The calendar year in which the fiscal year starts.</summary>
    ByStart,
}
