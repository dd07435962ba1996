using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SandlerSelling;

/// <summary>A contract as <c>{"with":"CFO","agreedOn":"2026-03-02","meetingOn":"2026-03-10","purpose":"...","prospectAgenda":"...","ownAgenda":"...","logistics":"...","outcome":"...","isInWriting":true}</c>.</summary>
public sealed class UpFrontContractJsonConverter : JsonConverter<UpFrontContract>
{
    /// <inheritdoc/>
    public override UpFrontContract Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SandlerSellingJsonContext.Default.UpFrontContractForm, static form =>
            new UpFrontContract(form.With, form.AgreedOn, form.MeetingOn, form.Purpose, form.ProspectAgenda, form.OwnAgenda, form.Logistics, form.Outcome) { IsInWriting = form.IsInWriting ?? false });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UpFrontContract value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SandlerSellingJsonContext.Default.UpFrontContractForm, static contract => new UpFrontContractForm
        {
            With = contract.With,
            AgreedOn = contract.AgreedOn,
            MeetingOn = contract.MeetingOn,
            Purpose = contract.Purpose,
            ProspectAgenda = contract.ProspectAgenda,
            OwnAgenda = contract.OwnAgenda,
            Logistics = contract.Logistics,
            Outcome = contract.Outcome,
            IsInWriting = contract.IsInWriting ? true : null,
        });
}
