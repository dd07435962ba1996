using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Organization;

/// <summary>The way by which a seller reaches a person.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<OutreachChannel>))]
public sealed class OutreachChannel : Vocabulary<OutreachChannel>, IVocabulary<OutreachChannel>
{
    /// <summary>A call, or a message left on the voicemail.</summary>
    public static readonly OutreachChannel Phone = new(
        nameof(Phone), 1, "Phone", "A call, or a message left on the voicemail.", null, "Telephone", "Call", "Phone call", "Cold call", "Cold calling", "Voicemail");

    /// <summary>A message to the person's mailbox, written for one or sent in a sequence.</summary>
    public static readonly OutreachChannel Email = new(
        nameof(Email), 2, "Email", "A message to the person's mailbox, written for one or sent in a sequence.", null, "Targeted email", "Cold email", "Email campaign");

    /// <summary>A message, comment or invitation in a professional network.</summary>
    public static readonly OutreachChannel SocialNetwork = new(
        nameof(SocialNetwork), 3, "Professional Network", "A message, comment or invitation in a professional network.", null,
        "Professional Networks", "Social", "Social media", "Social networks", "Social selling", "LinkedIn");

    /// <summary>A conversation at a conference, a trade show or an event of one's own.</summary>
    public static readonly OutreachChannel Event = new(
        nameof(Event), 4, "Conference or Trade Show", "A conversation at a conference, a trade show or an event of one's own.", null,
        "Events", "Conference", "Trade show", "Tradeshow", "Conferences and trade shows", "Exhibition", "Fair", "Webinar");

    /// <summary>A meeting on screen, or a recorded video for one person.</summary>
    public static readonly OutreachChannel Video = new(
        nameof(Video), 5, "Video", "A meeting on screen, or a recorded video for one person.", null, "Video call", "Video conference", "Video message", "Web meeting", "Online meeting");

    /// <summary>A written conversation on a website or in a messenger.</summary>
    public static readonly OutreachChannel Chat = new(
        nameof(Chat), 6, "Chat", "A written conversation on a website or in a messenger.", null, "Live chat", "Web chat", "Website chat", "Messenger", "Instant message");

    /// <summary>A short message to the person's mobile phone.</summary>
    public static readonly OutreachChannel TextMessage = new(
        nameof(TextMessage), 7, "Text Message", "A short message to the person's mobile phone.", "SMS", "Text", "Texting");

    /// <summary>A letter, a parcel or a gift sent by post.</summary>
    public static readonly OutreachChannel DirectMail = new(
        nameof(DirectMail), 8, "Direct Mail", "A letter, a parcel or a gift sent by post.", null, "Letter", "Post", "Postal mail", "Gift");

    /// <summary>A visit to the person's place of work.</summary>
    public static readonly OutreachChannel Visit = new(
        nameof(Visit), 9, "Visit", "A visit to the person's place of work.", null, "In person", "Face to face", "Field visit", "On-site visit", "Door to door");

    private OutreachChannel(string name, int value, string label, string meaning, string? abbreviation, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, abbreviation, aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<OutreachChannel> List { get; } = [Phone, Email, SocialNetwork, Event, Video, Chat, TextMessage, DirectMail, Visit];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> phone,
        Func<TResult> email,
        Func<TResult> socialNetwork,
        Func<TResult> @event,
        Func<TResult> video,
        Func<TResult> chat,
        Func<TResult> textMessage,
        Func<TResult> directMail,
        Func<TResult> visit) =>
        Choose(phone, email, socialNetwork, @event, video, chat, textMessage, directMail, visit);
}
