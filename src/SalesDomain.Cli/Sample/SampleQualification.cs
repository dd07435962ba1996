using System.Text;
using SalesDomain.Crm;

namespace SalesDomain.Cli.Sample;

/// <summary>The built-in example of what is known of a deal, fictitious: of each state one, a correction, an assumption, an override.</summary>
internal static class SampleQualification
{
    public static CrmFile File => CrmFile.Of("built-in example", Encoding.UTF8.GetBytes(Text));

    private const string Text = """
        {
          "deal": "Cobalt Freight, dispatch platform",
          "framework": "MEDDPICC",
          "asOf": "2026-05-15",
          "evidence": [
            {"id":"E-01","about":["IdentifyPain"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-02-17","statement":"One load in twelve is dispatched twice","source":"Call 1","speaker":"Head of Dispatch"},
            {"id":"E-02","about":["IdentifyPain"],"polarity":"supports","strength":"documented","observedOn":"2026-03-06","statement":"Board paper: double dispatch costs 340,000 a year, and the insurer will not renew","source":"Board paper, page 4"},
            {"id":"E-03","about":["Metrics"],"polarity":"supports","strength":"sellerReported","observedOn":"2026-03-02","statement":"We reckon 280,000 a year","source":"Own estimate"},
            {"id":"E-04","about":["Metrics"],"polarity":"supports","strength":"buyerConfirmed","observedOn":"2026-03-24","statement":"340,000 a year, down to 60,000 by the second year; the controller owns the figure","source":"Workshop","speaker":"Controller","supersedes":"E-03"},
            {"id":"E-05","about":["EconomicBuyer"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-04-21","statement":"The CFO signs up to half a million, and wants it before the audit","source":"Call 9","speaker":"CFO"},
            {"id":"E-06","about":["DecisionCriteria"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-04-02","statement":"Integration first, then hosting in the country, then price","source":"Call 7","speaker":"Head of IT"},
            {"id":"E-07","about":["DecisionCriteria"],"polarity":"refutes","strength":"documented","observedOn":"2026-05-04","statement":"The list that procurement sent puts price first","source":"Request for proposal"},
            {"id":"E-08","about":["DecisionProcess"],"polarity":"supports","strength":"buyerConfirmed","observedOn":"2026-02-20","statement":"Test in April, board in May","source":"Call 2","speaker":"Head of Dispatch"},
            {"id":"E-09","about":["PaperProcess"],"polarity":"supports","strength":"assumption","observedOn":"2026-04-10","statement":"Legal should be quick"},
            {"id":"E-10","about":["Champion"],"polarity":"supports","level":2,"outOf":3,"strength":"buyerConfirmed","observedOn":"2026-04-28","statement":"The Head of Dispatch took our case to the CFO, and gains a second team by it","source":"Call 10","speaker":"CFO"},
            {"id":"E-11","about":["Timeline"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-04-21","statement":"It must run before the audit in September","source":"Call 9","speaker":"CFO"}
          ],
          "overrides": [
            {"gate":"Proposal","by":"Esra Whitfield","why":"The buyer asked for a price to plan with","on":"2026-05-05","until":"2026-05-31"}
          ]
        }
        """;
}
