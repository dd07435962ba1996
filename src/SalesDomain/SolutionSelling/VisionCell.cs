using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.SolutionSelling;

/// <summary>The nine cells of the grid in which a vision is made with a buyer, column by column.</summary>
/// <remarks>
/// Three columns (diagnose reasons, explore impact, visualize capabilities) by three rows (open, control, confirm). Source: Keith Eades, The New Solution Selling, 2003; the wording is this library's.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<VisionCell>))]
public sealed class VisionCell : Vocabulary<VisionCell>, IVocabulary<VisionCell>
{
    /// <summary>Lets the buyer say what causes the pain.</summary>
    public static readonly VisionCell R1 = new(
        nameof(R1), 1, "Diagnose reasons, open", "Lets the buyer say what causes the pain.",
        "What is causing it?", VisionRow.Open, VisionColumn.DiagnoseReasons);

    /// <summary>Asks for the reasons that we can do something about, and how much each weighs.</summary>
    public static readonly VisionCell R2 = new(
        nameof(R2), 2, "Diagnose reasons, control", "Asks for the reasons that we can do something about, and how much each weighs.",
        "Is it also because of this, and how much of it?", VisionRow.Control, VisionColumn.DiagnoseReasons);

    /// <summary>Sums up the reasons as the buyer sees them.</summary>
    public static readonly VisionCell R3 = new(
        nameof(R3), 3, "Diagnose reasons, confirm", "Sums up the reasons as the buyer sees them.",
        "So these are the reasons, did I get them right?", VisionRow.Confirm, VisionColumn.DiagnoseReasons);

    /// <summary>Lets the buyer say who else is affected.</summary>
    public static readonly VisionCell I1 = new(
        nameof(I1), 4, "Explore impact, open", "Lets the buyer say who else is affected.",
        "Who else here lives with it, and how?", VisionRow.Open, VisionColumn.ExploreImpact);

    /// <summary>Asks for the people whom it is likely to affect.</summary>
    public static readonly VisionCell I2 = new(
        nameof(I2), 5, "Explore impact, control", "Asks for the people whom it is likely to affect.",
        "Does it then reach them too, and what does it cost there?", VisionRow.Control, VisionColumn.ExploreImpact);

    /// <summary>Sums up who is affected, and whether it is a problem of the whole company.</summary>
    public static readonly VisionCell I3 = new(
        nameof(I3), 6, "Explore impact, confirm", "Sums up who is affected, and whether it is a problem of the whole company.",
        "So it goes that far, and is a matter of the whole company?", VisionRow.Confirm, VisionColumn.ExploreImpact);

    /// <summary>Lets the buyer say what it would take to solve it.</summary>
    public static readonly VisionCell C1 = new(
        nameof(C1), 7, "Visualize capabilities, open", "Lets the buyer say what it would take to solve it.",
        "What would you need to be able to do?", VisionRow.Open, VisionColumn.VisualizeCapabilities);

    /// <summary>Offers capabilities of ours: when, who, and what could be done then.</summary>
    public static readonly VisionCell C2 = new(
        nameof(C2), 8, "Visualize capabilities, control", "Offers capabilities of ours: when, who, and what could be done then.",
        "If at that moment your people could do this, would it help?", VisionRow.Control, VisionColumn.VisualizeCapabilities);

    /// <summary>Sums up the vision, and whether the buyer could solve it with that.</summary>
    public static readonly VisionCell C3 = new(
        nameof(C3), 9, "Visualize capabilities, confirm", "Sums up the vision, and whether the buyer could solve it with that.",
        "So with these could you solve it?", VisionRow.Confirm, VisionColumn.VisualizeCapabilities);

    private VisionCell(string name, int value, string label, string meaning, string question, VisionRow row, VisionColumn column, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
        Question = question;
        Row = row;
        Column = column;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<VisionCell> List { get; } = [R1, R2, R3, I1, I2, I3, C1, C2, C3];

    /// <summary>What to ask, in this library's words.</summary>
    public string Question { get; }

    /// <summary>How it is asked.</summary>
    public VisionRow Row { get; }

    /// <summary>What it is about.</summary>
    public VisionColumn Column { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> r1,
        Func<TResult> r2,
        Func<TResult> r3,
        Func<TResult> i1,
        Func<TResult> i2,
        Func<TResult> i3,
        Func<TResult> c1,
        Func<TResult> c2,
        Func<TResult> c3) =>
        Choose(r1, r2, r3, i1, i2, i3, c1, c2, c3);
}
