using MathNet.Numerics.Distributions;

namespace Toex.Profiles.Statistics;

/// <summary>
/// Which of a number of values lie further out than chance puts any of them, whatever their scatter: the generalised extreme studentised
/// deviate test, which finds several where one hides another.
/// </summary>
/// <remarks>Rosner, Technometrics 25 (1983) 165; NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17.3.</remarks>
internal static class OutlierTest
{
    /// <summary>No more than a quarter can be outlying: more would be another level.</summary>
    private const int OneIn = 4;

    /// <summary>Places of outlying values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="level">The probability that values without any have one by chance.</param>
    internal static IReadOnlyList<int> Find(IReadOnlyList<double> values, double level)
    {
        var left = Enumerable.Range(0, values.Count).ToList();
        var removed = new List<int>();
        var found = 0;
        while (removed.Count < values.Count / OneIn)
        {
            var mean = left.Average(i => values[i]);
            var deviation = Math.Sqrt(left.Sum(i => (values[i] - mean) * (values[i] - mean)) / (left.Count - 1));
            var furthest = left.MaxBy(i => Math.Abs(values[i] - mean));
            if (deviation > 0 && Math.Abs(values[furthest] - mean) > Critical(left.Count, level) * deviation)
            {
                found = removed.Count + 1;
            }

            removed.Add(furthest);
            left.Remove(furthest);
        }

        return removed[..found];
    }

    private static double Critical(int values, double level)
    {
        var t = StudentT.InvCDF(0, 1, values - 2, 1 - (level / (2 * values)));
        return (values - 1) * t / Math.Sqrt((values - 2 + (t * t)) * values);
    }
}
