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
    /// <summary><c>females aged 12 to 17</c>, <c>both sexes aged 12 to 17</c>, <c>females aged 18 to 34</c> of two bands.</summary>
    public static string Who(IReadOnlyList<PyramidGroup> groups) => groups switch
    {
        [var one, var other] when one.Band == other.Band => $"both sexes aged {one.Band}",
        [var one, var other] when one.Sex == other.Sex => $"{one.Sex} aged {Joined(one.Band, other.Band)}",
        _ => string.Join(" and ", groups.Select(g => $"{g.Sex} aged {g.Band}")),
    };

    /// <summary>The same in fewer words: <c>both sexes 12–17</c>, <c>females 80+</c>.</summary>
    public static string Brief(string who) => who.Replace(" aged ", " ", StringComparison.Ordinal)
        .Replace(" to ", "\u2013", StringComparison.Ordinal).Replace(" and over", "+", StringComparison.Ordinal);

    /// <summary>Two bands as one where the second begins where the first ends.</summary>
    private static string Joined(string band, string other)
    {
        string[] first = band.Split(' '), second = other.Split(' ');
        return Follows(first, second) ? string.Join(' ', [first[0], .. second[1..]])
            : Follows(second, first) ? string.Join(' ', [second[0], .. first[1..]])
            : $"{band} and {other}";
    }

    private static bool Follows(string[] first, string[] second) => second.Length == 3
        && first is [_, "to", var end] && int.TryParse(end, out var last) && int.TryParse(second[0], out var next) && next == last + 1;

    /// <summary>The one or two groups with most for each year of age, beyond chance; none where more are alike, or a group is
    /// withheld.</summary>
    /// <param name="bands">The bands counted.</param>
    /// <param name="bars">The same as they are shown.</param>
    /// <param name="sexes">Whether males and females are counted.</param>
    /// <param name="forces">How many forces are shown together.</param>
    public static IReadOnlyList<PyramidGroup> Largest(IReadOnlyList<AgeBand> bands,
        IReadOnlyList<(string Band, long? Male, long? Female)> bars, (bool Males, bool Females) sexes, int forces)
    {
        var groups = bars.Zip(bands).SelectMany(b => new[]
        {
            (Sex: "males", b.First.Band, Count: b.First.Male, b.Second.Years, Counted: sexes.Males),
            (Sex: "females", b.First.Band, Count: b.First.Female, b.Second.Years, Counted: sexes.Females),
        }).Where(g => g.Counted).ToList();
        return groups.Count == 0 || groups.Exists(g => g.Count is null) ? []
            : [.. LargestTest.Clearly([.. groups.Select(g => (g.Count!.Value, (double)g.Years))], forces)
                .Select(i => new PyramidGroup(groups[i].Sex, groups[i].Band, groups[i].Count!.Value, groups[i].Years))];
    }
}
