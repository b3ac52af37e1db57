using System.Globalization;
using Toex.Data.Calendar;
using Toex.Profiles.Facts;

namespace Toex.Profiles.Cubes;

/// <summary>
/// What is counted of a fact by force, period and dimensions, over a window and the one before: numerators and denominators, from which
/// every profile, comparison and chart is concluded, and any part of it can be concluded again.
/// </summary>
public sealed class FactCube
{
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<int, DimensionMember>> members;
    private readonly IReadOnlyDictionary<int, IReadOnlyList<ProfileNote>> notes;

    internal FactCube(
        FactDefinition fact, ReportingWindow window, IReadOnlyList<CubeFacet> facets,
        IReadOnlyDictionary<string, IReadOnlyDictionary<int, DimensionMember>> members,
        IReadOnlyDictionary<int, ForceCoverage> coverage, IReadOnlyDictionary<int, IReadOnlyList<ProfileNote>> notes) =>
        (Fact, Window, Facets, this.members, Coverage, this.notes) = (fact, window, facets, members, coverage, notes);

    /// <summary>The fact.</summary>
    public FactDefinition Fact { get; }

    /// <summary>The window.</summary>
    public ReportingWindow Window { get; }

    /// <summary>The facets, in the fact's order; of a slice, those that have its dimension.</summary>
    public IReadOnlyList<CubeFacet> Facets { get; }

    /// <summary>What each force has of the fact, by its key. One that is not here has submitted nothing.</summary>
    public IReadOnlyDictionary<int, ForceCoverage> Coverage { get; }

    /// <summary>Days of rare events, from the window's first day on, by force and count, in order. They are no facet: a day says more of
    /// somebody than a month does.</summary>
    internal IReadOnlyDictionary<int, Dictionary<string, List<int>>> EventDays { get; init; } =
        new Dictionary<int, Dictionary<string, List<int>>>();

    /// <summary>The facet of a name; null where there is none.</summary>
    public CubeFacet? Facet(string? name) => Facets.FirstOrDefault(f => f.Definition.Name == name);

    /// <summary>The name and order of a dimension's member; the key itself where members have no names, and <c>Not known</c> where none has
    /// the key.</summary>
    public DimensionMember Member(string dimension, int key) =>
        members.GetValueOrDefault(dimension) is { } named ? named.GetValueOrDefault(key, new("Not known", key))
            : new(key.ToString(CultureInfo.InvariantCulture), key);

    /// <summary>The named members of a dimension; none where keys are values.</summary>
    public IReadOnlyDictionary<int, DimensionMember> Members(string dimension) =>
        members.GetValueOrDefault(dimension) ?? new Dictionary<int, DimensionMember>();

    /// <summary>The part of the cube that is of some members of a dimension. What is not counted by that dimension is not known of
    /// it.</summary>
    public FactCube Slice(string dimension, IReadOnlySet<int> keys) => new(
        Fact, Window, [.. Facets.Where(f => f.Definition.DimensionAt(dimension) >= 0).Select(f => f.Slice(dimension, keys))], members,
            Coverage, notes);

    /// <summary>The sum of a count; null where no facet has it.</summary>
    /// <param name="count">Name of the count.</param>
    /// <param name="period">When.</param>
    /// <param name="forceId">The force; null for all.</param>
    public double? Sum(string count, CubePeriod period = CubePeriod.Window, int? forceId = null)
    {
        if (Facets.FirstOrDefault(f => f.Definition.CountAt(count) >= 0) is not { } facet)
        {
            return null;
        }

        var (counts, forces, periods, sum) = (facet.Counts(count), facet.Forces, facet.Periods, 0.0);
        for (var row = 0; row < counts.Count; row++)
        {
            sum += periods[row] == period && (forceId is null || forces[row] == forceId) ? counts[row] : 0;
        }

        return sum;
    }

    /// <summary>What a reader of a force's figures must be told.</summary>
    internal IReadOnlyList<ProfileNote> NotesOf(int forceId) => notes.GetValueOrDefault(forceId) ?? [];
}
