using System.Text;
using System.Text.Json;
using SalesDomain.Crm.Findings;
using SalesDomain.Leads;
using SalesDomain.Serialization;

namespace SalesDomain.Crm.Tests;

public class LeadJsonTests
{
    private const string Full = """
        {"id":"L-1","createdAt":"2026-01-05T09:00:00.5Z","firstContactAt":"2026-01-05T10:00:00Z","owner":"ana","source":"Web","fit":"B","engagementPoints":40,
        "transitions":[{"to":"MarketingQualified","at":"2026-01-06T10:00:00Z"},{"to":"Rejected","at":"2026-01-07T10:00:00Z","rejection":"Clerical","note":"no phone"},{"to":"MarketingQualified","at":"2026-01-08T10:00:00Z"}]}
        """;

    [Fact]
    public void A_lead_is_read_as_the_library_writes_it()
    {
        LeadImport import = LeadRead.Leads($"[{Full}]");

        Assert.Empty(import.Findings);
        Assert.Equal(JsonSerializer.Deserialize(Full, SalesDomainJsonContext.Default.Lead), Assert.Single(import.Leads));
        Assert.Equal("MarketingQualified 2026-01-06T10:00, Rejected 2026-01-07T10:00, MarketingQualified 2026-01-08T10:00", import.Leads[0].Path());
        string again = JsonSerializer.Serialize(import.Leads[0], SalesDomainJsonContext.Default.Lead);
        Assert.Equal(import.Leads, LeadRead.Leads($"[{again}]").Leads);
    }

    [Theory]
    [InlineData("\uFEFF[]")]
    [InlineData(" \r\n\t[ ]")]
    public void An_empty_array_is_no_leads_and_a_finding(string json)
    {
        LeadImport import = LeadRead.Leads(json);

        Assert.Equal([FindingCodes.NoRows], import.Codes());
        Assert.Equal(0, import.Rows);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("[1,]")]
    [InlineData("[] []")]
    [InlineData("[/* note */]")]
    public void What_is_no_array_is_refused(string json) =>
        Assert.Contains("array of leads such as [{\"id\":\"L-1\"", Assert.Throws<CrmReadException>(() => LeadRead.Leads(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_utf8_is_refused() => Assert.Contains("no UTF-8", Assert.Throws<CrmReadException>(() => LeadRead.Leads([(byte)'[', (byte)'"', 0xC3, (byte)'"', (byte)']'])).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_element_is_a_lead_or_a_finding()
    {
        LeadImport import = LeadRead.Leads($"[{Full},{Full},{Full.Replace("ana", "bo", StringComparison.Ordinal)},null,[],{{\"id\":\"L-2\",\"createdAt\":\"2026-01-05T09:00:00Z\"}}]");

        Assert.Equal(["L-1", "L-2"], import.Leads.Select(lead => lead.Id.Value));
        Assert.Equal(6, import.Rows);
        Assert.Equal(4, import.LeftOut());
        Assert.Equal((1, 1, 2), (import.Finding(FindingCodes.DuplicateRow).Count, import.Finding(FindingCodes.DuplicateId).Count, import.Finding(FindingCodes.InvalidLead).Count));
        Assert.StartsWith("leads, element 4: null is no lead", import.Finding(FindingCodes.InvalidLead).Example, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_mistakes_of_one_lead_are_all_said()
    {
        string said = LeadRead.Leads("""[{"id":"","engagementPoints":-1,"transitions":[{"to":"Customer"},{"to":"Inquiry","at":"2026-01-08T10:00:00Z"}]}]""").Finding(FindingCodes.InvalidLead).Example;

        Assert.All((string[])["id: ", "createdAt: ", "engagementPoints: ", "transitions[0].at: ", "transitions[1].to: "], text => Assert.Contains(text, said, StringComparison.Ordinal));
    }

    [Fact]
    public void Damaged_json_is_refused_or_read_whole()
    {
        Random random = new(20260519);
        byte[] whole = Encoding.UTF8.GetBytes($"[{Full},{Full}]");
        for (int round = 0; round < 3_000; round++)
        {
            byte[] damaged = [.. whole];
            for (int i = random.Next(1, 4); i > 0; i--) damaged[random.Next(damaged.Length)] = random.Next(4) == 0 ? (byte)random.Next(256) : whole[random.Next(whole.Length)];
            try
            {
                LeadImport import = LeadRead.Leads(damaged);
                Assert.Equal(import.Rows, import.Leads.Count + import.LeftOut());
            }
            catch (CrmReadException)
            {
                // no JSON any more
            }
        }
    }
}
