namespace Toex.Profiles.Cubes;

/// <summary>When what a cube counts was.</summary>
public enum CubePeriod
{
    /// <summary>In the window before, of the same length.</summary>
    Before = 0,

    /// <summary>In the window; or there on its last day.</summary>
    Window = 1,
}
