using System.Management.Automation;
using Toex.PowerShell.Objects;
using Toex.Profiles;

namespace Toex.PowerShell.Cmdlets.Profiles;

/// <summary>Writes profiles, and warns once of forces of which the window is not wholly known.</summary>
internal static class ProfileOutput
{
    /// <summary>More names than this are a count.</summary>
    private const int Named = 3;

    internal static void Write(Cmdlet cmdlet, IReadOnlyList<ForceProfile> profiles)
    {
        Warn(cmdlet, profiles);
        foreach (var profile in profiles)
        {
            cmdlet.WriteObject(ProfileObject.Of(profile));
        }
    }

    internal static void Warn(Cmdlet cmdlet, IReadOnlyList<ForceProfile> profiles)
    {
        var partly = profiles.Where(p => p.Coverage is { IsWhole: false, To: not null }).ToList();
        if (partly.Count > 0)
        {
            var names = partly.Take(Named).Select(p => $"{p.PoliceForce} ({string.Join(", ", p.Coverage.Gaps)})");
            var more = partly.Count > Named ? $" and {partly.Count - Named} more" : "";
            cmdlet.WriteWarning(
                $"Not known of {string.Join(", ", names)}{more}: rates, change, signal, rank and funnel position are not told, and counts "
                    + $"are of the rest. "
                + "-Coverage Common counts up to the last day that all forces have.");
        }
    }
}
