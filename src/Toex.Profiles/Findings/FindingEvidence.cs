namespace Toex.Profiles.Findings;

/// <summary>A number that a finding rests on.</summary>
/// <param name="Name">What it is, such as <c>upper 99.8% limit</c> or <c>chance of a peak as high</c>.</param>
/// <param name="Value">The number, in the measure's own unit where it has one.</param>
public sealed record FindingEvidence(string Name, double Value);
