using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Identifiers;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;

namespace SalesDomain.Tests.Leads;

/// <summary>Leads that wander through the whole lifecycle, drafts that miss being one by little, and definitions.</summary>
public static class LeadArbitraries
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly Gen<Instant> Instants = from hours in Gen.Choose(0, 24 * 60) select Start + Duration.FromHours(hours);

    private static readonly Gen<RejectionReason?> Reasons = Gen.Elements<RejectionReason?>(null, RejectionReason.Procedural, RejectionReason.Clerical, RejectionReason.Definitional);

    public static Arbitrary<Lead> Lead()
    {
        Gen<Lead> created = from number in Gen.Choose(0, 1_000_000)
                            from at in Instants
                            from contact in Gen.Frequency((1, Gen.Constant<Instant?>(null)), (3, Instants.Select(i => (Instant?)i)))
                            from owner in Gen.Elements<OwnerId?>(null, new OwnerId("ana"), new OwnerId("bo"))
                            from fit in Gen.Elements<FitGrade?>(null, FitGrade.A, FitGrade.C)
                            from points in Gen.Elements<int?>(null, 0, 35)
                            select new Lead(new LeadId($"L-{number}"), at, null, contact, owner, null, fit, points);
        return (from lead in created
                from steps in Gen.Choose(0, 9)
                from choices in Gen.Choose(0, 1_000).ListOf(steps)
                from reason in Reasons
                select Walk(lead, choices, reason)).ToArbitrary();
    }

    public static Arbitrary<LeadDefinition> Definition() =>
        (from period in Gen.Elements(ReportingPeriod.All, ReportingPeriod.Month(2026, 1), ReportingPeriod.Between(new LocalDate(2026, 1, 20), null))
         from day in Gen.Choose(-1, 70)
         from zone in Gen.Elements("UTC", "America/New_York", "Asia/Kolkata")
         select new LeadDefinition(period, new LocalDate(2026, 1, 1).PlusDays(day)) { Zone = DateTimeZoneProviders.Tzdb[zone] }).ToArbitrary();

    public static Arbitrary<LeadDraft> Draft()
    {
        Gen<LeadTransitionDraft?> moves = from to in Gen.Elements<LeadState?>([null, .. LeadState.List])
                                          from at in Gen.Frequency((1, Gen.Constant<Instant?>(null)), (12, Instants.Select(i => (Instant?)i)))
                                          from reason in Gen.Frequency((3, Gen.Constant<RejectionReason?>(null)), (1, Reasons))
                                          from isNull in Gen.Frequency((20, Gen.Constant(false)), (1, Gen.Constant(true)))
                                          select isNull ? null : new LeadTransitionDraft { To = to, At = at, Rejection = reason };
        Gen<LeadDraft> wild = from id in Gen.Frequency((8, Gen.Constant<string?>("L-1")), (1, Gen.Elements<string?>(null, "", " ")))
                              from at in Gen.Frequency((1, Gen.Constant<Instant?>(null)), (8, Instants.Select(i => (Instant?)i)))
                              from owner in Gen.Frequency((8, Gen.Elements<string?>(null, "ana")), (1, Gen.Elements<string?>("", "\t")))
                              from points in Gen.Frequency((8, Gen.Elements<int?>(null, 0, 7)), (1, Gen.Constant<int?>(-1)))
                              from count in Gen.Choose(0, 3)
                              from transitions in moves.ListOf(count)
                              from isNull in Gen.Elements(true, false)
                              select new LeadDraft { Id = id, CreatedAt = at, Owner = owner, EngagementPoints = points, Transitions = isNull && count == 0 ? null : [.. transitions] };

        // a legal lead, and often one move of it spoilt
        Gen<LeadDraft> near = from lead in Lead().Generator
                              from spoil in Gen.Choose(0, 12)
                              from to in Gen.Elements<LeadState?>([null, .. LeadState.List])
                              from at in Instants
                              select Spoilt(lead, spoil, to, at);
        return Gen.OneOf(wild, near).ToArbitrary();
    }

    private static Lead Walk(Lead lead, IEnumerable<int> choices, RejectionReason? reason)
    {
        foreach (int choice in choices)
        {
            LeadState[] next = [.. LeadState.List.Where(lead.CanMoveTo)];
            if (next.Length == 0) break;

            // one step forward is what happens most
            LeadState to = choice % 3 == 0 ? next[choice % next.Length] : next[0];
            Instant at = lead.StateSince + Duration.FromMinutes(choice * 7L);
            lead = to == LeadState.Rejected ? lead.Reject(reason, at) : to == LeadState.Inquiry ? lead.Recycle(at) : lead.MoveTo(to, at);
        }

        return lead;
    }

    private static LeadDraft Spoilt(Lead lead, int spoil, LeadState? to, Instant at)
    {
        LeadTransitionDraft?[] moves = [.. lead.Transitions.Select(move => new LeadTransitionDraft { To = move.To, At = move.At, Rejection = move.Rejection })];
        if (spoil < moves.Length) moves[spoil] = moves[spoil]! with { To = to };
        else if (spoil - 6 >= 0 && spoil - 6 < moves.Length) moves[spoil - 6] = moves[spoil - 6]! with { At = at };
        return new LeadDraft { Id = lead.Id.Value, CreatedAt = lead.CreatedAt, Owner = lead.Owner?.Value, Fit = lead.Fit, EngagementPoints = lead.EngagementPoints, Transitions = moves };
    }
}
