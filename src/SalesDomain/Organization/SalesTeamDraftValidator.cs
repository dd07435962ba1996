using FluentValidation;
using SalesDomain.Errors;

namespace SalesDomain.Organization;

/// <summary>Names all that is wrong with the draft of a team; it accepts exactly those of which <see cref="SalesTeam.Of(SalesTeamDraft)"/> makes a team.</summary>
/// <remarks>
/// Each failure has its path (<c>Members[2].Manager</c>), one of <see cref="ErrorCodes"/> and an English sentence. They come member by
/// member, then across the members. What the host sets in <c>ValidatorOptions.Global</c>, and the culture, change nothing.
/// <list type="table">
/// <listheader><term>Path</term><description>Codes</description></listheader>
/// <item><term><c>Members</c></term><description><c>missing</c>: there is no list</description></item>
/// <item><term><c>Members[0]</c></term><description><c>missing</c>: null</description></item>
/// <item><term><c>Members[0].Id</c></term><description><c>empty</c>; <c>duplicate</c>: an earlier member has it</description></item>
/// <item><term><c>Members[0].Role</c></term><description><c>empty</c>; <c>notFound</c>: no <see cref="SalesRole"/></description></item>
/// <item><term><c>Members[0].Name</c></term><description><c>empty</c>: blank; null is legal</description></item>
/// <item><term><c>Members[0].Manager</c></term><description>
/// <c>empty</c>: blank; null is legal; <c>contradiction</c>: the person; <c>notFound</c>: no member; <c>cycle</c>: managers who in the end report to
/// themselves, said once for each cycle
/// </description></item>
/// </list>
/// </remarks>
public sealed class SalesTeamDraftValidator : AbstractValidator<SalesTeamDraft>
{
    /// <summary>A validator; <see cref="Instance"/> does as well.</summary>
    public SalesTeamDraftValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(team => team.Members).Configure(rule => rule.PropertyName = nameof(SalesTeamDraft.Members)).Custom((_, context) => context.Report(context.InstanceToValidate.Problems()));
    }

    /// <summary>A validator to share; it has no state.</summary>
    public static SalesTeamDraftValidator Instance { get; } = new();
}
