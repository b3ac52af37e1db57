namespace Toex.Data.Linkage;

/// <summary>
/// Learns the shares of the Fellegi-Sunter model without labels, by expectation and maximisation over how pairs agree (Fellegi and
/// Sunter 1969; Winkler 1988). The population is all pairs of records, not those that were blocked: a pair that was not compared
/// counts as two persons. So no share is bent by what the blocking rules demand, and the prior needs no guess.
/// </summary>
internal sealed class LinkageTrainer
{
    /// <summary>Weight of what training starts from, in pairs.</summary>
    private const double Start = 10;

    /// <summary>
    /// Chance agreement is counted among all pairs, those of one person included; these are taken out as they are found, down to this
    /// share of the count, lest training convince itself that a value cannot be shared by two persons.
    /// </summary>
    private const double LeastChance = 0.03;

    /// <summary>Pairs of one household that are taken for granted, for each record: few, for the data tell where there are many.</summary>
    private const double HouseholdStart = 0.02;

    /// <summary>
    /// At most so many pairs of one person have birth dates of which no two parts are the same; and at most half
    /// as many again as among those that share a home, a number or an address of theirs as well. Where names are few, namesakes are more
    /// than the pairs sought and as alike to each other: without a bound training would settle on them (Winkler 1993 bounds shares
    /// likewise).
    /// </summary>
    private const double MostOtherDates = 0.3, OtherDatesSlack = 1.5, LeastOtherDates = 0.02;

    private const int FirstOtherDate = 8;

    /// <summary>Names in each other's place say little for or against: two bits against, for having had the choice.</summary>
    private const double OrderShare = 0.25;

    private readonly LinkageChance chance;
    private readonly (int[] Levels, double Bits, double Count)[] patterns;
    private readonly double[][] all;
    private readonly int[][] reference;
    private readonly bool households;
    private readonly double[][] m;
    private readonly double[][] u;
    private readonly double[][] v;
    private double prior;
    private double householdPrior;

    internal LinkageTrainer(LinkageChance chance, IEnumerable<LinkagePattern> patterns)
    {
        this.chance = chance;
        this.patterns =
            [.. patterns.GroupBy(p => (Code: p.Code & LinkageComparisons.LevelBits, p.Bits)).OrderBy(g => g.Key.Code)
                .ThenBy(g => g.Key.Bits)
            .Select(g => (LinkageComparisons.Levels(g.Key.Code), (double)g.Key.Bits, (double)g.Sum(p => p.Count)))
            .Where(p => Teaches(p.Item1))];
        all = chance.Levels();
        reference = [.. LinkageComparisons.All.Select(
            c => c.Levels.Select(l => l.Term is { } term ? chance.Reference(term) : 0).ToArray())];
        households =
            this.patterns.Any(p => p.Levels[LinkageComparisons.Place] is > 0 and <= 5 || p.Levels[LinkageComparisons.Telephone] == 1);
        m = [.. LinkageComparisons.All.Select(c => c.Levels.Select(l => l.M).ToArray())];
        u = [.. m.Select(levels => new double[levels.Length])];
        v = [.. m.Select(levels => new double[levels.Length])];
        prior = Math.Min(0.5, 0.3 * chance.Records / Math.Max(1, chance.Pairs));
        householdPrior = households ? Math.Min(0.1, 0.5 * chance.Records / Math.Max(1, chance.Pairs)) : 0;
        Chance(null);
    }

    internal LinkageModel Train(LinkageSettings settings, long largestBlock, CancellationToken cancel)
    {
        var turn = 0;
        var moved = double.MaxValue;
        while (turn < settings.Iterations && moved > settings.Tolerance)
        {
            cancel.ThrowIfCancellationRequested();
            moved = Turn();
            turn++;
        }

        foreach (var name in new[] { LinkageComparisons.Given, LinkageComparisons.Family })
        {
            // Few data sets have enough short names and halves of double names to learn from: they tell no less than a spelling much alike.
            m[name][1] = Math.Max(m[name][1], Math.Min(LinkageComparisons.All[name].Levels[1].M, u[name][1] * m[name][2] / u[name][2]));
        }

        var levels = LinkageComparisons.All.SelectMany((c, i) => c.Levels.Select((l, j) =>
            new LinkageLevel(c.Name, j + 1, l.Label, m[i][j], u[i][j], v[i][j], reference[i][j])));
        return new(prior, householdPrior, [.. levels], largestBlock, turn, moved <= settings.Tolerance);
    }

    private double Turn()
    {
        var found = m.Select(levels => new double[levels.Length + 1]).ToArray();
        double same = 0, household = 0, sure = Start, sureOther = 0;
        foreach (var (levels, bits, count) in patterns)
        {
            double evidence = Math.Log2(prior / (1 - prior)), home = householdPrior > 0 ? Math.Log2(householdPrior)
                : double.NegativeInfinity;
            var adjust = bits;
            for (var c = 0; c < levels.Length; c++)
            {
                if (levels[c] > 0)
                {
                    var l = levels[c] - 1;
                    evidence += Math.Log2(m[c][l] / u[c][l]);
                    home += Math.Log2((LinkageComparisons.OfOneSex(levels, c) ? m : v)[c][l] / u[c][l]);
                    adjust -= reference[c][l] / 1000.0;
                }
            }

            var h = LinkageComparisons.MayShareHome(levels) ? Math.Pow(2, home + adjust) : 0;
            var p = 1 / (1 + Math.Pow(2, -(evidence + adjust - Math.Log2(1 + h))));
            same += p * count;
            household += (1 - p) * h / (1 + h) * count;
            for (var c = 0; c < levels.Length; c++)
            {
                found[c][levels[c]] += p * count;
            }

            if (levels[LinkageComparisons.Birth] > 0 && Shared(levels))
            {
                sure += p * count;
                sureOther += levels[LinkageComparisons.Birth] > FirstOtherDate ? p * count : 0;
            }
        }

        return Maximise(found, same, household, Math.Clamp(OtherDatesSlack * sureOther / sure, LeastOtherDates, MostOtherDates));
    }

    /// <summary>
    /// Pairs of which only a date, a sex and a place can be compared are never joined by themselves: they teach nothing of what records of
    /// one person are like.
    /// </summary>
    private static bool Teaches(int[] levels) => (levels[LinkageComparisons.Given] | levels[LinkageComparisons.Family]) > 0
        || levels[LinkageComparisons.Telephone..].Any(l => l > 0);

    /// <summary>Whether the two share something that namesakes do not.</summary>
    private static bool Shared(int[] levels) =>
        levels[LinkageComparisons.Place] is > 0 and <= 3 || levels[LinkageComparisons.Telephone..].Contains(1);

    private double Maximise(double[][] found, double same, double household, double otherDates)
    {
        var before = m.ToArray();
        for (var c = 0; c < m.Length; c++)
        {
            if (c == LinkageComparisons.Order)
            {
                continue;
            }

            var known = found[c].Skip(1).Sum();
            var shares = m[c].Select((_, l) => (found[c][l + 1] + Start * LinkageComparisons.All[c].Levels[l].M) / (known + Start))
                .ToArray();
            if (c == LinkageComparisons.Birth)
            {
                Bound(shares, otherDates);
            }

            m[c] = shares;
        }

        prior = Math.Min(0.5, (same + 0.5) / (chance.Pairs + 1));
        householdPrior = households ? Math.Min(0.1, (household + HouseholdStart * chance.Records) / (chance.Pairs + 1)) : 0;
        Chance(found);
        Straighten();
        return m.Zip(before, (now, then) => now.Zip(then, (x, y) => Math.Abs(x - y)).Max()).Max();
    }

    /// <summary>
    /// Agreement never counts against one person and disagreement never for, however few pairs there are to learn from: what comes out the
    /// other way round is an accident of few records, and says nothing.
    /// </summary>
    private void Straighten()
    {
        for (var c = 0; c < m.Length; c++)
        {
            for (var l = 0; c != LinkageComparisons.Order && l < m[c].Length; l++)
            {
                var level = LinkageComparisons.All[c].Levels[l];
                m[c][l] = l == 0 ? Math.Max(m[c][l], u[c][l]) : level.Against ? Math.Min(m[c][l], u[c][l]) : m[c][l];
            }
        }
    }

    private static void Bound(double[] shares, double most)
    {
        var others = shares.Skip(FirstOtherDate).Sum();
        for (var l = 0; l < shares.Length && others > most; l++)
        {
            shares[l] *= l >= FirstOtherDate ? most / others : (1 - most) / (1 - others);
        }
    }

    private void Chance(double[][]? found)
    {
        for (var c = 0; c < m.Length; c++)
        {
            if (c == LinkageComparisons.Order)
            {
                (m[c][0], u[c][0], v[c][0]) = (OrderShare, 1, 1);
                continue;
            }

            var counts = all[c].Skip(1).Select((n, l) => Math.Max(n - (found?[c][l + 1] ?? 0), LeastChance * n)).ToArray();
            var known = counts.Sum();
            for (var l = 0; l < counts.Length; l++)
            {
                // A level that nobody was seen at is given a share all the same, less than one pair in all.
                u[c][l] = (counts[l] + 0.5) / (known + 0.5 * counts.Length);
            }

            v[c] = Household(c);
        }
    }

    /// <summary>
    /// Shares within a household. How many share the home is assumed; how their records tell it is not: they lack a postcode or a town, or
    /// have one mistyped, as often as two records of one person do.
    /// </summary>
    private double[] Household(int comparison)
    {
        var shares = LinkageComparisons.All[comparison].Levels.Select((l, i) => l.Household ?? u[comparison][i]).ToArray();
        if (comparison == LinkageComparisons.Place)
        {
            var home = shares.Take(LinkageComparisons.OneHome).Sum() / m[comparison].Take(LinkageComparisons.OneHome).Sum();
            for (var l = 0; l < LinkageComparisons.OneHome; l++)
            {
                shares[l] = home * m[comparison][l];
            }
        }

        var total = shares.Sum();
        return [.. shares.Select(s => s / total)];
    }
}
