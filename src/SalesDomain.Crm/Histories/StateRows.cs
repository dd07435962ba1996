using NodaTime;
using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Histories;

/// <summary>A history whose rows are states after a change: Salesforce's OpportunityHistory, versions with a start, our own plain form.</summary>
internal sealed class StateRows : DatedRows
{
    public StateRows(CsvTable table, HistoryColumns columns, FindingLog findings, IReadOnlyList<Opportunity> opportunities, HistoryImportOptions options)
        : base(table, columns, findings, opportunities, options) => Stages.Preset = HistoryColumns.PresetOf(table.Headings[columns.Stage]);

    protected override string Row => "the state after a change";

    protected override void LookAtValues(CsvLine line)
    {
        if (Columns.Amount >= 0) Amounts.Look(line.Bytes(Columns.Amount));
    }

    protected override void DecideValues() => ReportStyleOfAmounts(Columns.Amount);

    protected override bool TryRead(CsvLine line)
    {
        if (!TryStart(line, out DealRows? rows, out Instant at) || !TryStage(line, Columns.Stage, out string? stage) || !TryStatus(line, stage, out OpportunityStatus? status)
            || !TryAmount(line, Columns.Amount, rows.Deal, out Money? amount)
            || !TryDate(line, Columns.Close, out LocalDate? close) || !TryDate(line, Columns.ExpectedClose, out LocalDate? expected)
            || !TryBoolean(line, Columns.IsDeleted, out bool? deleted) || !TryEnd(line, out Instant? end) || IsSame(line, rows.Deal))
        {
            return false;
        }

        HistoryFields has = HistoryFields.Stage | Said(status is not null, HistoryFields.Status) | Said(Columns.Amount >= 0, HistoryFields.Amount) | Said(Columns.Close >= 0, HistoryFields.Close)
            | Said(Columns.ExpectedClose >= 0, HistoryFields.ExpectedClose) | Said(Columns.Owner >= 0, HistoryFields.Owner)
            | Said(Columns.ForecastCategory >= 0, HistoryFields.ForecastCategory) | Said(Columns.NextStep >= 0, HistoryFields.NextStep);
        HistoryValues values = new(has)
        {
            Stage = stage,
            Status = status,
            Amount = amount,
            Close = close,
            ExpectedClose = expected,
            Owner = OwnerOf(line, Columns.Owner),
            ForecastCategory = CategoryOf(line, Columns.ForecastCategory),
            NextStep = line.Text(Columns.NextStep),
        };
        if (status is { } said) Stages.See(stage!, said);
        Add(rows, new HistoryRow(line.Number, rows.List.Count, at, values, null, deleted == true, end));
        return true;
    }

    /// <summary>The status that the row says; with a given pipeline none, as that counts.</summary>
    private bool TryStatus(CsvLine line, string? stage, out OpportunityStatus? status)
    {
        status = null;
        if (!TryBoolean(line, Columns.IsWon, out bool? won) || !TryBoolean(line, Columns.IsClosed, out bool? closed)) return false;
        if (won == true && closed == false)
        {
            Fail(FindingCodes.UnknownOutcome, line, Columns.IsWon, $"says won, and the row says that the deal is not closed. {LeftOut}");
            return false;
        }

        status = StageResolver.Said(won, closed) ?? StatusIn(line, Columns.Status);
        if (Options.Pipeline is null) return true;
        if (status is { } said && Stages.Of(stage!).Kind != said)
            Findings.Add(FindingCodes.StatusContradictsStage, FindingSeverity.Warning, () => Table.At(line, Columns.Stage, $"has another status in the pipeline {Options.Pipeline.Name} than the row says; the pipeline counts."));
        status = null;
        return true;
    }

    /// <summary>When the record was gone: the end of a version that is not the current one; later versions outdo it.</summary>
    private bool TryEnd(CsvLine line, out Instant? end)
    {
        end = null;
        if (!TryBoolean(line, Columns.IsCurrent, out bool? isCurrent)) return false;
        if (isCurrent != false || Columns.ValidTo < 0 || Dates[Columns.ValidTo].TryRead(line.Bytes(Columns.ValidTo), out end, out _)) return true;
        Fail(FindingCodes.InvalidDate, line, Columns.ValidTo, $"is no time; legal is {DateColumn.Legal}. {LeftOut}");
        return false;
    }

    private static HistoryFields Said(bool isSaid, HistoryFields field) => isSaid ? field : HistoryFields.None;
}
