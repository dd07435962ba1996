using SalesDomain.Crm.Histories;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm;

/// <summary>Reads the histories of opportunities from CSV and joins them to the opportunities as they stand.</summary>
/// <remarks>
/// The headings decide what rows are.
/// <para>
/// States after a change (<c>opportunity_id,changed_at,stage,amount,close_date,owner,forecast_category,next_step</c>, Salesforce's
/// OpportunityHistory, versions with a start such as <c>_fivetran_start</c>), or changes of single fields (Salesforce's OpportunityFieldHistory,
/// HubSpot's property history). They are put in the order of time, equal times in that of the file, which is turned round where the file has the newest first.
/// </para>
/// <para>
/// Deals, one row each, with the dates of their stages, where there is neither a time of change nor the name of a field: HubSpot's properties
/// <c>hs_date_entered_ID</c> and <c>hs_v2_date_entered_ID</c>, or the labels <c>Date entered 'Stage (Pipeline)'</c> and <c>Date entered "Stage (Pipeline)"</c>.
/// The second version (v2, double quotes) counts where it says something, else the first. Stages are matched without case and signs. A date is an
/// instant, a day or milliseconds since 1970; its style is decided over all these columns together. A date that cannot be read is an error and left out, and
/// the others of its row count. Stages of one time, as HubSpot stamps those that a deal skipped, stand in the order of the given pipeline, else of the
/// columns, closed ones last. HubSpot holds one date a stage, so earlier visits of a stage that a deal came back to are not known. Its documentation
/// (knowledge.hubspot.com/properties/stage-calculated-properties, of February 2026) does not say whether the date is that of the first or of the latest entry; that the "latest time
/// in" a stage is calculated from it and from the date of exit speaks for the latest.
/// </para>
/// Creation, name and type are the opportunity's, and so is every field of which the file says nothing.
/// The file is gone through twice: first to decide the styles of dates and numbers, then to read.
/// </remarks>
public static class HistoryCsv
{
    /// <summary>The histories of opportunities and what was noticed.</summary>
    /// <param name="file">The history.</param>
    /// <param name="opportunities">The opportunities as they stand, of the same export; ids differ.</param>
    /// <param name="options">What the reader is told beside.</param>
    /// <exception cref="CrmReadException">The file cannot be read at all.</exception>
    public static HistoryImport Read(CrmFile file, IReadOnlyList<Opportunity> opportunities, HistoryImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(opportunities);
        return HistoryPass.Of(file, opportunities, options ?? new HistoryImportOptions()).Run();
    }
}
