using Toex.Profiles;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>A force's persons by age and sex.</summary>
/// <param name="PoliceForce">Name of the force.</param>
/// <param name="Bars">A bar for each band, the youngest first: males and females, null where withheld.</param>
/// <param name="Total">All persons, of unknown age and sex too; null where withheld.</param>
/// <param name="NotShown">Persons of unknown age or sex; null where withheld.</param>
internal sealed record PyramidPanel(
    string PoliceForce, IReadOnlyList<(string Band, long? Male, long? Female)> Bars, long? Total, long? NotShown)
{
    /// <summary>The one or two groups with most for each year of age, where chance does not explain it; none where a group is
    /// withheld.</summary>
    public IReadOnlyList<PyramidGroup> Largest { get; init; } = [];

    /// <summary>Whether anything of it is withheld.</summary>
    public bool IsWithheld(AgePyramid ages) => NotShown is null
        || Bars.Any(b => (ages.CountsMales && b.Male is null) || (ages.CountsFemales && b.Female is null));

    /// <summary>Who they are; empty where there are none.</summary>
    public string Who => PyramidGroup.Who(Largest);

    /// <summary>The longest bar.</summary>
    public long Greatest => Bars.Max(b => Math.Max(b.Male ?? 0, b.Female ?? 0));
}
