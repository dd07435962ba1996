using System.Text.Json;
using System.Text.RegularExpressions;
using FluentValidation.Results;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Qualification;

[Collection(GlobalValidatorOptions.Name)]
[Properties(Arbitrary = [typeof(RubricDraftArbitraries)], MaxTest = 1_000)]
public class RubricDraftValidatorTests
{
    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Property]
    public bool The_validator_accepts_exactly_what_the_factory_builds(RubricDraft draft) => RubricDraftValidator.Instance.Validate(draft).IsValid == Rubric.TryOf(draft, out _);

    [Property]
    public void The_factory_throws_the_first_thing_that_the_validator_says(RubricDraft draft)
    {
        ValidationResult result = RubricDraftValidator.Instance.Validate(draft);
        if (result.IsValid)
        {
            Assert.Equal(Rubric.TryOf(draft, out Rubric? rubric) ? rubric : null, Rubric.Of(draft));
            return;
        }

        InvalidValueException e = Assert.Throws<InvalidValueException>(() => Rubric.Of(draft));
        Assert.Equal((result.Errors[0].ErrorCode, result.Errors[0].PropertyName, result.Errors[0].ErrorMessage), (e.Code, e.ParamName, e.Message));
    }

    [Property]
    public void A_legal_draft_is_its_rubric_in_every_form(RubricDraft draft)
    {
        if (!Rubric.TryOf(draft, out Rubric? rubric)) return;
        Assert.Equal(rubric, Rubric.Of(rubric.ToDraft()));
        string said = JsonSerializer.Serialize(draft, Context.RubricDraft), json = JsonSerializer.Serialize(rubric, Context.Rubric);
        Assert.Equal(json, JsonSerializer.Serialize(rubric.ToDraft(), Context.RubricDraft));
        Assert.Equal(rubric, JsonSerializer.Deserialize(json, Context.Rubric));
        Assert.Equal(rubric, JsonSerializer.Deserialize(said, Context.Rubric));
        Assert.Empty(SchemaCheck.Errors(RubricSchema.Text, json));
        Assert.Empty(SchemaCheck.Errors(RubricSchema.Text, said));
    }

    [Property]
    public void A_draft_comes_back_from_json_with_its_flaws_and_is_refused_as_a_rubric(RubricDraft draft)
    {
        string json = JsonSerializer.Serialize(draft, Context.RubricDraft);
        RubricDraft back = JsonSerializer.Deserialize(json, Context.RubricDraft)!;
        Assert.Equal(json, JsonSerializer.Serialize(back, Context.RubricDraft));
        Assert.Equal(Failures(draft), Failures(back));
        if (Failures(draft).Length > 0) Json.AssertRefused(json, Context.Rubric);
    }

    [Property]
    public bool What_the_schema_refuses_is_no_rubric(RubricDraft draft) =>
        SchemaCheck.Errors(RubricSchema.Text, JsonSerializer.Serialize(draft, Context.RubricDraft)).Length == 0 || !Rubric.TryOf(draft, out _);

    [Property]
    public void A_rubric_is_made_of_parts_that_can_be_made_alone(RubricDraft draft)
    {
        if (!Rubric.TryOf(draft, out Rubric? rubric)) return;
        Assert.All(rubric.Criteria, criterion => Assert.Equal(criterion, Json.RoundTrip(criterion, Context.Criterion)));
        Assert.All(rubric.Gates, gate => Assert.Equal(gate, Json.RoundTrip(gate, Context.Gate)));
        Assert.All(rubric.Bands, band => Assert.Equal(band, Json.RoundTrip(band, Context.Band)));
        Assert.Equal(rubric, new Rubric(rubric.Id, rubric.Version, rubric.Title, rubric.Criteria, rubric.Gates, rubric.Bands, rubric.Aggregation, rubric.Attribution));
        Assert.All(rubric.Assess([], EvidenceArbitraries.AsOf).Gates, gate => Assert.Equal(GateStatus.Unknown, gate.Status));
    }

    [Fact]
    public void Drafts_are_broken_in_every_way_that_is_told()
    {
        RubricDraft[] drafts = RubricDraftArbitraries.RubricDraft().Generator.Sample(20_000).ToArray();
        string[][] failures = [.. drafts.Select(Failures)];
        string[] seen = [.. failures.SelectMany(one => one).Distinct().Select(failure => Regex.Replace(failure, @"\[\d+\]", "[]")).Distinct()];
        Assert.InRange(failures.Count(one => one.Length == 0), 4_000, 16_000);
        string[] ways =
        [
            "Id: empty", "Version: empty", "Title: empty", "Attribution: empty", "Aggregation: notFound", "Criteria: missing", "Criteria: empty", "Criteria[]: missing",
            "Criteria[].Id: empty", "Criteria[].Id: duplicate", "Criteria[].Id: contradiction", "Criteria[].Title: empty", "Criteria[].Element: notFound", "Criteria[].Question: empty",
            "Criteria[].Weight: outOfRange", "Criteria[].ReviewAfterDays: outOfRange", "Criteria[].Levels: missing", "Criteria[].Levels: outOfRange", "Criteria[].Levels[]: missing",
            "Criteria[].Levels[].Value: missing", "Criteria[].Levels[].Value: outOfRange", "Criteria[].Levels[].Value: outOfOrder", "Criteria[].Levels[].Anchor: empty",
            "Criteria[].Levels[].Strength: notFound", "Criteria[].Levels[].Strength: outOfRange", "Criteria[].Levels[].Strength: contradiction", "Criteria[].Levels[].Strength: outOfOrder",
            "Criteria[].MinimumStrength: notFound", "Criteria[].MinimumStrength: outOfRange", "Criteria[].Decay: notFound",
            "Criteria[].DecayDays: missing", "Criteria[].DecayDays: outOfRange", "Criteria[].DecayDays: contradiction",
            "Bands[]: missing", "Bands[].Name: empty", "Bands[].Name: duplicate", "Bands[].From: missing", "Bands[].From: outOfRange", "Bands[].From: outOfOrder",
            "Gates[]: missing", "Gates[].Name: empty", "Gates[].Name: duplicate", "Gates[].Required: missing", "Gates[].Required: empty", "Gates[].Required[]: missing", "Gates[].Required[]: contradiction",
            "Gates[].Required[].Criterion: empty", "Gates[].Required[].Criterion: notFound", "Gates[].Required[].Level: missing", "Gates[].Required[].Level: outOfRange",
            "Gates[].Required[].Strength: notFound", "Gates[].Required[].Strength: outOfRange", "Gates[].Required[].Points: outOfRange",
            "Gates[].Required[].Count: missing", "Gates[].Required[].Count: outOfRange", "Gates[].Required[].Of: missing", "Gates[].Required[].Of: empty", "Gates[].Required[].Of[]: missing",
            "Gates[].Required[].Of[].Criterion: notFound", "Gates[].Required[].Of[].Of[].Level: outOfRange", "Gates[].Recommended[].Criterion: notFound",
        ];
        Assert.Empty(ways.Except(seen));
    }

    private static string[] Failures(RubricDraft draft) => [.. RubricDraftValidator.Instance.Validate(draft).Errors.Select(failure => $"{failure.PropertyName}: {failure.ErrorCode}")];
}
