using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using SalesDomain.Currencies;
using SalesDomain.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Support;

/// <summary>What the library holds, by reflection.</summary>
internal static class Library
{
    public static Assembly Assembly { get; } = typeof(Money).Assembly;

    /// <summary>What users see, types in types too.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Every smart enumeration.</summary>
    public static IReadOnlyList<Type> Vocabularies { get; } = [.. Assembly.GetTypes().Where(type => !type.IsAbstract && Derives(type, typeof(Vocabulary<>)))];

    /// <summary>What the public JSON context reads and writes; of what is generic also the definition.</summary>
    public static IReadOnlySet<Type> InJsonContext { get; } = typeof(SalesDomainJsonContext).GetProperties()
        .Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(JsonTypeInfo<>))
        .Select(property => property.PropertyType.GetGenericArguments()[0]).SelectMany(type => type.IsGenericType ? [type, type.GetGenericTypeDefinition()] : new[] { type }).ToHashSet();

    /// <summary>Whether a type, or one it derives from, is made of a generic definition.</summary>
    public static bool Derives(Type type, Type definition) => Base(type, definition) is not null;

    /// <summary>The type that it derives from which is made of a generic definition.</summary>
    public static Type? Base(Type? type, Type definition)
    {
        while (type is not null && !(type.IsGenericType && type.GetGenericTypeDefinition() == definition)) type = type.BaseType;
        return type;
    }
}
