using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SalesDomain.Tests.Support;

/// <summary>The C# compiler, to show what users of the library cannot write.</summary>
internal static class Compiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using Ardalis.SmartEnum;
        global using NodaTime;
        global using SalesDomain.Calendars;
        global using SalesDomain.Currencies;
        global using SalesDomain.Funnel;
        global using SalesDomain.Measures;
        global using SalesDomain.Opportunities;
        global using SalesDomain.Vocabularies;
        """;

    // the assembly has a name of its own, so that it sees no internals, as the tests do
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "SomeoneElse",
        [CSharpSyntaxTree.ParseText(Usings)],
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsForUsers).Select(path => MetadataReference.CreateFromFile(path))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The ids of the errors of a body of statements, in order and without repeats; empty where it compiles.</summary>
    public static string[] ErrorsOf(string statements) => ErrorsOfTypes($"class User {{ void Run() {{ {statements} }} }}");

    /// <summary>The ids of the errors of types.</summary>
    public static string[] ErrorsOfTypes(string types) =>
        [.. Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(types)).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).Distinct().Order(StringComparer.Ordinal)];

    private static bool IsForUsers(string path) =>
        Path.GetFileName(path) is "SalesDomain.dll" or "NodaTime.dll" or "Ardalis.SmartEnum.dll" or "netstandard.dll" or "mscorlib.dll"
        || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal);
}
