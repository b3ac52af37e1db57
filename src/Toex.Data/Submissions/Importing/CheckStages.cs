using Toex.Data.Reference;
using Toex.Data.Submissions.Reading;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Rules;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

using Warnings = IReadOnlyList<(SubmissionFinding Finding, string? Text)>;

/// <summary>
/// The stages of a check, one after another: each is given what the one before found out, and ends the check where the file is not to be
/// loaded.
/// </summary>
internal sealed class CheckStages(OpenSubmission open, CancellationToken cancel)
{
    private SubmissionFile File => open.File;

    private SubmissionRequest Request => open.Request;

    internal CheckOutcome Run() =>
        SubmissionRegister.Find(open.Store, File.Sha256, open.Columns.Kind, Request.Map.Sha256, cancel) is { } known
            ? Loaded(known)
            : Headings();

    private CheckOutcome Loaded(int known)
    {
        var before = SubmissionRegister.Read(open.Store, known, cancel).Single();
        return new(
            Result(before.RowsRead) with
            {
                SubmissionId = known, State = SubmissionState.AlreadyLoaded, PoliceForce = before.PoliceForce, Seconds = open.Meter.Seconds,
                RowsLoaded = before.RowsLoaded, RowsRejected = before.RowsRejected, RowsReplaced = before.RowsReplaced,
                Warnings = before.Warnings,
            },
            null, [], null);
    }

    private CheckOutcome Headings()
    {
        var headings = open.Form.Headings.ToList();
        var unknown = open.Columns.Unknown.Select(h => Found("column.unknown", null, 0, HeadingText.At(headings, headings.IndexOf(h)),
            HeadingText.Nearest(h, open.Columns.Kind, Request.Map) is { } near ? $"; it may be meant as {near}" : ""));
        var expired = Request.Map.Exclusions.Where(e => !e.HoldsOn(Request.Today))
            .Select(e => Found("exclusion.expired", e.Column, 0, e.Rule, e.Column ?? "every column"));
        var warnings = Untold(unknown.Concat(expired));
        var missing = open.Columns.Missing.Select(c => Found("file.columns", c, File.Records, c)).ToList();
        return missing.Count > 0 ? Refused(new(Result(File.Records), Request.Force, warnings, null), missing) : Stage(warnings);
    }

    private CheckOutcome Stage(Warnings warnings)
    {
        var checks = new RowChecks(open.Layout, File.IsOdd);
        open.Area.Set("today", Request.Today, cancel);
        if (open.Layout.Kind == SubmissionKind.Persons)
        {
            BirthText.Prepare(open.Area, Request.Today, cancel);
        }

        var staged = File.ByTheEngine(() => FileStaging.Load(open, checks, cancel));
        open.Meter.Rows = staged.Read;
        return staged.Read == 0
            ? Refused(new(Result(0), Request.Force, warnings, null), [Found("file.empty", null, 0)])
            : Rows(warnings, checks, staged);
    }

    private CheckOutcome Rows(Warnings warnings, RowChecks checks, StagedRows staged)
    {
        var rules = new RowRules(open, checks, staged.Numbered);
        var named = Watch(() => rules.Apply(ForceDirectory.Load(open.Store, cancel), Request.Force, cancel));
        var rejected = new RejectedRows(open, checks, staged, cancel);
        var force = Request.Force ?? named;
        var result = Result(staged.Read) with
        {
            PoliceForce = force?.Name, RowsRejected = rejected.Count, RowsLoaded = staged.Read - rejected.Count,
        };
        var outcome = new CheckOutcome(result, force, warnings, rejected);
        var share = SubmissionRules.Find("file.rejected").Threshold!.Value;
        if (named is null)
        {
            return Refused(outcome, [Found("file.force", "force_code", staged.Read, Request.Force?.Name ?? "a known police force")]);
        }

        var wrong = (double)rejected.Wrong / staged.Read;
        return rejected.Wrong > share * staged.Read
            ? Refused(outcome, [Found("file.rejected", null, rejected.Wrong, Percent(wrong), Percent(share))])
            : Watch(() => Conclude(outcome, rules, named));
    }

    private T Watch<T>(Func<T> check) => open.Meter.Watch("Checking", () => open.Area.Progress, check);

    /// <summary>What is known of the rows that will be loaded.</summary>
    private CheckOutcome Conclude(CheckOutcome outcome, RowRules rules, Force force)
    {
        var (area, kind) = (open.Area, open.Layout.Kind);
        Warnings texts = kind == SubmissionKind.Offences
            ? [.. OffenceTexts.Resolve(area, open.Store, cancel).Select(t => (t.Finding, (string?)t.Text))]
            : [];
        var warned = Untold(rules.Warned(cancel));
        var ages = kind == SubmissionKind.Persons ? ImpossibleAges.OfPersons(area, cancel) : ImpossibleAges.OfEvents(area, kind, cancel);
        var promotion = Promotion.Prepare(area, open.Layout, open.Store, force.Id, cancel);
        var measures = SubmissionMeasures.Count(area, open.Layout, cancel);
        var drift = Untold(SubmissionMeasures.Last(open.Store, force.Id, kind, cancel) is { } last
            ? measures.Drift(last).Where(d => !rules.Excluded.Any(e => e.Rule == d.Rule && (e.Column is null || e.Column == d.Column)))
            : []);
        var whole = outcome with
        {
            Warnings = [.. outcome.Warnings, .. texts, .. warned, .. ages, .. drift], Promotion = promotion, Measures = measures,
        };
        return whole with { Result = Summary(whole, SubmissionState.Loaded) with { RowsReplaced = promotion.Replaced } };
    }

    private CheckOutcome Refused(CheckOutcome outcome, IReadOnlyList<SubmissionFinding> reasons)
    {
        var whole = outcome with { Warnings = [.. outcome.Warnings, .. Untold(reasons)] };
        var told = Summary(whole, SubmissionState.Rejected);
        return whole with { Result = told with { RowsLoaded = 0, RowsRejected = told.RowsRead, PoliceForce = whole.Force?.Name } };
    }

    private SubmissionResult Result(long read) => new()
    {
        State = SubmissionState.Loaded, Kind = open.Columns.Kind, Path = Request.Path, Sha256 = File.Sha256, RowsRead = read,
    };

    private SubmissionResult Summary(CheckOutcome outcome, SubmissionState state)
    {
        var warned = outcome.Warnings.GroupBy(w => (w.Finding.Rule, w.Finding.Column, w.Finding.Message))
            .Select(g => g.First().Finding with { Rows = g.Sum(w => w.Finding.Rows) });
        return outcome.Result with
        {
            State = state, Seconds = open.Meter.Seconds,
            Findings =
            [
                .. warned.Concat(outcome.Rejected?.Findings ?? [])
                    .OrderByDescending(f => f.Severity).ThenByDescending(f => f.Rows).ThenBy(f => f.Rule, StringComparer.Ordinal),
            ],
            Warnings = outcome.Warnings.Where(w => w.Finding.Severity == RuleSeverity.Warn).Sum(w => Math.Max(1, w.Finding.Rows)),
        };
    }

    /// <summary>Findings that no text of the file goes with.</summary>
    private static Warnings Untold(IEnumerable<SubmissionFinding> findings) => [.. findings.Select(f => (f, (string?)null))];

    private static SubmissionFinding Found(string id, string? column, long rows, params object?[] things)
    {
        var rule = SubmissionRules.Find(id);
        return new(rule.Id, rule.Severity, column, rule.About(things), rule.Mend, rows);
    }

    private static string Percent(double share) => share.ToString("0.#%", System.Globalization.CultureInfo.InvariantCulture);
}
