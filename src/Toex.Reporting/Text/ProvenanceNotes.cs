using Toex.Profiles;
using Toex.Profiles.Measures;

namespace Toex.Reporting.Text;

/// <summary>Limits of the source that a reader must be told, and offences that a measure of harm leaves out; each of whom it is.</summary>
/// <param name="All">The notes.</param>
/// <param name="Nobody">The forces that these say have submitted nothing.</param>
internal sealed record ProvenanceNotes(IReadOnlyList<string> All, IReadOnlyList<string> Nobody)
{
    /// <summary>Whether a note of which forces are not known says no more than these.</summary>
    public bool Say(string note) => Nobody.Count > 0 && note.StartsWith("Not known", StringComparison.Ordinal)
        && note.EndsWith($": {NotKnown.Named(Nobody)}.", StringComparison.Ordinal);

    /// <param name="profiles">The profiles.</param>
    /// <param name="measure">The measure shown; null where none is.</param>
    public static ProvenanceNotes FromProfiles(IReadOnlyList<ForceProfile> profiles, Measure? measure)
    {
        var nothing = profiles.Where(p => p.Provenance.Notes.Any(n => IsOfNothing(p, n))).ToList();
        IEnumerable<string> notes = [.. Harm(profiles, measure), .. Named(profiles, nothing, measure), .. Nothing(nothing)];
        return new([.. notes.Select(CleanText.Clean)], [.. nothing.Select(p => CleanText.Clean(p.PoliceForce))]);
    }

    /// <summary>What is true of some forces alone names them.</summary>
    private static IEnumerable<string> Named(IReadOnlyList<ForceProfile> profiles, List<ForceProfile> nothing, Measure? measure) =>
        profiles.SelectMany(p => p.Provenance.Notes.Where(n => n.IsAbout(measure) && (nothing.Count < 2 || !IsOfNothing(p, n)))
                .Select(n => (n.Text, Force: p.PoliceForce)))
            .GroupBy(n => n.Text, n => n.Force)
            .Select(n => n.Distinct().Count() == profiles.Count || NamesOne(profiles, n.Key) ? n.Key
                : $"{NotKnown.Named([.. n.Distinct()])}: {MeasureWords.InSentence(n.Key)}");

    private static bool NamesOne(IEnumerable<ForceProfile> profiles, string note) =>
        profiles.Any(p => note.StartsWith(p.PoliceForce, StringComparison.Ordinal));

    private static IEnumerable<string> Nothing(List<ForceProfile> forces) => forces.Count < 2 ? []
        : [$"{NotKnown.Named(forces.ConvertAll(p => p.PoliceForce))} have submitted no {forces[0].Definition.Many}: "
            + "their figures are not known, which is not the same as none."];

    private static bool IsOfNothing(ForceProfile profile, ProfileNote note) =>
        note.Text.StartsWith($"{profile.PoliceForce} has submitted no ", StringComparison.Ordinal);

    private static IEnumerable<string> Harm(IReadOnlyList<ForceProfile> profiles, Measure? measure)
    {
        if (measure is { IsHarm: true })
        {
            var unweighted = profiles.Sum(p => p.Provenance.Unweighted.Sum(o => o.Offences));
            if (unweighted > 0)
            {
                yield return unweighted == 1
                    ? "1 offence has no weight on the severity scale and is left out of harm."
                    : $"{NumberText.Format(unweighted)} offences have no weight on the severity scale and are left out of harm.";
            }

            foreach (var approved in profiles.SelectMany(p => p.Provenance.Overrides).Distinct().GroupBy(o => o.Approver))
            {
                yield return CleanText.Clean(
                    $"Weights set locally for {string.Join(", ", approved.Select(o => o.Code).Order(StringComparer.Ordinal))} (approved "
                        + $"by: {approved.Key.TrimEnd('.')}).");
            }
        }
    }
}
