namespace SalesDomain.Crm;

/// <summary>How far a reader has come.</summary>
/// <param name="IsFirstLook">Whether it is looking the file through for the styles of its columns; the facts are read after that.</param>
/// <param name="Rows">The rows gone through in this look.</param>
public readonly record struct ReadProgress(bool IsFirstLook, long Rows);
