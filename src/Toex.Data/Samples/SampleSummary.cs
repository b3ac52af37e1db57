namespace Toex.Data.Samples;

/// <summary>What sample data was made.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="FirstDay">First day of recorded offences.</param>
/// <param name="Offences">Offences.</param>
/// <param name="Roles">Roles of persons in offences: suspects and victims.</param>
/// <param name="Persons">Persons as recorded.</param>
/// <param name="Subjects">Persons after those recorded exactly alike are joined.</param>
/// <param name="Stories">What is planted and where to look for it.</param>
public sealed record SampleSummary(
    SampleOptions Options, DateOnly FirstDay, long Offences, long Roles, long Persons, long Subjects, IReadOnlyList<SampleStory> Stories);
