using Toex.Data.Collections;

namespace Toex.Data.Samples;

/// <summary>What sample data was made.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="FirstDay">First day of recorded offences.</param>
/// <param name="Offences">Offences.</param>
/// <param name="Roles">Roles of persons in offences: suspects and victims.</param>
/// <param name="Persons">Persons as recorded.</param>
/// <param name="Subjects">Persons after those recorded exactly alike are joined.</param>
/// <param name="MissingEpisodes">Incidents of a person missing.</param>
/// <param name="ManagedOffenders">Offenders managed at the last day, or until a day within the period or the two years before it.</param>
/// <param name="OffenderVisits">Visits to them in the period and the two years before it, completed or not.</param>
/// <param name="CivilOrders">Courts' orders on them and on suspects.</param>
/// <param name="Stories">What is planted and where to look for it.</param>
public sealed record SampleSummary(
    SampleOptions Options, DateOnly FirstDay, long Offences, long Roles, long Persons, long Subjects, long MissingEpisodes,
        long ManagedOffenders,
    long OffenderVisits, long CivilOrders, ItemList<SampleStory> Stories);
