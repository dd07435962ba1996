using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using FluentValidation;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Tests.Conventions;

public class TypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] All = [.. typeof(Money).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("SalesDomain", StringComparison.Ordinal) == true)];

    private static readonly Type[] Public = [.. All.Where(type => type.IsVisible)];

    [Fact]
    public void The_types_are_found() => Assert.True(Public.Length > 50);

    [Fact]
    public void A_public_class_is_sealed_static_or_abstract() => Assert.Empty(Public.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    [Fact]
    public void A_public_struct_is_readonly() =>
        Assert.Empty(Public.Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute))).Select(type => type.FullName));

    [Fact]
    public void Public_types_have_no_setter_but_init() =>
        Assert.Empty(Public.SelectMany(type => type.GetProperties(Declared)).Where(property => property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).Select(property => $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void Public_types_have_no_public_field_that_changes() =>
        Assert.Empty(Public.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared)).Where(field => field.IsPublic && (!field.IsStatic || !(field.IsInitOnly || field.IsLiteral)))
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void No_static_field_changes() =>
        Assert.Empty(All.Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Namespace != "SalesDomain.Serialization").SelectMany(type => type.GetFields(Declared))
            .Where(field => field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute))).Select(field => $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void A_converter_named_in_an_attribute_is_public_and_can_be_made()
    {
        Type[] converters = [.. All.Cast<MemberInfo>().Concat(All.SelectMany(type => type.GetProperties(Declared)))
            .SelectMany(member => member.GetCustomAttributes<JsonConverterAttribute>(inherit: false)).Select(attribute => attribute.ConverterType!).Distinct()];
        Assert.True(converters.Length > 5);
        Assert.All(converters, converter => Assert.True(converter.IsVisible && converter.GetConstructor(Type.EmptyTypes) is { IsPublic: true }, converter.FullName));
    }

    [Fact]
    public void Error_codes_are_unique_and_in_camel_case()
    {
        (string Name, string Code)[] codes = [.. typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (field.Name, (string)field.GetRawConstantValue()!))];
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Length, codes.Select(code => code.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(codes, code => Assert.Equal(char.ToLowerInvariant(code.Name[0]) + code.Name[1..], code.Code));
        Assert.All(codes, code => Assert.Matches("^[a-z][a-zA-Z0-9]*$", code.Code));
    }

    [Fact]
    public void A_validator_can_be_made_and_shared()
    {
        Type[] validators = [.. All.Where(type => type.IsAssignableTo(typeof(IValidator)))];
        Assert.NotEmpty(validators);
        Assert.All(validators, type => Assert.True(type.IsVisible && type.IsSealed && type.GetConstructor(Type.EmptyTypes) is not null, type.FullName));
        Assert.All(validators, type => Assert.Same(type.GetProperty("Instance")!.GetValue(null), type.GetProperty("Instance")!.GetValue(null)));
    }

    [Fact]
    public void An_exception_carries_a_code() =>
        Assert.All(Public.Where(type => type.IsAssignableTo(typeof(Exception))), type => Assert.Equal(typeof(string), type.GetProperty("Code")?.PropertyType));

    [Fact]
    public void No_namespace_is_named_like_a_type_inside_it() => Assert.Empty(All.Where(type => !type.IsNested && type.Namespace!.Split('.').Contains(type.Name.Split('`')[0])).Select(type => type.FullName));
}
