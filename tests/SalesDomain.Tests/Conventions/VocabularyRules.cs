using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesDomain.Tests.Support;
using SalesDomain.Tests.Vocabularies;
using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Conventions;

/// <summary>What is asked of every smart enumeration, as rules that any type can be held against.</summary>
internal static class VocabularyRules
{
    private static readonly Lazy<HashSet<string>> Kept = new(() =>
    {
        using Stream stream = Library.Assembly.GetManifestResourceStream("ILLink.Descriptors.xml")!;
        return [.. XDocument.Load(stream).Descendants("type").Select(type => type.Attribute("fullname")!.Value)];
    });

    public static IReadOnlyDictionary<string, Func<Type, bool>> All { get; } = new Dictionary<string, Func<Type, bool>>
    {
        ["is sealed"] = type => type.IsSealed,
        ["makes its members itself"] = type => type.GetConstructors().Length == 0,
        ["is written by VocabularyJsonConverter of itself"] = type => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(VocabularyJsonConverter<>).MakeGenericType(type),
        ["is in SalesDomainJsonContext"] = Library.InJsonContext.Contains,
        ["has a Match with one answer for each member"] = HasMatch,
        ["stands in ILLink.Descriptors.xml"] = type => Kept.Value.Contains(type.FullName!),
        ["has tests that derive from VocabularyContract"] = type => typeof(VocabularyRules).Assembly.GetTypes().Any(test => test.IsPublic && !test.IsAbstract && test.IsAssignableTo(typeof(VocabularyContract<>).MakeGenericType(type))),
        ["is checked under Native AOT, in VocabularyChecks.cs"] = type => Says("VocabularyChecks.cs", $@"ThroughTheBase<{type.Name}>\("),
        ["is checked under Native AOT, in JsonChecks.cs"] = type => Says("JsonChecks.cs", $@"Context\.{type.Name}\b"),
        ["has names that differ, in more than case"] = type => AreDistinct(Members(type).Select(Name), StringComparer.OrdinalIgnoreCase),
        ["has a number for each member, without a gap"] = type => Members(type).Select(Value).SequenceEqual(Enumerable.Range(Value(Members(type)[0]), Members(type).Length)),
        ["has a field for each member, of its name"] = HasFields,
        ["leaves no relation of a member empty"] = type => Members(type).All(member => HasItsRelations(type, member)),
        ["stores no member in an optional field, where order would lose it"] = type => !Instance(type).Any(field => field.FieldType == type && IsOptional(field)),
    };

    /// <summary>The rules that a type breaks.</summary>
    public static string[] BrokenBy(Type type) => [.. All.Where(rule => !rule.Value(type)).Select(rule => rule.Key)];

    private static object[] Members(Type type) => [.. ((IEnumerable)type.GetProperty("List", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!.GetValue(null)!).Cast<object>()];

    private static string Name(object member) => (string)member.GetType().GetProperty("Name")!.GetValue(member)!;

    private static int Value(object member) => (int)member.GetType().GetProperty("Value")!.GetValue(member)!;

    private static bool AreDistinct(IEnumerable<string> names, StringComparer comparer) => names.GroupBy(name => name, comparer).All(group => group.Count() == 1);

    private static bool HasMatch(Type type) => type.GetMethods().Any(method =>
        method is { Name: "Match", IsGenericMethodDefinition: true }
        && method.GetParameters().All(answer => answer.ParameterType == typeof(Func<>).MakeGenericType(method.ReturnType))
        && method.GetParameters().Select(answer => answer.Name).SequenceEqual(Members(type).Select(member => JsonNamingPolicy.CamelCase.ConvertName(Name(member)))));

    private static bool HasFields(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == type).Select(field => (field.Name, Member: field.GetValue(null)!))
            .SequenceEqual(Members(type).Select(member => (Name(member), member)));

    // a static field that is used above its own line is null there, and nothing says so
    private static bool HasItsRelations(Type type, object member)
    {
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            object? value = property.GetValue(member);
            if (value is null)
            {
                if (new NullabilityInfoContext().Create(property).ReadState != NullabilityState.Nullable) return false;
            }
            else if (value is not string && value is IEnumerable elements)
            {
                // an array of default says that it is none, and only throws when gone through
                if (value.GetType().GetProperty("IsDefault")?.GetValue(value) is true || elements.Cast<object?>().Any(element => element is null)) return false;
            }
        }

        return true;
    }

    private static IEnumerable<FieldInfo> Instance(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static bool IsOptional(FieldInfo field) => new NullabilityInfoContext().Create(field).ReadState == NullabilityState.Nullable;

    private static bool Says(string file, string pattern) => Regex.IsMatch(File.ReadAllText(Path.Combine(SourceTree.Root, "tests/SalesDomain.AotApp", file)), pattern);
}
