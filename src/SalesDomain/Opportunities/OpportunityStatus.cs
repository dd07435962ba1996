using System.Text.Json.Serialization;

namespace SalesDomain.Opportunities;

/// <summary>How a deal stands. A plain enumeration: there is no fourth.</summary>
[JsonConverter(typeof(OpportunityStatusJsonConverter))]
public enum OpportunityStatus
{
    /// <summary>It is being worked on.</summary>
    Open,

    /// <summary>The buyer has ordered.</summary>
    Won,

    /// <summary>The buyer will not order, or decided nothing.</summary>
    Lost,
}
