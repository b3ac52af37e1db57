namespace Toex.Profiles.Statistics;

/// <summary>A lasting shift of a series.</summary>
/// <param name="At">Place of the first point on the new level.</param>
/// <param name="Before">Mean before.</param>
/// <param name="After">Mean since.</param>
/// <param name="Chance">How probable a series without a step is to look as if it had one as clear.</param>
public sealed record SeriesStep(int At, double Before, double After, double Chance)
{
    /// <summary>Whether the new level is the higher one.</summary>
    public bool Up => After > Before;
}
