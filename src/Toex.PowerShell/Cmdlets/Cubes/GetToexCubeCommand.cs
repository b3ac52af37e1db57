using System.Management.Automation;
using Toex.Data.Reference;
using Toex.PowerShell.Objects;

namespace Toex.PowerShell.Cmdlets.Cubes;

/// <summary>Gets the counts that profiles are concluded from: by force, period and dimensions.</summary>
/// <remarks>
/// <para>A cube holds numerators and denominators, never rates: what adds up over forces, months and groups. Every measure of a profile is
/// made of these counts, so that an analysis of your own has the same numbers. Period is Window, or Before: the window before, of the same
/// length.</para>
/// <para>A facet says which dimensions are counted jointly. Without -Facet the theme's first comes: of offences by month, code and theme.
/// Facets have columns of their own: send one at a time to Export-Csv.</para>
/// <para>Counts are as they are, small ones too: what leaves the force needs suppression. An amount, such as Harm in the facet suspects, is
/// what each of those counted in the row has.</para>
/// </remarks>
/// <example>
/// <para>VAWG offences in Essex by month, offence code and theme.</para>
/// <code>Get-ToexCube -PoliceForce Essex</code>
/// </example>
/// <example>
/// <para>Missing-person incidents by age and sex, to a file.</para>
/// <code>Get-ToexCube -Theme Missing -Facet ages | Export-Csv ./ages.csv</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexCube")]
[OutputType(CubeRowObject.TypeName)]
public sealed class GetToexCubeCommand : CubeCmdlet
{
    private protected override void Run(IReadOnlyList<Force>? forces)
    {
        var cube = CubeOf(forces);
        foreach (var table in TablesOf(cube, Facet ?? [cube.Facets[0].Definition.Name]))
        {
            foreach (var values in table.Rows)
            {
                WriteObject(CubeRowObject.Make(Definition, table, values));
            }
        }
    }
}
