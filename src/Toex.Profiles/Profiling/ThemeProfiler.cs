using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Cubes;
using Toex.Profiles.Errors;
using Toex.Profiles.Facts;
using Toex.Profiles.Populations;
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
    /// <exception cref="Data.Errors.ToexException">The source is empty, the theme has no such scope, or its definition does not fit the
    /// database.</exception>
    public static IReadOnlyList<ForceProfile> Profiles(ProfileDatabase database, ProfileRequest request, CancellationToken cancel)
    {
        var (counted, fact, coverage) = Prepare(database, request, cancel);
        var builder =
            new ProfileBuilder(
                counted, fact, fact.Cube(counted, coverage, cancel), coverage.Latest, PopulationTable.Load(database, cancel));
        return [.. Forces(database, request, coverage, cancel).Select(builder.ProfileOf)];
    }

    /// <summary>What profiles are concluded from: the counts of the theme's fact by force, period and dimensions.</summary>
    /// <param name="database">The database.</param>
    /// <param name="request">Which forces, window and scope.</param>
    /// <param name="cancel">Stops the running query.</param>
    /// <exception cref="Data.Errors.ToexException">As for profiles.</exception>
    public static FactCube Cube(ProfileDatabase database, ProfileRequest request, CancellationToken cancel)
    {
        var (counted, fact, coverage) = Prepare(database, request, cancel);
        return fact.Cube(counted, coverage, cancel);
    }

    /// <summary>The profiles that part of a cube gives, such as those of one offence code. What the part does not know is not
    /// known.</summary>
    internal static IReadOnlyList<ForceProfile> OfCube(
        FactCube cube, ProfileDatabase database, ProfileRequest request, CancellationToken cancel)
    {
        var (counted, fact, coverage) = Prepare(database, request, cancel);
        var builder = new ProfileBuilder(counted, fact, cube, coverage.Latest, PopulationTable.Load(database, cancel));
        return [.. Forces(database, request, coverage, cancel).Select(builder.ProfileOf)];
    }

    private static (FactRequest Counted, CountedFact Fact, CoverageTable Coverage) Prepare(
        ProfileDatabase database, ProfileRequest request, CancellationToken cancel)
    {
        var scope = CountedScope.Find(database, request.Theme, request.Scope, cancel);
        var fact = FactOf(request);
        var coverage = CoverageTable.Load(database, fact, cancel);
        if (fact.IsPublished && coverage.Latest is null)
        {
            throw ProfileErrors.NoRecordedCrime.With();
        }

        var asOf = request.AsOf ?? coverage.Latest ?? throw ProfileErrors.NoAsOf.With(request.Theme.Many);
        var forces = request.Forces?.Concat(request.Also).ToList();
        asOf = request.Coverage == CoverageRule.Common ? coverage.LastCommon(asOf, forces, fact) : asOf;
        return (new(database, request.Theme, scope, ReportingWindow.EndingAt(asOf, request.Months), SeverityScale.Load(database, cancel),
            forces), fact, coverage);
    }

    /// <summary>The theme's own fact, or the published one that stands for it.</summary>
    private static CountedFact FactOf(ProfileRequest request)
    {
        if (request.Source == ProfileSource.Submissions)
        {
            return CountedFact.CountedBy(request.Theme);
        }

        return request.Theme.PublishedSubgroups.Count == 0 ? throw ProfileErrors.NotPublished.With(request.Theme.Title)
            : (CountedFact)FactCatalogue.All.First(f => f.IsPublished);
    }

    private static IEnumerable<Force> Forces(
        ProfileDatabase database, ProfileRequest request, CoverageTable coverage, CancellationToken cancel)
    {
        var published = request.Source == ProfileSource.RecordedCrime;
        var forces = request.Forces
            ?? ForceDirectory.Load(database.Store, cancel).All.Where(
                f => published ? f.IsTerritorial : f.Submits || coverage.Forces.ContainsKey(f.Id));
        return forces.Concat(request.Also).DistinctBy(f => f.Id).OrderBy(f => f.Name, StringComparer.Ordinal);
    }
}
