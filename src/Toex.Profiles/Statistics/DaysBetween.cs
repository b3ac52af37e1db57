namespace Toex.Profiles.Statistics;

/// <summary>A lasting shift of the days between rare events.</summary>
/// <param name="At">Place of the first point on the new level.</param>
/// <param name="Before">Days by event before.</param>
/// <param name="Since">Days by event since.</param>
public sealed record DaysBetween(int At, double Before, double Since)
{
    /// <summary>Whether they have grown: events have become rarer.</summary>
    public bool HaveGrown => Since > Before;
}
