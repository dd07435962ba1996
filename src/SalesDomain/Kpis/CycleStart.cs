namespace SalesDomain.Kpis;

/// <summary>The event from which a sales cycle is counted. It ends when the deal closes.</summary>
public enum CycleStart
{
    /// <summary>The creation of the opportunity. The default.</summary>
    Creation,

    /// <summary>The first contact with the buyer.</summary>
    FirstContact,
}
