namespace SalesDomain.ChallengerSale;

/// <summary>How a step of a pitch went, by what the customer said. A step that was not taken has none: <c>null</c>, and never a failure.</summary>
public enum StepResult
{
    /// <summary>The customer did not go along.</summary>
    Fail,

    /// <summary>The customer went along in part; the step may be taken again.</summary>
    Partial,

    /// <summary>The customer went along.</summary>
    Pass,
}
