using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Leads;

/// <summary>Why the receiving team hands a lead back before it has worked it.</summary>
/// <remarks>Source: Forrester (SiriusDecisions), the three families of rejection. A lead that is judged after contact is disqualified, not rejected.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<RejectionReason>))]
public sealed class RejectionReason : Vocabulary<RejectionReason>, IVocabulary<RejectionReason>
{
    /// <summary>It came to the wrong place: another territory, owner or queue.</summary>
    public static readonly RejectionReason Procedural = new(nameof(Procedural), 1, "Procedural", "It came to the wrong place: another territory, owner or queue.", true, "Misrouted", "Wrong territory", "Wrong owner");

    /// <summary>Something that is needed to work it is missing or wrong.</summary>
    public static readonly RejectionReason Clerical = new(nameof(Clerical), 2, "Clerical", "Something that is needed to work it is missing or wrong.", true, "Incomplete", "Bad data", "Missing data");

    /// <summary>It does not meet the criteria that both teams agreed on.</summary>
    public static readonly RejectionReason Definitional = new(nameof(Definitional), 3, "Definitional", "It does not meet the criteria that both teams agreed on.", false, "Below criteria", "Criteria not met");

    private RejectionReason(string name, int value, string label, string meaning, bool isCorrectable, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases) => IsCorrectable = isCorrectable;

    /// <inheritdoc/>
    public static new ImmutableArray<RejectionReason> List { get; } = [Procedural, Clerical, Definitional];

    /// <summary>Whether the lead can be put right and handed over again as it is.</summary>
    public bool IsCorrectable { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> procedural, Func<TResult> clerical, Func<TResult> definitional) => Choose(procedural, clerical, definitional);
}
