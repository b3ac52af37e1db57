namespace Toex.Data.Submissions.Standard;

/// <summary>A kind of file that a force sends, in the order in which kinds depend on each other.</summary>
public enum SubmissionKind
{
    /// <summary>Persons as the force recorded them.</summary>
    Persons,

    /// <summary>Recorded crimes.</summary>
    Offences,

    /// <summary>Persons' roles in offences.</summary>
    OffencePersons,

    /// <summary>Incidents of missing persons.</summary>
    MissingEpisodes,

    /// <summary>Persons managed under ViSOR.</summary>
    ManagedOffenders,

    /// <summary>Visits to managed offenders.</summary>
    Visits,

    /// <summary>Civil orders and their breaches.</summary>
    Orders,
}
