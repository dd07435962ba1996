namespace SalesDomain.Tests.Support;

/// <summary>A fact about data beside the repository; skipped with the reason where the data is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string path)
    {
        Path = path;
        string full = System.IO.Path.Combine(SourceTree.SharedData, path);
        if (!File.Exists(full) && !Directory.Exists(full)) Skip = $"The shared data {full} is not on this machine.";
    }

    /// <summary>The path below the folder of the shared data.</summary>
    public string Path { get; }
}
