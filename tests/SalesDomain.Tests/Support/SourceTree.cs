namespace SalesDomain.Tests.Support;

/// <summary>Where the sources and the shared data lie, found by walking up from the tests' own directory.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    public static string SharedData { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    /// <summary>The C# files of one source folder, without what the build makes.</summary>
    public static IReadOnlyList<string> Files(string folder)
    {
        string top = Path.Combine(Root, folder);
        return [.. Directory.EnumerateFiles(top, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(top, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal)];
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SalesDomain.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No SalesDomain.sln above {AppContext.BaseDirectory}.");
    }
}
