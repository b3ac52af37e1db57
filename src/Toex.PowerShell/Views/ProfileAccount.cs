using System.Globalization;
using Toex.Profiles;
using Toex.Profiles.Measures;

namespace Toex.PowerShell.Views;

/// <summary>What -Verbose says of profiles: what was read, counted and left out.</summary>
internal static class ProfileAccount
{
    private const int Named = 5;

    internal static IEnumerable<string> Lines(IReadOnlyList<ForceProfile> profiles)
    {
        if (profiles is not [var first, ..])
        {
            yield return "No force has anything to profile.";
            yield break;
        }

        yield return $"Read {first.Provenance.Database}: {first.Definition.Title}; {ProfileText.Counted(first)}.";
        if (first.Definition.Measures.FirstOrDefault(m => m is { Kind: MeasureKind.Count, IsWhole: true }) is { } count)
        {
            var known = profiles.Where(p => p[count.Id].Value is not null).ToList();
            yield return string.Create(
                CultureInfo.InvariantCulture, $"Counted {known.Sum(p => p[count.Id].Value):N0} {count.Unit} of {Forces(known.Count)}.");
            var unknown = profiles.Except(known).Select(p => p.PoliceForce).ToList();
            if (unknown.Count > 0)
            {
                yield return $"Left out, since nothing is known of them: "
                    + $"{(unknown.Count > Named ? Forces(unknown.Count) : string.Join(", ", unknown))}.";
            }
        }

        foreach (var note in profiles.SelectMany(p => p.Provenance.Notes).Select(n => n.Text).Distinct())
        {
            yield return note;
        }
    }

    private static string Forces(int count) => count == 1 ? "1 force" : $"{count} forces";
}
