using System.Globalization;
using NodaTime;
using SalesDomain.Crm.Columns;
using SalesDomain.Crm.Csv;
using SalesDomain.Crm.Findings;
using SalesDomain.Identifiers;
using SalesDomain.Leads;

namespace SalesDomain.Crm;

/// <summary>Reads leads from CSV: a row a lead, with a column for the date on which each state was reached.</summary>
/// <remarks>
/// The file is gone through twice: first to decide the order of day and month by column, then to make the facts. Nothing is dropped
/// silently: rows are facts, or findings with the reason. Dates of states that contradict each other are dropped with a finding; the
/// lead then counts as having passed the state.
/// </remarks>
public static class LeadCsv
{
    /// <summary>The facts of a file and what was noticed.</summary>
    /// <exception cref="CrmReadException">The file cannot be read at all.</exception>
    public static LeadImport Read(CrmFile file, LeadImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new Pass(file, options ?? new LeadImportOptions()).Run();
    }

    /// <summary>One reading of one file.</summary>
    private sealed class Pass : CsvPass
    {
        private readonly LeadImportOptions _options;
        private readonly LeadColumns _columns;
        private readonly Dictionary<int, DateColumn> _dates = [];
        private readonly List<(LeadState To, Instant At)> _moves = [];
        private readonly List<LeadState> _early = [];

        public Pass(CrmFile file, LeadImportOptions options)
            : base(file, options.Progress)
        {
            _options = options;
            _columns = new LeadColumns(Table, options.Columns, Findings);
            foreach (int column in (int[])[_columns.Created, _columns.FirstContact, _columns.StatusDate, _columns.Modified, .. _columns.Moves.Select(move => move.Column)])
            {
                if (column >= 0) _dates[column] = new DateColumn(options.Dates, options.Zone);
            }
        }

        public LeadImport Run()
        {
            Look();
            List<Lead> leads = [];
            foreach (CsvLine line in Rows())
            {
                if (TryRead(line) is { } lead) leads.Add(lead);
            }

            ReportFile();
            return new LeadImport(leads.AsReadOnly(), RowCount, Findings.Build());
        }

        /// <summary>The first look: decides the order of day and month of each column.</summary>
        private void Look()
        {
            foreach (CsvLine line in FirstLook())
            {
                foreach ((int column, DateColumn style) in _dates) style.Look(line.Bytes(column));
            }

            foreach ((int column, DateColumn style) in _dates) RequireOrder(column, style);
        }

        private Lead? TryRead(CsvLine line)
        {
            if (line.Text(_columns.Id) is not { } id)
            {
                Fail(FindingCodes.MissingId, line, $"no id in column \"{Table.Headings[_columns.Id]}\"; the row is left out. Every lead needs one.");
                return null;
            }

            if (!TryMoment(line, _columns.Created, out Moment? created) || !TryMoment(line, _columns.FirstContact, out Moment? contact) || !TryMoment(line, _columns.StatusDate, out Moment? statusDate)
                || !TryMoment(line, _columns.Modified, out Moment? modified) || !TryMoves(line, created?.At) || !TryPoints(line, out int? points))
            {
                return null;
            }

            if (created is not { } birth)
            {
                Fail(FindingCodes.MissingValue, line, _columns.Created, "is nothing, and every lead needs the time at which it came in. The row is left out.");
                return null;
            }

            if (IsDuplicate(line, _columns.Id, id)) return null;
            Lead lead = new(new LeadId(id), birth.At, null, ContactOf(line, birth, contact), line.Text(_columns.Owner) is { } owner ? new OwnerId(owner) : null, line.Text(_columns.Source), FitOf(line), points);
            return WithStatus(line, Moved(line, lead), statusDate, modified);
        }

        /// <summary>The lead with its dated moves; one that the lifecycle does not have is left out.</summary>
        private Lead Moved(CsvLine line, Lead lead)
        {
            foreach (LeadState to in _early) Warn(FindingCodes.StateBeforeCreation, line, $"{to} is dated before the lead was created; taken as reached when it was created.");
            foreach ((LeadState to, Instant at) in _moves)
            {
                if (!lead.CanMoveTo(to)) lead = Returned(line, lead, to, at);
                if (lead.CanMoveTo(to)) lead = Move(line, lead, to, at);
                else Warn(FindingCodes.IllegalMove, line, $"{to} is dated after {lead.State}, which the lifecycle does not have; the date is ignored, and a state passed by has no time.");
            }

            return lead;
        }

        /// <summary>A lead that had left the funnel, back in it at the time at which it went on: handed over again, or recycled where that is not possible.</summary>
        private Lead Returned(CsvLine line, Lead lead, LeadState to, Instant at)
        {
            if (lead.State.IsInFunnel || !to.IsInFunnel) return lead;
            LeadState refused = LeadState.List.FirstOrDefault(state => state != LeadState.Inquiry && state.IsInFunnel && lead.CanMoveTo(state), LeadState.Inquiry);
            LeadState back = refused < to ? refused : LeadState.Inquiry;
            Warn(FindingCodes.ReturnAssumed, line, $"{to} is dated after {lead.State}; taken as back in {back} at that time.");
            return Move(line, lead, back, at);
        }

        // not Lead.Recycle, which resets the engagement: the file has the points of now
        private Lead Move(CsvLine line, Lead lead, LeadState to, Instant at)
        {
            RejectionReason? reason = to == LeadState.Rejected ? ReasonOf(line) : null;
            return lead.Move(new LeadTransition(to, at, reason, NoteOf(line, to, reason)));
        }

        /// <summary>The lead moved on to what its status says, where the dated moves do not get there.</summary>
        private Lead WithStatus(CsvLine line, Lead lead, Moment? statusDate, Moment? modified)
        {
            if (line.Text(_columns.Status) is not { } text) return lead;
            if (!LeadState.TryParse(text, out LeadState? said))
            {
                Warn(FindingCodes.UnknownStatus, line, $"\"{Utf8.WithoutControls(text)}\" is no state of a lead that is known; the dates decide. Known are: {string.Join(", ", LeadState.List.Select(state => state.Label))}.");
                return lead;
            }

            if (said == lead.State) return lead;
            // "Open" and "New" also stand on leads that have gone on; a dated "Nurturing" says that one was recycled
            bool isRecycled = statusDate is not null && (text.Contains("nurtur", StringComparison.OrdinalIgnoreCase) || text.Contains("recycl", StringComparison.OrdinalIgnoreCase));
            if (!lead.CanMoveTo(said) || (said == LeadState.Inquiry && lead.State.IsInFunnel && !isRecycled))
            {
                Warn(FindingCodes.StatusContradictsDates, line, $"the status says {said}, which cannot follow {lead.State}, the last state that is dated; the dates count.");
                return lead;
            }

            if ((statusDate ?? modified) is not { } since)
            {
                Warn(FindingCodes.StateWithoutDate, line, $"the status says {said} and nothing says since when; the lead counts as {lead.State}. Add a column with the date.");
                return lead;
            }

            if (statusDate is null) Warn(FindingCodes.StateDateAssumed, line, $"nothing says since when the lead is {said}; taken as since its last modification.");
            return Move(line, lead, said, Instant.Max(since.At, lead.StateSince));
        }

        /// <summary>Gathers the dated moves in the order of time. A day without a time is taken to be after whatever came before it on that day.</summary>
        private bool TryMoves(CsvLine line, Instant? created)
        {
            _moves.Clear();
            _early.Clear();
            foreach ((LeadState to, int column) in _columns.Moves)
            {
                if (!TryMoment(line, column, out Moment? read)) return false;
                if (read is not { } moment) continue;
                Instant at = moment.At;
                if (!moment.HasTime)
                {
                    if (created is { } came) at = Later(at, came);
                    foreach ((_, Instant other) in _moves) at = Later(at, other);
                }

                if (at < created)
                {
                    _early.Add(to);
                    at = created.Value;
                }

                // equal times stay in the order of the columns, which is that of the states
                int place = _moves.Count;
                while (place > 0 && _moves[place - 1].At > at) place--;
                _moves.Insert(place, (to, at));
            }

            return true;
        }

        /// <summary>The later of two instants of one day; the first where they lie on different ones.</summary>
        private Instant Later(Instant at, Instant other) => other > at && IsSameDay(at, other) ? other : at;

        private Instant? ContactOf(CsvLine line, Moment created, Moment? contact)
        {
            if (contact is not { } first) return null;
            if (!created.HasTime || !first.HasTime) Warn(FindingCodes.NoTimeOfDay, line, "creation or first contact has no time of day; the hours between them are those between days.");
            if (!first.HasTime && IsSameDay(created.At, first.At)) return Instant.Max(created.At, first.At);
            if (first.At < created.At) Warn(FindingCodes.ContactBeforeCreation, line, "contacted before it was created; the speed to lead leaves it out.");
            return first.At;
        }

        private FitGrade? FitOf(CsvLine line)
        {
            if (line.Text(_columns.Fit) is not { } text) return null;
            if (!FitGrade.TryParse(text, out FitGrade? fit)) Warn(FindingCodes.UnknownFit, line, $"\"{Utf8.WithoutControls(text)}\" is no grade of fit (A, B, C, D); taken as unknown.");
            return fit;
        }

        private RejectionReason? ReasonOf(CsvLine line)
        {
            if (line.Text(_columns.RejectionReason) is not { } text) return null;
            if (!RejectionReason.TryParse(text, out RejectionReason? reason))
                Warn(FindingCodes.UnknownRejectionReason, line, $"\"{Utf8.WithoutControls(text)}\" is no reason of rejection (procedural, clerical, definitional); taken as unknown and kept as a note.");
            return reason;
        }

        private string? NoteOf(CsvLine line, LeadState to, RejectionReason? reason) =>
            to == LeadState.Disqualified ? line.Text(_columns.Note) : to == LeadState.Rejected && reason is null ? line.Text(_columns.RejectionReason) : null;

        private bool TryPoints(CsvLine line, out int? points)
        {
            points = null;
            ReadOnlySpan<byte> text = line.Bytes(_columns.Engagement);
            if (Utf8.IsMissing(text)) return true;
            if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number is >= 0m and <= int.MaxValue && decimal.IsInteger(number))
            {
                points = (int)number;
                return true;
            }

            Fail(FindingCodes.InvalidPoints, line, _columns.Engagement, "is no number of points; legal is a whole number of 0 or more. The row is left out.");
            return false;
        }

        private bool TryMoment(CsvLine line, int column, out Moment? moment)
        {
            moment = null;
            if (column < 0) return true;
            if (!_dates[column].TryRead(line.Bytes(column), out Instant? at, out bool hasTime))
            {
                Fail(FindingCodes.InvalidDate, line, column, $"is no date; legal is {DateColumn.Legal}. The row is left out.");
                return false;
            }

            if (at is { } known) moment = new Moment(known, hasTime);
            return true;
        }

        private bool IsSameDay(Instant one, Instant other) => one.InZone(_options.Zone).Date == other.InZone(_options.Zone).Date;

        /// <summary>An instant, and whether the file says the time of day.</summary>
        private readonly record struct Moment(Instant At, bool HasTime);
    }
}
