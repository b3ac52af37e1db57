using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Profiles.Errors;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;
using Toex.Profiles.Severity;

namespace Toex.Profiles.Subjects;

/// <summary>Ranks subjects by recency, frequency, gravity and victims, within their force.</summary>
public static class SubjectRanking
{
    /// <summary>
    /// The top subjects of each force, in order of force and rank. The audit event is on disk before the first subject is returned;
    /// without a reason or a writable journal nothing is read.
    /// </summary>
    /// <param name="database">The database.</param>
    /// <param name="request">Which ranking, and why.</param>
    /// <param name="cancel">Stops the running query.</param>
    /// <exception cref="ToexException">No reason, no journal, no data, or weights that cannot be used.</exception>
    public static IReadOnlyList<RankedSubject> Top(ProfileDatabase database, SubjectRequest request, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw AuditErrors.ReasonMissing.With();
        }

        database.Journal.EnsureWritable();
        request.Weights.Check();
        var window = WindowOf(database, request, cancel);
        var scope = ScopeRules.Find(database, request.Scope, cancel);
        var run = ScoreRuns.LatestBefore(database, request, scope, window, cancel);
        var rows = database.Store.Query(QueryOf(request, window, scope), RankingRow.Read, cancel)
            .Where(r => request.Forces is null || request.Forces.Any(f => f.Id == r.ForceId))
            .ToList();

        var subjects = new SubjectAssembly(database, request.Role, window, run, cancel).Assemble(rows);
        database.Journal.Append([EventOf(request, window, scope, subjects)]);
        return subjects;
    }

    private static ReportingWindow WindowOf(ProfileDatabase database, SubjectRequest request, CancellationToken cancel)
    {
        if (request.AsOf is { } asOf)
        {
            return ReportingWindow.EndingAt(asOf, request.Months);
        }

        var latest = database.Store.Query(ProfileQuery.Named("latest-offence"), row => row.GetInt32(0), cancel).Single();
        return latest < 0 ? throw ProfileErrors.NoAsOf.With() : ReportingWindow.EndingAt(DayNumber.ToDate(latest), request.Months);
    }

    private static Data.Stores.SqlQuery QueryOf(SubjectRequest request, ReportingWindow window, ScopeRule scope)
    {
        var (low, high) = ForceRange.Of(request.Forces);
        return ProfileQuery.Named("subject-ranking",
            ("from", window.FromDay), ("to", window.ToDay), ("scope_rule", scope.Id), ("weight_scale", SeverityScale.OnsCrimeSeverityScore),
            ("victim_sex", scope.VictimSexId), ("victim_age_from", scope.VictimAgeFrom), ("role", (int)request.Role),
            ("weight_recency", request.Weights.Recency), ("weight_frequency", request.Weights.Frequency),
            ("weight_gravity", request.Weights.Gravity), ("weight_others", request.Weights.Victims), ("weight_total", request.Weights.Total), ("by", (int)request.By), ("top", request.Top),
            ("force_low", low), ("force_high", high));
    }

    private static AuditEvent EventOf(SubjectRequest request, ReportingWindow window, ScopeRule scope, IReadOnlyList<RankedSubject> subjects) =>
        new(AuditKind.Consultation, request.Operation, request.Reason,
            string.Create(CultureInfo.InvariantCulture,
                $"{ScopeRules.VawgTheme} {request.Role} by {request.By}, top {request.Top} of {(request.Forces is { } forces ? string.Join(", ", forces.Select(f => f.Name)) : "all forces")}, {window}, scope {scope.Scope} {scope.Version}"),
            [.. subjects.Select(s => s.SubjectId).Distinct()]);
}
