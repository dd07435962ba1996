using SalesDomain.Measures;

namespace SalesDomain.Cli.Terminal;

/// <summary>Reasons why a KPI is undefined, in words.</summary>
internal static class ReasonText
{
    public static string Of(UndefinedReason reason) => $"{reason}: " + reason.Code switch
    {
        "mixedCurrencies" => "amounts of several currencies do not add",
        "noHistory" => "it needs the changes of the deals; pass them with --history FILE",
        "noQuota" => "no quota; pass one with --quota FILE",
        "quotaPeriodMismatch" => "a quota lies only partly in the period",
        "alreadyAttained" => "nothing of the quota remains",
        "noOpportunities" => "there are no opportunities",
        "noClosedOpportunities" => "nothing was won or lost in the period",
        "noWonOpportunities" => "nothing was won in the period",
        "noLostOpportunities" => "nothing was lost in the period",
        "noAmounts" => "no deal that counts has an amount",
        "noProbabilities" => "no deal that counts has a probability",
        "noLeads" => "there are no leads",
        "noDecidedLeads" => "no lead has left the state, forward or for good",
        "noDates" => "nothing that counts has the dates",
        "zeroCycle" => "the mean sales cycle is 0 days",
        _ => "it cannot be said",
    };
}
