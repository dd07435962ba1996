using FluentValidation;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>Names all that is wrong with the draft of a rubric; it accepts exactly those of which <see cref="Rubric.Of"/> makes a rubric.</summary>
/// <remarks>
/// Each failure has its path (<c>Gates[1].Required[0].Level</c>), one of <see cref="ErrorCodes"/> and an English sentence, in the order of the members.
/// What the host sets in <c>ValidatorOptions.Global</c>, and the culture, change nothing.
/// <list type="table">
/// <listheader><term>Path</term><description>Codes</description></listheader>
/// <item><term><c>Id</c>, <c>Version</c>, <c>Title</c>, <c>Attribution</c></term><description><c>empty</c></description></item>
/// <item><term><c>Aggregation</c></term><description><c>notFound</c></description></item>
/// <item><term><c>Criteria</c></term><description><c>missing</c>, <c>empty</c></description></item>
/// <item><term><c>Criteria[0].Id</c></term><description><c>empty</c>, <c>duplicate</c>; <c>contradiction</c>: the name of another element</description></item>
/// <item><term><c>Criteria[0].Element</c></term><description><c>notFound</c></description></item>
/// <item><term><c>Criteria[0].Weight</c>, <c>.ReviewAfterDays</c></term><description><c>outOfRange</c></description></item>
/// <item><term><c>Criteria[0].Levels</c></term><description><c>missing</c>; <c>outOfRange</c>: fewer than two</description></item>
/// <item><term><c>Criteria[0].Levels[0].Value</c></term><description><c>missing</c>, <c>outOfRange</c>; <c>outOfOrder</c>: a gap in the scale</description></item>
/// <item><term><c>Criteria[0].Levels[0].Anchor</c></term><description><c>empty</c></description></item>
/// <item><term><c>Criteria[0].Levels[0].Strength</c></term><description><c>notFound</c>; <c>outOfRange</c>: an assumption; <c>contradiction</c>: at level 0; <c>outOfOrder</c>: weaker than below</description></item>
/// <item><term><c>Criteria[0].MinimumStrength</c></term><description><c>notFound</c>; <c>outOfRange</c>: an assumption</description></item>
/// <item><term><c>Criteria[0].Decay</c>, <c>.DecayDays</c></term><description><c>notFound</c>; <c>missing</c>, <c>outOfRange</c>, <c>contradiction</c></description></item>
/// <item><term><c>Bands[0].Name</c></term><description><c>empty</c>, <c>duplicate</c></description></item>
/// <item><term><c>Bands[0].From</c></term><description><c>missing</c>; <c>outOfRange</c>: the first is not 0, or above all points; <c>outOfOrder</c></description></item>
/// <item><term><c>Gates[0].Name</c></term><description><c>empty</c>, <c>duplicate</c></description></item>
/// <item><term><c>Gates[0].Required</c></term><description><c>missing</c>, <c>empty</c></description></item>
/// <item><term><c>Gates[0].Required[0]</c></term><description><c>missing</c>; <c>contradiction</c>: not one of the three kinds</description></item>
/// <item><term><c>….Criterion</c>, <c>.Level</c>, <c>.Strength</c></term><description><c>empty</c>, <c>notFound</c>; <c>missing</c>, <c>outOfRange</c></description></item>
/// <item><term><c>….Count</c>, <c>.Of</c>, <c>.Points</c></term><description><c>missing</c>, <c>outOfRange</c>; <c>missing</c>, <c>empty</c>; <c>outOfRange</c></description></item>
/// </list>
/// </remarks>
public sealed class RubricDraftValidator : AbstractValidator<RubricDraft>
{
    /// <summary>A validator; <see cref="Instance"/> does as well.</summary>
    public RubricDraftValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        foreach (string member in (string[])[
            nameof(RubricDraft.Id), nameof(RubricDraft.Version), nameof(RubricDraft.Title), nameof(RubricDraft.Attribution), nameof(RubricDraft.Aggregation),
            nameof(RubricDraft.Criteria), nameof(RubricDraft.Bands), nameof(RubricDraft.Gates)])
        {
            // a rule for each member, so that who asks for some members (IncludeProperties) hears of those
            RuleFor(rubric => rubric).Configure(rule => rule.PropertyName = member).Custom((_, context) => context.Report(context.InstanceToValidate.Problems().Where(problem => problem.IsAt(member))));
        }
    }

    /// <summary>A validator to share; it has no state.</summary>
    public static RubricDraftValidator Instance { get; } = new();
}
