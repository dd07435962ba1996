using NodaTime;

namespace SalesDomain.Crm.Histories;

/// <summary>A row of a history.</summary>
/// <param name="Number">The physical line on which it begins; 0 for none.</param>
/// <param name="Order">Its place among rows of the same time.</param>
/// <param name="At">When the values came to hold.</param>
/// <param name="Values">The values since then.</param>
/// <param name="Old">The values until then, where the row says them.</param>
/// <param name="IsDeleted">Whether the row says that the record is deleted.</param>
/// <param name="EndedAt">When the record was gone, for the last version of one that is no longer there.</param>
internal sealed record HistoryRow(long Number, int Order, Instant At, HistoryValues Values, HistoryValues? Old = null, bool IsDeleted = false, Instant? EndedAt = null);
