using System.CommandLine;
using SalesDomain.Advice;
using SalesDomain.Cli.Sample;
using SalesDomain.Crm;

namespace SalesDomain.Cli.Recommend;

/// <summary><c>salesdomain recommend</c>: which way of selling fits a kind of deal, and why.</summary>
internal sealed class RecommendVerb
{
    private readonly CommonOptions _common = new("What is known of a kind of deal: {\"stakeholders\":6,\"hasInsight\":true}; what is left out is unknown", [], "JSON");

    private readonly Option<string?> _rules = new("--rules") { Description = "Rules of your own, as this library's JSON. Default: those that come with it.", HelpName = "FILE" };

    private RecommendVerb()
    {
    }

    public static Command Command(TextWriter output, TextWriter error)
    {
        RecommendVerb verb = new();
        Command command = new("recommend", "Which way of selling fits a kind of deal: at most one each for discovery, conversation and qualification, with the rules that say so and what would change it.");
        verb._common.AddWritingTo(command);
        command.Add(verb._rules);
        command.SetAction(parsed => verb.Run(parsed, output, error));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter error)
    {
        _common.RequireInputs(parsed, _rules);
        CrmFile[] files = [.. _common.FilesOf(parsed, SampleContext.File)];
        if (files.Length > 1) throw new UsageException("one kind of deal is looked at at a time; name one file.");
        AdvicePolicy policy = parsed.GetValue(_rules) is { } rules ? AdvicePolicyFile.Read(InputFile.At(rules)) : AdvicePolicy.Default;
        Recommendation recommendation = policy.Recommend(DealContextFile.Read(files[0]));
        string title = _common.TitleOf(parsed);
        return new Outcome(_common, parsed, output, error).Write(
            [],
            _common.InputsOf(parsed, _rules),
            writer => JsonResult.Write(writer, json => RecommendationJsonConverter.WriteMembers(json, recommendation)),
            (writer, isTerminal) => RecommendTable.Write(writer, title, recommendation, isTerminal));
    }
}
