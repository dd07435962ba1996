using System.Xml.Linq;
using SalesDomain.Currencies;
using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Vocabularies;

public class LinkerDescriptorTests
{
    [Fact]
    public void The_embedded_descriptor_keeps_exactly_the_vocabularies()
    {
        using Stream stream = typeof(Money).Assembly.GetManifestResourceStream("ILLink.Descriptors.xml")!;
        XElement assembly = XDocument.Load(stream).Root!.Elements("assembly").Single();
        string[] vocabularies = [.. typeof(Money).Assembly.GetTypes().Where(IsVocabulary).Select(type => type.FullName!).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(vocabularies);
        Assert.Equal("SalesDomain", assembly.Attribute("fullname")!.Value);
        Assert.Equal(vocabularies, assembly.Elements("type").Select(type => type.Attribute("fullname")!.Value).Order(StringComparer.Ordinal));
        Assert.All(assembly.Elements("type"), type => Assert.Equal("fields", type.Attribute("preserve")!.Value));
    }

    private static bool IsVocabulary(Type type) =>
        !type.IsAbstract && type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Vocabulary<>);
}
