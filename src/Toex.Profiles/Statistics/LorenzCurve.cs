namespace Toex.Profiles.Statistics;

/// <summary>How unequally units, such as suspects, hold an amount, such as harm.</summary>
/// <remarks>Lorenz, Publ Am Stat Assoc 9 (1905) 209; Gini's coefficient is 1 less twice the area under the curve, which between points
/// is a trapezium.</remarks>
public sealed record LorenzCurve
{
    private LorenzCurve(IReadOnlyList<LorenzPoint> points, IReadOnlyCollection<(double Amount, long Units)> histogram)
    {
        Points = points;
        Gini = 1 - points.Zip(points.Skip(1), (a, b) => (b.Units - a.Units) * (a.Amount + b.Amount)).Sum();
        Top1 = Concentration.TopShare(histogram, 0.01)!.Value;
        Top5 = Concentration.TopShare(histogram, 0.05)!.Value;
        Top10 = Concentration.TopShare(histogram, 0.1)!.Value;
    }

    /// <summary>The curve from none of the units to all, those with least first: one point for each amount that any unit holds.</summary>
    public IReadOnlyList<LorenzPoint> Points { get; }

    /// <summary>Gini's coefficient: 0 where all hold the same, near 1 where one of many holds all.</summary>
    public double Gini { get; }

    /// <summary>Share of the total that the top 1 % of units hold, their number rounded up.</summary>
    public double Top1 { get; }

    /// <summary>Share of the total that the top 5 % of units hold, their number rounded up.</summary>
    public double Top5 { get; }

    /// <summary>Share of the total that the top 10 % of units hold, their number rounded up.</summary>
    public double Top10 { get; }

    /// <summary>The curve of a histogram (how many units hold each amount); null where nothing is held.</summary>
    public static LorenzCurve? FromHistogram(IEnumerable<(double Amount, long Units)> histogram)
    {
        var steps = histogram.Where(h => h.Units != 0).OrderBy(h => h.Amount).ToList();
        if (steps.Exists(h => !(h.Amount >= 0) || h.Units < 0))
        {
            throw new ArgumentOutOfRangeException(nameof(histogram), "Amounts and numbers of units are not below zero.");
        }

        var (total, units) = (steps.Sum(h => h.Amount * h.Units), steps.Sum(h => h.Units));
        return total > 0 ? new(PointsOf(steps, total, units), steps) : null;
    }

    private static List<LorenzPoint> PointsOf(List<(double Amount, long Units)> steps, double total, long units)
    {
        var points = new List<LorenzPoint> { new(0, 0) };
        var (below, held) = (0L, 0.0);
        for (var i = 0; i < steps.Count; i++)
        {
            (below, held) = (below + steps[i].Units, held + (steps[i].Amount * steps[i].Units));
            if (i + 1 == steps.Count)
            {
                points.Add(new(1, 1)); // exactly, whatever the sums were rounded to
            }
            else if (!steps[i].Amount.Equals(steps[i + 1].Amount))
            {
                points.Add(new(below / (double)units, held / total));
            }
        }

        return points;
    }
}
