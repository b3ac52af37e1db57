using Toex.Profiles.Measures;

namespace Toex.Profiles.Comparisons;

/// <summary>
/// City of London: some ten thousand live there and half a million come to work, so nothing per resident can be compared. It is left out of
/// ranks, group values and limits of such measures unless asked for.
/// </summary>
public static class CityOfLondon
{
    /// <summary>Its ONS code.</summary>
    public const string ForceCode = "E23000034";

    /// <summary>Whether a force is left out of a group by a measure.</summary>
    internal static bool IsLeftOut(ForceProfile force, Measure measure, IReadOnlyList<ForceProfile> group) =>
        force.ForceCode == ForceCode && measure.IsPerResident && group.Any(f => f.ForceCode != ForceCode);
}
