using System.Text;
using SalesDomain.Crm.Findings;
using SalesDomain.Crm.Text;

namespace SalesDomain.Crm.Tests.Text;

public class TextEncodingTests
{
    private const string Deals = "id\tstage\towner\tamount\nA\tWon\tZoë Müller – “the closer”\t5\nB\tLost\tŁukasz\t7\n";

    public static TheoryData<string, byte[]> Files => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Deals) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Deals)] },
        { "UTF-16 little endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Deals)] },
        { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Deals)] },
        { "UTF-16 little endian without a mark", Encoding.Unicode.GetBytes(Deals) },
        { "UTF-16 big endian without a mark", Encoding.BigEndianUnicode.GetBytes(Deals) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_text_in_each_encoding_is_the_same_facts(string encoding, byte[] bytes)
    {
        OpportunityImport import = Read.Bytes(bytes);

        Assert.Equal(["Zoë Müller – “the closer”", "Łukasz"], import.Opportunities.Select(deal => deal.Owner!.Value.Value));
        Assert.False(import.Has(FindingCodes.EncodingAssumed), encoding);
    }

    [Fact]
    public void Other_bytes_are_windows_1252_and_that_is_said()
    {
        OpportunityImport import = Read.Bytes(TextEncoding.Windows1252.GetBytes("id;stage;owner;amount\nA;Won;Zoë – “x” €;5,50\n"));

        Assert.Equal("Zoë – “x” €", import.Opportunities[0].Owner!.Value.Value);
        Assert.Equal(5.5m, import.Opportunities[0].Amount!.Value.Amount);
        Assert.Equal(FindingSeverity.Note, import.Finding(FindingCodes.EncodingAssumed).Severity);
    }

    [Fact]
    public void One_wrong_byte_late_in_the_file_is_enough()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes("id,stage,owner\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"D{i},Won,Zoë\n"))), .. "L,Won,"u8, 0xE9, .. "\n"u8];

        Assert.True(Read.Bytes(text).Has(FindingCodes.EncodingAssumed));
        Assert.False(Read.Bytes(text[..^8]).Has(FindingCodes.EncodingAssumed));
    }

    [Theory]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(131_071)]
    public void A_character_cut_by_the_end_of_a_chunk_is_whole(int position)
    {
        const string Header = "id,stage,name\nA,Won,";
        string text = Header + new string('x', position - Header.Length - 1) + "€🙂é\n";

        Assert.False(Read.Csv(text).Has(FindingCodes.EncodingAssumed));
    }
}
