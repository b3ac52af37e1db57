namespace Toex.Reporting.Layout.Stacks;

/// <summary>A part of a stacked bar.</summary>
/// <param name="Key">Which group it is of: its place in the key; null for what is withheld.</param>
/// <param name="Length">Its length in values.</param>
/// <param name="Label">What it says where it has room.</param>
internal sealed record StackSegment(int? Key, double Length, string Label);
