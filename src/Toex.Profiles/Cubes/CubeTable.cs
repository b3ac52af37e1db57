using Toex.Data.Calendar;
using Toex.Data.Reference;
using Toex.Profiles.Facts;

namespace Toex.Profiles.Cubes;

/// <summary>A facet of a cube as a table: force, period, a column for each dimension and count.</summary>
public sealed class CubeTable
{
    private readonly FactCube cube;
    private readonly CubeFacet facet;
    private readonly IReadOnlyDictionary<int, Force> forces;

    private CubeTable(FactCube cube, CubeFacet facet, IReadOnlyDictionary<int, Force> forces)
    {
        (this.cube, this.facet, this.forces) = (cube, facet, forces);
        Columns = [.. Named(), .. ColumnsOf(cube.Fact, facet.Definition)];
    }

    /// <summary>The fact.</summary>
    public FactDefinition Fact => cube.Fact;

    /// <summary>Name of the facet.</summary>
    public string Name => facet.Definition.Name;

    /// <summary>The columns.</summary>
    public IReadOnlyList<CubeColumn> Columns { get; }

    /// <summary>The rows in order of force, period and dimensions: a value a column.</summary>
    public IEnumerable<object?[]> Rows =>
        Enumerable.Range(0, facet.RowCount).OrderBy(r => forces[facet.Forces[r]].Code, StringComparer.Ordinal)
            .ThenByDescending(r => facet.Periods[r]).Select(Row);

    /// <summary>The facets of a cube as tables.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="directory">The forces of the database.</param>
    public static IReadOnlyList<CubeTable> TablesOf(FactCube cube, ForceDirectory directory)
    {
        var forces = directory.All.ToDictionary(f => f.Id);
        return [.. cube.Facets.Select(f => new CubeTable(cube, f, forces))];
    }

    /// <summary>The columns of a facet beside force and period.</summary>
    internal static IEnumerable<CubeColumn> ColumnsOf(FactDefinition fact, FacetDefinition facet)
    {
        foreach (var name in facet.Dimensions)
        {
            var dimension = fact.Dimension(name)!;
            yield return new(facet.Name, Title(name), dimension.Meaning, name == "age" ? "years" : "", fact.Title,
                name == FacetDefinition.Month ? typeof(DateTime) : dimension.IsNamed ? typeof(string) : typeof(int));
        }

        if (facet.Amount is { } amount)
        {
            yield return new(
                facet.Name, Title(amount), "what each of those counted in the row has", UnitOf(amount), fact.Title, typeof(double));
        }

        foreach (var name in facet.Counts)
        {
            var count = fact.Count(name)!;
            yield return new(
                facet.Name, Title(name), count.Meaning, count.Whole ? "" : "severity weight", fact.Title, count.Whole ? typeof(long)
                    : typeof(double));
        }
    }

    private IEnumerable<CubeColumn> Named()
    {
        const string Forces = "reference table of forces";
        yield return new(Name, "ForceCode", "ONS code of the police force", "", Forces, typeof(string));
        yield return new(Name, "PoliceForce", "name of the police force", "", Forces, typeof(string));
        yield return new(Name, "Period", facet.Definition.IsAsOf
            ? "Window: there on the last day of the window"
                : "Window, or Before: the window before, of the same length", "", Fact.Title, typeof(string));
    }

    private object?[] Row(int row)
    {
        var values = new object?[Columns.Count];
        var force = forces[facet.Forces[row]];
        (values[0], values[1], values[2]) = (force.Code, force.Name, facet.Periods[row].ToString());
        var at = 3;
        for (var i = 0; i < facet.Definition.Dimensions.Count; i++)
        {
            values[at] = Value(Columns[at].Type, facet.Definition.Dimensions[i], facet.KeyAt(i, row));
            at++;
        }

        if (facet.Definition.Amount is not null)
        {
            values[at++] = facet.AmountAt(row);
        }

        foreach (var count in facet.Definition.Counts)
        {
            var number = facet.Counts(count)[row];
            values[at] = Columns[at].Type == typeof(long) ? (object)(long)number : number;
            at++;
        }

        return values;
    }

    private object Value(Type type, string dimension, int key) =>
        type == typeof(DateTime) ? DayNumber.FirstOfMonth(key).ToDateTime(default)
        : type == typeof(string) ? cube.Member(dimension, key).Name
        : key;

    private static string UnitOf(string amount) =>
        amount.StartsWith("minutes", StringComparison.Ordinal) ? "minutes" : amount.StartsWith("days", StringComparison.Ordinal) ? "days"
            : amount;

    private static string Title(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
