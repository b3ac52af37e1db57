namespace Toex.Data.Reference;

/// <summary>A police force, or another body that records crime.</summary>
/// <param name="Id">Key in the profile database.</param>
/// <param name="Code">ONS police force area code, such as <c>E23000028</c>; Toex's own (<c>X-BTP</c>) for other bodies.</param>
/// <param name="Name">Name as national tables spell it, such as <c>Essex</c>.</param>
/// <param name="ShortName">Short name, such as <c>Herts</c>.</param>
/// <param name="OfficialName">Official name, such as <c>Essex Police</c>.</param>
/// <param name="Region">Region of England, or Wales; <c>National</c> for other bodies.</param>
/// <param name="RegionalUnit">Regional organised crime unit. Kent is in the South East and in the Eastern unit: never derive one from the
/// other.</param>
/// <param name="IsTerritorial">Whether it is one of the 43 territorial forces of England and Wales.</param>
/// <param name="Submits">Whether it submits data to the platform.</param>
/// <param name="PoliceUkId">Id at data.police.uk; empty where it has none.</param>
/// <param name="Source">Where code, region and unit come from.</param>
/// <param name="Confidence">How sure they are.</param>
public sealed record Force(
    int Id, string Code, string Name, string ShortName, string OfficialName, string Region, string RegionalUnit,
    bool IsTerritorial, bool Submits, string PoliceUkId, string Source, string Confidence)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
