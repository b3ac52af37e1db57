using System.Globalization;
using System.Management.Automation;
using Toex.Profiles.Cubes;
using Toex.Profiles.Facts;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Objects;

/// <summary>
/// A row of a cube as users read it: force and period, then each dimension and count as a property. A date is ISO 8601 text, for files
/// write dates in the machine's own order.
/// </summary>
internal static class CubeRowObject
{
    /// <summary>Name of the type of every row.</summary>
    internal const string TypeName = "Toex.CubeRow";

    /// <summary>Name of the type of a facet's rows.</summary>
    internal static string TypeNameOf(FactDefinition fact, string facet) => $"{TypeName}#{fact.Id}.{facet}";

    internal static PSObject Make(ThemeDefinition theme, CubeTable table, object?[] values)
    {
        var row = new PSObject(values.Length + 2);
        row.TypeNames.Insert(0, TypeName);
        row.TypeNames.Insert(0, TypeNameOf(table.Fact, table.Name));
        for (var i = 0; i < values.Length; i++)
        {
            row.Properties.Add(
                new PSNoteProperty(table.Columns[i].Name, values[i] is DateTime day
                    ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : values[i]), preValidated: true);
        }

        row.Properties.Add(new PSNoteProperty("Theme", theme.Id), preValidated: true);
        row.Properties.Add(new PSNoteProperty("Facet", table.Name), preValidated: true);
        return row;
    }
}
