using System.Collections.Immutable;
using System.CommandLine;
using SalesDomain.Crm.Findings;

namespace SalesDomain.Cli;

/// <summary>How a verb ends: its result in the asked form and place, errors on standard error, and the exit code.</summary>
internal sealed class Outcome(CommonOptions options, ParseResult parsed, TextWriter output, TextWriter error)
{
    /// <param name="findings">What was noticed.</param>
    /// <param name="inputs">The files that were read.</param>
    /// <param name="json">Writes the result as JSON.</param>
    /// <param name="table">Writes the result for people; told whether that is to a terminal.</param>
    public int Write(ImmutableArray<Finding> findings, IEnumerable<string> inputs, Action<TextWriter> json, Action<TextWriter, bool> table)
    {
        Finding[] errors = [.. findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        bool isJson = parsed.GetValue(options.Format) == "json";
        bool isStrict = errors.Length > 0 && parsed.GetValue(options.Strict);
        string? path = parsed.GetValue(options.Output);

        // a table on standard output shows them itself
        if (isJson || isStrict || path is not null)
        {
            foreach (Finding finding in errors) error.WriteLine($"{finding.Code} ({finding.Count}): {finding.Example}");
        }

        if (isStrict)
        {
            error.WriteLine("salesdomain: no result, because of --strict.");
            return ExitCode.RowsLeftOut;
        }

        OutputFile.Write(path, inputs, output, writer =>
        {
            if (isJson) json(writer);
            else table(writer, path is null && ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected);
        });
        return errors.Length > 0 ? ExitCode.RowsLeftOut : ExitCode.Done;
    }
}
