using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using SalesDomain.Currencies;
using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Vocabularies;

/// <summary>Vocabularies refer to each other; whichever is touched first, no member has a hole where another was not made yet.</summary>
public class RelationTests
{
    public static TheoryData<string> Vocabularies => [.. typeof(Money).Assembly.GetTypes().Where(IsVocabulary).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void No_relation_is_missing_whichever_vocabulary_is_touched_first(string first)
    {
        AssemblyLoadContext fresh = new(first, isCollectible: true);
        try
        {
            Assembly assembly = fresh.LoadFromAssemblyPath(typeof(Money).Assembly.Location);
            Assert.NotSame(typeof(Money).Assembly, assembly);
            Assert.NotEmpty(Members(assembly.GetType(first)!));
            List<string> holes = [];
            foreach (Type type in assembly.GetTypes().Where(IsVocabulary))
            {
                foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    bool mayBeNull = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
                    holes.AddRange(Members(type).Where(member => !IsWhole(property.GetValue(member), mayBeNull)).Select(member => $"{type.Name}.{member}.{property.Name}"));
                }
            }

            Assert.Empty(holes);
        }
        finally
        {
            fresh.Unload();
        }
    }

    private static bool IsWhole(object? value, bool mayBeNull) => value switch
    {
        null => mayBeNull,
        string text => text.Trim().Length > 0,
        // the array of a default value throws here, as it should
        IEnumerable items => items.Cast<object?>().All(item => IsWhole(item, false)),
        _ => true,
    };

    private static IEnumerable<object> Members(Type vocabulary) =>
        ((IEnumerable)vocabulary.GetProperty("List", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!.GetValue(null)!).Cast<object>();

    // by name, as the base of a fresh assembly is another type
    private static bool IsVocabulary(Type type) => !type.IsAbstract && type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition().FullName == typeof(Vocabulary<>).FullName;
}
