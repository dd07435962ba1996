using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SandlerSelling;

/// <summary>A sale as <c>{"prospect":"Acme","openedOn":"2026-03-01","steps":[{"kind":"bonded","on":"2026-03-01","note":"..."}]}</c>; the steps are taken again one by one, so that none is read that the method refuses.</summary>
public sealed class SandlerSaleJsonConverter : JsonConverter<SandlerSale>
{
    /// <inheritdoc/>
    public override SandlerSale Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SandlerSellingJsonContext.Default.SandlerSaleForm, static form => JsonForm.Items(form.Steps).Aggregate(SandlerSale.Open(form.Prospect, form.OpenedOn), static (sale, step) => sale.Take(step)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SandlerSale value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SandlerSellingJsonContext.Default.SandlerSaleForm, static sale => new SandlerSaleForm(sale.Prospect, sale.OpenedOn, sale.Steps));
}
