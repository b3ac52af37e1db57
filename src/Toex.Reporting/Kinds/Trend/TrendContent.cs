using Toex.Profiles.Comparisons;
using Toex.Profiles;
using Toex.Reporting.Errors;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>What a trend shows: a series for each force, the one in focus first.</summary>
internal sealed record TrendContent
{
    public required MeasureWords Words { get; init; }

    public required PeriodText Period { get; init; }

    public required IReadOnlyList<TrendSeries> Series { get; init; }

    /// <summary>The force whose groups the series are; null where each is of a force.</summary>
    public string? GroupsOf { get; init; }

    /// <summary>What each series is of.</summary>
    public string Each => GroupsOf is null ? "force" : "group";

    /// <summary>Forces without any known month.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>The force that is not drawn; null where none is left out.</summary>
    public required ComparedForce? LeftOut { get; init; }

    /// <summary>The window as ISO 8601 text.</summary>
    public required string Dates { get; init; }

    /// <summary>Known causes, in order of their dates.</summary>
    public required IReadOnlyList<VisualEvent> Events { get; init; }

    /// <summary>The periods shown: <c>12 months to September 2026</c>.</summary>
    public string Window => $"{Period.Count(Periods)} to {Period.Long(Span.Last)}";

    private int Periods => ((PeriodText.Number(Span.Last) - PeriodText.Number(Span.First)) / Period.Months) + 1;

    /// <summary>Events of a force, or of all.</summary>
    public IEnumerable<VisualEvent> EventsOf(TrendSeries series) => Events.Where(e => e.IsOf(GroupsOf ?? series.Name));

    public TrendSeries? Focus => Series[0].InFocus ? Series[0] : null;

    /// <summary>First day of the first and of the last period of all series.</summary>
    public (DateTime First, DateTime Last) Span =>
        (Series.Min(s => s.Points[0].Month), Series.Max(s => s.Points[^1].Month));

    /// <param name="request">Profiles and options.</param>
    /// <param name="order">What series after the one in focus are ordered by, the largest first; null keeps their order.</param>
    public static TrendContent FromRequest(ProfileRequest request, Func<ForceProfile, double?>? order = null)
    {
        var measure = request.Measure;
        if (!measure.IsMonthly)
        {
            throw ChartErrors.NoMonthlyValues.With(
                measure.Title, string.Join(", ", request.Profiles[0].Definition.Measures.Where(m => m.IsMonthly).Select(m => m.Id)));
        }

        var leftOut = request.Profiles.Count > 1 ? request.Comparison.LeftOut : null;
        var all = (order is null ? request.FocusFirst
            : request.FocusFirst.OrderByDescending(p => ReferenceEquals(p, request.Focus)).ThenByDescending(order))
            .Where(p => p.PoliceForce != leftOut?.PoliceForce)
            .Select(p => TrendSeries.FromProfile(p, measure, ReferenceEquals(p, request.Focus), request.Profiles.Count)).ToList();
        var known = all.FindAll(s => s.Known.Any());
        var unknown = all.FindAll(s => !s.Known.Any()).ConvertAll(s => s.Name);
        return known.Count == 0
            ? throw ChartErrors.NothingKnown.With(measure.Title, string.Join(", ", unknown))
            : new()
            {
                Words = request.Words.Among(known.SelectMany(s => s.Known.Select(p => p.Value)),
                    [.. known.SelectMany(s => s.Parts).SelectMany(p => new[] { p.Mean, p.Upper, p.Lower })]),
                GroupsOf = request.GroupsOf,
                Period = PeriodText.FromSeries(known.Select(s => (IReadOnlyList<DateTime>)[.. s.Points.Select(p => p.Month)])),
                Series = known,
                Unknown = unknown,
                LeftOut = leftOut,
                Dates = request.Profiles[0].Period,
                Events = VisualEvent.Within(request),
            };
    }
}
