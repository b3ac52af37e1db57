namespace Toex.PowerShell.Cmdlets.Cubes;

/// <summary>A row of a cube. Dimensions and counts are properties beside these.</summary>
/// <param name="Theme">Name of the theme.</param>
/// <param name="Facet">Name of the facet.</param>
/// <param name="ForceCode">ONS police force area code.</param>
/// <param name="PoliceForce">Name of the police force.</param>
/// <param name="Period">Window, or Before: the window before.</param>
public sealed record CubeRow(string Theme, string Facet, string ForceCode, string PoliceForce, string Period)
{
    /// <summary>Facet and force.</summary>
    public override string ToString() => $"{Facet} of {PoliceForce}";
}
