using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Profiles.Errors;
using Toex.Profiles.Cubes;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;
using Toex.Profiles.Severity;

namespace Toex.Profiles.Subjects;

/// <summary>Ranks the subjects of any theme by recency, frequency, gravity and a fourth dimension, within their force.</summary>
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
        AuditReason.Require(request.Reason);
        database.Journal.EnsureWritable();
        request.Counting.Check();
        if (request.Theme.CountedFact().Subject(request.Role) is null)
        {
            throw ProfileErrors.NoRole.With(
                request.Theme.Id, request.Role, string.Join(" or ", request.Theme.CountedFact().Subjects.Select(s => s.Role)));
        }

        var fact = CountedFact.CountedBy(request.Theme);
        var coverage = CoverageTable.Load(database, fact, cancel);
        var asOf = request.AsOf ?? coverage.Latest ?? throw ProfileErrors.NoAsOf.With(request.Theme.Many);
        var window = ReportingWindow.EndingAt(asOf, request.Months);
        var scope = CountedScope.Find(database, request.Theme, request.Scope, cancel);
        var run = ScoreRuns.LatestBefore(database, request, scope, window, cancel);
        var rows = database.Store.Query(QueryOf(database, request, window, scope, cancel), RankingRow.Read, cancel)
            .Where(r => request.Forces is null || request.Forces.Any(f => f.Id == r.ForceId))
            .ToList();

        var subjects = new SubjectAssembly(database, request, new(window, $"{scope.Scope}", fact, coverage), run, cancel)
            .Assemble(rows, SubjectStanding.Load(database, request, window, rows, cancel));
        return database.Journal.Record(EventOf(request, window, scope, subjects), () =>
        {
            if (request.Store)
            {
                ScoreRuns.Store(database, request, subjects, cancel);
            }

            return subjects;
        });
    }

    private static Data.Stores.SqlQuery QueryOf(
        ProfileDatabase database, SubjectRequest request, ReportingWindow window, CountedScope scope, CancellationToken cancel)
    {
        var (low, high) = ForceRange.Covering(request.Forces);
        var weights = request.Counting;
        var fact = CountedFact.CountedBy(request.Theme);
        var counted = new FactRequest(database, request.Theme, scope, window, SeverityScale.Load(database, cancel), request.Forces);
        var own = fact.RankingParameters(counted, request.Role).ToList();
        return RankingQuery.Ranked(fact, request.AcrossThemes,
        [
            ("from", window.FromDay), ("to", window.ToDay), ("force_low", low), ("force_high", high), ("by", (int)request.Order),
                ("top", request.Top),
            ("weight_recency", weights.Recency), ("weight_frequency", weights.Frequency), ("weight_gravity", weights.Gravity),
            ("weight_others", weights.Breadth), ("weight_total", weights.Total),
            .. own,
            .. request.AcrossThemes
                ? SubjectStanding.Parameters(database, window, cancel).Append(("own_place", SubjectStanding.OwnPlace(request)))
                    .Where(p => p.Name is not ("from" or "to") && !own.Exists(o => o.Name == p.Name))
                : [],
        ]);
    }

    private static AuditEvent EventOf(
        SubjectRequest request, ReportingWindow window, CountedScope scope, IReadOnlyList<RankedSubject> subjects) =>
        new(AuditKind.Consultation, request.Operation, request.Reason,
            string.Create(CultureInfo.InvariantCulture,
                $"{request.Theme.Id} {request.Role} by {request.By}{(request.AcrossThemes ? " across themes" : "")}, top {request.Top} of "
                    + $"{(request.Forces is { } forces ? string.Join(", ", forces.Select(f => f.Name)) : "all forces")}, {window}, scope "
                        + $"{scope.Scope}"),
            [.. subjects.Select(s => s.SubjectId).Distinct()]);
}
