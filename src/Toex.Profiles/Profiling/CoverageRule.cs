namespace Toex.Profiles.Profiling;

/// <summary>Which days a window has where forces' data end on different days.</summary>
public enum CoverageRule
{
    /// <summary>All up to the as-of date: of a force that is late, nothing over the window is known.</summary>
    All,

    /// <summary>Up to the last day that all the forces have: a window of the same length that ends on it.</summary>
    Common,
}
