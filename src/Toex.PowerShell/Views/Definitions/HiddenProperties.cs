using Toex.PowerShell.Views.Layout;
using Toex.Profiles;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>What profiles answer to beside what they list.</summary>
internal static class HiddenProperties
{
    /// <summary>The name of a profile's whole text, by which a file or a job brings it back.</summary>
    internal const string Whole = "ProfileJson";

    internal static IReadOnlyList<HiddenProperty> All { get; } =
    [
        HiddenProperty.Of<ForceProfile>("Measures", nameof(ProfileParts), nameof(ProfileParts.Measures)),
        HiddenProperty.Of<ForceProfile>("Breakdowns", nameof(ProfileParts), nameof(ProfileParts.Breakdowns)),
        HiddenProperty.Of<ForceProfile>(Whole, nameof(ProfileParts), nameof(ProfileParts.Json)),
        HiddenProperty.Of<ProfileMonth>("Values", nameof(ProfileParts), nameof(ProfileParts.Values)),
    ];
}
