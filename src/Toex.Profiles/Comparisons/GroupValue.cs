using Toex.Profiles.Measures;

namespace Toex.Profiles.Comparisons;

/// <summary>The value of a measure for several forces taken together.</summary>
public static class GroupValue
{
    /// <summary>The value; null where parts do not add up to a whole.</summary>
    public static double? Together(Measure measure, IEnumerable<ForceProfile> profiles)
    {
        if (measure.Kind is MeasureKind.Count or MeasureKind.TopShare or MeasureKind.Median)
        {
            return null;
        }

        double over = 0, under = 0;
        foreach (var value in profiles.Select(p => p[measure.Id]))
        {
            if (value is { Numerator: { } a, Denominator: { } b })
            {
                over += a;
                under += b;
            }
        }

        return under <= 0 ? null : measure.Kind == MeasureKind.Change ? (over - under) / under : over / under * measure.Times;
    }
}
