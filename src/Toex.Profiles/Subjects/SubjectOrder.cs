namespace Toex.Profiles.Subjects;

/// <summary>What subjects are ranked by.</summary>
public enum SubjectOrder
{
    /// <summary>Weighted mean of the four percentiles.</summary>
    Composite = 1,

    /// <summary>The latest first.</summary>
    Recency = 2,

    /// <summary>The largest sum of weights first.</summary>
    Gravity = 3,

    /// <summary>The most first: offences, incidents, things overdue.</summary>
    Frequency = 4,

    /// <summary>The largest fourth dimension first: victims of a suspect, suspects of a victim, hours of a missing person, breached orders
    /// of an offender.</summary>
    Breadth = 5,

    /// <summary>The same, by the name that it has for suspects.</summary>
    Victims = 6,
}
