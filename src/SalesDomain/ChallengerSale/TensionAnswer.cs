namespace SalesDomain.ChallengerSale;

/// <summary>What the customer did about something that was asked or held to. No answer yet is <c>null</c>, and never a no.</summary>
public enum TensionAnswer
{
    /// <summary>Said no.</summary>
    Refused,

    /// <summary>Said yes, and it has not happened yet.</summary>
    Promised,

    /// <summary>Has done it.</summary>
    Done,
}
