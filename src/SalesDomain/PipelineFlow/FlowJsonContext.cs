using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>The forms of definitions, totals and matrices that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(FlowDefinitionForm))]
[JsonSerializable(typeof(StageTotalsForm))]
[JsonSerializable(typeof(FlowTotalsForm))]
[JsonSerializable(typeof(FlowMatrixDefinitionForm))]
[JsonSerializable(typeof(FlowCellForm))]
[JsonSerializable(typeof(FlowRowForm))]
[JsonSerializable(typeof(FlowMatrixForm))]
internal sealed partial class FlowJsonContext : JsonSerializerContext;

/// <summary>With setters, so that what is left out keeps its default.</summary>
internal sealed class FlowDefinitionForm
{
    public required SalesPipeline Pipeline { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AsOf { get; set; }

    public ReportingPeriod Created { get; set; }

    public string Zone { get; set; } = DateTimeZone.Utc.Id;

    public string Counting { get; set; } = JsonForm.Name(StageCounting.Reached);

    public string Denominator { get; set; } = JsonForm.Name(StageDenominator.Decided);
}

internal sealed record StageTotalsForm(PipelineStage Stage, long Advanced, long Lost, long Remaining, long WentBack, DurationTotal Completed, DurationTotal Running);

internal sealed record FlowTotalsForm(
    FlowDefinition Definition,
    long Count,
    Exclusions ExcludedBy,
    IReadOnlyList<StageTotals> Stages,
    DayTotal DaysToWin,
    DayTotal DaysToLoss,
    long EverClosed,
    long Reopened,
    long Pushed);

/// <summary>With setters, so that what is left out keeps its default.</summary>
internal sealed class FlowMatrixDefinitionForm
{
    public required ReportingPeriod Window { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AsOf { get; set; }

    public string Zone { get; set; } = DateTimeZone.Utc.Id;

    public SalesPipeline? Stages { get; set; }
}

internal sealed record FlowCellForm(long Count, AmountTotal Amount);

/// <summary>With setters, so that a row of no group stands without one.</summary>
internal sealed class FlowRowForm
{
    public string? From { get; set; }

    public required IReadOnlyDictionary<string, FlowCell> Open { get; set; }

    public required FlowCell Uncategorized { get; set; }

    public required FlowCell Stayed { get; set; }

    public required FlowCell Won { get; set; }

    public required FlowCell Lost { get; set; }

    public required FlowCell Pushed { get; set; }

    public required FlowCell Gone { get; set; }
}

internal sealed record FlowMatrixForm(FlowMatrixDefinition Definition, IReadOnlyList<FlowRow> Rows, long Unknown);
