using NodaTime;
using NodaTime.Text;
using SalesDomain.Crm.Findings;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Histories;

/// <summary>Makes the history of a deal from its rows and from the deal as it stands.</summary>
/// <param name="file">The name of the file, for findings.</param>
/// <param name="isOfFields">Whether a row is a change of one field; else it is the state after a change.</param>
/// <param name="stages">The stages.</param>
/// <param name="zone">The zone of days.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class HistoryBuilder(string file, bool isOfFields, HistoryStages stages, DateTimeZone zone, FindingLog findings)
{
    private const HistoryFields Outcome = HistoryFields.Stage | HistoryFields.Status;

    /// <summary>The history of a deal; its rows in any order.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="createdAt">When it was created, if the file says so.</param>
    public OpportunityHistory Build(Opportunity deal, IReadOnlyList<HistoryRow> rows, Instant? createdAt)
    {
        Instant? created = Created(deal, createdAt);
        List<HistoryRow> ordered = [.. rows.OrderBy(row => row.At).ThenBy(row => row.Order)];
        if (ordered.Count == 0)
        {
            Warn(FindingCodes.NoHistoryRows, () => $": \"{deal.Id}\" has no row; taken as unchanged since its creation, a closed deal as unknown until it closed.");
        }
        else if (createdAt is null && DayOf(ordered[0].At) == deal.CreatedOn && ordered.Find(row => row.Values.Says(HistoryFields.Stage))?.Old?.Stage is null)
        {
            // the first row on the day of creation is the creation, unless it says what was before
            created = ordered[0].At;
        }

        bool saysStatus = ordered.Exists(row => row.Values.Says(HistoryFields.Status));
        (HistoryRow? last, HistoryFields said) = (ordered.Count > 0 ? ordered[^1] : null, ordered.Aggregate(HistoryFields.None, (all, row) => all | row.Values.Has));
        ordered = NotBefore(deal, created, ordered);
        if (isOfFields) ordered = Merged(ordered);
        OpportunityHistory history = Begin(deal, created, ordered, out int next, out Trail trail);
        for (; next < ordered.Count; next++) history = Follow(history, ordered[next], trail);
        if (!saysStatus) history = WithOutcome(history, deal);
        if (last is { IsDeleted: true }) history = Append(history, new OpportunityChange.Deleted(Latest(history, last.At)), last.Number);
        else if (last?.EndedAt is { } end) history = Append(history, new OpportunityChange.Deleted(Latest(history, end)), last.Number);
        Compare(history, deal, said);
        return history;
    }

    private Instant? Created(Opportunity deal, Instant? said) =>
        said is { } at && (deal.CreatedOn is null || DayOf(at) == deal.CreatedOn) ? at : deal.CreatedOn is { } day ? zone.AtStartOfDay(day).ToInstant() : null;

    private List<HistoryRow> NotBefore(Opportunity deal, Instant? created, List<HistoryRow> rows)
    {
        if (created is not { } birth) return rows;
        return
        [
            .. rows.Select(row =>
            {
                if (row.At >= birth) return row;
                Warn(FindingCodes.RowBeforeCreation, () => $", row {row.Number}: {Iso(row.At)} is before \"{deal.Id}\" was created ({Iso(birth)}); taken as of its creation.");
                return row with { At = birth };
            }),
        ];
    }

    /// <summary>Changes of several fields at one instant are one change; a field that changes twice in an instant changes twice.</summary>
    private static List<HistoryRow> Merged(List<HistoryRow> rows)
    {
        List<HistoryRow> merged = [];
        foreach (HistoryRow row in rows)
        {
            if (merged.Count > 0 && merged[^1] is { } before && before.At == row.At && (before.Values.Has & row.Values.Has) == HistoryFields.None)
            {
                merged[^1] = before with
                {
                    Number = row.Values.Says(Outcome) ? row.Number : before.Number,
                    Values = before.Values.Or(row.Values),
                    Old = row.Old is null ? before.Old : before.Old?.Or(row.Old) ?? row.Old,
                };
            }
            else
            {
                merged.Add(row);
            }
        }

        return merged;
    }

    /// <summary>The state in which the history begins, and from where the rows are changes.</summary>
    private OpportunityHistory Begin(Opportunity deal, Instant? created, List<HistoryRow> rows, out int next, out Trail trail)
    {
        int first = rows.FindIndex(row => row.Values.Says(HistoryFields.Stage));
        if (first < 0) first = AddClosing(deal, created, rows);
        string? before = first < 0 ? deal.Stage.Key : rows[first].Old is { Stage: { } old } ? old : null;

        // what is known at the beginning: the latest value until then, else the one until the first change, else that of the deal if it never changed
        HistoryValues values = new(HistoryFields.None);
        int counted = before is null ? first + 1 : 0;
        for (int i = 0; i < counted; i++) values = rows[i].Values.Or(values);
        for (int i = counted; i < rows.Count; i++) values = values.Or((rows[i].Old ?? new HistoryValues(HistoryFields.None)).Or(new HistoryValues(rows[i].Values.Has)));
        bool saysDate = values.Says(HistoryFields.Close | HistoryFields.ExpectedClose);
        bool saysStep = rows.Take(counted).Any(SaysStep) || rows.Skip(counted).FirstOrDefault(SaysStep)?.Old?.Says(HistoryFields.NextStep) == true;
        values = values.Or(new HistoryValues(HistoryFields.None)
        {
            Owner = deal.Owner,
            Amount = deal.Amount,
            ForecastCategory = deal.ForecastCategory,
            ExpectedClose = saysDate ? null : deal.ExpectedCloseOn,
        });

        PipelineStage stage = stages.Of(before ?? rows[first].Values.Stage!);
        OpportunityStatus status = values.Status is { } said && stage.Kind == OpportunityStatus.Open ? said : stage.Kind;
        Instant? since = before is null && rows[first].At != created && DayOf(rows[first].At) != deal.CreatedOn ? rows[first].At : null;
        OpportunityHistory history = OpportunityHistory.Open(
            deal.Id, stage, created, values.Owner, values.Amount, values.ExpectedClose ?? (status == OpportunityStatus.Open ? values.Close : null), values.ForecastCategory, deal.Name, deal.Type, since);
        next = counted;
        long number = counted > 0 ? rows[first].Number : 0;
        if (saysStep) history = Append(history, new OpportunityChange.Planned(Now(history), values.NextStep), number);
        if (status != stage.Kind) history = Append(history, Closing(status, Now(history), null), number);
        trail = new Trail(stage.Kind == OpportunityStatus.Open ? stage : null) { Stage = stage, Status = status, SaysNextStep = saysStep };
        return history;
    }

    /// <summary>For a closed deal whose stage no row says: what it was before it closed is not known. -1 for others.</summary>
    private int AddClosing(Opportunity deal, Instant? created, List<HistoryRow> rows)
    {
        if (deal.Status == OpportunityStatus.Open || stages.Of(deal.Stage.Key).Kind == OpportunityStatus.Open || deal.ClosedOn is not { } day) return -1;
        Instant at = zone.AtStartOfDay(day).ToInstant();
        if (at < created) at = created.Value;
        int place = rows.FindIndex(row => row.At > at);
        if (place < 0) place = rows.Count;
        rows.Insert(place, new HistoryRow(0, 0, at, new HistoryValues(HistoryFields.Stage) { Stage = deal.Stage.Key }));
        return place;
    }

    private OpportunityHistory Follow(OpportunityHistory history, HistoryRow row, Trail trail)
    {
        HistoryValues values = row.Values;
        PipelineStage stage = values.Says(HistoryFields.Stage) ? stages.Of(values.Stage!) : history.Stage;
        OpportunityStatus status = values.Status is { } said && stage.Kind == OpportunityStatus.Open ? said : values.Says(HistoryFields.Stage) ? stage.Kind : history.Status;

        // values before the outcome, so that a deal is closed with the amount of the row
        if (values.Says(HistoryFields.Amount) && values.Amount != history.Amount) history = Append(history, new OpportunityChange.Repriced(row.At, values.Amount), row.Number);
        if (DateOf(values, status, out LocalDate? date) && date != history.ExpectedCloseOn) history = Append(history, new OpportunityChange.Rescheduled(row.At, date), row.Number);
        if (values.Says(HistoryFields.Owner) && values.Owner != history.Owner) history = Append(history, new OpportunityChange.Reassigned(row.At, values.Owner), row.Number);
        if (values.Says(HistoryFields.ForecastCategory) && values.ForecastCategory != history.ForecastCategory) history = Append(history, new OpportunityChange.Recategorized(row.At, values.ForecastCategory), row.Number);
        if (SaysStep(row) && (values.NextStep != history.NextStep || !trail.SaysNextStep)) history = Append(history, new OpportunityChange.Planned(row.At, values.NextStep), row.Number);
        trail.SaysNextStep |= SaysStep(row);
        if (!values.Says(Outcome)) return history;

        // what the row before said already was reported there, if the deal could not follow
        bool isSaidBefore = stage.Equals(trail.Stage) && status == trail.Status;
        (trail.Stage, trail.Status) = (stage, status);
        if (!isSaidBefore && !(stage.Equals(history.Stage) && status == history.Status)) history = Turn(history, row, stage, status, trail);
        if (history.Status == OpportunityStatus.Open) trail.LastOpen = history.Stage;
        return history;
    }

    /// <summary>Takes the deal to a stage and a status.</summary>
    private OpportunityHistory Turn(OpportunityHistory history, HistoryRow row, PipelineStage stage, OpportunityStatus status, Trail trail)
    {
        if (status == OpportunityStatus.Open)
            return Append(history, history.Status == OpportunityStatus.Open ? new OpportunityChange.Moved(row.At, stage) : new OpportunityChange.Reopened(row.At, stage), row.Number);
        if (history.Status == status)
            return Append(history, stage.Kind == OpportunityStatus.Open ? new OpportunityChange.Moved(row.At, stage) : Closing(status, row.At, stage), row.Number);

        if (history.Status != OpportunityStatus.Open && trail.LastOpen is { } last)
        {
            string id = history.Id.Value;
            OpportunityStatus was = history.Status;
            Warn(FindingCodes.ReopeningAssumed, () => $", row {row.Number}: \"{id}\" goes from {StageWord(was)} to {StageWord(status)}; taken as reopened in {last} at that time.");
            history = Append(history, new OpportunityChange.Reopened(row.At, last), row.Number);
        }

        // where the outcome is independent of the stage, the stage stays
        bool isApart = stage.Kind == OpportunityStatus.Open;
        if (isApart && history.Status == OpportunityStatus.Open && !stage.Equals(history.Stage)) history = Append(history, new OpportunityChange.Moved(row.At, stage), row.Number);
        return Append(history, Closing(status, row.At, isApart ? null : stage), row.Number);
    }

    /// <summary>The outcome that only the deal says, in the stage in which its history ends.</summary>
    private OpportunityHistory WithOutcome(OpportunityHistory history, Opportunity deal)
    {
        if (history.Status != OpportunityStatus.Open || deal.Status == OpportunityStatus.Open || !history.Stage.Key.Equals(stages.Of(deal.Stage.Key).Key, StringComparison.Ordinal) || deal.ClosedOn is not { } day) return history;
        Instant at = Latest(history, zone.AtStartOfDay(day).ToInstant());
        findings.Add(FindingCodes.OutcomeFromDeal, FindingSeverity.Note, () => $"{file}: no row says that \"{deal.Id}\" was {StageWord(deal.Status)}; taken from the deal, as of {Iso(at)}.");
        return Append(history, Closing(deal.Status, at, null), 0);
    }

    private void Compare(OpportunityHistory history, Opportunity deal, HistoryFields said)
    {
        string? what = !history.Stage.Key.Equals(stages.Of(deal.Stage.Key).Key, StringComparison.Ordinal) ? $"in stage {history.Stage}, and the deal is in {deal.Stage}"
            : history.Status != deal.Status ? $"{StageWord(history.Status)}, and the deal is {StageWord(deal.Status)}"
            : (said & HistoryFields.Amount) != 0 && history.Amount != deal.Amount ? $"with {history.Amount?.ToString() ?? "no amount"}, and the deal has {deal.Amount?.ToString() ?? "none"}"
            : null;
        if (history.Status != OpportunityStatus.Open && history.Status == deal.Status && deal.ClosedOn is { } own && history.ClosedAt is { } at && DayOf(at) != own)
            findings.Add(FindingCodes.CloseDateDiffers, FindingSeverity.Note, () => $"{file}: \"{deal.Id}\" was closed on {LocalDatePattern.Iso.Format(DayOf(at))} by its history, and says {LocalDatePattern.Iso.Format(own)}; a report counts the day it says, a bridge the change.");
        if (what is not null) Warn(FindingCodes.HistoryContradictsDeal, () => $": the history of \"{deal.Id}\" ends {what}; the history counts.");
    }

    private OpportunityHistory Append(OpportunityHistory history, OpportunityChange change, long row)
    {
        if (history.TryAppend(change, out OpportunityHistory next, out string? refusal)) return next;
        Warn(FindingCodes.ImpossibleChange, () => $"{(row > 0 ? $", row {row}: " : ": ")}\"{history.Id}\" cannot change so: {refusal} The change is left out.");
        return next;
    }

    private static OpportunityChange Closing(OpportunityStatus status, Instant at, PipelineStage? stage) =>
        status == OpportunityStatus.Won ? new OpportunityChange.Won(at, stage) : new OpportunityChange.Lost(at, stage);

    private static bool DateOf(HistoryValues values, OpportunityStatus status, out LocalDate? date)
    {
        date = values.Says(HistoryFields.ExpectedClose) ? values.ExpectedClose : values.Close;
        return values.Says(HistoryFields.ExpectedClose) || (values.Says(HistoryFields.Close) && status == OpportunityStatus.Open);
    }

    private static bool SaysStep(HistoryRow row) => row.Values.Says(HistoryFields.NextStep);

    private static Instant Now(OpportunityHistory history) => history.LastChange?.At ?? history.KnownSince ?? history.CreatedAt ?? Instant.FromUtc(1, 1, 1, 0, 0);

    private static Instant Latest(OpportunityHistory history, Instant at) => Instant.Max(Now(history), at);

    private static string StageWord(OpportunityStatus status) => Columns.StageResolver.Word(status);

    private static string Iso(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private LocalDate DayOf(Instant at) => at.InZone(zone).Date;

    private void Warn(string code, Func<string> what) => findings.Add(code, FindingSeverity.Warning, () => file + what());

    /// <summary>What the rows said so far, whether the deal could follow or not.</summary>
    private sealed class Trail(PipelineStage? lastOpen)
    {
        public PipelineStage? LastOpen { get; set; } = lastOpen;

        public PipelineStage? Stage { get; set; }

        public OpportunityStatus Status { get; set; }

        /// <summary>Whether the history says the next step, or that there is none; before that it is unknown.</summary>
        public bool SaysNextStep { get; set; }
    }
}
