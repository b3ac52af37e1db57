using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Errors;
using Toex.Profiles.Facts;
using Toex.Profiles.Populations;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;
using Toex.Profiles.Severity;

namespace Toex.Profiles.Profiling;

/// <summary>Makes force profiles of any theme: the one way from facts to figures.</summary>
public static class ThemeProfiler
{
    /// <summary>One profile a force, in the order of the forces' names. Of a force that has submitted nothing, nothing is known.</summary>
    /// <param name="database">The database.</param>
    /// <param name="request">Which profiles.</param>
    /// <param name="cancel">Stops the running query.</param>
    /// <exception cref="Data.Errors.ToexException">The source is empty, the theme has no such scope, or its definition does not fit the database.</exception>
    public static IReadOnlyList<ForceProfile> Profiles(ProfileDatabase database, ProfileRequest request, CancellationToken cancel)
    {
        var scope = CountedScope.Of(database, request.Theme, request.Scope, cancel);
        var facts = request.Source == ProfileSource.RecordedCrime ? RecordedCrimeFacts.Of(request.Theme, scope, database, cancel) : FactSource.Of(request.Theme.Fact);
        var latest = facts.Latest(database, cancel);
        var window = ReportingWindow.EndingAt(request.AsOf ?? latest ?? throw ProfileErrors.NoAsOf.With(request.Theme.Many), request.Months);
        var counted = new FactRequest(database, request.Theme, scope, window, SeverityScale.Load(database, cancel), request.Forces);
        var figures = facts.Load(counted, cancel);
        var builder = new ProfileBuilder(counted, facts, latest, PopulationTable.Load(database, cancel), SubmissionsUsed(database, cancel));
        var none = FactSource.None(counted);
        return [.. Forces(database, request, figures, cancel).Select(force => builder.Of(force, figures.GetValueOrDefault(force.Id, none)))];
    }

    private static IEnumerable<Force> Forces(
        ProfileDatabase database, ProfileRequest request, Dictionary<int, ForceFigures> figures, CancellationToken cancel)
    {
        var published = request.Source == ProfileSource.RecordedCrime;
        var forces = request.Forces
            ?? ForceDirectory.Load(database.Store, cancel).All.Where(f => published ? f.IsTerritorial : f.Submits || figures.ContainsKey(f.Id));
        return forces.Concat(request.Also).DistinctBy(f => f.Id).OrderBy(f => f.Name, StringComparer.Ordinal);
    }

    private static ILookup<int, int> SubmissionsUsed(ProfileDatabase database, CancellationToken cancel) =>
        database.Store.Query(ProfileQuery.Named("submissions-used"), row => (Force: row.GetInt32(0), Id: row.GetInt32(1)), cancel).ToLookup(s => s.Force, s => s.Id);
}
