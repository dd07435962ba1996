using System.Text.Json;
using SalesDomain.Currencies;
using SalesDomain.Measures;
using SalesDomain.PipelineFlow;
using SalesDomain.Risks;
using SalesDomain.Serialization;

namespace SalesDomain.Cli.Pipeline;

/// <summary>The JSON of <c>pipeline</c>: input, definition, snapshot, with a window bridge and slippage, what FlowReport writes, signs and risks.</summary>
internal static class PipelineJson
{
    private static readonly RiskFlagJsonConverter Flags = new();

    public static void Write(TextWriter output, PipelineView view) => JsonResult.Write(output, writer =>
    {
        WriteInput(writer, view);
        WriteSnapshot(writer, view);
        if (!view.Window.IsUnbounded) WriteBridge(writer, view);
        WriteStages(writer, view.Stages);
        WriteSigns(writer, view);
        WriteRisks(writer, view);
    });

    private static void WriteInput(Utf8JsonWriter writer, PipelineView view)
    {
        JsonResult.WriteInput(writer, view.Input.Rows, "opportunities", view.Input.Opportunities.Count, view.Input.Findings, view.Input.History is { } history ? ("historyRows", history.Rows) : null);
        writer.WriteStartObject("definition"u8);
        JsonResult.WriteDate(writer, "from", view.Window.Start);
        JsonResult.WriteDate(writer, "to", view.Window.End);
        JsonResult.WriteDate(writer, "asOf", view.AsOf);
        writer.WriteString("zone"u8, view.Zone.Id);
        writer.WriteEndObject();
    }

    private static void WriteSnapshot(Utf8JsonWriter writer, PipelineView view)
    {
        writer.WriteStartObject("snapshot"u8);
        if (view.Snapshot is { } snapshot)
        {
            WriteSum(writer, snapshot.Count, snapshot.Amount.AsMoney(view.CurrencyOfNothing));
            writer.WriteStartArray("stages"u8);
            foreach (SnapshotStage stage in snapshot.Stages)
            {
                writer.WriteStartObject();
                writer.WriteString("stage"u8, stage.Stage.Key);
                WriteSum(writer, stage.Count, stage.Amount.AsMoney(view.CurrencyOfNothing));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            WriteIds(writer, snapshot.Unknown);
        }
        else
        {
            writer.WriteNull("count"u8);
            writer.WriteNull("amount"u8);
            writer.WriteString("undefined"u8, UndefinedReason.NoHistory.Code);
            writer.WriteStartArray("stages"u8);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteBridge(Utf8JsonWriter writer, PipelineView view)
    {
        writer.WriteStartObject("bridge"u8);
        if (view.Bridge is { } bridge)
        {
            foreach ((string name, _, BridgeLine line) in BridgeLines.Of(bridge))
            {
                writer.WriteStartObject(name);
                WriteSum(writer, line.Count, line.Amount(view.CurrencyOfNothing));
                writer.WriteStartArray("deals"u8);
                foreach (BridgeDeal deal in line.Deals)
                {
                    writer.WriteStartObject();
                    writer.WriteString("id"u8, deal.Id.Value);
                    if (deal.Amount is { } amount) WriteMoney(writer, amount);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            WriteIds(writer, bridge.Unknown);
        }
        else
        {
            writer.WriteString("undefined"u8, UndefinedReason.NoHistory.Code);
        }

        writer.WriteEndObject();
        if (view.Slipped is { } matrix) FlowReportJsonConverter.WriteSlippage(writer, matrix);
    }

    private static void WriteStages(Utf8JsonWriter writer, FlowReport? report)
    {
        if (report is not null)
        {
            FlowReportJsonConverter.WriteMembers(writer, report);
            return;
        }

        foreach (string list in (string[])["conversion", "timeInStage"])
        {
            writer.WriteStartArray(list);
            writer.WriteEndArray();
        }
    }

    /// <summary>How many open deals each sign is raised at, clear at, and unknown at.</summary>
    private static void WriteSigns(Utf8JsonWriter writer, PipelineView view)
    {
        writer.WriteStartArray("signs"u8);
        foreach (SignCount sign in SignCount.Of(view.Risks))
        {
            writer.WriteStartObject();
            writer.WriteString("sign"u8, sign.Sign.Name);
            writer.WriteNumber("raised"u8, sign.Raised);
            writer.WriteNumber("clear"u8, sign.Clear);
            writer.WriteNumber("unknown"u8, sign.Unknown);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The open deals with a raised flag, and which signs are unknown at them.</summary>
    private static void WriteRisks(Utf8JsonWriter writer, PipelineView view)
    {
        writer.WriteStartArray("risks"u8);
        foreach (PipelineRisk risk in view.Risks)
        {
            if (!risk.Risk.Raised.Any()) continue;
            writer.WriteStartObject();
            writer.WriteString("id"u8, risk.Record.Id.Value);
            if (risk.Record.Name is { } name) writer.WriteString("name"u8, name);
            if (risk.Then.Owner is { } owner) writer.WriteString("owner"u8, owner.Value);
            writer.WriteString("stage"u8, risk.Then.Stage.Key);
            if (risk.Then.Amount is { } amount) WriteMoney(writer, amount);
            writer.WriteStartArray("flags"u8);
            foreach (RiskFlag flag in risk.Risk.Raised) Flags.Write(writer, flag, JsonSerializerOptions.Default);
            writer.WriteEndArray();
            writer.WriteStartArray("unknown"u8);
            foreach (RiskFlag flag in risk.Risk.Unknown) writer.WriteStringValue(flag.Rule.Sign.Name);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSum(Utf8JsonWriter writer, long count, Kpi<Money> sum)
    {
        writer.WriteNumber("count"u8, count);
        if (sum.TryGetValue(out Money amount))
        {
            WriteMoney(writer, amount);
        }
        else
        {
            writer.WriteNull("amount"u8);
            writer.WriteString("undefined"u8, sum.Reason!.Value.Code);
        }

        writer.WriteStartObject("excludedBy"u8);
        foreach ((ExclusionReason reason, long excluded) in sum.Excluded) writer.WriteNumber(reason.Code, excluded);
        writer.WriteEndObject();
    }

    private static void WriteMoney(Utf8JsonWriter writer, Money amount)
    {
        writer.WritePropertyName("amount"u8);
        JsonSerializer.Serialize(writer, amount, SalesDomainJsonContext.Default.Money);
    }

    private static void WriteIds(Utf8JsonWriter writer, IEnumerable<Identifiers.OpportunityId> ids)
    {
        writer.WriteStartArray("unknown"u8);
        foreach (Identifiers.OpportunityId id in ids) writer.WriteStringValue(id.Value);
        writer.WriteEndArray();
    }
}
