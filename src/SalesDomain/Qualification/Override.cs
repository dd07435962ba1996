using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A decision against the rule: a criterion does not apply, or a gate opens all the same. It says who, why and until when, and every assessment reports it.</summary>
[JsonConverter(typeof(OverrideJsonConverter))]
public sealed record Override
{
    internal Override(string? criterion, string? gate, string by, string why, LocalDate on, LocalDate until)
    {
        if (criterion is null == gate is null) Throw.Contradiction(criterion, "a criterion or a gate", nameof(criterion));
        if (until < on) Throw.Invalid(new Problem(ErrorCodes.OutOfOrder, until, "a last day on or after the first"), nameof(until));
        Criterion = criterion is null ? null : Words.Checked(criterion, "the id of a criterion", nameof(criterion));
        Gate = gate is null ? null : Words.Checked(gate, "the name of a gate", nameof(gate));
        By = Words.Checked(by, "who decided it", nameof(by));
        Why = Words.Checked(why, "why it was decided", nameof(why));
        On = on;
        Until = until;
    }

    /// <summary>The id of the criterion that does not apply; <c>null</c> where a gate is opened.</summary>
    public string? Criterion { get; }

    /// <summary>The name of the gate that opens; <c>null</c> where a criterion does not apply.</summary>
    public string? Gate { get; }

    /// <summary>Who decided it.</summary>
    public string By { get; }

    /// <summary>Why it was decided.</summary>
    public string Why { get; }

    /// <summary>The first day on which it holds.</summary>
    public LocalDate On { get; }

    /// <summary>The last day on which it holds.</summary>
    public LocalDate Until { get; }

    /// <summary>A criterion does not apply to the deal and is left out of its score.</summary>
    /// <exception cref="InvalidValueException">A text is empty, or <paramref name="until"/> is before <paramref name="on"/>.</exception>
    public static Override NotApplicable(Criterion criterion, string by, string why, LocalDate on, LocalDate until)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return new(criterion.Id, null, by, why, on, until);
    }

    /// <summary>A gate opens, whatever its conditions say.</summary>
    /// <exception cref="InvalidValueException">A text is empty, or <paramref name="until"/> is before <paramref name="on"/>.</exception>
    public static Override Open(Gate gate, string by, string why, LocalDate on, LocalDate until)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return new(null, gate.Name, by, why, on, until);
    }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(LocalDate day) => On <= day && day <= Until;

    /// <summary>What, by whom, until when and why.</summary>
    public override string ToString() => $"{(Gate is null ? $"{Criterion} does not apply" : $"{Gate} opened")} by {By} from {Words.Of(On)} until {Words.Of(Until)}: {Why}";
}
