namespace Toex.Benchmarks.Measuring;

/// <summary>A figure and the most that it may be.</summary>
/// <param name="What">What the figure is of.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Limit">The most that it may be.</param>
/// <param name="Unit">Unit; empty for a ratio.</param>
internal sealed record Target(string What, double Figure, double Limit, string Unit = "")
{
    public bool Met => Figure <= Limit;
}
