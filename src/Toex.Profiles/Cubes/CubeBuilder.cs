using System.Data.Common;
using Toex.Profiles.Facts;
using Toex.Profiles.Queries;

namespace Toex.Profiles.Cubes;

/// <summary>Gathers a cube from the rows of a fact's queries.</summary>
internal sealed class CubeBuilder(CountedFact fact, FactRequest request, CoverageTable coverage, CancellationToken cancel)
{
    /// <summary>Events are rare that are fewer than four a month; of 36 months these are more.</summary>
    private const int MostEventDays = 200;

    private readonly Dictionary<string, CubeFacetBuilder> facets =
        fact.Facets.ToDictionary(f => f.Name, f => new CubeFacetBuilder(f), StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<int, DimensionMember>> members = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<ProfileNote>> notes = [];
    private readonly Dictionary<int, Dictionary<string, List<int>>> eventDays = [];
    private readonly HashSet<int>? wanted = request.Forces?.Select(f => f.Id).ToHashSet();

    /// <summary>What each force has of the fact, those asked for alone.</summary>
    internal IEnumerable<ForceCoverage> Coverage =>
        coverage.Forces.Values.Where(c => IsWanted(c.ForceId) && fact.IsKnown(c, request.Window));

    /// <summary>Reads a query of the fact over the window and the forces asked for.</summary>
    internal void Read(string query, params (string Name, object? Value)[] parameters)
    {
        RowPlaces? places = null;
        Dictionary<string, FacetColumns> columns = new(StringComparer.Ordinal);
        foreach (var _ in Rows(query, row => Take(row, places ??= new(row), columns), parameters))
        {
        }
    }

    /// <summary>Streams a query of the fact that is read in another way.</summary>
    internal IEnumerable<T> Rows<T>(string query, Func<DbDataReader, T> map, params (string Name, object? Value)[] parameters)
    {
        var (low, high) = ForceRange.Covering(request.Forces);
        return request.Database.Store.Query(
            ProfileQuery.In(fact.Folder, query, [("force_low", low), ("force_high", high), .. parameters]), map, cancel);
    }

    /// <summary>Reads the days of rare events, at most as many a force and count as are of use: force, name of the count, day
    /// number.</summary>
    internal void ReadEventDays(string query, params (string Name, object? Value)[] parameters)
    {
        foreach (var (force, count, day) in Rows(query, r => (r.GetInt32(0), r.GetString(1), r.GetInt32(2)),
            [request.From, request.To, ("most", MostEventDays), .. parameters]).Where(r => IsWanted(r.Item1)))
        {
            var counts = eventDays.TryGetValue(force, out var known) ? known : eventDays[force] = new(StringComparer.Ordinal);
            if (!counts.TryGetValue(count, out var days))
            {
                counts[count] = days = [];
            }

            days.Add(day - request.Window.FromDay);
        }
    }

    /// <summary>Adds a row that no query gives as it is.</summary>
    internal void Add(string facet, int force, CubePeriod period, ReadOnlySpan<int> keys, double amount, ReadOnlySpan<double> counts)
    {
        if (IsWanted(force))
        {
            facets[facet].Add(force, period, keys, amount, counts);
        }
    }

    /// <summary>The rows of a facet so far.</summary>
    internal CubeFacet Facet(string name) => facets[name].Build();

    /// <summary>Names of a dimension's members.</summary>
    internal void Name(string dimension, IReadOnlyDictionary<int, DimensionMember> named) => members[dimension] = named;

    /// <summary>Names of a dimension's members, as a query of key and name gives them.</summary>
    internal void Name(string dimension, string query) => Name(dimension, request.Names(ProfileQuery.In(fact.Folder, query), cancel));

    /// <summary>Something that a reader of a force's figures must be told.</summary>
    internal void Note(int force, ProfileNote note)
    {
        if (!notes.TryGetValue(force, out var all))
        {
            notes[force] = all = [];
        }

        all.Add(note);
    }

    internal FactCube Build() => new(fact, request.Window, [.. fact.Facets.Select(f => facets[f.Name].Build())], members,
        Coverage.ToDictionary(c => c.ForceId), notes.ToDictionary(n => n.Key, n => (IReadOnlyList<ProfileNote>)n.Value))
    {
        EventDays = eventDays,
    };

    private bool IsWanted(int force) => wanted is null || wanted.Contains(force);

    private bool Take(DbDataReader row, RowPlaces places, Dictionary<string, FacetColumns> columns)
    {
        var name = row.GetString(places.Facet);
        if (!columns.TryGetValue(name, out var of))
        {
            if (!facets.TryGetValue(name, out var facet))
            {
                fact.Other(name, row, this, request);
                return true;
            }

            columns[name] = of = new(facet, row);
        }

        var (force, period, asOf) = (row.GetInt32(places.Force), row.GetInt32(places.Period), of.Facet.Definition.IsAsOf);
        if (IsWanted(force) && (asOf || period is 0 or 1))
        {
            of.Read(row);
            fact.Complete(of.Facet.Definition, of.Key, of.Count, request);
            of.Facet.Add(force, asOf ? CubePeriod.Window : (CubePeriod)period, of.Key, of.Amount, of.Count);
        }

        return true;
    }

    /// <summary>Where the columns that every row of a cube's query has are.</summary>
    private sealed class RowPlaces(DbDataReader row)
    {
        internal int Force { get; } = row.GetOrdinal("force_id");

        internal int Facet { get; } = row.GetOrdinal("facet");

        internal int Period { get; } = row.GetOrdinal("period");
    }
}
