using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Errors;
using Toex.Profiles.Measures;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Facts;

/// <summary>
/// Counts published recorded crime. It knows offences by quarter and class, and nothing of victims or suspects. Its themes are the Home
/// Office subgroups.
/// </summary>
internal sealed class RecordedCrimeFacts(IReadOnlyList<string> published, bool allCrime) : FactSource
{
    private const int MonthsInQuarter = 3;

    private static readonly IReadOnlySet<string> Known = new HashSet<string> { "offences", "harm", "crime", "crimeHarm", "people" };

    private static readonly IReadOnlyList<string> Limits =
    [
        "Published recorded crime does not tell victims' sex or age: offences against all victims are counted.",
        "It has no domestic flag, outcomes, suspects or victims: these measures are not known.",
    ];

    internal override string Title => "Home Office police recorded crime open data";

    internal override bool HasHarm => true;

    internal override int PeriodMonths => MonthsInQuarter;

    internal override bool Published => true;

    internal override bool KnowsAges => false;

    internal override string AgesUnit => "victims";

    private protected override string LatestQuery => "latest-quarter";

    internal override string One => "offence";

    /// <exception cref="Data.Errors.ToexException">Nothing published stands for the theme, or nothing is loaded.</exception>
    internal static RecordedCrimeFacts Of(ThemeDefinition theme, CountedScope scope, ProfileDatabase database, CancellationToken cancel) =>
        theme.PublishedSubgroups.Count == 0 ? throw ProfileErrors.NotPublished.With(theme.Title)
        : LatestQuarter(database, cancel) < 0 ? throw ProfileErrors.NoRecordedCrime.With()
        : new(theme.PublishedSubgroups, scope.IsAllCrime);

    internal override DateOnly? Latest(ProfileDatabase database, CancellationToken cancel) => EndOf(LatestQuarter(database, cancel));

    internal override bool Knows(Measure measure) =>
        measure.Kind != MeasureKind.TopShare && Known.Contains(measure.Of) && (measure.Per is null || Known.Contains(measure.Per));

    internal override bool Knows(BreakdownDefinition breakdown) => breakdown.Dimension == "offenceTheme";

    internal override bool HasPeriod(DateOnly first, ReportingWindow window)
    {
        var (from, to) = Quarters(window);
        return DayNumber.MonthOf(first) >= from && DayNumber.MonthOf(first) <= to;
    }

    internal override ThemeScope ScopeOf(ThemeScope scope) => allCrime ? scope : scope with
    {
        Id = "Home Office subgroups",
        Definition = $"Published offences of the subgroups {string.Join(", ", published)}, whoever the victim is.",
    };

    internal override Dictionary<int, ForceFigures> Load(FactRequest request, CancellationToken cancel)
    {
        var (low, high) = ForceRange.Of(request.Forces);
        var subgroups = PublishedSubgroups.Load(request, cancel);
        var rows = request.Database.Store.Query(
                ProfileQuery.Named("recorded-crime-cube", ("from_month", DayNumber.MonthOf(request.Window.Before().From)),
                    ("to_month", DayNumber.MonthOf(request.Window.To)), ("force_low", low), ("force_high", high)),
                row => new Row(row.GetInt32(0), row.GetInt32(1), subgroups.Of(row.GetInt32(3), row.GetInt32(2)), row.GetInt32(3), row.GetString(4), row.GetInt64(5)), cancel)
            .ToLookup(r => r.ForceId);
        return rows.ToDictionary(f => f.Key, f => FiguresOf([.. f], request));
    }

    private ForceFigures FiguresOf(List<Row> all, FactRequest request)
    {
        var (firstMonth, lastMonth) = Quarters(request.Window);
        var figures = new ForceFigures(request.MonthCount);
        foreach (var name in allCrime ? [] : published)
        {
            figures.AddGroup("offenceTheme", name, 0, 0);
        }

        var counted = all.Where(r => r.Month >= firstMonth && r.Month <= lastMonth).ToList();
        foreach (var row in counted)
        {
            Add(figures, row, request);
        }

        if (UnclassifiedNote.Of(counted.Where(r => r.CodeId == UnclassifiedOffence.Id).Select(r => (r.CodeText, r.Offences))) is { } note)
        {
            figures.Notes.Add(note);
        }

        var loaded = all.Select(r => r.Month).ToHashSet();
        for (var month = firstMonth; month <= lastMonth; month += MonthsInQuarter)
        {
            if (!loaded.Contains(month))
            {
                figures.Missing.Add(month - request.FirstMonth);
            }
        }

        AddBefore(figures, all.Where(r => InScope(r, request)), loaded, firstMonth, lastMonth);
        figures.Notes.AddRange(Notes(figures, loaded.Count == 0 ? null : loaded.Max(), request));
        return figures;
    }

    private void Add(ForceFigures figures, Row row, FactRequest request)
    {
        var harm = row.Offences * (double)request.Scale[row.CodeId].Weight.GetValueOrDefault();
        if (IsCrime(row, request))
        {
            figures.Add("crime", 1, row.Offences);
            figures.Add("crimeHarm", 1, harm);
        }

        if (InScope(row, request))
        {
            figures.Add("offences", 1, row.Offences);
            figures.Add("harm", 1, harm);
            figures.AddMonth("offences", row.Month - request.FirstMonth, row.Offences);
            figures.AddMonth("harm", row.Month - request.FirstMonth, harm);
            figures.AddGroup("offenceTheme", row.Subgroup, 0, row.Offences, harm);
            figures.Codes.Add((row.CodeId, row.Offences));
        }
    }

    /// <summary>Offences of as many quarters before the window's; not known where not all of them are loaded.</summary>
    private static void AddBefore(ForceFigures figures, IEnumerable<Row> rows, HashSet<int> loaded, int firstMonth, int lastMonth)
    {
        var quarters = Enumerable.Range(1, Math.Max(0, lastMonth - firstMonth + 1) / MonthsInQuarter).Select(n => firstMonth - (n * MonthsInQuarter)).ToHashSet();
        figures.BeforeIsKnown = quarters.Count > 0 && quarters.IsSubsetOf(loaded);
        figures.Add("offences", 0, rows.Where(r => quarters.Contains(r.Month)).Sum(r => r.Offences));
    }

    private bool InScope(Row row, FactRequest request) => allCrime ? IsCrime(row, request) : published.Contains(row.Subgroup);

    /// <summary>A code that is not known is counted: to leave it out would be silent.</summary>
    private static bool IsCrime(Row row, FactRequest request) => row.CodeId == UnclassifiedOffence.Id || request.Scale[row.CodeId].IsCrime;

    private static IEnumerable<ProfileNote> Notes(ForceFigures figures, int? latestQuarter, FactRequest request)
    {
        foreach (var limit in Limits)
        {
            yield return new(limit);
        }

        if (!figures.BeforeIsKnown)
        {
            yield return new("The quarters before the window are not all loaded, so the change is not known.", "Change");
        }

        var window = request.Window;
        if (latestQuarter is { } quarter && quarter + MonthsInQuarter - 1 < DayNumber.MonthOf(window.To))
        {
            yield return new($"Recorded crime is loaded to {EndOf(quarter):yyyy-MM-dd}: the window's quarters after it are empty, not quiet.");
        }

        var (first, end) = Quarters(window);
        if (DayNumber.FirstOfMonth(first) > window.From || DayNumber.FirstOfMonth(end).AddMonths(1).AddDays(-1) < window.To)
        {
            yield return new("Recorded crime comes by quarter: only quarters that lie wholly in the window are counted.");
        }
    }

    private static int LatestQuarter(ProfileDatabase database, CancellationToken cancel) =>
        database.Store.Query(ProfileQuery.Named("latest-quarter"), row => row.GetInt32(0), cancel).Single();

    private static DateOnly EndOf(int quarter) => DayNumber.FirstOfMonth(quarter).AddMonths(MonthsInQuarter).AddDays(-1);

    /// <summary>First and last month of the quarters that lie wholly in a window; the last before the first where none does.</summary>
    private static (int First, int Last) Quarters(ReportingWindow window)
    {
        var from = window.From.Day == 1 ? DayNumber.MonthOf(window.From) : DayNumber.MonthOf(window.From) + 1;
        var to = window.To.AddDays(1).Day == 1 ? DayNumber.MonthOf(window.To) : DayNumber.MonthOf(window.To) - 1;
        return ((from + MonthsInQuarter - 1) / MonthsInQuarter * MonthsInQuarter, ((to + 1) / MonthsInQuarter * MonthsInQuarter) - 1);
    }

    /// <summary>Recorded crime of one class in one quarter.</summary>
    private readonly record struct Row(int ForceId, int Month, string Subgroup, int CodeId, string CodeText, long Offences);
}
