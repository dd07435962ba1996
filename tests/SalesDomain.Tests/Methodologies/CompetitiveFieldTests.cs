using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Methodologies;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Methodologies;

public class CompetitiveFieldTests
{
    private static readonly LocalDate Mar10 = new(2026, 3, 10);

    private static readonly Alternative Acme = new(AlternativeKind.Vendor, "Acme"), Data = new(AlternativeKind.InHouse, "Data team"), Nothing = new(AlternativeKind.NoDecision);

    [Fact]
    public void No_competition_is_never_an_answer()
    {
        CompetitiveField field = CompetitiveField.Of();

        Assert.Equal(AlternativeKind.NoDecision, Assert.Single(field.Alternatives).Kind);
        Assert.Equal([field.NoDecision], field.Unexamined.AsEnumerable());
        Assert.Null(field.Strongest);
        Assert.Equal("No decision: " + AlternativeKind.NoDecision.Question, field.NextQuestion);
        Assert.Null(field.ToEvidence(Strength.BuyerStated, Mar10, "None"));
        Assert.Equal("1 alternative; ahead: none; unexamined: No decision", field.ToString());
    }

    [Fact]
    public void It_asks_for_what_is_not_known_in_a_fixed_order()
    {
        Alternative even = Nothing with { Standing = AlternativeStanding.Even }, ahead = Acme with { Standing = AlternativeStanding.Ahead };

        Assert.StartsWith("No decision: What happens", CompetitiveField.Of(ahead).NextQuestion, StringComparison.Ordinal);
        Assert.StartsWith("Who else", CompetitiveField.Of(even).NextQuestion, StringComparison.Ordinal);
        Assert.Equal("Data team: " + AlternativeKind.InHouse.Question, CompetitiveField.Of(even, ahead, Data).NextQuestion);
        Assert.StartsWith("Acme: who speaks for it", CompetitiveField.Of(even, ahead).NextQuestion, StringComparison.Ordinal);
        Assert.StartsWith("Acme: what would have to be so", CompetitiveField.Of(even, ahead with { Champion = "CIO" }).NextQuestion, StringComparison.Ordinal);
        Assert.Null(CompetitiveField.Of(Nothing with { Standing = AlternativeStanding.Behind }, Acme with { Standing = AlternativeStanding.Behind }).NextQuestion);
        Assert.Null(CompetitiveField.Of(even with { Champion = "The works council" }, Acme with { Standing = AlternativeStanding.Behind }).NextQuestion);
    }

    [Fact]
    public void The_strongest_is_examined_and_has_the_best_standing_then_somebody_who_speaks_for_it()
    {
        Alternative even = Nothing with { Standing = AlternativeStanding.Even };

        Assert.Equal(even, CompetitiveField.Of(even, Acme, Data with { Standing = AlternativeStanding.Behind }).Strongest);
        Assert.Equal("Data team", CompetitiveField.Of(even, Acme with { Standing = AlternativeStanding.Even }, Data with { Standing = AlternativeStanding.Even, Champion = "CIO" }).Strongest!.Name);
        Assert.Equal("Acme", CompetitiveField.Of(even, Data with { Standing = AlternativeStanding.Even }, Acme with { Standing = AlternativeStanding.Even }).Strongest!.Name);
        Assert.Equal("Acme", CompetitiveField.Of(even with { Champion = "CIO" }, Acme with { Standing = AlternativeStanding.Ahead }).Strongest!.Name);
    }

    [Theory]
    [InlineData(null, null, Strength.BuyerStated, 1)] // a rival is named, and doing nothing is not examined
    [InlineData(null, "Even", Strength.SellerReported, 1)] // supposed by us
    [InlineData(null, "Even", Strength.BuyerStated, 2)] // named by the buyer, doing nothing included
    [InlineData("Behind", "Even", Strength.ObservedBehaviour, 2)] // no lead over each
    [InlineData("Behind", null, Strength.ObservedBehaviour, 1)]
    [InlineData("Behind", "Behind", Strength.BuyerConfirmed, 2)] // a lead, and neither in writing nor seen
    [InlineData("Behind", "Behind", Strength.Documented, 3)]
    [InlineData("Behind", "Behind", Strength.Assumption, 1)] // shown, and never counts
    public void The_level_is_what_the_anchors_of_meddicc_allow(string? acme, string? nothing, Strength strength, int level)
    {
        Evidence evidence = CompetitiveField.Of(Acme with { Standing = Of(acme) }, Nothing with { Standing = Of(nothing) }).ToEvidence(strength, Mar10, "Named in the kick-off")!;

        Assert.Equal((Polarity.Supports, level, 3, "Competition"), (evidence.Polarity, evidence.Level, evidence.OutOf, Assert.Single(evidence.About)));
        Assert.Equal(strength == Strength.Assumption ? null : level, Meddicc.Rubric.Assess([evidence], Mar10)["Competition"].Level);

        static AlternativeStanding? Of(string? name) => name is null ? null : Enum.Parse<AlternativeStanding>(name);
    }

    [Fact]
    public void Doing_nothing_alone_is_no_lead_over_each() =>
        Assert.Equal(2, CompetitiveField.Of(Nothing with { Standing = AlternativeStanding.Behind }).ToEvidence(Strength.Documented, Mar10, "Waiting is no option")!.Level);

    [Fact]
    public void Whoever_is_ahead_speaks_against_us()
    {
        CompetitiveField field = CompetitiveField.Of(Acme with { Standing = AlternativeStanding.Behind }, Nothing with { Standing = AlternativeStanding.Ahead });
        Evidence evidence = field.ToEvidence(Strength.BuyerStated, Mar10, "Next year is early enough")!;

        Assert.Equal([field.NoDecision], field.Ahead.AsEnumerable());
        Assert.Equal((Polarity.Refutes, "Next year is early enough"), (evidence.Polarity, evidence.Statement));
        Assert.Equal(CriterionState.Refuted, Meddicc.Rubric.Assess([evidence], Mar10)["Competition"].State);
    }

    [Fact]
    public void It_explains_itself()
    {
        Evidence cheaper = Evidence.Against(Meddicc.Competition, Strength.BuyerStated, Mar10, "Is cheaper");

        Assert.Equal(
            """
            2 alternatives; ahead: Acme; unexamined: No decision
              Acme (vendor): ahead; CIO speaks for it
                2026-03-10 against (buyer stated): Is cheaper
              No decision: unexamined
            Strongest of the examined: Acme
            Ask next: No decision: What happens if you do nothing, what does it cost, and who could live with it?

            """.ReplaceLineEndings("\n"),
            CompetitiveField.Of(Acme with { Standing = AlternativeStanding.Ahead, Champion = "CIO", Evidence = [cheaper] }).Explain());
    }

    [Fact]
    public void Json_is_strict_and_round_trips()
    {
        Json.AssertStrict("""{"kind":"Vendor","name":"Acme","standing":"ahead","champion":"CIO"}""", SalesDomainJsonContext.Default.Alternative, "name", "standing", "champion");
        Json.AssertStrict("""{"alternatives":[{"kind":"Vendor","name":"Acme"},{"kind":"NoDecision","standing":"even"}]}""", SalesDomainJsonContext.Default.CompetitiveField);
        Alternative whole = Acme with { Standing = AlternativeStanding.Even, Champion = "CIO", Evidence = [Evidence.Against(Meddicc.Competition, Strength.BuyerStated, Mar10, "Is cheaper")] };
        Assert.Equal(whole, Json.RoundTrip(whole, SalesDomainJsonContext.Default.Alternative));
        Assert.Equal(CompetitiveField.Of(), JsonSerializer.Deserialize("""{"alternatives":[]}""", SalesDomainJsonContext.Default.CompetitiveField));
        Json.AssertRefused("""{"alternatives":[{"kind":"NoDecision"},{"kind":"NoDecision","name":"Wait"}]}""", SalesDomainJsonContext.Default.CompetitiveField);
        Json.AssertRefused("""{"alternatives":[null]}""", SalesDomainJsonContext.Default.CompetitiveField);
        Json.AssertRefused("""{"kind":"Vendor","name":" "}""", SalesDomainJsonContext.Default.Alternative);
        Json.AssertRefused("""{"kind":"Vendor","standing":"first"}""", SalesDomainJsonContext.Default.Alternative);
        Json.AssertRefused("""{"kind":"Vendor","evidence":[null]}""", SalesDomainJsonContext.Default.Alternative);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => CompetitiveField.Of(Acme, new Alternative(AlternativeKind.Vendor, "ACME"))).Code);
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => CompetitiveField.Of(Nothing, new Alternative(AlternativeKind.NoDecision, "Wait"))).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => Acme with { Standing = (AlternativeStanding)9 }).Code);
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => Acme with { Champion = " " }).Code);
        Assert.Equal(ErrorCodes.Missing, Assert.Throws<InvalidValueException>(() => Acme with { Evidence = [null!] }).Code);
        Assert.Equal(Acme, Acme with { Evidence = default });
        Assert.NotEqual(CompetitiveField.Of(Acme), CompetitiveField.Of(Data));
    }

    [Property(Arbitrary = [typeof(Fields)], MaxTest = 500)]
    public bool No_decision_is_always_there_and_order_does_not_matter(Alternative[] alternatives, int seed)
    {
        Alternative[] shuffled = [.. alternatives];
        new Random(seed).Shuffle(shuffled);
        CompetitiveField field = CompetitiveField.Of(alternatives), other = CompetitiveField.Of(shuffled);
        return field.NoDecision.Kind == AlternativeKind.NoDecision && field.Alternatives.Count(alternative => alternative.Kind == AlternativeKind.NoDecision) == 1
            && alternatives.All(field.Alternatives.Contains) && field.NoDecision.IsExamined == alternatives.Any(alternative => alternative.Kind == AlternativeKind.NoDecision && alternative.IsExamined)
            && field.Equals(other) && field.Explain() == other.Explain() && field.GetHashCode() == other.GetHashCode();
    }

    [Property(Arbitrary = [typeof(Fields)], MaxTest = 500)]
    public bool Evidence_is_never_more_than_is_known(Alternative[] alternatives, int strength)
    {
        CompetitiveField field = CompetitiveField.Of(alternatives);
        Strength by = (Strength)((strength & 7) % 6);
        return field.ToEvidence(by, Mar10, "so") is not { } evidence ? alternatives.Length == 0 || (alternatives.Length == 1 && field.Unexamined.Length == 1)
            : evidence.Polarity == Polarity.Refutes ? !field.Ahead.IsEmpty
            : field.Ahead.IsEmpty && (evidence.Level < 2 || field.NoDecision.IsExamined) && (evidence.Level < 3 || (field.Unexamined.IsEmpty && alternatives.Length > 1));
    }

    public static class Fields
    {
        public static Arbitrary<Alternative[]> Any() =>
            (from count in Gen.Choose(0, 5)
             from items in (from kind in Gen.Elements(AlternativeKind.List.ToArray())
                            from name in Gen.Elements("A", "B", "C")
                            from standing in Gen.Elements<AlternativeStanding?>(null, AlternativeStanding.Behind, AlternativeStanding.Behind, AlternativeStanding.Even, AlternativeStanding.Ahead)
                            from champion in Gen.Elements<string?>(null, "CIO")
                            select new Alternative(kind, kind == AlternativeKind.NoDecision ? null : name) { Standing = standing, Champion = champion }).ListOf(count)
             select items.DistinctBy(item => (item.Kind, item.Name)).ToArray()).ToArbitrary();
    }
}
