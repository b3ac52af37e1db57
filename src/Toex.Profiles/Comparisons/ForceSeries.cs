using Toex.Data.Calendar;
using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Comparisons;

/// <summary>A force's own series of a measure, judged: charts and comparisons say the same of it.</summary>
/// <param name="Months">The months that can be compared, in order: settled, and known.</param>
/// <param name="Chart">Limits and signals of them.</param>
public sealed record ForceSeries(IReadOnlyList<ProfileMonth> Months, SeriesChart Chart)
{
    /// <summary>The signal now: that of the latest month, else of the lasting shift that the series ends on.</summary>
    public (SeriesSignal Signal, ProfileMonth Month) Latest =>
        Chart.Signals[^1] == SeriesSignal.None && Chart.Steps.Count > 0
            ? (Chart.Steps[^1].Up ? SeriesSignal.HigherSince : SeriesSignal.LowerSince, Months[Chart.Steps[^1].At])
            : (Chart.Signals[^1], Months[^1]);

    /// <summary>Judges the settled months of a profile.</summary>
    /// <param name="profile">The force.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="forces">How many forces are judged together.</param>
    public static ForceSeries Judge(ForceProfile profile, Measure measure, int forces)
    {
        var months = measure.IsMonthly
            ? profile.Months.Where(m => m.IsSettled(measure.Id) && m[measure.Id] is { } v && double.IsFinite(v)).OrderBy(m => m.Month)
                .ToList() : [];
        if (measure.IsStock)
        {
            return new(months, SeriesChart.Without(SeriesReason.Stock, months.Count));
        }

        var kind = KindOf(measure, months);
        var length = LengthOf(profile);
        return new(months, SeriesChart.Judge([.. months.Select(m => Point(m, m.Values[measure.Id], kind, length))], kind, forces,
            History(months, measure.Id, kind, length), EventsOf(profile, measure, months, length)));
    }

    /// <summary>The days of the events of the months judged, where they are all known and the months follow one another.</summary>
    private static EventDays? EventsOf(ForceProfile profile, Measure measure, List<ProfileMonth> months, int length)
    {
        if (measure.Kind is not (MeasureKind.Count or MeasureKind.Rate) || months.Count == 0
            || !profile.EventDays.TryGetValue(measure.Of, out var days)
            || months[^1].Month != months[0].Month.AddMonths((months.Count - 1) * length))
        {
            return null;
        }

        var (first, end) = ((months[0].Month - profile.From).Days, (months[^1].Month.AddMonths(length) - profile.From).Days);
        var of = days.Where(d => d >= first && d < end).Select(d => d - first).ToList();
        return of.Count == months.Sum(m => m.Values[measure.Id].Numerator)
            ? new(of, [.. months.Select(m => (m.Month - months[0].Month).Days)], end - first) : null;
    }

    /// <summary>The same months a year before, of the window or of the one before.</summary>
    private static SeriesHistory History(List<ProfileMonth> months, string measure, SeriesKind kind, int length)
    {
        var values = months.ToDictionary(m => m.Month, m => m.Values[measure]);
        return new(
            [.. months.Select(m => DayNumber.MonthOf(DateOnly.FromDateTime(m.Month)))],
            [.. months.Select(m =>
            {
                var ago = values.TryGetValue(m.Month.AddYears(-1), out var own) ? own : m.YearBefore.GetValueOrDefault(measure);
                return IsKnown(ago, kind) ? Point(m, ago, kind, length) : (SeriesPoint?)null;
            })]);
    }

    private static bool IsKnown(MeasureValue value, SeriesKind kind) => value.Value is { } number && double.IsFinite(number)
        && (kind == SeriesKind.Values || value.Numerator is not null) && (kind != SeriesKind.Shares || value.Denominator is not null);

    private static SeriesKind KindOf(Measure measure, List<ProfileMonth> months) => measure.Kind switch
    {
        _ when months.Exists(m => m.Values[measure.Id].Numerator is null) => SeriesKind.Values,
        MeasureKind.Count when measure.IsWhole => SeriesKind.Counts,
        MeasureKind.Rate => SeriesKind.Counts,
        MeasureKind.Share when months.TrueForAll(m => m.Values[measure.Id].Denominator >= m.Values[measure.Id].Numerator) =>
            SeriesKind.Shares,
        _ => SeriesKind.Values,
    };

    /// <summary>A month is as long as it is: February has a tenth fewer days.</summary>
    private static SeriesPoint Point(ProfileMonth month, MeasureValue value, SeriesKind kind, int length) => kind switch
    {
        SeriesKind.Counts => new(value.Value!.Value, value.Numerator!.Value, (month.Month.AddMonths(length) - month.Month).Days),
        SeriesKind.Shares => new(value.Value!.Value, value.Numerator!.Value, value.Denominator!.Value),
        _ => new(value.Value!.Value),
    };

    /// <summary>Months in a period: three where the source has only quarters.</summary>
    private static int LengthOf(ForceProfile profile)
    {
        var starts = profile.Months.Select(m => m.Month).Order().ToList();
        return starts.Count > 1 && starts.Zip(starts.Skip(1)).All(s => s.First.AddMonths(3) <= s.Second) ? 3 : 1;
    }
}
