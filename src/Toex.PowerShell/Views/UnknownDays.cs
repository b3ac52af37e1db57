using Toex.Profiles;

namespace Toex.PowerShell.Views;

/// <summary>Names forces of which the window is not wholly known, and the days.</summary>
internal static class UnknownDays
{
    /// <summary>More names than this are a count.</summary>
    private const int Named = 3;

    /// <summary>The forces with their days; null where all of the window is known of each.</summary>
    internal static string? Names(IEnumerable<(string Force, ProfileCoverage Coverage)> forces)
    {
        var partly = forces.Where(f => f.Coverage is { IsWhole: false, To: not null }).ToList();
        var names = partly.Take(Named)
            .Select(f => f.Coverage.Gaps.Count == 0 ? f.Force : $"{f.Force} ({string.Join(", ", f.Coverage.Gaps)})");
        var more = partly.Count > Named ? $" and {partly.Count - Named} more" : "";
        return partly.Count == 0 ? null : string.Join(", ", names) + more;
    }
}
