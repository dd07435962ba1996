using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;

namespace SalesDomain.SandlerSelling;

/// <summary>The forms of sales and of what is found in them that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(PainForm))]
[JsonSerializable(typeof(UpFrontContractForm))]
[JsonSerializable(typeof(MeetingOutcomeForm))]
[JsonSerializable(typeof(BudgetAgreementForm))]
[JsonSerializable(typeof(DecisionAgreementForm))]
[JsonSerializable(typeof(SandlerStepForm))]
[JsonSerializable(typeof(SandlerSaleForm))]
internal sealed partial class SandlerSellingJsonContext : JsonSerializerContext;

internal sealed record PainAnswerForm(PainQuestion Question, string Answer, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On);

/// <summary>With setters, as the forms below, so that what is left out keeps its default.</summary>
internal sealed class PainForm
{
    public required string Person { get; set; }

    public required string Problem { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AdmittedOn { get; set; }

    public bool? IsInWriting { get; set; }

    public IReadOnlyList<PainAnswerForm>? Answers { get; set; }
}

internal sealed class UpFrontContractForm
{
    public required string With { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AgreedOn { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate MeetingOn { get; set; }

    public required string Purpose { get; set; }

    public required string ProspectAgenda { get; set; }

    public required string OwnAgenda { get; set; }

    public required string Logistics { get; set; }

    public required string Outcome { get; set; }

    public bool? IsInWriting { get; set; }
}

/// <summary>A record, so that what does not belong to its kind is told by comparison.</summary>
internal sealed record MeetingOutcomeForm
{
    public required string Kind { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; set; }

    public string? Reason { get; set; }

    public string? What { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? When { get; set; }
}

internal sealed class InvestmentForm
{
    public bool? Willing { get; set; }

    public bool? Able { get; set; }
}

internal sealed class BudgetAgreementForm
{
    public required string Speaker { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; set; }

    public InvestmentForm? Money { get; set; }

    public InvestmentForm? Time { get; set; }

    public InvestmentForm? People { get; set; }

    public Money? Amount { get; set; }

    public bool? IsInWriting { get; set; }
}

internal sealed class CastMemberForm
{
    public required string Person { get; set; }

    public required string Part { get; set; }

    public bool? HasLastWord { get; set; }

    public bool? IsMet { get; set; }
}

internal sealed class DecisionAgreementForm
{
    public required string Speaker { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; set; }

    public IReadOnlyList<CastMemberForm>? Cast { get; set; }

    public string? What { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? When { get; set; }

    public string? Where { get; set; }

    public string? How { get; set; }

    public string? Why { get; set; }

    public bool? IsInWriting { get; set; }
}

/// <summary>A record, so that what does not belong to its kind is told by comparison.</summary>
internal sealed record SandlerStepForm
{
    public required string Kind { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; set; }

    public SandlerCompartment? To { get; set; }

    public UpFrontContract? Contract { get; set; }

    public MeetingOutcome? Outcome { get; set; }

    public Pain? Pain { get; set; }

    public BudgetAgreement? Budget { get; set; }

    public DecisionAgreement? Decision { get; set; }

    public DisqualificationReason? Reason { get; set; }

    public string? Note { get; set; }
}

internal sealed record SandlerSaleForm(string Prospect, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate OpenedOn, IReadOnlyList<SandlerStep> Steps);
