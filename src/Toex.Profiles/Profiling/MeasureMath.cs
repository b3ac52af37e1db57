using Toex.Data.Calendar;
using Toex.Profiles.Cubes;
using Toex.Profiles.Measures;
using Toex.Profiles.Populations;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Profiling;

/// <summary>Makes a measure's value of a force's counts.</summary>
internal sealed class MeasureMath(
    CountedFact fact, ForceParts parts, ForceCounts counts, ReportingWindow window, Func<string, long?> people)
{
    /// <summary>
    /// The value over the window, with its limits. Where days of the window are not known, a count, or a share of what is known, is of a
    /// part of it; what is over residents or over the window before is not known.
    /// </summary>
    internal MeasureValue Window(Measure measure)
    {
        if (!fact.Knows(measure))
        {
            return default;
        }

        var value = measure.Kind switch
        {
            MeasureKind.Change => Change(measure),
            MeasureKind.TopShare => new(Concentration.TopShare(parts.Spread, measure.Times), null, null, null, null),
            MeasureKind.Median => Median(measure),
            _ when !counts.Knows(measure.Of) => default,
            _ => Quotient(measure, counts.Window(measure.Of), measure.Per is { } per ? Denominator(per, counts.Window)
                : null) with { Before = BeforeOf(measure) },
        };
        var gaps = measure.Per is { } over && counts.GapsOf(over).Count > 0 ? counts.GapsOf(over) : counts.GapsOf(measure.Of);
        return gaps.Count == 0 ? value
            : IsOverWindow(measure) || gaps.Any(g => g.Holds(window.From, window.To)) ? default
            : value with { Before = null, IsPart = value.Value is not null };
    }

    /// <summary>Whether a part of the window would make less of it: people and the window before are whole.</summary>
    private static bool IsOverWindow(Measure measure) =>
        measure.Kind == MeasureKind.Change || (measure.Per is { } per && PopulationBase.Find(per) is not null);

    /// <summary>The value of a month, with what it was made of; not known of a month of which nothing was submitted.</summary>
    internal MeasureValue Month(Measure measure, int offset, DateOnly first, DateOnly last)
    {
        if (counts.GapsOf(measure.Of).Any(g => g.Holds(first, last)))
        {
            return default;
        }

        var (over, under) = (Count(measure.Of), measure.Per is { } per ? Denominator(per, Count) : null);
        return new(Value(measure, over, under), null, null, over, under);

        double? Count(string name) => counts.Month(name, offset);
    }

    /// <summary>The value of the same month a year before, with what it was made of.</summary>
    internal MeasureValue YearBefore(Measure measure, int offset)
    {
        var (over, under) = (Count(measure.Of), measure.Per is { } per ? Denominator(per, Count) : null);
        return new(Value(measure, over, under), null, null, over, under);

        double? Count(string name) => counts.YearBefore(name, offset);
    }

    /// <summary>The value in the window before, of what is counted by month; what is of a day alone is not kept.</summary>
    private double? BeforeOf(Measure measure) => counts.KnowsBefore && measure.IsMonthly
        ? Value(measure, counts.Before(measure.Of), measure.Per is { } per ? Denominator(per, counts.Before) : null) : null;

    private double? Denominator(string name, Func<string, double?> count) => PopulationBase.Find(name) is null ? count(name) : people(name);

    internal static double? Value(Measure measure, double? over, double? under) =>
        measure.Kind == MeasureKind.Count ? over * measure.Times : under > 0 ? over / under * measure.Times : null;

    /// <summary>A count, or a count over another or over people, with its limits.</summary>
    internal static MeasureValue Quotient(Measure measure, double? over, double? under)
    {
        var value = Value(measure, over, under);
        var (lower, upper) = value is null || over is not >= 0 || under is not > 0 ? (null, null) : measure.Kind switch
        {
            MeasureKind.Rate => Scaled(ByarLimits.OfCount((long)over.Value), measure.Times / under.Value),
            MeasureKind.Share when over <= under => Scaled(WilsonInterval.Limits(over.Value, under.Value), measure.Times),
            _ => ((double?)null, (double?)null),
        };
        return new(value, lower, upper, over, under);
    }

    private MeasureValue Change(Measure measure)
    {
        if (!counts.KnowsBefore || counts.Window(measure.Of) is not { } now || counts.Before(measure.Of) is not { } before)
        {
            return default;
        }

        return Change(measure, now, before);
    }

    /// <summary>The change from a count in the window before.</summary>
    internal static MeasureValue Change(Measure measure, double now, double before)
    {
        if (before <= 0)
        {
            return new(null, null, null, now, before);
        }

        // A stock, such as the number managed, is counted whole: it has no chance variation of arrivals.
        var interval = measure.IsStock || now < 0 ? null : ChangeInterval.Between((long)before, (long)now);
        return new((now - before) / before, interval?.Lower, interval?.Upper, now, before);
    }

    private MeasureValue Median(Measure measure) =>
        MedianInterval.FromHistogram([.. parts.Durations]) is { } median
            ? new(median.Median * measure.Times, median.Lower * measure.Times, median.Upper * measure.Times, null, null)
            : default;

    private static (double?, double?) Scaled((double Lower, double Upper)? limits, double times) =>
        (limits?.Lower * times, limits?.Upper * times);
}
