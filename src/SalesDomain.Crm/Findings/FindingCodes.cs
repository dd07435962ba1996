namespace SalesDomain.Crm.Findings;

/// <summary>The stable codes of findings.</summary>
public static class FindingCodes
{
    /// <summary>Error: a date that cannot be read. Its row is left out, but for dates of stages, where only the value is.</summary>
    public const string InvalidDate = "invalidDate";

    /// <summary>Error: an amount that cannot be read.</summary>
    public const string InvalidAmount = "invalidAmount";

    /// <summary>Error: a probability that cannot be read, or outside 0 to 100 %.</summary>
    public const string InvalidProbability = "invalidProbability";

    /// <summary>Error: a currency that is no code of ISO 4217.</summary>
    public const string InvalidCurrency = "invalidCurrency";

    /// <summary>Error: a yes-or-no value that is neither.</summary>
    public const string InvalidBoolean = "invalidBoolean";

    /// <summary>Error: a stage that the given pipeline does not have. Its row is left out; where a heading names it, its column.</summary>
    public const string UnknownStage = "unknownStage";

    /// <summary>Error: the row says closed and not how, or contradicts itself about it.</summary>
    public const string UnknownOutcome = "unknownOutcome";

    /// <summary>Error: a row without an id.</summary>
    public const string MissingId = "missingId";

    /// <summary>Error: a row without a stage.</summary>
    public const string MissingStage = "missingStage";

    /// <summary>Error: a required value other than id and stage is empty.</summary>
    public const string MissingValue = "missingValue";

    /// <summary>Error: a row with more fields than there are headings.</summary>
    public const string TooManyFields = "tooManyFields";

    /// <summary>Error: a row with fewer fields than there are headings.</summary>
    public const string TooFewFields = "tooFewFields";

    /// <summary>Error: a quote that is opened and never closed.</summary>
    public const string UnterminatedQuote = "unterminatedQuote";

    /// <summary>Error: text after a closing quote.</summary>
    public const string MisplacedQuote = "misplacedQuote";

    /// <summary>Error: a row longer than any row may be.</summary>
    public const string RowTooLong = "rowTooLong";

    /// <summary>Error: another row has the same id and other values.</summary>
    public const string DuplicateId = "duplicateId";

    /// <summary>Error: a value that is read but not legal, such as a negative quota.</summary>
    public const string IllegalValue = "illegalValue";

    /// <summary>Error: what stands there is no lead: a member is missing, wrong, or moves in a way that the lifecycle does not have.</summary>
    public const string InvalidLead = "invalidLead";

    /// <summary>Error: what stands there is no evidence: a member is missing or wrong, or the statement is empty.</summary>
    public const string InvalidEvidence = "invalidEvidence";

    /// <summary>Error: what stands there is no override: a member is missing or wrong.</summary>
    public const string InvalidOverride = "invalidOverride";

    /// <summary>Error: points that are no whole number of 0 or more.</summary>
    public const string InvalidPoints = "invalidPoints";

    /// <summary>Warning: nothing says the order of the stages; it was taken from the way in which deals went through them.</summary>
    public const string StageOrderAssumed = "stageOrderAssumed";

    /// <summary>Warning: a rule for risks is for a stage that no deal has and the pipeline does not name.</summary>
    public const string RuleWithoutStage = "ruleWithoutStage";

    /// <summary>Warning: what is asked needs the histories of the deals, and none are given.</summary>
    public const string NoHistory = "noHistory";

    /// <summary>Warning: a day of the last activity that cannot be read; taken as unknown.</summary>
    public const string InvalidActivityDate = "invalidActivityDate";

    /// <summary>Warning: a number of contacts that is none; taken as unknown.</summary>
    public const string InvalidContactCount = "invalidContactCount";

    /// <summary>Warning: a date of a state before the one that it follows, or of a move that the lifecycle does not have; the state counts as passed, without a time.</summary>
    public const string IllegalMove = "illegalMove";

    /// <summary>Warning: a lead went on after it was rejected or disqualified, and nothing says how it came back; taken as back in the funnel at that time.</summary>
    public const string ReturnAssumed = "returnAssumed";

    /// <summary>Warning: a state was reached before the lead was created; taken as reached when it was created.</summary>
    public const string StateBeforeCreation = "stateBeforeCreation";

    /// <summary>Warning: the status says a state without saying since when; the dated states count.</summary>
    public const string StateWithoutDate = "stateWithoutDate";

    /// <summary>Warning: the status says a state that is dated by the last modification of the record.</summary>
    public const string StateDateAssumed = "stateDateAssumed";

    /// <summary>Warning: the status says a state that cannot follow the dated ones; the dated ones count.</summary>
    public const string StatusContradictsDates = "statusContradictsDates";

    /// <summary>Warning: a creation or a first contact without a time of day; the hours between them are those between days.</summary>
    public const string NoTimeOfDay = "noTimeOfDay";

    /// <summary>Warning: a lead was contacted before it was created; its speed is left out.</summary>
    public const string ContactBeforeCreation = "contactBeforeCreation";

    /// <summary>Warning: a grade of fit in words that are not known; taken as unknown.</summary>
    public const string UnknownFit = "unknownFit";

    /// <summary>Warning: a reason of rejection in words that are not known; kept as a note.</summary>
    public const string UnknownRejectionReason = "unknownRejectionReason";

    /// <summary>Warning: evidence that is about nothing that the rubric asks for; it is shown and does not count.</summary>
    public const string UnrelatedEvidence = "unrelatedEvidence";

    /// <summary>Warning: an override of a criterion or a gate that the rubric does not have; it is left out.</summary>
    public const string UnrelatedOverride = "unrelatedOverride";

    /// <summary>Warning: evidence corrects a piece that is not there.</summary>
    public const string UnknownSuperseded = "unknownSuperseded";

    /// <summary>Warning: pieces of evidence supersede each other in a circle, so that none of them counts.</summary>
    public const string CircularSuperseded = "circularSuperseded";

    /// <summary>Warning: the same row again; dropped.</summary>
    public const string DuplicateRow = "duplicateRow";

    /// <summary>Warning: a heading stands twice; the first column counts.</summary>
    public const string DuplicateHeading = "duplicateHeading";

    /// <summary>Warning: the file has a header and no rows.</summary>
    public const string NoRows = "noRows";

    /// <summary>Warning: stage and status of a deal disagree; the stage of the given pipeline counts.</summary>
    public const string StatusContradictsStage = "statusContradictsStage";

    /// <summary>Warning: a status in words that are not known; the stage decides.</summary>
    public const string UnknownStatus = "unknownStatus";

    /// <summary>Warning: a forecast category in words that are not known; taken as unknown.</summary>
    public const string UnknownForecastCategory = "unknownForecastCategory";

    /// <summary>Warning: the kind of a stage was taken from its label, or assumed to be open.</summary>
    public const string StageKindAssumed = "stageKindAssumed";

    /// <summary>Warning: the file names no currency.</summary>
    public const string CurrencyAssumed = "currencyAssumed";

    /// <summary>Warning: amounts are in several currencies.</summary>
    public const string MixedCurrencies = "mixedCurrencies";

    /// <summary>Warning: a column of probabilities holds only 0 and 1, taken as fractions.</summary>
    public const string ProbabilityScaleAssumed = "probabilityScaleAssumed";

    /// <summary>Warning: nothing in a column says whether a comma or point separates decimals or thousands.</summary>
    public const string NumberStyleAssumed = "numberStyleAssumed";

    /// <summary>Warning: a negative amount; left out of KPIs of value.</summary>
    public const string NegativeAmount = "negativeAmount";

    /// <summary>Warning: closed before it was created; left out of the sales cycle.</summary>
    public const string ClosedBeforeCreated = "closedBeforeCreated";

    /// <summary>Warning: an open deal with a day on which it closed; the day is ignored.</summary>
    public const string ClosedDateOnOpenDeal = "closedDateOnOpenDeal";

    /// <summary>Warning: an open deal without an amount.</summary>
    public const string OpenWithoutAmount = "openWithoutAmount";

    /// <summary>Warning: a won deal without an amount.</summary>
    public const string WonWithoutAmount = "wonWithoutAmount";

    /// <summary>Warning: every lost deal carries the amount 0, so the win rate by value is 1 by construction.</summary>
    public const string LostWithoutAmount = "lostWithoutAmount";

    /// <summary>Warning: a won or lost deal without the day on which it closed.</summary>
    public const string ClosedWithoutDate = "closedWithoutDate";

    /// <summary>Warning: a deal without a date of creation; it exists at every as-of.</summary>
    public const string NoCreationDate = "noCreationDate";

    /// <summary>Warning: a quota's owner owns no opportunity.</summary>
    public const string QuotaOwnerWithoutDeals = "quotaOwnerWithoutDeals";

    /// <summary>Warning: the splits of a deal do not sum to 100 percent.</summary>
    public const string SplitsNotWhole = "splitsNotWhole";

    /// <summary>Warning: a split names an opportunity that is not there.</summary>
    public const string SplitWithoutDeal = "splitWithoutDeal";

    /// <summary>Warning: a row of a history whose opportunity is not among those read; left out.</summary>
    public const string RowWithoutDeal = "rowWithoutDeal";

    /// <summary>Warning: a deal without a row in the history; taken as unchanged since its creation, a closed one as unknown until the day on which it closed.</summary>
    public const string NoHistoryRows = "noHistoryRows";

    /// <summary>Warning: a row of dates of stages without any that can be read; left out.</summary>
    public const string NoStageDates = "noStageDates";

    /// <summary>Warning: a row of a history before the deal was created; taken as of its creation.</summary>
    public const string RowBeforeCreation = "rowBeforeCreation";

    /// <summary>Warning: a change that the deal cannot make, such as from one won stage to another; left out.</summary>
    public const string ImpossibleChange = "impossibleChange";

    /// <summary>Warning: a deal went from won to lost or back; taken as reopened in its last open stage at that time.</summary>
    public const string ReopeningAssumed = "reopeningAssumed";

    /// <summary>Warning: the history ends in another stage, status or amount than the deal has; the history counts.</summary>
    public const string HistoryContradictsDeal = "historyContradictsDeal";

    /// <summary>Note: the day on which a deal was closed is another one by its history than by the deal.</summary>
    public const string CloseDateDiffers = "closeDateDiffers";

    /// <summary>Note: the history does not say that a deal was won or lost, in the stage in which it ends; taken from the deal, on the day on which it closed.</summary>
    public const string OutcomeFromDeal = "outcomeFromDeal";

    /// <summary>Note: what the rows of a history were taken for: states after a change, or changes of single fields, or deals with the dates of their stages.</summary>
    public const string HistoryShape = "historyShape";

    /// <summary>Note: rows of a history about fields that it does not hold; left out.</summary>
    public const string OtherField = "otherField";

    /// <summary>Note: a change of owner stands twice, by name and by id; the id counts and the row with the name is left out.</summary>
    public const string OwnerNamedTwice = "ownerNamedTwice";

    /// <summary>Note: columns that mean nothing to the reader.</summary>
    public const string UnmappedColumns = "unmappedColumns";

    /// <summary>Note: the text was not UTF-8 and was read as Windows-1252.</summary>
    public const string EncodingAssumed = "encodingAssumed";
}
