namespace Toex.Profiles.Statistics;

/// <summary>A stretch of a series on one level.</summary>
/// <param name="First">Place of its first point.</param>
/// <param name="Count">Its number of points.</param>
/// <param name="Mean">Mean of its points.</param>
/// <param name="Lower">Lower limit; not under zero, since no measure here can be.</param>
/// <param name="Upper">Upper limit.</param>
public sealed record SeriesPart(int First, int Count, double Mean, double Lower, double Upper)
{
    /// <summary>The place after its last point.</summary>
    internal int End => First + Count;
}
