namespace Toex.Reporting.Visuals;

/// <summary>What a visual is made of.</summary>
public enum VisualSource
{
    /// <summary>Profiles of forces.</summary>
    Profiles,

    /// <summary>Ranked subjects: persons.</summary>
    Subjects,

    /// <summary>A pair of person records.</summary>
    Link,
}
