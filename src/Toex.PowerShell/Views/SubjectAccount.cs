using System.Globalization;
using Toex.Profiles.Subjects;

namespace Toex.PowerShell.Views;

/// <summary>What -Verbose says of ranked subjects: numbers, and nothing of a person.</summary>
internal static class SubjectAccount
{
    internal static IEnumerable<string> Lines(string location, IReadOnlyList<RankedSubject> ranked)
    {
        yield return $"Read {location}.";
        foreach (var force in ranked.GroupBy(s => s.PoliceForce))
        {
            var (first, shown) = (force.First(), force.Count());
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{force.Key}: ranked {first.RankedOf:N0} by {first.Theme} as {first.Role}, {first.Period}, scope {first.Scope}; gives "
                    + $"{shown:N0}, leaves out {first.RankedOf - shown:N0}.");
        }

        if (ranked.Count == 0)
        {
            yield return "Nobody is ranked.";
        }
    }
}
