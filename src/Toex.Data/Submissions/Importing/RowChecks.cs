using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Rules;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>The checks of a kind of file, as its columns in the standard ask for them.</summary>
internal sealed class RowChecks
{
    /// <summary>
    /// Rows whose date, with slashes, is a date only with the month first; and rows whose date could be read both ways. No rule is
    /// broken by either alone.
    /// </summary>
    private const string MonthFirst = "month first", EitherWay = "either way";

    /// <summary>Bits of the number that a row's problems are.</summary>
    private const int Bits = 64;

    private readonly List<RowCheck> checks = [];
    private readonly Dictionary<(string Marker, string Column), ulong> markers = [];
    private readonly Dictionary<ulong, string> markerConditions = [];
    private int bits;

    /// <param name="layout">Kind of file.</param>
    /// <param name="odd">Whether the file has characters that ask for a close look: without any, no row can break the rules about
    /// them.</param>
    internal RowChecks(KindLayout layout, bool odd)
    {
        foreach (var column in layout.Columns)
        {
            Required(column);
            Format(column);
            Bounds(column);
            if (odd)
            {
                Characters(column);
            }
        }

        if (layout.Kind == SubmissionKind.Offences)
        {
            Add("offence.missing", null, $"{RawOf("offence_code")} IS NULL AND {RawOf("offence_title")} IS NULL");
        }

        foreach (var rule in new[] { "force.unknown", "force.other", "row.repeated", "key.repeated" }.Concat(
            layout.References.Select(r => r.Rule)))
        {
            Add(rule, null, null);
        }
    }

    internal IReadOnlyList<RowCheck> All => checks;

    /// <summary>The problems of a row as one number: the bits of the checks that it breaks.</summary>
    internal string Problems => string.Join(" | ", checks.Where(c => c.Condition is not null).Select(c => (c.Mask, Condition: c.Condition!))
        .Concat(markerConditions.Select(m => (Mask: m.Key, Condition: m.Value)))
        .Select(c => $"CASE WHEN {c.Condition} THEN {c.Mask}::UBIGINT ELSE 0::UBIGINT END"));

    internal RowCheck Of(string rule, string? column = null) => checks.Single(c => c.Rule.Id == rule && c.Column == column);

    /// <summary>The checks whose rows are rejected, where some column of the file turned out to have its months first.</summary>
    /// <param name="seen">Every bit that some row of the file has.</param>
    internal IEnumerable<(ulong EitherWay, RowCheck Check)> Ambiguous(ulong seen) =>
        checks.Where(c => c.Rule.Id == "date.ambiguous" && (seen & markers[(MonthFirst, c.Column!)]) != 0)
            .Select(c => (markers[(EitherWay, c.Column!)], c));

    internal static string RawOf(string column) => $"raw_{column}";

    internal static string ValueOf(string column) => column;

    private void Required(SubmissionColumn column)
    {
        if (column.Required)
        {
            Add("value.required", column, $"{RawOf(column.Name)} IS NULL");
        }
    }

    private void Format(SubmissionColumn column)
    {
        var wrong = $"{RawOf(column.Name)} IS NOT NULL AND {ValueOf(column.Name)} IS NULL";
        switch (column.Type)
        {
            case SubmissionValueType.Text or SubmissionValueType.Offence or SubmissionValueType.Force:
                Add("text.long", column, $"length({ValueOf(column.Name)}) > {column.Longest}", column.Longest);
                break;
            case SubmissionValueType.Integer:
                Add("number.format", column, wrong);
                break;
            case SubmissionValueType.Date:
                Add("date.format", column, wrong);
                Ambiguous(column);
                break;
            case SubmissionValueType.PartialDate:
                Add("date.format", column, $"{wrong} AND {column.TextName} IS NULL");
                Add("birth.unknown", column, $"{column.TextName} = '{BirthText.Unknown}'");
                Add("birth.partial", column, $"toex_is_partial({column.TextName})");
                Add("birth.impossible", column, $"toex_is_impossible({column.TextName})");
                Ambiguous(column);
                break;
            case SubmissionValueType.Moment:
                Add("moment.format", column, wrong);
                Ambiguous(column);
                break;
            case SubmissionValueType.Time:
                Add("time.format", column, wrong);
                break;
            case SubmissionValueType.Flag or SubmissionValueType.Lookup:
                Add("value.unknown", column, wrong);
                break;
        }
    }

    private void Characters(SubmissionColumn column)
    {
        if (column.IsReference)
        {
            Add("reference.control", column, StagingText.IsUnseenIn(RawOf(column.Name)));
            Add("reference.number", column, StagingText.IsShortened(RawOf(column.Name)));
            Add("reference.alike", column, StagingText.IsAlikeIn(RawOf(column.Name)));
        }
        else if (column.Type is SubmissionValueType.Text or SubmissionValueType.Offence)
        {
            Add("text.control", column, $"{ValueOf(column.Name)} <> {RawOf(column.Name)}");
        }
    }

    private void Ambiguous(SubmissionColumn column)
    {
        Add("date.ambiguous", column, null);
        Mark(MonthFirst, column, $"toex_month_first({RawOf(column.Name)})");
        Mark(EitherWay, column, $"toex_either_way({RawOf(column.Name)})");
    }

    private void Bounds(SubmissionColumn column)
    {
        var orders = new[] { (Bound: column.Least, Sign: "<"), (Bound: column.Most, Sign: ">") }.Where(b => IsColumn(b.Bound)).ToList();
        foreach (var (bound, sign) in orders)
        {
            Add("value.order", column, $"{ValueOf(column.Name)} {sign} {ValueOf(bound)}", bound);
        }

        // What is outside the limits of a date that may be known in part is impossible, and no reason to reject the row.
        if (column.Type == SubmissionValueType.PartialDate)
        {
            return;
        }

        var limits = new[] { (Bound: column.Least, Sign: "<"), (Bound: column.Most, Sign: ">") }
            .Where(b => b.Bound.Length > 0 && !IsColumn(b.Bound))
            .Select(b => $"{ValueOf(column.Name)} {b.Sign} {Limit(column, b.Bound)}").ToList();
        if (limits.Count > 0)
        {
            Add("value.range", column, string.Join(" OR ", limits), IsColumn(column.Least) ? "any" : column.Least, IsColumn(column.Most)
                ? "any" : column.Most);
        }
    }

    private static bool IsColumn(string bound) => bound.Length > 0 && bound != "today" && char.IsAsciiLetter(bound[0]);

    /// <summary>A limit of the standard's, which is not a value of a user's.</summary>
    private static string Limit(SubmissionColumn column, string bound) => (column.Type, bound) switch
    {
        (SubmissionValueType.Moment, "today") => "getvariable('toex_today') + INTERVAL 1 DAY",
        (_, "today") => "getvariable('toex_today')",
        (SubmissionValueType.Integer, _) => bound,
        _ => $"DATE '{bound}'",
    };

    private void Add(string rule, SubmissionColumn? column, string? condition, params object?[] things)
    {
        var known = SubmissionRules.Find(rule);
        checks.Add(new(NextBit(), known, column?.Name, known.About([column?.Name, .. things]), condition));
    }

    private void Mark(string marker, SubmissionColumn column, string condition)
    {
        var mask = 1UL << NextBit();
        markers.Add((marker, column.Name), mask);
        markerConditions.Add(mask, condition);
    }

    private int NextBit() => bits < Bits ? bits++ : throw new InvalidOperationException($"A kind of file has more than {Bits} checks.");
}
