using System.CommandLine;
using SalesDomain.Cli.Leads;
using SalesDomain.Cli.Pipeline;
using SalesDomain.Cli.Qualify;
using SalesDomain.Cli.Recommend;
using SalesDomain.Cli.Report;
using SalesDomain.Crm;

namespace SalesDomain.Cli;

/// <summary>The <c>salesdomain</c> command: finds the verb, runs it, and turns every failure into one clear line.</summary>
internal static class Tool
{
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        try
        {
            RootCommand root = new("The KPIs, the pipeline and the leads of a sales team from a CRM export, how well a deal is qualified, and which way of selling fits. Without a file, each verb runs on a built-in sample.")
            {
                ReportVerb.Command(output, error),
                PipelineVerb.Command(output, error),
                LeadsVerb.Command(output, error),
                QualifyVerb.Command(output, error),
                RecommendVerb.Command(output, error),
            };
            ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                foreach (string message in parsed.Errors.Select(e => e.Message).Distinct()) error.WriteLine($"salesdomain: {message}");
                error.WriteLine($"Try 'salesdomain {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help'.");
                return ExitCode.Unusable;
            }

            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is CrmReadException or UsageException)
        {
            error.WriteLine($"salesdomain: {e.Message}");
        }
        catch (OverflowException e)
        {
            error.WriteLine($"salesdomain: an amount is too large to be summed exactly. {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"salesdomain: {e.Message}");
        }
#pragma warning disable CA1031 // the last resort: one line instead of a stack trace
        catch (Exception e)
#pragma warning restore CA1031
        {
            error.WriteLine($"salesdomain: this should not happen: {e.GetType().Name}: {e.Message} Please report it with the command and a few rows.");
        }

        return ExitCode.Unusable;
    }
}
