using System.Text.RegularExpressions;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Conventions;

public partial class SourceFileTests
{
    [Fact]
    public void The_sources_are_found() => Assert.True(SourceTree.Files("src/SalesDomain").Count > 50);

    [Fact]
    public void A_file_over_400_lines_says_why() =>
        Assert.Empty(SourceTree.Files("src").Concat(SourceTree.Files("tests"))
            .Where(file => File.ReadLines(file).Count() > 400 && !File.ReadLines(file).Take(10).Any(line => line.Contains("Over 400 lines because", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(SourceTree.Root, file)));

    [Fact]
    public void A_file_has_at_most_one_public_type_and_its_name()
    {
        List<string> wrong = [];
        foreach (string file in SourceTree.Files("src"))
        {
            string name = Path.GetFileName(file).Split('.', '{')[0];
            string[] types = [.. PublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)];
            if (types.Length > 1 || types.Any(type => type != name)) wrong.Add($"{Path.GetRelativePath(SourceTree.Root, file)}: {string.Join(", ", types)}");
        }

        Assert.Empty(wrong);
    }

    // whoever makes a value and never validates a draft does not carry FluentValidation along when trimmed
    [Fact]
    public void Only_validators_know_of_FluentValidation() =>
        Assert.All(SourceTree.Files("src").Where(file => File.ReadAllText(file).Contains("using FluentValidation", StringComparison.Ordinal)), file => Assert.EndsWith("Validator.cs", file, StringComparison.Ordinal));

    [Fact]
    public void A_validator_is_named_in_documentation_only() =>
        Assert.All(SourceTree.Files("src/SalesDomain").Where(file => !file.EndsWith("Validator.cs", StringComparison.Ordinal)), file =>
            Assert.DoesNotContain(File.ReadLines(file), line => line.Contains("Validator", StringComparison.Ordinal) && !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));

    // namespaces are file-scoped, so a type that starts a line is not inside another
    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|partial|readonly|ref|unsafe) )*(?:record struct|record class|record|class|struct|interface|enum|delegate [\w<>?]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
