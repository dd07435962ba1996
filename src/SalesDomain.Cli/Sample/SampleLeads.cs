using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Crm;

namespace SalesDomain.Cli.Sample;

/// <summary>The built-in sample of leads: a fictitious team's export, made from a fixed seed and so the same on every machine.</summary>
internal static class SampleLeads
{
    private const int Leads = 900;
    private static readonly Instant First = Instant.FromUtc(2025, 10, 1, 0, 0);
    private static readonly Instant Today = Instant.FromUtc(2026, 5, 15, 18, 0);

    private static readonly (string Name, int Quality)[] Sources = [("Webinar", 52), ("Website", 40), ("Trade show", 34), ("Referral", 70), ("Cold outreach", 22)];
    private static readonly (string Name, int Minutes)[] Team = [("Amara Osei", 25), ("Bruno Takeda", 140), ("Chiara Lindqvist", 60)];
    private static readonly string[] Reasons = ["Procedural", "Clerical", "Definitional", "Definitional"];
    private static readonly string[] Notes = ["no budget", "no project", "locked in until next year", "does not answer"];

    /// <summary>The leads as CSV.</summary>
    public static CrmFile File => CrmFile.Of("built-in sample of leads", Encoding.UTF8.GetBytes(Text()));

    private static string Text()
    {
        SplitMix random = new(20260516);
        StringBuilder csv = new("Lead ID,Lead Owner,Lead Source,Grade,Score,Created,First Contact,MQL Date,SAL Date,SQL Date,Opportunity Date,Customer Date,Rejected Date,Rejection Reason,Disqualified Date,Disqualified Reason\n");
        int minutes = (int)(Today - First).TotalMinutes;
        for (int i = 1; i <= Leads; i++)
        {
            (string source, int quality) = Sources[random.Below(Sources.Length)];
            (string owner, int pace) = Team[random.Below(Team.Length)];
            Instant created = First + Duration.FromMinutes(random.Below(minutes));
            Instant? contact = random.Below(100) < 86 ? Past(created, 3 + random.Below(pace) + random.Below(pace * 8)) : null;

            // qualified by marketing, accepted, qualified by sales, an opportunity, a customer: each a chance and some days
            Instant?[] reached = new Instant?[5];
            (int Chance, int Days)[] steps = [(quality + 12, 9), (70, 2), (48, 12), (62, 6), (30, 45)];
            Instant? at = created;
            Instant? rejected = null, disqualified = null;
            for (int step = 0; step < steps.Length && at is { } since; step++)
            {
                Instant? next = Past(since, 30 + random.Below(steps[step].Days * 1_440));
                bool goesOn = random.Below(100) < steps[step].Chance;
                if (goesOn) reached[step] = next;
                else if (step == 1) rejected = next;
                else if (step > 1 || random.Below(3) == 0) disqualified = next;
                at = goesOn ? next : null;
            }

            string grade = random.Below(10) == 0 ? "" : "ABCD"[Math.Clamp(((100 - quality) / 25) + random.Below(3) - 1, 0, 3)].ToString();
            csv.Append(CultureInfo.InvariantCulture, $"LEAD-{i:0000},{owner},{source},{grade},{random.Below(90)},{Iso(created)},{Iso(contact)},{string.Join(',', reached.Select(Iso))},")
                .Append(CultureInfo.InvariantCulture, $"{Iso(rejected)},{(rejected is null ? "" : Reasons[random.Below(Reasons.Length)])},{Iso(disqualified)},{(disqualified is null ? "" : Notes[random.Below(Notes.Length)])}\n");
        }

        return csv.ToString();
    }

    private static Instant? Past(Instant since, int minutes) => since + Duration.FromMinutes(minutes) is var at && at <= Today ? at : null;

    private static string Iso(Instant? instant) => instant is { } at ? InstantPattern.General.Format(at) : "";
}
