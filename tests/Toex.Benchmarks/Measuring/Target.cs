namespace Toex.Benchmarks.Measuring;

/// <summary>A figure and the most, or the least, that it may be.</summary>
/// <param name="What">What the figure is of.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Limit">The most that it may be, or the least.</param>
/// <param name="Unit">Unit; empty for a ratio.</param>
/// <param name="AtLeast">Whether the limit is the least.</param>
internal sealed record Target(string What, double Figure, double Limit, string Unit = "", bool AtLeast = false)
{
    public bool Met => AtLeast ? Figure >= Limit : Figure <= Limit;
}
