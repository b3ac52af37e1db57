using MathNet.Numerics.Distributions;

namespace Toex.Profiles.Statistics;

/// <summary>
/// Lasting shifts of a series. A stretch of six or more is a level of its own, to the end or with six or more after it, where at least four
/// lie before, its first six all lie on one side of the mean before, no neighbouring place divides the series better, and its mean differs
/// from that of the rest by more than chance explains: by Student's test, for the scatter that the series shows, and by the exact test of
/// two counts, where there are counts, each allowing for all stretches that there could be. Each part is then looked at again. The latest
/// three to five points are a level of their own already where all of them lie beyond every point before, and the tests say the same.
/// </summary>
/// <remarks>Six or more in a row on one side are a shift in Perla, Provost and Murray, BMJ Quality and Safety 20 (2011) 46. NHS England's
/// Making Data Count recalculates limits where a shift lasts. The tests are there because eight in a row come by chance in one series of 24
/// months in fifteen. A stretch against the rest: Olshen and others, Biostatistics 5 (2004) 557.</remarks>
internal static class StepTest
{
    /// <summary>Fewest points before a shift.</summary>
    internal const int FewestBefore = 4;

    /// <summary>Fewest points from a shift on.</summary>
    internal const int FewestAfter = 6;

    /// <summary>Fewest points from a shift on that lasts so far: all of them beyond every point before.</summary>
    internal const int FewestLatest = 3;

    /// <summary>The shifts, in order.</summary>
    /// <param name="data">The series.</param>
    /// <param name="level">The probability that a series without any has one by chance.</param>
    internal static IReadOnlyList<SeriesStep> Find(SeriesData data, double level)
    {
        var steps = new List<SeriesStep>();
        Split(data, 0, data.Count, level, steps);
        return WithMeans(data, [.. steps.OrderBy(s => s.At)]);
    }

    /// <summary>Shifts, in order, with the means between them.</summary>
    internal static IReadOnlyList<SeriesStep> WithMeans(SeriesData data, IReadOnlyList<SeriesStep> steps) => [.. steps.Select((step, i) =>
    {
        var (from, to) = (i == 0 ? 0 : steps[i - 1].At, i + 1 < steps.Count ? steps[i + 1].At : data.Count);
        return step with { Before = data.Mean(from, step.At - from), After = data.Mean(step.At, to - step.At) };
    })];

    private static void Split(SeriesData data, int from, int to, double level, List<SeriesStep> steps)
    {
        var part = new SeriesPart(from, to - from, 0, 0, 0);
        var all = Stretches(from, to, to == data.Count ? FewestLatest : FewestAfter).ToList();
        var best = all.Where(s => Lasts(data.Even, from, s.From, s.To) && (s.To == to || Lasts(data.Even, s.From, s.To, to))).Select(s =>
        {
            var (ratio, chance) = Apart(data.Even, part, s.From, s.To);
            return (s.From, s.To, Ratio: ratio, Chance: Math.Max(chance, data.Chance(s.From, s.To - s.From, part)));
        }).OrderBy(s => s.Chance).ThenByDescending(s => s.Ratio).FirstOrDefault();
        var found = best.Chance * all.Count;
        if (best.To > 0 && found <= level && IsClear(data.Even, part, best.From, best.To, best.Ratio))
        {
            int[] bounds = best.To == to ? [from, best.From, to] : [from, best.From, best.To, to];
            steps.AddRange(bounds[1..^1].Select(at => new SeriesStep(at, 0, 0, found)));
            for (var i = 1; i < bounds.Length; i++)
            {
                Split(data, bounds[i - 1], bounds[i], level, steps);
            }
        }
    }

    private static IEnumerable<(int From, int To)> Stretches(int from, int to, int fewestAtEnd)
    {
        for (var first = from + FewestBefore; first <= to - fewestAtEnd; first++)
        {
            yield return (first, to);
            for (var end = first + FewestAfter; end <= to - FewestAfter; end++)
            {
                yield return (first, end);
            }
        }
    }

    /// <summary>Whether the first six from a place on all lie on one side of the mean before; of fewer, beyond every point
    /// before.</summary>
    private static bool Lasts(double[] values, int from, int at, int to)
    {
        double[] before = values[from..at], since = values[at..Math.Min(to, at + FewestAfter)];
        var (lower, upper) = since.Length < FewestAfter ? (before.Min(), before.Max()) : (before.Average(), before.Average());
        return since.All(v => v > upper) || since.All(v => v < lower);
    }

    /// <summary>Whether a stretch would not be clearer if it began, or ended, one point sooner or later, be that long enough or
    /// not.</summary>
    private static bool IsClear(double[] values, SeriesPart part, int first, int end, double ratio) =>
        Apart(values, part, first - 1, end).Ratio <= ratio && Apart(values, part, first + 1, end).Ratio <= ratio
        && (end == part.End || (Apart(values, part, first, end - 1).Ratio <= ratio && Apart(values, part, first, end + 1).Ratio <= ratio));

    /// <summary>Student's ratio of the means of a stretch and of the rest, with a scatter in common, and the chance of one as
    /// large.</summary>
    private static (double Ratio, double Chance) Apart(double[] values, SeriesPart part, int first, int end)
    {
        double[] inside = values[first..end], outside = [.. values[part.First..first], .. values[end..part.End]];
        double level = inside.Average(), rest = outside.Average();
        var freedom = part.Count - 2;
        var variance = (inside.Sum(v => (v - level) * (v - level)) + outside.Sum(v => (v - rest) * (v - rest))) / freedom;
        var error = Math.Sqrt(variance * ((1.0 / inside.Length) + (1.0 / outside.Length)));
        var difference = Math.Abs(level - rest);
        var same = values.Max(Math.Abs) * 1e-9;
        return difference <= same ? (0, 1) : error <= same ? (double.MaxValue, 0)
            : (difference / error, 2 * StudentT.CDF(0, 1, freedom, -difference / error));
    }
}
