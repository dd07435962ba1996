using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SalesDomain.Tests.Support;

/// <summary>The documentation file that the compiler wrote beside the assembly.</summary>
internal static partial class XmlDocs
{
    private static readonly Lazy<Dictionary<string, XElement>> Members = new(() =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "SalesDomain.xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value));

    public static string SummaryOf(FieldInfo field) => WhiteSpace().Replace(Members.Value[$"F:{field.DeclaringType!.FullName}.{field.Name}"].Element("summary")!.Value.Trim(), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
