using System.Management.Automation;
using Toex.PowerShell.Objects;
using Toex.PowerShell.Views;
using Toex.Profiles;

namespace Toex.PowerShell.Cmdlets.Profiles;

/// <summary>Writes profiles, and warns once of forces of which the window is not wholly known.</summary>
internal static class ProfileOutput
{
    internal static void Write(Cmdlet cmdlet, IReadOnlyList<ForceProfile> profiles)
    {
        Warn(cmdlet, profiles);
        foreach (var profile in profiles)
        {
            cmdlet.WriteObject(ProfileObject.Wrap(profile));
        }
    }

    internal static void Warn(Cmdlet cmdlet, IReadOnlyList<ForceProfile> profiles)
    {
        if (UnknownDays.Names(profiles.Select(p => (p.PoliceForce, p.Coverage))) is { } names)
        {
            cmdlet.WriteWarning(
                $"Not known of {names}: rates, change, signal, rank and funnel position are not told, and counts "
                    + $"are of the rest. "
                + "-Coverage Common counts up to the last day that all forces have.");
        }
    }
}
