using System.Text.RegularExpressions;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Conventions;

public partial class RoomTests
{
    // each room may import rooms above it only, and of those only the ones named here
    private static readonly (string Room, string[] Imports)[] Rooms =
    [
        ("Errors", []),
        ("Calendars", ["Errors"]),
        ("Currencies", ["Errors", "Calendars"]),
        ("Vocabularies", ["Errors"]),
        ("Identifiers", ["Errors"]),
        ("Funnel", ["Vocabularies"]),
        ("Measures", ["Errors", "Currencies", "Vocabularies"]),
        ("Opportunities", ["Errors", "Currencies", "Calendars", "Vocabularies", "Identifiers", "Funnel", "Measures"]),
        ("Leads", ["Errors", "Calendars", "Vocabularies", "Identifiers", "Funnel"]),
        ("Quotas", ["Errors", "Currencies", "Calendars", "Identifiers", "Measures"]),
        ("Kpis", ["Errors", "Currencies", "Calendars", "Identifiers", "Funnel", "Measures", "Opportunities", "Quotas"]),
        ("LeadFunnel", ["Errors", "Calendars", "Measures", "Leads"]),
        ("Organization", ["Errors", "Vocabularies", "Identifiers", "Funnel", "Measures"]),
        ("Qualification", ["Errors", "Currencies", "Calendars", "Vocabularies", "Measures"]),
        ("Methodologies", ["Errors", "Currencies", "Calendars", "Vocabularies", "Qualification"]),
        ("Advice", ["Errors", "Currencies", "Vocabularies", "Qualification", "Methodologies"]),
        ("SpinSelling", ["Errors", "Calendars", "Vocabularies", "Measures", "Qualification"]),
        ("SandlerSelling", ["Errors", "Currencies", "Calendars", "Vocabularies", "Qualification"]),
        ("SolutionSelling", ["Errors", "Currencies", "Calendars", "Vocabularies", "Measures", "Qualification"]),
        ("ChallengerSale", ["Errors", "Calendars", "Vocabularies", "Qualification"]),
        ("Survival", ["Errors", "Measures"]),
        ("Calibration", ["Errors", "Measures"]),
        ("PipelineFlow", ["Errors", "Currencies", "Calendars", "Identifiers", "Funnel", "Measures", "Opportunities"]),
        ("Risks", ["Errors", "Currencies", "Calendars", "Vocabularies", "Identifiers", "Measures", "Opportunities", "PipelineFlow"]),
        ("Serialization", ["Calendars", "Currencies", "Identifiers", "Funnel", "Measures", "Opportunities", "Leads", "Quotas", "Kpis", "LeadFunnel", "Organization", "Qualification", "Methodologies", "Advice", "SpinSelling", "SandlerSelling", "SolutionSelling", "ChallengerSale", "Survival", "Calibration", "PipelineFlow", "Risks"]),
    ];

    /// <summary>The list as text, to compare with the one that people read.</summary>
    internal static IEnumerable<string> Allowed => Rooms.Select(room => $"{room.Room}: {string.Join(", ", room.Imports)}");

    [Fact]
    public void Every_folder_is_a_known_room() => Assert.Equal(Rooms.Select(room => room.Room).Order(), Imports().Select(import => import.Room).Distinct().Order());

    [Fact]
    public void A_room_imports_what_it_may_and_nothing_else()
    {
        string[] strangers = [.. Imports().SelectMany(import => import.Imported
            .Where(other => other != import.Room && !Rooms.Single(room => room.Room == import.Room).Imports.Contains(other))
            .Select(other => $"{import.File} imports {other}"))];
        Assert.Empty(strangers);
    }

    [Fact]
    public void No_import_is_allowed_that_nobody_uses()
    {
        HashSet<(string, string)> used = [.. Imports().SelectMany(import => import.Imported.Select(other => (import.Room, other)))];
        Assert.Empty(Rooms.SelectMany(room => room.Imports.Select(other => (room.Room, other))).Where(pair => !used.Contains(pair)).Select(pair => $"{pair.Item1} imports {pair.Item2}"));
    }

    [Fact]
    public void The_rooms_have_no_cycle()
    {
        HashSet<string> above = [];
        foreach ((string room, string[] imports) in Rooms)
        {
            Assert.Subset(above, imports.ToHashSet());
            Assert.True(above.Add(room));
        }
    }

    [Fact]
    public void A_namespace_is_its_folder() =>
        Assert.All(Imports(), import => Assert.Contains($"\nnamespace SalesDomain.{import.Room};\n", "\n" + File.ReadAllText(Path.Combine(SourceTree.Root, import.File)).ReplaceLineEndings("\n"), StringComparison.Ordinal));

    private static IEnumerable<(string Room, string File, string[] Imported)> Imports() =>
        SourceTree.Files("src/SalesDomain").Select(file => Path.GetRelativePath(SourceTree.Root, file)).Select(file =>
            (file.Split(Path.DirectorySeparatorChar)[2], file, Using().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, file))).Select(match => match.Groups[1].Value).Distinct().ToArray()));

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?SalesDomain\.(\w+)[\w.]*;", RegexOptions.Multiline)]
    private static partial Regex Using();
}
