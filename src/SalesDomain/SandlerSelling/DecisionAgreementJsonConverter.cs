using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SandlerSelling;

/// <summary>
/// A decision as <c>{"speaker":"CFO","on":"2026-03-14","cast":[{"person":"CFO","part":"signs","hasLastWord":true,"isMet":true}],"what":"...","when":"2026-04-30","where":"...","how":"...","why":"...","isInWriting":true}</c>; what is
/// unknown is left out.
/// </summary>
public sealed class DecisionAgreementJsonConverter : JsonConverter<DecisionAgreement>
{
    /// <inheritdoc/>
    public override DecisionAgreement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SandlerSellingJsonContext.Default.DecisionAgreementForm, static form =>
            new DecisionAgreement(form.Speaker, form.On, [.. JsonForm.Items(form.Cast ?? []).Select(member => new CastMember(member.Person, member.Part) { HasLastWord = member.HasLastWord ?? false, IsMet = member.IsMet ?? false })])
            {
                What = form.What,
                When = form.When,
                Where = form.Where,
                How = form.How,
                Why = form.Why,
                IsInWriting = form.IsInWriting ?? false,
            });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DecisionAgreement value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SandlerSellingJsonContext.Default.DecisionAgreementForm, static decision => new DecisionAgreementForm
        {
            Speaker = decision.Speaker,
            On = decision.On,
            Cast = decision.Cast.IsEmpty ? null : [.. decision.Cast.Select(member => new CastMemberForm { Person = member.Person, Part = member.Part, HasLastWord = member.HasLastWord ? true : null, IsMet = member.IsMet ? true : null })],
            What = decision.What,
            When = decision.When,
            Where = decision.Where,
            How = decision.How,
            Why = decision.Why,
            IsInWriting = decision.IsInWriting ? true : null,
        });
}
