using Toex.Data.Audit;
using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;

namespace Toex.Profiles.Subjects;

/// <summary>Stored rankings, so that movement can be told.</summary>
public static class ScoreRuns
{
    /// <summary>Stores a ranking as a run. A stored run keeps subject ids, ranks and scores; no names.</summary>
    /// <param name="database">A database connected for writing.</param>
    /// <param name="request">The ranking asked for.</param>
    /// <param name="subjects">Its answer.</param>
    /// <param name="cancel">Stops; nothing is stored then.</param>
    /// <exception cref="Data.Errors.ToexException">The connection is read-only.</exception>
    public static void Store(
        ProfileDatabase database, SubjectRequest request, IReadOnlyList<RankedSubject> subjects, CancellationToken cancel)
    {
        using var transaction = database.Store.BeginWrite("storing a ranking");
        if (subjects.Count == 0)
        {
            return;
        }

        var scope = CountedScope.Find(database, request.Theme, request.Scope, cancel);
        var window = ReportingWindow.EndingAt(DateOnly.FromDateTime(subjects[0].AsOf), request.Months);
        var forces = ForceDirectory.Load(database.Store, cancel).All.ToDictionary(f => f.Code, f => f.Id, StringComparer.Ordinal);
        var run = transaction.Query(ProfileQuery.Named("next-score-run"), row => row.GetInt32(0), cancel).Single();
        transaction.BulkLoad("score_run",
            [[run, ThemeOf(request, scope), (int)request.Role, 0, OrderOf(request), window.FromDay, window.ToDay, DateTime.UtcNow]],
                cancel);
        transaction.BulkLoad("subject_score",
            subjects.Select(s => new object?[] { run, forces[s.ForceCode], s.SubjectId, s.Rank, s.Score }), cancel);
        database.Journal.Record(
            new(AuditKind.Alteration, request.Operation, request.Reason, $"Stored ranking run {run}",
                [.. subjects.Select(s => s.SubjectId).Distinct()]), transaction.Commit);
    }

    /// <summary>Ranks of each force in its latest stored run of the same ranking with an earlier as-of date; null where there is
    /// none.</summary>
    internal static IReadOnlyDictionary<(int ForceId, long SubjectId), long>? LatestBefore(
        ProfileDatabase database, SubjectRequest request, CountedScope scope, ReportingWindow window, CancellationToken cancel)
    {
        var ranks = database.Store.Query(
                ProfileQuery.Named("earlier-scores", ("theme", ThemeOf(request, scope)), ("role", (int)request.Role),
                    ("by", OrderOf(request)), ("from", window.FromDay), ("to", window.ToDay)),
                row => (ForceId: row.GetInt32(0), SubjectId: row.GetInt64(1), Rank: row.GetInt64(2)), cancel)
            .ToDictionary(r => (r.ForceId, r.SubjectId), r => r.Rank);
        return ranks.Count == 0 ? null : ranks;
    }

    /// <summary>Theme, scope and version: rankings by another rule are other rankings.</summary>
    private static string ThemeOf(SubjectRequest request, CountedScope scope) =>
        $"{request.Theme.Id}/{scope.Scope}{(request.AcrossThemes ? " across" : "")}";

    /// <summary>What was ranked by; composites of other weights are other rankings.</summary>
    private static string OrderOf(SubjectRequest request) =>
        request.By == SubjectOrder.Composite ? request.Counting.CompositeKey : request.Order.ToString();
}
