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
    public static IReadOnlyList<string> Source(string source) => [CleanText.Clean($"Source: {source.TrimEnd('.')}.")];

    /// <summary>The source line and the as-of line: the severity scale where harm is shown, the population where it is counted.</summary>
    public static IReadOnlyList<string> Source(IReadOnlyList<ForceProfile> profiles, Measure? measure, bool harm)
    {
        var provenance = profiles[0].Provenance;
        return
        [
            CleanText.Clean($"Source: {provenance.Source}. Scope: {provenance.ScopeRule}. "
                + (harm && provenance.SeverityScale is { } scale ? $"Severity: {scale}. " : "")
                + (measure is { IsPerResident: true } ? $"Population: {provenance.Population ?? "none"}." : "")),
            CleanText.Clean($"As of {DateText.Day(provenance.AsOf)}. Toex {provenance.ModuleVersion}."
                + (Warning(profiles) is { } warning ? $" {warning}." : "")),
        ];
    }
}
