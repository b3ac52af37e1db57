using Toex.Profiles;
using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>Persons of one sex and band.</summary>
/// <param name="Sex"><c>males</c> or <c>females</c>.</param>
/// <param name="Band">Their ages.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Years">Years of age in the band.</param>
internal sealed record PyramidGroup(string Sex, string Band, long Count, int Years)
{
    /// <summary><c>females aged 12 to 17</c>.</summary>
    public string Who => $"{Sex} aged {Band}";

    /// <summary>The group with most for each year of age, beyond chance; null where there is none, or a group is withheld.</summary>
    /// <param name="bands">The bands counted.</param>
    /// <param name="bars">The same as they are shown.</param>
    /// <param name="sexes">Whether males and females are counted.</param>
    /// <param name="forces">How many forces are shown together.</param>
    public static PyramidGroup? Largest(
        IReadOnlyList<AgeBand> bands, IReadOnlyList<(string Band, long? Male, long? Female)> bars, (bool Males, bool Females) sexes, int forces)
    {
        var groups = bars.Zip(bands, (bar, band) => new[]
        {
            (Sex: "males", bar.Band, Count: bar.Male, band.Years, Counted: sexes.Males),
            (Sex: "females", bar.Band, Count: bar.Female, band.Years, Counted: sexes.Females),
        }).SelectMany(g => g).Where(g => g.Counted).ToList();
        return groups.Count == 0 || groups.Exists(g => g.Count is null) ? null
            : LargestTest.Clearly([.. groups.Select(g => (g.Count!.Value, (double)g.Years))], forces) is { } place
                ? new(groups[place].Sex, groups[place].Band, groups[place].Count!.Value, groups[place].Years) : null;
    }
}
