namespace SalesDomain.Crm.Tests;

/// <summary>A test on the optional folder of real files, skipped with the reason where the folder is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (Folder is null) Skip = "the folder ../shared/data of real files is not there";
    }

    public static string PathOf(string file) => Path.Combine(Folder ?? throw new InvalidOperationException("no shared data"), file);

    private static string? Folder
    {
        get
        {
            DirectoryInfo? root = new(AppContext.BaseDirectory);
            while (root is not null && !File.Exists(Path.Combine(root.FullName, "SalesDomain.sln"))) root = root.Parent;
            string? folder = root?.Parent is { } parent ? Path.Combine(parent.FullName, "shared", "data") : null;
            return Directory.Exists(folder) ? folder : null;
        }
    }
}
