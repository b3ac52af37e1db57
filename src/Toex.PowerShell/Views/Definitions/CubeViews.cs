using Toex.PowerShell.Objects;
using Toex.PowerShell.Views.Layout;
using Toex.Profiles.Cubes;
using Toex.Profiles.Facts;
using static Toex.PowerShell.Views.Layout.Column;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>Views of cubes: one a facet, its columns from the fact's own definition.</summary>
internal static class CubeViews
{
    private const int Narrow = 9;

    internal static IReadOnlyList<View> All { get; } =
        [.. FactCatalogue.All.SelectMany(f => f.Facets.Select(d => new TableView(CubeRowObject.TypeNameOf(f, d.Name), ColumnsOf(f, d))))];

    private static IReadOnlyList<Column> ColumnsOf(FactDefinition fact, FacetDefinition facet)
    {
        List<Column> columns = [Text("Force", "PoliceForce", 14, priority: 1), Text("Period", "Period", 6, priority: 3)];
        foreach (var column in CubeTable.ColumnsOf(fact, facet))
        {
            var priority = columns.Count + 2;
            columns.Add(column.Name.EndsWith("Code", StringComparison.Ordinal) ? Text(column.Name, column.Name, 11, priority: 2)
                : column.Type == typeof(string) ? Text(column.Name, column.Name, 36, narrowest: 24, priority: 2)
                : column.Type == typeof(DateTime) ? Text(column.Name, column.Name, 10, priority: 2)
                : Number(column.Name, column.Type == typeof(double) ? Script.Fixed(column.Name, 1)
                    : column.Name, Math.Max(column.Name.Length, Narrow), priority));
        }

        return columns;
    }
}
