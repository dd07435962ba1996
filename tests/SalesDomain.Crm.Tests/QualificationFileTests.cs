using System.Text;
using NodaTime;
using SalesDomain.Crm.Findings;
using SalesDomain.Qualification;

namespace SalesDomain.Crm.Tests;

public class QualificationFileTests
{
    private const string Good = """{"about":["Champion"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-03-10","statement":"Took our case to the CFO"}""";

    [Fact]
    public void A_deal_with_all_that_may_be_said()
    {
        QualificationImport import = Read($$"""
            {"deal":"Cobalt","framework":"MEDDICC","asOf":"2026-03-31","evidence":[{{Good}}],
             "overrides":[{"gate":"Commit","by":"Ana","why":"The board asked","on":"2026-03-01","until":"2026-03-31"}]}
            """);

        Assert.Equal(("Cobalt", "MEDDICC", new LocalDate(2026, 3, 31), 1L), (import.Deal, import.Framework, import.AsOf, import.Rows));
        Assert.Equal(Evidence.For(QualificationElement.Champion, Strength.BuyerStated, new(2026, 3, 10), "Took our case to the CFO"), Assert.Single(import.Evidence));
        Assert.Equal("Commit", Assert.Single(import.Overrides).Gate);
        Assert.Empty(import.Findings);
        Assert.Equal(new LocalDate(2026, 3, 10), import.LatestFact);
    }

    [Fact]
    public void An_array_of_evidence_will_do()
    {
        QualificationImport import = Read($"\uFEFF[{Good}]");
        Assert.Equal((null, null, null, 1), (import.Deal, import.Framework, import.AsOf, import.Evidence.Count));
        Assert.False(import.HasErrors);
    }

    [Theory]
    [InlineData("""{"deal":"\ud800","evidence":[]}""")]
    [InlineData("""{"framework":"\ud800","evidence":[]}""")]
    [InlineData("""{"asOf":"\ud800","evidence":[]}""")]
    [InlineData("""{"\ud800":1,"evidence":[]}""")]
    public void Half_of_a_character_is_refused_wherever_it_stands(string json) =>
        Assert.Contains("half of a character", Assert.Throws<CrmReadException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Evidence_that_supersedes_itself_by_way_of_others_is_noticed_once_a_circle()
    {
        Finding finding = Assert.Single(Read($"[{Piece("a", "b")},{Piece("b", "c")},{Piece("c", "b")},{Piece("x", "y")},{Piece("y", "x")},{Piece("p", "q")},{Piece("q", null)}]").Findings);
        Assert.Equal((FindingCodes.CircularSuperseded, FindingSeverity.Warning, 2L), (finding.Code, finding.Severity, finding.Count));

        static string Piece(string id, string? old) => $$"""{"id":"{{id}}",{{(old is null ? "" : $"\"supersedes\":\"{old}\",")}}{{Good[1..]}}""";
    }

    [Theory]
    [InlineData("5", "5 is no evidence; legal is an object such as {\"about\":[\"Champion\"]")]
    [InlineData("{}", "missing required properties")]
    [InlineData("""{"about":["Champion"],"polarity":"pro","strength":"buyerStated","observedOn":"2026-03-10","statement":"x"}""", "\"pro\" is no Polarity; legal are: supports, refutes, neutral")]
    [InlineData("""{"about":["Champion"],"polarity":"supports","strength":"rumour","observedOn":"2026-03-10","statement":"x"}""", "\"rumour\" is no Strength; legal are: assumption, sellerReported")]
    [InlineData("""{"about":"Champion","polarity":"supports","strength":"buyerStated","observedOn":"2026-03-10","statement":"x"}""", "about: \"Champion\" is not legal here; legal is an array of ids")]
    [InlineData("""{"about":["Champion"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-02-30","statement":"x"}""", "observedOn: \"2026-02-30\" is not legal here; legal is a date such as \"2026-03-31\"")]
    [InlineData("""{"about":["Champion"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-03-10","statement":" "}""", "what was seen or said")]
    [InlineData("""{"about":["Champion"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-03-10","statement":7}""", "statement: 7 is not legal here; legal is a string")]
    [InlineData("""{"about":["Champion"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-03-10","statement":"x","level":4,"outOf":3}""", "a level from 1 to 3")]
    [InlineData("""{"about":["Champion"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-03-10","statement":"x","level":"high","outOf":3}""", "level: \"high\" is not legal here; legal is a whole number of 1 or more")]
    [InlineData("""{"about":["Champion"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-03-10","statement":"x","weight":3}""", "\"weight\" is no member that is known. Legal is: an object of id (may be left out), about")]
    [InlineData("""{"about":["Champion"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-03-10","statement":"x\ud800"}""", "half of a character")]
    public void What_is_no_evidence_is_left_out_with_its_number_and_the_rest_is_given(string element, string says)
    {
        QualificationImport import = Read($"[{Good},{element}]");

        Assert.Single(import.Evidence);
        Assert.Equal(2, import.Rows);
        Finding finding = Assert.Single(import.Findings);
        Assert.Equal((FindingCodes.InvalidEvidence, FindingSeverity.Error, true), (finding.Code, finding.Severity, import.HasErrors));
        Assert.StartsWith("deal.json, evidence 2: ", finding.Example, StringComparison.Ordinal);
        Assert.Contains(says, finding.Example, StringComparison.Ordinal);
        Assert.EndsWith("It is left out.", finding.Example, StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_that_is_none_is_left_out()
    {
        QualificationImport import = Read($$"""{"evidence":[{{Good}}],"overrides":[{"gate":"Commit","by":"","why":"x","on":"2026-03-01","until":"2026-03-31"},{"gate":"Commit","by":"Ana","why":"x","on":"soon","until":"2026-03-31"}]}""");
        Finding finding = Assert.Single(import.Findings);
        Assert.Equal((FindingCodes.InvalidOverride, 2L), (finding.Code, finding.Count));
        Assert.Contains("override 1: ", finding.Example, StringComparison.Ordinal);
        Assert.Empty(import.Overrides);
    }

    [Fact]
    public void One_id_is_one_piece_of_evidence()
    {
        const string one = """{"id":"E-1",""", again = one;
        string rest = Good[1..];
        QualificationImport import = Read($"[{one}{rest},{again}{rest},{one}{rest.Replace("CFO", "CEO", StringComparison.Ordinal)}]");
        Assert.Equal(["Took our case to the CFO"], import.Evidence.Select(item => item.Statement));
        Assert.Equal([(FindingCodes.DuplicateId, FindingSeverity.Error), (FindingCodes.DuplicateRow, FindingSeverity.Warning)], import.Findings.Select(finding => (finding.Code, finding.Severity)));
    }

    [Fact]
    public void A_correction_of_nothing_is_noticed() =>
        Assert.Equal(FindingCodes.UnknownSuperseded, Assert.Single(Read($$"""[{"supersedes":"E-0",{{Good[1..]}}]""").Findings).Code);

    [Fact]
    public void No_evidence_is_a_finding() => Assert.Equal(FindingCodes.NoRows, Assert.Single(Read("[]").Findings).Code);

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData(" \n", "the file is empty")]
    [InlineData("{", "this is no JSON")]
    [InlineData("7", "7 is no evidence")]
    [InlineData("{}", "\"evidence\" is missing")]
    [InlineData("""{"evidence":null}""", "evidence: null is not legal here; legal is an array")]
    [InlineData("""{"evidence":[],"overrides":{}}""", "overrides: {} is not legal here; legal is an array")]
    [InlineData("""{"evidence":[],"asOf":"soon"}""", "asOf: \"soon\" is no date; legal is a date such as \"2026-03-31\"")]
    [InlineData("""{"evidence":[],"deal":7}""", "deal: 7 is not legal here; legal is a text")]
    [InlineData("""{"evidence":[],"evidence":[]}""", "\"evidence\" stands more than once")]
    [InlineData("""{"evidences":[]}""", "\"evidences\" is no member of what is known of a deal; legal are deal, framework, asOf, evidence, overrides")]
    public void What_cannot_be_read_at_all_is_refused_in_a_sentence(string json, string says) =>
        Assert.Contains($"deal.json: {says}", Assert.Throws<CrmReadException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Contains("no UTF-8", Assert.Throws<CrmReadException>(() => QualificationFile.Read(CrmFile.Of("deal.json", new byte[] { 0x89, 0x50, 0xFF }))).Message, StringComparison.Ordinal);

    private static QualificationImport Read(string json) => QualificationFile.Read(CrmFile.Of("deal.json", Encoding.UTF8.GetBytes(json)));
}
