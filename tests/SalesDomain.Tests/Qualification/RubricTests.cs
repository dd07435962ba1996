using System.Text.Json;
using System.Text.Json.Nodes;
using FluentValidation.Results;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Qualification;

[Collection(GlobalValidatorOptions.Name)]
public class RubricTests
{
    public static TheoryData<string> BuiltIn => [.. Rubrics.BuiltIn.Select(rubric => rubric.Id)];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_rubric_comes_back_from_json(string id)
    {
        Rubric rubric = Rubrics.BuiltIn.Single(other => other.Id == id);
        string json = JsonSerializer.Serialize(rubric, SalesDomainJsonContext.Default.Rubric);
        Rubric back = JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.Rubric)!;
        Assert.Equal(rubric, back);
        Assert.Equal(json, JsonSerializer.Serialize(back, SalesDomainJsonContext.Default.Rubric));
        Assert.Equal(json, JsonSerializer.Serialize(rubric.ToDraft(), SalesDomainJsonContext.Default.RubricDraft));
        Assert.True(RubricDraftValidator.Instance.Validate(rubric.ToDraft()).IsValid);
        Json.AssertStrict(json, SalesDomainJsonContext.Default.Rubric, "attribution", "bands", "gates", "aggregation");
    }

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_rubric_fits_the_schema(string id) =>
        Assert.Empty(SchemaCheck.Errors(RubricSchema.Text, JsonSerializer.Serialize(Rubrics.BuiltIn.Single(other => other.Id == id), SalesDomainJsonContext.Default.Rubric)));

    [Fact]
    public void The_schema_refuses_what_the_reader_refuses()
    {
        string good = JsonSerializer.Serialize(Bant.ThreeOfFour, SalesDomainJsonContext.Default.Rubric);
        Refused(json => json.Remove("title"));
        Refused(json => json["colour"] = "red");
        Refused(json => json["id"] = " ");
        Refused(json => json["criteria"] = new JsonArray());
        Refused(json => json["aggregation"] = "sum");
        Refused(json => json["criteria"]![0]!["weight"] = 0);
        Refused(json => json["criteria"]![0]!["minimumStrength"] = "assumption");
        Refused(json => json["criteria"]![0]!["levels"]!.AsArray().RemoveAt(1));
        Refused(json => json["criteria"]![0]!["levels"]![0]!["value"] = 0.5);
        Refused(json => json["gates"]![0]!["required"]![0]!["points"] = 3);
        Refused(json => json["gates"]![0]!["required"]![0]!["of"]![0]!["level"] = 0);

        void Refused(Action<JsonObject> change)
        {
            string bad = Json.With(good, change);
            Assert.NotEmpty(SchemaCheck.Errors(RubricSchema.Text, bad));
            Json.AssertRefused(bad, SalesDomainJsonContext.Default.Rubric);
        }
    }

    [Fact]
    public void A_rubric_of_a_framework_asks_for_its_elements_in_order() => Assert.All(QualificationFramework.List, framework =>
    {
        Rubric rubric = Rubrics.Of(framework);
        Assert.Equal(framework.Elements, rubric.Criteria.Select(criterion => criterion.Element));
        Assert.All(rubric.Criteria, criterion => Assert.Equal((criterion.Element!.Name, 3m), (criterion.Id, criterion.Weight)));
    });

    [Fact]
    public void Every_built_in_rubric_has_an_id_of_its_own_and_says_whose_numbers_it_holds()
    {
        Assert.Equal(12, Rubrics.BuiltIn.Select(rubric => rubric.Id).Distinct().Count());
        Assert.All(Rubrics.BuiltIn, rubric => Assert.False(string.IsNullOrWhiteSpace(rubric.Attribution)));
        Assert.All(Rubrics.BuiltIn.SelectMany(rubric => rubric.Criteria).SelectMany(criterion => criterion.Levels), level => Assert.NotEmpty(level.Anchor));
    }

    [Fact]
    public void Conventions_hold_the_numbers_of_their_sources()
    {
        Assert.Equal("Unqualified 0, Nurture 5, Qualified 9, Immediate 13", string.Join(", ", Bant.Weighted.Bands.Select(band => $"{band.Name} {band.From:0}")));
        Assert.Equal(16m, Bant.Weighted.Total);
        Assert.Equal([8m, 12m, 16m, 18m, 21m, 22m], Meddpicc.StageFloors.Gates.Select(gate => gate.Required.OfType<Condition.Scores>().Single().Points));
        Assert.Equal(24m, Meddpicc.StageFloors.Total);
        Assert.Equal(3, Assert.IsType<Condition.AtLeast>(Bant.ThreeOfFour.Gates[0].Required[0]).Count);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_with_path_and_code()
    {
        RubricDraft bad = new()
        {
            Id = " ",
            Title = "T",
            Attribution = "",
            Aggregation = "sum",
            Criteria =
            [
                new() { Id = "Budget", Element = "Champion", Weight = 0m, Levels = [new() { Value = 0, Anchor = "no", Strength = "documented" }, new() { Value = 2, Strength = "assumption" }, null], MinimumStrength = "rumour", Decay = "step" },
                null,
                new() { Id = "b", Levels = [new() { Value = 0, Anchor = "no" }, new() { Value = 1, Anchor = "a", Strength = "documented" }, new() { Value = 2, Anchor = "b", Strength = "buyerStated" }], ReviewAfterDays = 0, DecayDays = 3 },
                new() { Id = "b", Element = "Karma", Levels = [new() { Value = 0, Anchor = "no" }] },
            ],
            Bands = [new() { Name = "Low", From = 1m }, new() { Name = "Low", From = 1m }, new() { From = 99m }, null, new() { Name = "x", From = -1m }],
            Gates =
            [
                new() { Name = "G", Required = [new() { Criterion = "nobody", Level = 1 }, new() { Criterion = "b", Level = 9, Strength = "x" }, new() { Count = 3, Of = [new() { Points = 0m }, new() { Points = 5m, Level = 1 }] }, null] },
                new() { Name = "G" },
                new() { Required = [new() { Points = 400m }, new() { Level = 1 }, new() { Of = [] }] },
            ],
        };
        string[] expected =
        [
            "Id empty", "Version empty", "Attribution empty", "Aggregation notFound",
            "Criteria[0].Id contradiction", "Criteria[0].Weight outOfRange", "Criteria[0].Levels[0].Strength contradiction", "Criteria[0].Levels[1].Anchor empty", "Criteria[0].Levels[1].Strength outOfRange",
            "Criteria[0].Levels[1].Value outOfOrder", "Criteria[0].Levels[2] missing", "Criteria[0].MinimumStrength notFound", "Criteria[0].DecayDays missing",
            "Criteria[1] missing", "Criteria[2].Levels[2].Strength outOfOrder", "Criteria[2].DecayDays contradiction", "Criteria[2].ReviewAfterDays outOfRange",
            "Criteria[3].Element notFound", "Criteria[3].Levels outOfRange", "Criteria[3].Id duplicate",
            "Bands[1].Name duplicate", "Bands[2].Name empty", "Bands[3] missing", "Bands[4].From outOfRange", "Bands[0].From outOfRange", "Bands[1].From outOfOrder", "Bands[2].From outOfRange",
            "Gates[0].Required[1].Strength notFound", "Gates[0].Required[2].Count outOfRange", "Gates[0].Required[2].Of[0].Points outOfRange", "Gates[0].Required[2].Of[1] contradiction", "Gates[0].Required[3] missing",
            "Gates[0].Required[0].Criterion notFound", "Gates[0].Required[1].Level outOfRange", "Gates[0].Required[2].Of[1].Points outOfRange",
            "Gates[1].Required missing", "Gates[1].Name duplicate",
            "Gates[2].Name empty", "Gates[2].Required[1].Criterion empty", "Gates[2].Required[2].Of empty", "Gates[2].Required[2].Count missing", "Gates[2].Required[0].Points outOfRange",
        ];

        ValidationResult result = RubricDraftValidator.Instance.Validate(bad);
        Assert.Equal(expected, result.Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));
        Assert.False(Rubric.TryOf(bad, out _));
        InvalidValueException e = Assert.Throws<InvalidValueException>(() => Rubric.Of(bad));
        Assert.Equal((result.Errors[0].ErrorCode, result.Errors[0].PropertyName), (e.Code, e.ParamName));
        Assert.Equal("Id empty, Version empty, Title empty, Criteria missing", string.Join(", ", RubricDraftValidator.Instance.Validate(new RubricDraft()).Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode}")));
    }

    [Fact]
    public void What_the_host_sets_changes_nothing()
    {
        string Said() => string.Join("; ", RubricDraftValidator.Instance.Validate(new RubricDraft { Criteria = [new()], Gates = [new()] }).Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode} {failure.ErrorMessage}"));
        string before = Said();
        using ValidatorOptionsScope scope = new();
        Assert.Equal(before, Said());
    }

    [Fact]
    public void Parts_are_refused_alone_as_in_a_rubric()
    {
        Refused(ErrorCodes.OutOfRange, () => new CriterionLevel(1, "x", Strength.Assumption));
        Refused(ErrorCodes.OutOfRange, () => new Criterion("c", [new(0, "no")]));
        Refused(ErrorCodes.OutOfRange, () => new Criterion("c", [new(0, "no"), new(1, "yes")], minimumStrength: Strength.Assumption));
        Refused(ErrorCodes.OutOfRange, () => new Band("b", -1m));
        Refused(ErrorCodes.OutOfRange, () => new Condition.AtLeast(2, new Condition.Scores(1m)));
        Refused(ErrorCodes.OutOfRange, () => new Condition.Reaches("c", 0));
        Refused(ErrorCodes.Empty, () => new Gate("g", []));
        Refused(ErrorCodes.Duplicate, () => new Rubric("r", "1", "R", [Bant.Need, Bant.Need]));
        Refused(ErrorCodes.NotFound, () => new Rubric("r", "1", "R", [Bant.Need], [Meddicc.Commit]));

        static void Refused(string code, Func<object> make) => Assert.Equal(code, Assert.Throws<InvalidValueException>(make).Code);
    }
}
