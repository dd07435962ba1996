using FluentValidation;
using FluentValidation.Results;
using SalesDomain.Errors;

namespace SalesDomain.Leads;

/// <summary>Says all that keeps a draft from being a lead: path, code of <see cref="ErrorCodes"/>, and what is legal. It accepts exactly what <see cref="Lead.Of"/> builds.</summary>
/// <remarks>Depends neither on <c>ValidatorOptions.Global</c> nor on the culture. Without state: use <see cref="Instance"/>.</remarks>
public sealed class LeadDraftValidator : AbstractValidator<LeadDraft>
{
    /// <summary>A validator; <see cref="Instance"/> does.</summary>
    public LeadDraftValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(draft => draft).Custom(static (draft, context) =>
        {
            foreach ((string path, Problem problem) in draft.Problems())
                context.AddFailure(new ValidationFailure(path, problem.ToString(), problem.Value) { ErrorCode = problem.Code, Severity = Severity.Error });
        });
    }

    /// <summary>The one that everybody may share.</summary>
    public static LeadDraftValidator Instance { get; } = new();
}
