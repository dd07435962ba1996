using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.ChallengerSale;

/// <summary>The seven kinds of people in a buying group, each of one class.</summary>
/// <remarks>Source: Brent Adamson, Matthew Dixon, Pat Spenner and Nick Toman, The Challenger Customer, 2015; names and classes as read in summaries, what each does in own words.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<StakeholderProfile>))]
public sealed class StakeholderProfile : Vocabulary<StakeholderProfile>, IVocabulary<StakeholderProfile>
{
    /// <summary>Looks for ways to do things better, and sets about them.</summary>
    public static readonly StakeholderProfile GoGetter = new(
        nameof(GoGetter), 1, "Go-getter", "Looks for ways to do things better, and sets about them.", StakeholderClass.Mobilizer);

    /// <summary>Passes on what is new, and is listened to.</summary>
    public static readonly StakeholderProfile Teacher = new(
        nameof(Teacher), 2, "Teacher", "Passes on what is new, and is listened to.", StakeholderClass.Mobilizer);

    /// <summary>Doubts, asks for details, and stands by what has been made sure of.</summary>
    public static readonly StakeholderProfile Skeptic = new(
        nameof(Skeptic), 3, "Skeptic", "Doubts, asks for details, and stands by what has been made sure of.", StakeholderClass.Mobilizer, "Sceptic");

    /// <summary>Tells outsiders what goes on inside.</summary>
    public static readonly StakeholderProfile Guide = new(
        nameof(Guide), 4, "Guide", "Tells outsiders what goes on inside.", StakeholderClass.Talker);

    /// <summary>Is easy to reach and gladly introduces one to others.</summary>
    public static readonly StakeholderProfile Friend = new(
        nameof(Friend), 5, "Friend", "Is easy to reach and gladly introduces one to others.", StakeholderClass.Talker);

    /// <summary>Backs what serves the own career.</summary>
    public static readonly StakeholderProfile Climber = new(
        nameof(Climber), 6, "Climber", "Backs what serves the own career.", StakeholderClass.Talker);

    /// <summary>Speaks for leaving things as they are.</summary>
    public static readonly StakeholderProfile Blocker = new(
        nameof(Blocker), 7, "Blocker", "Speaks for leaving things as they are.", StakeholderClass.Blocker);

    private StakeholderProfile(string name, int value, string label, string meaning, StakeholderClass @class, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases) => Class = @class;

    /// <inheritdoc/>
    public static new ImmutableArray<StakeholderProfile> List { get; } = [GoGetter, Teacher, Skeptic, Guide, Friend, Climber, Blocker];

    /// <summary>The class that it belongs to.</summary>
    public StakeholderClass Class { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> goGetter, Func<TResult> teacher, Func<TResult> skeptic, Func<TResult> guide, Func<TResult> friend, Func<TResult> climber, Func<TResult> blocker) =>
        Choose(goGetter, teacher, skeptic, guide, friend, climber, blocker);
}
