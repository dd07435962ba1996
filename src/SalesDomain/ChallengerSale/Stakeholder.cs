using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.ChallengerSale;

/// <summary>A person in a buying group, judged by what the person said or did, or not judged yet: <c>new Stakeholder("Mara Lind", "Head of IT").Judge(StakeholderProfile.Teacher, Strength.ObservedBehaviour, mar10, "Won over two plants")</c>.</summary>
/// <remarks>Equal when all members are.</remarks>
[JsonConverter(typeof(StakeholderJsonConverter))]
public sealed record Stakeholder
{
    /// <summary>A person whom nobody has judged yet.</summary>
    /// <param name="name">Who it is; not blank.</param>
    /// <param name="role">What the person does there; <c>null</c> where unknown.</param>
    /// <exception cref="InvalidValueException">A text is blank.</exception>
    public Stakeholder(string name, string? role = null)
    {
        Name = Words.Checked(name, "the name of a person", nameof(name));
        Role = role is null ? null : Words.Checked(role, "a role, or null", nameof(role));
    }

    /// <summary>Who it is.</summary>
    public string Name { get; }

    /// <summary>What the person does there; <c>null</c> where unknown.</summary>
    public string? Role { get; }

    /// <summary>Whether we count on the person to carry the purchase through.</summary>
    public bool IsReliedOn { get; init; }

    /// <summary>What the person was judged to be; <c>null</c>: not judged.</summary>
    public StakeholderProfile? Profile { get; private init; }

    /// <summary>How firmly the judgement stands; <c>null</c> without one.</summary>
    public Strength? Strength { get; private init; }

    /// <summary>The day on which it was said or done; <c>null</c> without a judgement.</summary>
    public LocalDate? SeenOn { get; private init; }

    /// <summary>What was said or done; <c>null</c> without a judgement.</summary>
    public string? Seen { get; private init; }

    /// <summary>The class of the profile; <c>null</c>: not judged.</summary>
    public StakeholderClass? Class => Profile?.Class;

    /// <summary>The person as judged by something said or done, in place of an earlier judgement.</summary>
    /// <param name="profile">What the person is.</param>
    /// <param name="strength">How firmly it stands: <see cref="Strength.BuyerStated"/> or firmer, <see cref="Strength.ObservedBehaviour"/> where the person acted.</param>
    /// <param name="on">The day.</param>
    /// <param name="seen">What was said or done; not blank.</param>
    /// <exception cref="InvalidValueException">It is what a seller supposes or reports, or nothing is said (<see cref="ChallengerRule.ProfileByBehaviour"/>).</exception>
    public Stakeholder Judge(StakeholderProfile profile, Strength strength, LocalDate on, string seen)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (strength < Qualification.Strength.BuyerStated || !Enum.IsDefined(strength)) ChallengerRule.ProfileByBehaviour.Refuse(ErrorCodes.OutOfRange, strength, nameof(strength));
        return this with { Profile = profile, Strength = strength, SeenOn = on, Seen = ChallengerRule.ProfileByBehaviour.Text(seen, nameof(seen)) };
    }

    /// <summary>
    /// A mobilizer who was seen to act, as evidence of a champion: at level 2 of <see cref="Meddic.Champion"/>, one below the highest, as influence, selling without us and a personal win are for
    /// <c>ChampionTest</c> to find out. <c>null</c> for everybody else.
    /// </summary>
    public Evidence? ToEvidence() =>
        Class == StakeholderClass.Mobilizer && Strength == Qualification.Strength.ObservedBehaviour
            ? Evidence.For(Meddic.Champion, Meddic.Champion.Top - 1, Qualification.Strength.ObservedBehaviour, SeenOn!.Value, $"{Name}, {Profile!.Label.ToLowerInvariant()}: {Seen}") with { Source = "Buying group" }
            : null;

    /// <summary>Name, role and profile: <c>Mara Lind (Head of IT): Teacher, mobilizer</c>.</summary>
    public override string ToString() => $"{Name}{(Role is null ? "" : $" ({Role})")}: {(Profile is null ? "not judged" : $"{Profile.Label}, {Words.Of(Profile.Class)}")}";
}
