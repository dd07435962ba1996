using SalesDomain.Crm.Findings;

namespace SalesDomain.Cli.Terminal;

/// <summary>Severities as the tool writes them.</summary>
internal static class SeverityText
{
    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };
}
