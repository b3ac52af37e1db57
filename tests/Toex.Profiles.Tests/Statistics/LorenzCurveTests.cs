using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class LorenzCurveTests
{
    [Fact]
    public void A_curve_worked_out_by_hand()
    {
        // Four hold 1, 2, 3 and 4 of 10. Under the curve: 0.25 × (0 + 0.1)/2 + 0.25 × (0.1 + 0.3)/2 + 0.25 × (0.3 + 0.6)/2
        // + 0.25 × (0.6 + 1)/2 = 0.375; Gini's coefficient is 1 - 2 × 0.375.
        var curve = LorenzCurve.FromHistogram([(4, 1), (2, 1), (1, 1), (3, 1)])!;

        LorenzPoint[] points = [new(0, 0), new(0.25, 0.1), new(0.5, 0.3), new(0.75, 0.6), new(1, 1)];
        Assert.Equal(points, curve.Points);
        Assert.Equal(0.25, curve.Gini, 12);
        Assert.Equal((0.4, 0.4, 0.4), (curve.Top1, curve.Top5, curve.Top10)); // one of four is the fewest that a top can have
    }

    [Fact]
    public void Those_who_hold_all_alike_have_a_straight_line()
    {
        var curve = LorenzCurve.FromHistogram([(3, 100)])!;

        LorenzPoint[] points = [new(0, 0), new(1, 1)];
        Assert.Equal(points, curve.Points);
        Assert.Equal(0, curve.Gini, 12);
        Assert.Equal((0.01, 0.05, 0.1), (curve.Top1, curve.Top5, curve.Top10));
    }

    [Fact]
    public void One_of_a_hundred_who_holds_all()
    {
        var curve = LorenzCurve.FromHistogram([(0, 99), (7, 1)])!;

        Assert.Equal(0.99, curve.Gini, 12); // (n - 1) / n
        Assert.Equal((1, 1, 1), (curve.Top1, curve.Top5, curve.Top10));
    }

    [Fact]
    public void Nothing_has_no_curve()
    {
        Assert.Null(LorenzCurve.FromHistogram([]));
        Assert.Null(LorenzCurve.FromHistogram([(0, 5)]));
        Assert.Null(LorenzCurve.FromHistogram([(5, 0)]));
    }

    [Fact]
    public void Less_than_nothing_cannot_be_held()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LorenzCurve.FromHistogram([(-1, 5), (9, 5)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => LorenzCurve.FromHistogram([(1, -5)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => LorenzCurve.FromHistogram([(double.NaN, 5)]));
    }

    [Property]
    public Property A_curve_rises_ever_more_steeply_below_the_line_of_equals() =>
        Prop.ForAll(Gen.Choose(0, 30).ArrayOf().ToArbitrary(), amounts =>
    {
        var curve = LorenzCurve.FromHistogram(amounts.Select(a => ((double)a, 1L)));
        if (curve is null)
        {
            return amounts.All(a => a == 0);
        }

        var slopes = curve.Points.Zip(curve.Points.Skip(1), (a, b) => (b.Amount - a.Amount) / (b.Units - a.Units)).ToList();
        return slopes.Zip(slopes.Skip(1)).All(s => s.First < s.Second + 1e-9)
            && curve.Points.All(p => p.Amount <= p.Units + 1e-12)
            && curve.Gini > -1e-12 && curve.Gini < 1
            && Math.Abs(curve.Gini - MeanDifference(amounts)) < 1e-9;
    });

    /// <summary>Gini's coefficient by its other definition: half the relative mean difference of all pairs.</summary>
    private static double MeanDifference(int[] amounts) =>
        amounts.SelectMany(_ => amounts, (a, b) => (double)Math.Abs(a - b)).Sum() / (2.0 * amounts.Length * amounts.Sum());
}
