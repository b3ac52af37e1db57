namespace Toex.Reporting.Layout.Stacks;

/// <summary>A stacked bar.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Strong">Whether its name stands out.</param>
/// <param name="Segments">Its parts, from zero on.</param>
/// <param name="End">What is written at its end.</param>
internal sealed record StackRow(string Name, bool Strong, IReadOnlyList<StackSegment> Segments, string End)
{
    public double Length => Segments.Sum(s => s.Length);
}
