using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.ChallengerSale;

/// <summary>A person as <c>{"name":"Mara Lind","role":"Head of IT","reliedOn":true,"profile":"Teacher","strength":"observedBehaviour","seenOn":"2026-03-10","seen":"Won over two plants"}</c>; what is unknown is left out, and so is <c>"reliedOn":false</c>.</summary>
public sealed class StakeholderJsonConverter : JsonConverter<Stakeholder>
{
    /// <inheritdoc/>
    public override Stakeholder Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, ChallengerSaleJsonContext.Default.StakeholderForm, static form =>
        {
            Stakeholder person = new(form.Name, form.Role) { IsReliedOn = form.ReliedOn ?? false };
            if (form is { Profile: { } profile, Strength: { } strength, SeenOn: { } on, Seen: { } seen }) return person.Judge(profile, JsonForm.Member<Strength>(strength), on, seen);
            JsonForm.Require(form is { Profile: null, Strength: null, SeenOn: null, Seen: null }, "a profile with strength, seenOn and seen, or none of the four");
            return person;
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Stakeholder value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, ChallengerSaleJsonContext.Default.StakeholderForm, static person =>
            new StakeholderForm(person.Name, person.Role, person.IsReliedOn ? true : null, person.Profile, person.Strength is { } strength ? JsonForm.Name(strength) : null, person.SeenOn, person.Seen));
}
