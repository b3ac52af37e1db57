using Toex.Profiles.Findings;

namespace Toex.Reporting.Findings;

/// <summary>A finding in full.</summary>
internal static class FindingText
{
    /// <summary>The sentence and what qualifies it, with full stops.</summary>
    public static string Write(Finding finding) => Sentence.Join(finding.Statement, finding.Further);
}
