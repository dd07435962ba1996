namespace SalesDomain.Identifiers;

/// <summary>An id as the system of record writes it: text, never a number. Ids of different things are different types.</summary>
/// <typeparam name="TSelf">The type of the id.</typeparam>
public interface IIdentifier<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>The text of the id.</summary>
    string Value { get; }

    /// <summary>An id of a text.</summary>
    /// <param name="value">The text; not empty.</param>
    static abstract TSelf Of(string value);
}
