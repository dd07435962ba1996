namespace SalesDomain.Methodologies;

/// <summary>How much evidence a claim about selling stands on, the best first.</summary>
public enum EvidenceGrade
{
    /// <summary>A controlled comparison. No head-to-head trial of methodologies is known, so nothing here has it.</summary>
    A,

    /// <summary>A large observation, or a comparison before and after.</summary>
    B,

    /// <summary>A survey at one time, or one paid for by who sells the method.</summary>
    C,

    /// <summary>A convention of practitioners.</summary>
    D,
}
