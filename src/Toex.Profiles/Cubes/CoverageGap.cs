namespace Toex.Profiles.Cubes;

/// <summary>Days of which a force has submitted nothing, and of which something must have been: they are not known, which is not
/// none.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public readonly record struct CoverageGap(DateOnly From, DateOnly To)
{
    /// <summary>How many days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    internal bool Holds(DateOnly from, DateOnly to) => From <= from && To >= to;

    internal bool Touches(DateOnly from, DateOnly to) => From <= to && To >= from;
}
