using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Leads;

/// <summary>A move as <c>{"to":"Rejected","at":"2026-03-31T14:05:00Z","rejection":"Clerical","note":"no phone"}</c>; what is unknown is left out.</summary>
public sealed class LeadTransitionJsonConverter : JsonConverter<LeadTransition>
{
    /// <inheritdoc/>
    public override LeadTransition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, LeadJsonContext.Default.LeadTransitionForm, static form => new LeadTransition(form.To, form.At, form.Rejection, form.Note));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadTransition value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, LeadJsonContext.Default.LeadTransitionForm, static move => new LeadTransitionForm(move.To, move.At, move.Rejection, move.Note));
}
