using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SolutionSelling;

/// <summary>A need as <c>{"person":"Jo Lind","title":"VP Sales","pain":"Orders are typed twice","seenOn":"2026-03-02","admission":"...","admittedOn":"2026-03-10","vision":"...","envisionedOn":"2026-03-12","visionBy":"Acme","isInWriting":true}</c>, as far as it has come.</summary>
public sealed class StakeholderNeedJsonConverter : JsonConverter<StakeholderNeed>
{
    /// <inheritdoc/>
    public override StakeholderNeed Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SolutionSellingJsonContext.Default.StakeholderNeedForm, static form =>
        {
            JsonForm.Require((form.Admission is null) == (form.AdmittedOn is null) && (form.Vision is null) == (form.EnvisionedOn is null) && (form.Vision is not null || form.VisionBy is null), "an admission with its day, and a vision with its day, or neither");
            StakeholderNeed need = StakeholderNeed.Latent(form.Person, form.Title, form.Pain, form.SeenOn) with { IsInWriting = form.IsInWriting ?? false };
            if (form is { Admission: { } admission, AdmittedOn: { } admitted }) need = need.Admit(admission, admitted);
            return form is { Vision: { } vision, EnvisionedOn: { } envisioned } ? need.Envision(vision, envisioned, form.VisionBy) : need;
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StakeholderNeed value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SolutionSellingJsonContext.Default.StakeholderNeedForm, static need => new StakeholderNeedForm
        {
            Person = need.Person,
            Title = need.Title,
            Pain = need.Pain,
            SeenOn = need.SeenOn,
            Admission = need.Admission,
            AdmittedOn = need.AdmittedOn,
            Vision = need.Vision,
            EnvisionedOn = need.EnvisionedOn,
            VisionBy = need.VisionBy,
            IsInWriting = need.IsInWriting ? true : null,
        });
}
