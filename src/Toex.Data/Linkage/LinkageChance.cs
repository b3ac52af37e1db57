namespace Toex.Data.Linkage;

/// <summary>How pairs agree by chance: what can be counted is counted, the rest is told by a sample.</summary>
/// <param name="Records">Number of records.</param>
/// <param name="Random">Patterns of pairs drawn at random; all pairs where they are few.</param>
/// <param name="Counted">By value: records that have it, and pairs of them that agree exactly.</param>
internal sealed record LinkageChance(
    long Records, IReadOnlyList<LinkagePattern> Random, IReadOnlyDictionary<string, (double Records, double Agree)> Counted)
{
    internal double Pairs => Records * (Records - 1) / 2.0;

    /// <summary>Surprise of a shared value on average, in thousandths of a bit.</summary>
    internal int Reference(string term) =>
        Counted.TryGetValue(term, out var c) && c.Agree > 0 ? LinkageBits.FromRatio(c.Records * (c.Records - 1) / 2 / c.Agree) : 0;

    /// <summary>How many of all pairs agree so, by level; 0 for either lacking the value.</summary>
    internal double[][] Levels()
    {
        var drawn = Math.Max(1, Random.Sum(p => p.Count));
        var all = LinkageComparisons.All.Select(c => new double[c.Levels.Count + 1]).ToArray();
        foreach (var pattern in Random)
        {
            for (var c = 0; c < all.Length; c++)
            {
                all[c][(int)(pattern.Code >> (4 * c)) & 15] += pattern.Count * Pairs / drawn;
            }
        }

        if (drawn < Pairs)
        {
            Count(all);
        }

        return all;
    }

    private void Count(double[][] all)
    {
        for (var c = 0; c < all.Length; c++)
        {
            for (var l = 0; l < all[c].Length - 1; l++)
            {
                if (c != LinkageComparisons.Place && LinkageComparisons.All[c].Levels[l].Chance is { } chance
                    && Counted.TryGetValue(chance, out var counted))
                {
                    all[c][l + 1] = counted.Agree;
                }
            }
        }

        var place = all[LinkageComparisons.Place];
        double house = Agree("postcode address"), postcode = Agree("postcode"), postcodeTown = Agree("postcode town");
        place[1] = Math.Max(place[1], house);
        place[2] = Math.Max(place[2], Math.Max(0, Math.Min(postcodeTown, postcode - house)));
        place[3] = Math.Max(place[3], postcode - place[1] - place[2]);
        place[4] = Math.Max(place[4], Agree("address town") - house);
        place[5] = Math.Max(place[5], Agree("address") - house - place[4]);
    }

    private double Agree(string value) => Counted.TryGetValue(value, out var counted) ? counted.Agree : 0;
}
