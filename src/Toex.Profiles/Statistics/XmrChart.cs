namespace Toex.Profiles.Statistics;

/// <summary>
/// Process limits of a series of single values (an XmR or individuals chart): mean ± 2.66 × mean moving range. A point beyond a limit
/// is a signal, and so is each point of eight or more in a row on one side of the mean.
/// </summary>
/// <remarks>Wheeler, Understanding Variation (1993): 2.66 is 3 / d2 with d2 = 1.128; a run of eight is his second detection rule.</remarks>
public sealed record XmrChart
{
    private const double LimitFactor = 2.66;
    private const int RunLength = 8;

    /// <summary>Part of the largest value within which two values are one: the mean of equal values is not quite their value in binary.</summary>
    private const double Rounding = 1e-12;

    private XmrChart(double mean, double lower, double upper, IReadOnlyList<XmrSignal> signals) =>
        (Mean, Lower, Upper, Signals) = (mean, lower, upper, signals);

    /// <summary>Fewest points that limits can be drawn from.</summary>
    public const int FewestPoints = 6;

    /// <summary>Mean of the series.</summary>
    public double Mean { get; }

    /// <summary>Lower limit; not under zero, since no measure here can be.</summary>
    public double Lower { get; }

    /// <summary>Upper limit.</summary>
    public double Upper { get; }

    /// <summary>The signal at each point.</summary>
    public IReadOnlyList<XmrSignal> Signals { get; }

    /// <summary>Limits and signals of a series; null where it has fewer than <see cref="FewestPoints"/> points.</summary>
    public static XmrChart? Of(IReadOnlyList<double> values)
    {
        if (values.Count < FewestPoints)
        {
            return null;
        }

        var mean = values.Average();
        var movingRange = values.Skip(1).Zip(values, (next, previous) => Math.Abs(next - previous)).Average();
        double lower = Math.Max(0, mean - (LimitFactor * movingRange)), upper = mean + (LimitFactor * movingRange);
        var same = values.Max(Math.Abs) * Rounding;
        var signals = new XmrSignal[values.Count];
        for (int start = 0, end; start < values.Count; start = end)
        {
            var side = Side(values[start]);
            for (end = start + 1; end < values.Count && Side(values[end]) == side; end++)
            {
            }

            var run = side == 0 || end - start < RunLength ? XmrSignal.None : side > 0 ? XmrSignal.RunAbove : XmrSignal.RunBelow;
            for (var i = start; i < end; i++)
            {
                signals[i] = values[i] > upper + same ? XmrSignal.AboveLimit : values[i] < lower - same ? XmrSignal.BelowLimit : run;
            }
        }

        return new(mean, lower, upper, signals);

        int Side(double value) => Math.Abs(value - mean) <= same ? 0 : Math.Sign(value - mean);
    }
}
