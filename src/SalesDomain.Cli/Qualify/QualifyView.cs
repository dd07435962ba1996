using System.Collections.Immutable;
using SalesDomain.Crm;
using SalesDomain.Crm.Findings;
using SalesDomain.Qualification;

namespace SalesDomain.Cli.Qualify;

/// <summary>What is shown: the assessment, what changed, where it comes from and what was noticed.</summary>
/// <param name="Title">The name of the deal, else of the input.</param>
/// <param name="Input">What was read.</param>
/// <param name="Assessment">The assessment.</param>
/// <param name="Since">What changed since an earlier day; <c>null</c> where that is not asked.</param>
/// <param name="Findings">What was noticed, errors first.</param>
internal sealed record QualifyView(string Title, QualificationImport Input, Assessment Assessment, AssessmentDifference? Since, ImmutableArray<Finding> Findings);
