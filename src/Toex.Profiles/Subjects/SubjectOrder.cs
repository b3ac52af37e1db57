namespace Toex.Profiles.Subjects;

/// <summary>What subjects are ranked by.</summary>
public enum SubjectOrder
{
    /// <summary>Weighted mean of the four percentiles.</summary>
    Composite = 1,

    /// <summary>The latest offence first.</summary>
    Recency = 2,

    /// <summary>The largest sum of severity weights first.</summary>
    Gravity = 3,

    /// <summary>The most offences first.</summary>
    Frequency = 4,

    /// <summary>The most victims first (for a victim: the most suspects).</summary>
    Victims = 5,
}
