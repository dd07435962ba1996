using System.CommandLine;
using NodaTime;
using SalesDomain.Cli.Sample;
using SalesDomain.Crm;
using SalesDomain.Crm.Findings;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.Cli.Qualify;

/// <summary><c>salesdomain qualify</c>: what the evidence says of a deal, on a rubric.</summary>
internal sealed class QualifyVerb
{
    private static readonly string BuiltIn = string.Join(", ", QualificationFramework.List.Select(framework => framework.Label).Concat(Rubrics.BuiltIn.Where(rubric => !QualificationFramework.TryParse(rubric.Id, out _)).Select(rubric => rubric.Id)).Distinct());

    private readonly CommonOptions _common = new("What is known of a deal: {\"framework\":\"MEDDPICC\",\"evidence\":[...]} with \"deal\", \"asOf\" and \"overrides\" where known", [], "JSON");

    private readonly Option<Rubric?> _framework = new("--framework")
    {
        Description = $"The built-in rubric to judge by: {BuiltIn}. Default: what the file says.",
        HelpName = "NAME",
        CustomParser = result => Rubrics.TryFind(CommonOptions.Text(result), out Rubric? rubric) ? rubric : CommonOptions.Fail<Rubric>(result, $"is no built-in rubric; legal are {BuiltIn}"),
    };

    private readonly Option<string?> _rubric = new("--rubric") { Description = "A rubric of your own, as this library's JSON.", HelpName = "FILE" };

    private readonly Option<LocalDate?> _since = CommonOptions.Date("--since", "Also what changed since the end of that day, and why.");

    private QualifyVerb()
    {
    }

    public static Command Command(TextWriter output, TextWriter error)
    {
        QualifyVerb verb = new();
        Command command = new("qualify", "What the evidence says of a deal: the score as an interval, what each criterion rests on, the gates, and what to ask next.");
        verb._common.AddResultTo(command);
        foreach (Option option in (Option[])[verb._framework, verb._rubric, verb._since]) command.Add(option);
        command.SetAction(parsed => verb.Run(parsed, output, error));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter error)
    {
        _common.RequireInputs(parsed, _rubric);
        CrmFile[] files = [.. _common.FilesOf(parsed, SampleQualification.File)];
        if (files.Length > 1) throw new UsageException("one deal is looked at at a time; name one file.");
        QualificationImport input = QualificationFile.Read(files[0]);
        QualifyView view = View(parsed, input, files[0].Name);
        return new Outcome(_common, parsed, output, error).Write(
            view.Findings,
            _common.InputsOf(parsed, _rubric),
            writer => QualifyJson.Write(writer, view),
            (writer, isTerminal) => QualifyTable.Write(writer, view, isTerminal));
    }

    private QualifyView View(ParseResult parsed, QualificationImport input, string file)
    {
        Rubric rubric = RubricOf(parsed, input, file);
        LocalDate asOf = parsed.GetValue(_common.AsOf) ?? input.AsOf ?? input.LatestFact ?? throw new UsageException($"without evidence nothing says the day that is looked at; pass --as-of yyyy-MM-dd.{(input.HasErrors ? $" None could be read: {input.Findings[0].Example}" : "")}");
        LocalDate? since = parsed.GetValue(_since);
        if (since > asOf) throw new UsageException($"--since {CommonOptions.Iso(since)} lies after {CommonOptions.Iso(asOf)}, the day that is looked at.");
        FindingSum findings = new();
        findings.AddRange(input.Findings);
        Override[] overrides = [.. input.Overrides.Where(decision => Fits(decision, rubric))], strangers = [.. input.Overrides.Except(overrides)];
        if (strangers.Length > 0) findings.Add(new(FindingCodes.UnrelatedOverride, FindingSeverity.Warning, strangers.Length, $"{file}: \"{Screen(strangers[0].Gate ?? strangers[0].Criterion)}\" is no {(strangers[0].Gate is null ? "criterion" : "gate")} of {rubric}; the override is left out."));
        try
        {
            Assessment assessment = rubric.Assess(input.Evidence, asOf, overrides, ConceptMap.Default);
            AssessmentDifference? difference = since is { } day ? assessment.Since(rubric.Assess(input.Evidence, day, overrides, ConceptMap.Default)) : null;
            if (assessment.Unrelated is { IsEmpty: false } unrelated) findings.Add(new(FindingCodes.UnrelatedEvidence, FindingSeverity.Warning, unrelated.Length, $"{file}: \"{Screen(unrelated[0].Statement)}\" is about {Screen(string.Join(", ", unrelated[0].About))}, which {rubric} does not ask for; it asks for {string.Join(", ", rubric.Criteria.Select(criterion => criterion.Id))}."));
            return new(input.Deal ?? _common.TitleOf(parsed), input, assessment, difference, findings.Build());
        }
        catch (InvalidValueException e)
        {
            throw new UsageException($"{file}: {e.Message}");
        }

        static string Screen(string? text) => Terminal.Screen.Plain(text ?? "");
    }

    private Rubric RubricOf(ParseResult parsed, QualificationImport input, string file)
    {
        (Rubric? framework, string? rubric) = (parsed.GetValue(_framework), parsed.GetValue(_rubric));
        if (framework is not null && rubric is not null) throw new UsageException("--framework and --rubric both name a rubric; pass one of them.");
        if (framework is not null) return framework;
        if (rubric is not null) return RubricFile.Read(InputFile.At(rubric));
        if (input.Framework is null) throw new UsageException($"{file} does not say by which rubric the deal is judged; pass --framework NAME ({BuiltIn}) or --rubric FILE.");
        return Rubrics.TryFind(input.Framework, out Rubric? named) ? named : throw new UsageException($"{file}: \"{Terminal.Screen.Plain(input.Framework)}\" is no built-in rubric; legal are {BuiltIn}. A rubric of your own is passed with --rubric FILE.");
    }

    private static bool Fits(Override decision, Rubric rubric) =>
        decision.Gate is { } gate ? rubric.Gates.Any(one => one.Name == gate) : rubric.Criteria.Any(one => one.Id == decision.Criterion);
}
