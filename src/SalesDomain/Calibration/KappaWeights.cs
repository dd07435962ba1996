namespace SalesDomain.Calibration;

/// <summary>How much a disagreement of several levels weighs.</summary>
public enum KappaWeights
{
    /// <summary>As the levels apart: |i − j|.</summary>
    Linear,

    /// <summary>As the square of the levels apart: (i − j)². The usual choice: it is then an intraclass correlation.</summary>
    Quadratic,
}
