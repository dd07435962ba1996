namespace SalesDomain.Crm.Findings;

/// <summary>Something that was noticed in an input, counted, with the first example.</summary>
/// <param name="Code">A stable camelCase code, one of <see cref="FindingCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Count">How often it was seen; 1 or more.</param>
/// <param name="Example">The first one in words: where, what was there, what is legal or what was done.</param>
public sealed record Finding(string Code, FindingSeverity Severity, long Count, string Example);
