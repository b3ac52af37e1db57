using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Errors;
using Toex.Profiles.Populations;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;
using Toex.Profiles.Severity;

namespace Toex.Profiles.Vawg;

/// <summary>Makes VAWG profiles.</summary>
public static class VawgProfiler
{
    private const int MonthsInQuarter = 3;

    /// <summary>One profile a force, in the order of the forces' names. A force without data in the window has a profile of zeros.</summary>
    /// <param name="database">The database.</param>
    /// <param name="request">Which profiles.</param>
    /// <param name="cancel">Stops the running query.</param>
    /// <exception cref="Data.Errors.ToexException">The source is empty, or the database lacks the scope rule.</exception>
    public static IEnumerable<VawgProfile> Profiles(ProfileDatabase database, VawgProfileRequest request, CancellationToken cancel) =>
        request.Source == ProfileSource.Submissions ? Submitted(database, request, cancel) : Published(database, request, cancel);

    private static IEnumerable<VawgProfile> Submitted(ProfileDatabase database, VawgProfileRequest request, CancellationToken cancel)
    {
        var latestDay = database.Store.Query(ProfileQuery.Named("latest-offence"), row => row.GetInt32(0), cancel).Single();
        DateOnly? latest = latestDay < 0 ? null : DayNumber.ToDate(latestDay);
        var window = ReportingWindow.EndingAt(request.AsOf ?? latest ?? throw ProfileErrors.NoAsOf.With(), request.Months);
        var context = ContextOf(database, request, window, "Offences submitted by forces", cancel);
        var (low, high) = ForceRange.Of(request.Forces);
        var cube = VawgCube.Load(database, window, context.Scope, low, high, cancel);
        var themes = Names(database, "offence-themes", cancel);
        var submissions = database.Store.Query(ProfileQuery.Named("submissions-used"), row => (Force: row.GetInt32(0), Id: row.GetInt32(1)), cancel)
            .ToLookup(s => s.Force, s => s.Id);
        var profiler = new SubmittedProfiler(context, cube, themes, latest, submissions);
        var forces = request.Forces ?? ForceDirectory.Load(database.Store, cancel).All.Where(f => f.Submits || cube.Crime.Contains(f.Id));
        return InOrder(forces).Select(profiler.Of);
    }

    private static IEnumerable<VawgProfile> Published(ProfileDatabase database, VawgProfileRequest request, CancellationToken cancel)
    {
        var latestQuarter = database.Store.Query(ProfileQuery.Named("latest-quarter"), row => row.GetInt32(0), cancel).Single();
        if (latestQuarter < 0)
        {
            throw ProfileErrors.NoRecordedCrime.With();
        }

        var asOf = request.AsOf ?? DayNumber.FirstOfMonth(latestQuarter).AddMonths(MonthsInQuarter).AddDays(-1);
        var window = ReportingWindow.EndingAt(asOf, request.Months);
        var context = ContextOf(database, request, window, "Home Office police recorded crime open data", cancel);
        var (low, high) = ForceRange.Of(request.Forces);
        var cube = database.Store.Query(
                ProfileQuery.Named("recorded-crime-cube", ("from_month", DayNumber.MonthOf(window.Before().From)),
                    ("to_month", DayNumber.MonthOf(window.To)), ("force_low", low), ("force_high", high)),
                row => (Force: row.GetInt32(0), Row: new RecordedCrimeProfiler.Row(row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt64(4))),
                cancel)
            .ToLookup(r => r.Force, r => r.Row);
        var allCrime = request.Scope == ProfileScope.AllCrime;
        var profiler = new RecordedCrimeProfiler(
            allCrime ? context : context with { Scope = RecordedCrimeProfiler.SubgroupsIn(context.Scope) }, cube, Names(database, "offence-subgroups", cancel), allCrime);
        var forces = request.Forces ?? ForceDirectory.Load(database.Store, cancel).All.Where(f => f.IsTerritorial);
        return InOrder(forces).Select(profiler.Of);
    }

    private static ProfileContext ContextOf(
        ProfileDatabase database, VawgProfileRequest request, ReportingWindow window, string source, CancellationToken cancel) =>
        new(database, window, ScopeRules.Find(database, request.Scope, cancel), SeverityScale.Load(database, cancel),
            PopulationTable.Load(database, cancel), source, request.Source == ProfileSource.RecordedCrime);

    private static IEnumerable<Force> InOrder(IEnumerable<Force> forces) => forces.DistinctBy(f => f.Id).OrderBy(f => f.Name, StringComparer.Ordinal);

    private static Dictionary<int, string> Names(ProfileDatabase database, string query, CancellationToken cancel) =>
        database.Store.Query(ProfileQuery.Named(query), row => (Id: row.GetInt32(0), Name: row.GetString(1)), cancel).ToDictionary(n => n.Id, n => n.Name);
}
