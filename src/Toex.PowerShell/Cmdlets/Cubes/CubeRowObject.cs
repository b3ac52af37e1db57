using System.Management.Automation;
using Toex.Profiles.Cubes;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Cmdlets.Cubes;

/// <summary>A row of a cube as users read it: each dimension and count is a property.</summary>
internal static class CubeRowObject
{
    private const int Named = 3;

    internal static PSObject Make(ThemeDefinition theme, CubeTable table, object?[] values)
    {
        var shown = PSObject.AsPSObject(new CubeRow(theme.Id, table.Name, (string)values[0]!, (string)values[1]!, (string)values[2]!));
        shown.TypeNames.Insert(0, $"{typeof(CubeRow).FullName}#{theme.Fact.Id}.{table.Name}");
        for (var i = Named; i < values.Length; i++)
        {
            shown.Properties.Add(new PSNoteProperty(table.Columns[i].Name, values[i]));
        }

        return shown;
    }
}
