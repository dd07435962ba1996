using System.Text;
using SalesDomain.Crm;

namespace SalesDomain.Cli.Sample;

/// <summary>The built-in example of what is known of a kind of deal, fictitious; some of it is not known.</summary>
internal static class SampleContext
{
    public static CrmFile File => CrmFile.Of("built-in example", Encoding.UTF8.GetBytes(Text));

    private const string Text = """
        {
          "contractValue": {"amount": "120000.00", "currency": "USD"},
          "callsExpected": 8,
          "stakeholders": 6,
          "cycleDays": 150,
          "buyerNeed": "admitted",
          "isSeenAsCommodity": true,
          "isComplexSolution": true,
          "isOngoingRelationship": true,
          "hasRivals": true,
          "losesToNoDecision": true
        }
        """;
}
