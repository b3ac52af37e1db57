namespace Toex.Profiles.Subjects;

/// <summary>When a person comes of age.</summary>
internal static class Adulthood
{
    private const int Age = 18, Oldest = 110;

    /// <summary>Whether a person is under 18 on a day.</summary>
    /// <remarks>Family Law Reform Act 1969, section 9: an age is attained at the commencement of the anniversary of birth. In a year
    /// without 29 February the anniversary of that day is taken to be 1 March, so that nobody counts as adult a day too soon.</remarks>
    internal static bool Under18(DateOnly born, DateOnly day) => Anniversary(born, born.Year + Age) > day;

    /// <summary>Whether a person born on a day can be alive on another: born by then, and not over 110.</summary>
    internal static bool IsPossible(DateOnly born, DateOnly day) => born <= day && Anniversary(born, born.Year + Oldest + 1) > day;

    private static DateOnly Anniversary(DateOnly born, int year) =>
        born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? new(year, 3, 1) : new(year, born.Month, born.Day);
}
