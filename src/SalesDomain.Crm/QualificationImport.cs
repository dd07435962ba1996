using System.Collections.Immutable;
using NodaTime;
using SalesDomain.Crm.Findings;
using SalesDomain.Qualification;

namespace SalesDomain.Crm;

/// <summary>What a file of evidence gave, and everything that was noticed on the way.</summary>
/// <param name="Deal">What the deal is called; <c>null</c> where the file does not say.</param>
/// <param name="Framework">The framework or built-in rubric that the file asks for, as it stands there; <c>null</c> where it does not say.</param>
/// <param name="AsOf">The day at whose end the deal is looked at; <c>null</c> where the file does not say.</param>
/// <param name="Evidence">The evidence in the order of the file, each id once.</param>
/// <param name="Overrides">The decisions against the rule in the order of the file.</param>
/// <param name="Rows">The pieces of evidence that stand in the file. Each is a fact, or dropped with a finding.</param>
/// <param name="Findings">What was noticed: errors first, then warnings, then notes.</param>
public sealed record QualificationImport(
    string? Deal, string? Framework, LocalDate? AsOf, IReadOnlyList<Evidence> Evidence, IReadOnlyList<Override> Overrides, long Rows, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether something could not become a fact.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>The latest day on which evidence was observed or recorded; <c>null</c> without evidence.</summary>
    public LocalDate? LatestFact => Evidence.Select(item => (LocalDate?)item.KnownOn).Max();
}
