using FluentValidation;
using FluentValidation.Results;

namespace SalesDomain.Errors;

/// <summary>Hands what is wrong with a draft to FluentValidation.</summary>
internal static class DraftValidator
{
    /// <summary>Adds a failure for each problem, made by hand: those of FluentValidation's own rules go through the host's global settings.</summary>
    public static void Report<T>(this ValidationContext<T> context, IEnumerable<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(problem.Path), problem.ToString(), problem.Value)
            {
                ErrorCode = problem.Code,
                Severity = Severity.Error,
            });
        }
    }
}
