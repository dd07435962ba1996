using FluentValidation;
using SalesDomain.Errors;

namespace SalesDomain.Leads;

/// <summary>Names all that is wrong with the draft of a lead; it accepts exactly those of which <see cref="Lead.Of"/> makes a lead.</summary>
/// <remarks>
/// Each failure has its path (<c>Transitions[2].At</c>), one of <see cref="ErrorCodes"/> and an English sentence, in the order of the members.
/// What the host sets in <c>ValidatorOptions.Global</c>, and the culture, change nothing.
/// <list type="table">
/// <listheader><term>Path</term><description>Codes</description></listheader>
/// <item><term><c>Id</c></term><description><c>empty</c></description></item>
/// <item><term><c>CreatedAt</c></term><description><c>missing</c>; <c>outOfRange</c>: outside the years 1 to 9998</description></item>
/// <item><term><c>FirstContactAt</c></term><description><c>outOfRange</c>: outside the years 1 to 9998; null is legal</description></item>
/// <item><term><c>Owner</c></term><description><c>empty</c>: blank; null is legal</description></item>
/// <item><term><c>EngagementPoints</c></term><description><c>outOfRange</c>: negative</description></item>
/// <item><term><c>Transitions[0]</c></term><description><c>missing</c>: null</description></item>
/// <item><term><c>Transitions[0].To</c></term><description><c>missing</c>; <c>illegalTransition</c>: the lifecycle has no such move</description></item>
/// <item><term><c>Transitions[0].Rejection</c></term><description><c>contradiction</c>: the move is no rejection</description></item>
/// <item><term><c>Transitions[0].At</c></term><description><c>missing</c>; <c>outOfOrder</c>: before the move it follows, or before the creation; <c>outOfRange</c>: after the year 9998</description></item>
/// </list>
/// </remarks>
public sealed class LeadDraftValidator : AbstractValidator<LeadDraft>
{
    /// <summary>A validator; <see cref="Instance"/> does as well.</summary>
    public LeadDraftValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        foreach (string member in (string[])[nameof(LeadDraft.Id), nameof(LeadDraft.CreatedAt), nameof(LeadDraft.FirstContactAt), nameof(LeadDraft.Owner), nameof(LeadDraft.EngagementPoints), nameof(LeadDraft.Transitions)])
        {
            // a rule for each member, so that who asks for some members (IncludeProperties) hears of those
            RuleFor(lead => lead).Configure(rule => rule.PropertyName = member).Custom((_, context) => context.Report(context.InstanceToValidate.Problems().Where(problem => problem.IsAt(member))));
        }
    }

    /// <summary>A validator to share; it has no state.</summary>
    public static LeadDraftValidator Instance { get; } = new();
}
