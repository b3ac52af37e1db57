using Toex.Profiles;
using Toex.Profiles.Measures;

namespace Toex.Reporting.Text;

/// <summary>Where a chart's numbers come from, as its foot states it.</summary>
internal static class ProvenanceText
{
    /// <summary>Said wherever the data are not real.</summary>
    private const string SampleWarning = "Sample data, not real";

    /// <summary>Words set before everything else where the data are not real.</summary>
    public static string? Warning(IReadOnlyList<ForceProfile> profiles) =>
        Warning(profiles.Any(p => p.Provenance.SampleData));

    /// <summary>Words set before everything else where the data are not real.</summary>
    public static string? Warning(bool sample) => sample ? SampleWarning : null;

    /// <summary>The source line of what is not of profiles.</summary>
    public static IReadOnlyList<string> Source(string source) => [CleanText.Of($"Source: {source.TrimEnd('.')}.")];

    /// <summary>The source line and the as-of line.</summary>
    public static IReadOnlyList<string> Source(IReadOnlyList<ForceProfile> profiles)
    {
        var provenance = profiles[0].Provenance;
        return
        [
            CleanText.Of($"Source: {provenance.Source}. Scope: {provenance.ScopeRule}. "
                + (provenance.SeverityScale is { } scale ? $"Severity: {scale}. " : "")
                + $"Population: {provenance.Population ?? "none"}."),
            CleanText.Of($"As of {DateText.Day(provenance.AsOf)}. Toex {provenance.ModuleVersion}."
                + (Warning(profiles) is { } warning ? $" {warning}." : "")),
        ];
    }

    /// <summary>Limits of the source that a reader must be told, and offences that a measure of harm leaves out.</summary>
    /// <param name="profiles">The profiles.</param>
    /// <param name="measure">The measure shown; null where none is.</param>
    public static IEnumerable<string> Notes(IReadOnlyList<ForceProfile> profiles, Measure? measure)
    {
        if (measure is { IsHarm: true })
        {
            var unweighted = profiles.Sum(p => p.Provenance.Unweighted.Sum(o => o.Offences));
            if (unweighted > 0)
            {
                yield return unweighted == 1
                    ? "1 offence has no weight on the severity scale and is left out of harm."
                    : $"{NumberText.Of(unweighted)} offences have no weight on the severity scale and are left out of harm.";
            }

            foreach (var approved in profiles.SelectMany(p => p.Provenance.Overrides).Distinct().GroupBy(o => o.Approver))
            {
                yield return CleanText.Of(
                    $"Weights set locally for {string.Join(", ", approved.Select(o => o.Code).Order(StringComparer.Ordinal))} (approved "
                        + $"by: {approved.Key.TrimEnd('.')}).");
            }
        }

        foreach (var note in profiles.SelectMany(p => p.Provenance.Notes).Distinct()
            .Where(n => n.IsAbout(measure)))
        {
            yield return CleanText.Of(note.Text);
        }
    }
}
