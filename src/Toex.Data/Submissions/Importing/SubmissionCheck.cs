using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Reference;
using Toex.Data.Stores;
using Toex.Data.Submissions.Reading;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Rules;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>A file that was read into the staging area and checked by every rule; nothing is written yet.</summary>
internal sealed class SubmissionCheck : IDisposable
{
    private readonly List<(SubmissionFinding Finding, string? Text)> warnings = [];
    private StagedRows? staged;
    private RejectedRows? rejected;

    private SubmissionCheck(SubmissionFile file, StagingArea area, SubmissionStamp stamp, KindLayout layout) =>
        (File, Area, Stamp, Layout) = (file, area, stamp, layout);

    internal SubmissionFile File { get; }

    internal StagingArea Area { get; }

    /// <summary>State of the submissions when this began.</summary>
    internal SubmissionStamp Stamp { get; }

    internal KindLayout Layout { get; }

    internal Force? Force { get; private set; }

    internal Promotion? Promotion { get; private set; }

    internal SubmissionMeasures? Measures { get; private set; }

    /// <summary>What the file looks like.</summary>
    internal required FileForm Form { get; init; }

    internal SubmissionResult Result { get; private set; } = null!;

    internal static SubmissionCheck Run(IProfileStore store, SubmissionRequest request, StageMeter meter, CancellationToken cancel)
    {
        var area = new StagingArea(store, cancel);
        SubmissionFile? file = null;
        try
        {
            file = SubmissionFile.Open(request.Path, request.Map.Separator, request.Map.Encoding,
                f => meter.Tick("Looking through", f.Fraction), cancel, area.SpillFolder(cancel));
            meter.Rows = file.Records;
            var names = file.Container == FileContainer.Parquet ? ParquetColumns(file, area, cancel) : file.Headings;
            var columns = FileColumns.Of(request.Path, names, request.Kind, request.Map);
            var check = new SubmissionCheck(file, area, SubmissionRegister.Stamp(store, cancel), KindLayout.Of(columns.Kind)) { Form = new(names, file.Separator, request.Map.EncodingName) };
            check.Check(store, request, columns, meter, cancel);
            return check;
        }
        catch
        {
            file?.Dispose();
            area.Dispose();
            throw;
        }
    }

    /// <summary>The rows for <c>submission_issue</c>: what was warned of, what rejected the file, then rejected rows.</summary>
    internal IEnumerable<object?[]> Issues(int submissionId, CancellationToken cancel) => warnings
        .Select(w => new object?[] { submissionId, 0L, w.Finding.Rule, w.Finding.Severity.ToString(), w.Finding.Column, w.Finding.Message, w.Finding.Rows, w.Text })
        .Concat(rejected?.RowsOf(submissionId, File, Form.Headings.Count, cancel) ?? []);

    public void Dispose()
    {
        File.Dispose();
        Area.Dispose();
    }

    private void Check(IProfileStore store, SubmissionRequest request, FileColumns columns, StageMeter meter, CancellationToken cancel)
    {
        Result = new()
        {
            State = SubmissionState.Loaded, Kind = columns.Kind, Path = request.Path, Sha256 = File.Sha256, RowsRead = File.Records,
        };
        if (SubmissionRegister.Find(store, File.Sha256, columns.Kind, request.Map.Sha256, cancel) is { } known)
        {
            var before = SubmissionRegister.Read(store, known, cancel).Single();
            Result = Result with
            {
                SubmissionId = known, State = SubmissionState.AlreadyLoaded, PoliceForce = before.PoliceForce, RowsRead = before.RowsRead,
                RowsLoaded = before.RowsLoaded, RowsRejected = before.RowsRejected, RowsReplaced = before.RowsReplaced, Warnings = before.Warnings, Seconds = meter.Seconds,
            };
            return;
        }

        Warn(columns.Unknown.Select(h => Found("column.unknown", null, 0, HeadingText.At(Form.Headings, Form.Headings.ToList().IndexOf(h)),
            HeadingText.Nearest(h, columns.Kind, request.Map) is { } near ? $"; it may be meant as {near}" : "")));
        Warn(request.Map.Exclusions.Where(e => !e.HoldsOn(request.Today)).Select(e => Found("exclusion.expired", e.Column, 0, e.Rule, e.Column ?? "every column")));
        Force = request.Force;
        if (columns.Missing.Count > 0)
        {
            Refuse(columns.Missing.Select(c => Found("file.columns", c, File.Records, c)), meter);
            return;
        }

        var checks = new RowChecks(Layout, File.IsOdd);
        Area.Set("today", request.Today, cancel);
        if (Layout.Kind == SubmissionKind.Persons)
        {
            BirthText.Prepare(Area, request.Today, cancel);
        }

        staged = ByTheEngine(File, () => StagedRows.Load(Area, File, columns, checks, request.Map, Form.Headings.Count, meter, cancel));
        meter.Rows = staged.Read;
        Result = Result with { RowsRead = staged.Read };
        if (staged.Read == 0)
        {
            Refuse([Found("file.empty", null, 0)], meter);
            return;
        }

        var rules = new RowRules(Area, Layout, checks, request.Map, staged.Numbered, request.Today);
        var force = meter.Watch("Checking", () => Area.Progress, () => rules.Apply(ForceDirectory.Load(store, cancel), request.Force, cancel));
        rejected = new(Area, checks, staged, cancel);
        Force ??= force;
        Result = Result with { PoliceForce = Force?.Name, RowsRejected = rejected.Count, RowsLoaded = staged.Read - rejected.Count };
        if (force is null)
        {
            Refuse([Found("file.force", "force_code", staged.Read, request.Force?.Name ?? "a known police force")], meter);
        }
        else if (SubmissionRules.Of("file.rejected") is var share && rejected.Wrong > share.Threshold * staged.Read)
        {
            Refuse([Found("file.rejected", null, rejected.Wrong, Percent((double)rejected.Wrong / staged.Read), Percent(share.Threshold!.Value))], meter);
        }
        else
        {
            meter.Watch("Checking", () => Area.Progress, () => Conclude(store, force, rules, meter, cancel));
        }
    }

    /// <summary>What is known of the rows that will be loaded.</summary>
    private void Conclude(IProfileStore store, Force force, RowRules rules, StageMeter meter, CancellationToken cancel)
    {
        if (Layout.Kind == SubmissionKind.Offences)
        {
            warnings.AddRange(OffenceTexts.Resolve(Area, store, cancel).Select(t => (t.Finding, (string?)t.Text)));
        }

        Warn(rules.Warned(cancel));
        warnings.AddRange(Layout.Kind == SubmissionKind.Persons
            ? ImpossibleAges.OfPersons(Area, cancel)
            : ImpossibleAges.OfEvents(Area, Layout.Kind, cancel));
        Promotion = Promotion.Prepare(Area, Layout, store, force.Id, cancel);
        Measures = SubmissionMeasures.Of(Area, Layout, cancel);
        if (SubmissionMeasures.Last(store, force.Id, Layout.Kind, cancel) is { } last)
        {
            Warn(Measures.Drift(last).Where(d => !rules.Excluded.Any(e => e.Rule == d.Rule && (e.Column is null || e.Column == d.Column))));
        }

        Summarise(SubmissionState.Loaded, meter);
        Result = Result with { RowsReplaced = Promotion.Replaced };
    }

    private void Refuse(IEnumerable<SubmissionFinding> reasons, StageMeter meter)
    {
        Warn(reasons);
        Summarise(SubmissionState.Rejected, meter);
        Result = Result with { RowsLoaded = 0, RowsRejected = Result.RowsRead, PoliceForce = Force?.Name };
    }

    private void Warn(IEnumerable<SubmissionFinding> findings) => warnings.AddRange(findings.Select(f => (f, (string?)null)));

    private void Summarise(SubmissionState state, StageMeter meter)
    {
        var texts = warnings.GroupBy(w => (w.Finding.Rule, w.Finding.Column, w.Finding.Message))
            .Select(g => g.First().Finding with { Rows = g.Sum(w => w.Finding.Rows) });
        Result = Result with
        {
            State = state, Seconds = meter.Seconds,
            Findings = [.. texts.Concat(rejected?.Findings ?? []).OrderByDescending(f => f.Severity).ThenByDescending(f => f.Rows).ThenBy(f => f.Rule, StringComparer.Ordinal)],
            Warnings = warnings.Where(w => w.Finding.Severity == RuleSeverity.Warn).Sum(w => Math.Max(1, w.Finding.Rows)),
        };
    }

    private static IReadOnlyList<string> ParquetColumns(SubmissionFile file, StagingArea area, CancellationToken cancel)
    {
        var (columns, rows) = ByTheEngine(file, () => area.Parquet(file.CopyPath, cancel));
        if (DecompressionLimits.Standard.AreExceeded(rows * columns.Count, file.Bytes))
        {
            throw DecompressionLimits.Standard.TooFar(file.Path);
        }

        file.ColumnTypes = [.. columns.Select(c => c.Type)];
        return [.. columns.Select(c => c.Name)];
    }

    /// <summary>
    /// What the engine cannot read of a Parquet file, which it alone reads, is the file's fault; of another, Toex's. Its own words could
    /// hold values of the file, so only the cause of the error keeps them.
    /// </summary>
    private static T ByTheEngine<T>(SubmissionFile file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ToexException error) when (error.Definition == DatabaseErrors.QueryFailed)
        {
            throw file.Container == FileContainer.Parquet
                ? SubmissionErrors.Damaged.With(error, file.Path, "it is not a whole and valid Parquet file")
                : SubmissionErrors.Unreadable.With(error, file.Path);
        }
    }

    private static SubmissionFinding Found(string id, string? column, long rows, params object?[] things)
    {
        var rule = SubmissionRules.Of(id);
        return new(rule.Id, rule.Severity, column, rule.About(things), rule.Mend, rows);
    }

    private static string Percent(double share) => share.ToString("0.#%", System.Globalization.CultureInfo.InvariantCulture);
}
