using Toex.Data.Calendar;
using Toex.Data.Reference;
using Toex.Profiles.Cubes;
using Toex.Profiles.Measures;
using Toex.Profiles.Populations;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Facts.RecordedCrime;

/// <summary>
/// Published recorded crime, which stands for what forces submitted where a theme names subgroups of it. It knows offences by quarter and
/// class, and nothing of victims or suspects. Its groups are the Home Office subgroups.
/// </summary>
internal sealed class RecordedCrimeFact : CountedFact
{
    private const int MonthsInQuarter = 3;
    private const string Codes = "codes", Crime = "crime";

    private static readonly IReadOnlyList<string> Limits =
    [
        "Published recorded crime does not tell victims' sex or age: offences against all victims are counted.",
        "It has no domestic flag, outcomes, suspects or victims: these measures are not known.",
    ];

    public override string Id => "recordedCrime";

    public override string Title => "Home Office police recorded crime open data";

    public override string One => "offence";

    public override string Harm => "harm";

    public override int PeriodMonths => MonthsInQuarter;

    public override bool IsPublished => true;

    public override bool IsOfOffences => true;

    public override IReadOnlyList<CountDefinition> Counts { get; } =
    [
        new("offences", "offences in scope", true),
        new("harm", "sum of severity weights of the offences in scope", true, Whole: false),
        new("crime", "all recorded crime but fraud", false),
        new("crimeHarm", "sum of severity weights of all recorded crime but fraud", false, Whole: false),
    ];

    public override IReadOnlyList<DimensionDefinition> Dimensions { get; } =
    [
        new("month", "first month of the quarter"),
        new("offenceCode", "Home Office offence code") { IsNamed = true },
        new("offenceTheme", "Home Office subgroup") { IsNamed = true, IsBreakdown = true },
    ];

    public override IReadOnlyList<FacetDefinition> Facets { get; } =
    [
        new(Codes, ["month", "offenceCode", "offenceTheme"], ["offences", "harm"]),
        new(Crime, ["month", "offenceCode"], ["crime", "crimeHarm"]),
    ];

    internal override void Count(CubeBuilder cube, FactRequest request, CancellationToken cancel)
    {
        var window = request.Window;
        var subgroups = PublishedSubgroups.Load(request, Folder, cancel);
        var published = subgroups.Named(request.Theme.PublishedSubgroups).ToHashSet();
        var allCrime = request.Scope.IsAllCrime;
        cube.Name("offenceCode", request.Scale.Members);
        cube.Name("offenceTheme", subgroups.Members);
        var (first, last) = Quarters(window);
        var before = QuartersBefore(window).ToHashSet();
        var unknown = new List<(int Force, string Code, long Offences)>();
        foreach (var row in cube.Rows(
            "quarters", r => new Row(r.GetInt32(0), r.GetInt32(1), subgroups.GroupOf(r.GetInt32(3), r.GetInt32(2)), r.GetInt32(3),
                r.GetString(4), r.GetInt64(5)),
            ("from_month", DayNumber.MonthOf(window.Before().From)), ("to_month", DayNumber.MonthOf(window.To))))
        {
            var inWindow = row.Month >= first && row.Month <= last;
            if (!inWindow && !before.Contains(row.Month))
            {
                continue;
            }

            var (isCrime, harm) = (request.Scale.CountsAsCrime(row.CodeId), row.Offences * request.Scale.WeightOf(row.CodeId));
            var period = inWindow ? CubePeriod.Window : CubePeriod.Before;
            if (isCrime)
            {
                cube.Add(Crime, row.ForceId, period, [row.Month, row.CodeId], 0, [row.Offences, harm]);
            }

            if (allCrime ? isCrime : published.Contains(row.Subgroup))
            {
                cube.Add(Codes, row.ForceId, period, [row.Month, row.CodeId, row.Subgroup], 0, [row.Offences, harm]);
            }

            if (inWindow && row.CodeId == UnclassifiedOffence.Id)
            {
                unknown.Add((row.ForceId, row.CodeText, row.Offences));
            }
        }

        AddEmptyGroups(cube, allCrime ? [] : published, first);
        AddNotes(cube, window, unknown.ToLookup(u => u.Force, u => (u.Code, u.Offences)));
    }

    internal override bool KnowsBefore(ForceCoverage coverage, ReportingWindow window) =>
        QuartersBefore(window).ToHashSet() is { Count: > 0 } quarters && quarters.IsSubsetOf(coverage.Months.Select(m => m.Month));

    internal override bool IsKnown(ForceCoverage coverage, ReportingWindow window) =>
        coverage.Months.Any(m => m.Month >= DayNumber.MonthOf(window.Before().From) && m.Month <= DayNumber.MonthOf(window.To));

    internal override bool HasPeriod(DateOnly first, ReportingWindow window)
    {
        var (from, to) = Quarters(window);
        return DayNumber.MonthOf(first) >= from && DayNumber.MonthOf(first) <= to;
    }

    internal override ThemeScope ScopeOf(FactRequest request) => request.Scope.IsAllCrime ? request.Scope.Scope : request.Scope.Scope with
    {
        Id = "Home Office subgroups",
        Counts = request.Theme.PublishedCounts,
        Definition = $"Published offences of the subgroups {string.Join(", ", request.Theme.PublishedSubgroups)}, whoever the victim is.",
    };

    private protected override bool IsPer(string population) => population == PopulationBase.People.Name;

    /// <summary>A subgroup that stands for the theme shows where nothing of it was recorded, too.</summary>
    private static void AddEmptyGroups(CubeBuilder cube, IReadOnlyCollection<int> groups, int month)
    {
        foreach (var force in cube.Coverage)
        {
            foreach (var group in groups)
            {
                cube.Add(Codes, force.ForceId, CubePeriod.Window, [month, UnclassifiedOffence.Id, group], 0, [0, 0]);
            }
        }
    }

    private void AddNotes(CubeBuilder cube, ReportingWindow window, ILookup<int, (string Code, long Offences)> unknown)
    {
        var (first, last) = Quarters(window);
        foreach (var force in cube.Coverage)
        {
            if (UnclassifiedNote.Note(unknown[force.ForceId]) is { } note)
            {
                cube.Note(force.ForceId, note);
            }

            foreach (var limit in Limits)
            {
                cube.Note(force.ForceId, new(limit));
            }

            if (!KnowsBefore(force, window))
            {
                cube.Note(force.ForceId,
                    new("The quarters before the window are not all loaded, so the change is not known.") { Concerns =
                        MeasureKind.Change });
            }

            if (DayNumber.FirstOfMonth(first) > window.From || DayNumber.FirstOfMonth(last).AddMonths(1).AddDays(-1) < window.To)
            {
                cube.Note(force.ForceId, new("Recorded crime comes by quarter: only quarters that lie wholly in the window are counted."));
            }
        }
    }

    /// <summary>As many quarters before the window's as it has.</summary>
    private static IEnumerable<int> QuartersBefore(ReportingWindow window)
    {
        var (first, last) = Quarters(window);
        return Enumerable.Range(1, Math.Max(0, last - first + 1) / MonthsInQuarter).Select(n => first - (n * MonthsInQuarter));
    }

    /// <summary>First and last month of the quarters that lie wholly in a window; the last before the first where none does.</summary>
    private static (int First, int Last) Quarters(ReportingWindow window)
    {
        var from = window.From.Day == 1 ? DayNumber.MonthOf(window.From) : DayNumber.MonthOf(window.From) + 1;
        var to = window.To.AddDays(1).Day == 1 ? DayNumber.MonthOf(window.To) : DayNumber.MonthOf(window.To) - 1;
        return ((from + MonthsInQuarter - 1) / MonthsInQuarter * MonthsInQuarter, ((to + 1) / MonthsInQuarter * MonthsInQuarter) - 1);
    }

    /// <summary>Recorded crime of one class in one quarter.</summary>
    private readonly record struct Row(int ForceId, int Month, int Subgroup, int CodeId, string CodeText, long Offences);
}
