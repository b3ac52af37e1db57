using Toex.Data.Calendar;

namespace Toex.Profiles.Facts;

/// <summary>Counts incidents of people missing, and the people behind them.</summary>
internal sealed class EpisodeFacts : FactSource
{
    private const int ByMonth = 1, ByHour = 3, ByAge = 4, ByDuration = 5, ByOpen = 6, ByRisk = 10, ByFinder = 11;

    private static readonly string[] Counts =
    [
        "incidents", "children", "girls12To17", "boys12To17", "lookedAfter", "awayFromPlacement", "highRisk", "harmed", "fatal", "exploitation",
        "mentalHealth", "ended", "foundWithinDay",
    ];

    internal override string Title => "Missing-person incidents submitted by forces";

    internal override IReadOnlySet<string> Ordered { get; } = new HashSet<string> { "riskLevel", "duration" };

    internal override (string Title, string Subjects, string Amount)? Spread => ("Incidents by person", "missing people", "incidents");

    internal override string HoursTitle => "When people went missing";

    internal override (string Unit, string? Within) Backlog => ("incidents", null);

    internal override string AgesUnit => "incidents";

    private protected override string LatestQuery => "latest-episode";

    internal override string One => "incident of a missing person";

    internal override Dictionary<int, ForceFigures> Load(FactRequest request, CancellationToken cancel)
    {
        var all = new Dictionary<int, ForceFigures>();
        foreach (var (force, firstDay) in FirstDays(request, "episode-forces", cancel))
        {
            var figures = Figures(all, force, request);
            var before = request.Window.Before().From;
            figures.BeforeIsKnown = DayNumber.ToDate(firstDay) <= before || DayNumber.MonthOf(DayNumber.ToDate(firstDay)) == DayNumber.MonthOf(before);
            if (!figures.BeforeIsKnown)
            {
                figures.Notes.Add(new($"This force's missing-person incidents begin on {DayNumber.ToDate(firstDay):yyyy-MM-dd}, so the change is not known.", "Change"));
            }
        }

        AddIncidents(all, request, cancel);
        AddPeople(all, request, cancel);
        return all;
    }

    private static void AddIncidents(Dictionary<int, ForceFigures> all, FactRequest request, CancellationToken cancel)
    {
        var levels = RiskLevels.Load(request, "missing", cancel);
        var (finders, harms) = (request.Names("found-by", cancel), request.Names("episode-harms", cancel));
        foreach (var row in request.Cube("episode-cube", cancel,
            [request.Before, request.From, ("to_date", request.Window.To), ("child_under", request.Theme.Settings["childUnder"]), .. request.Scope.PersonParameters]))
        {
            var figures = Figures(all, row.ForceId, request);
            var count = row.Counts[0];
            switch (row.Slice)
            {
                case ByMonth when row.Period < 2:
                    AddTotals(figures, row, row.A - request.FirstMonth);
                    break;
                case ByOpen when row.B >= 0:
                    levels.AddBacklog(figures, row.A, row.B, count);
                    figures.Add("open", 1, count);
                    figures.Add("openHighRisk", 1, levels.IsHighest(row.A) ? count : 0);
                    break;
                case ByHour when row.InWindow:
                    figures.Hours.Add((row.A, row.B, (long)count));
                    break;
                case ByAge when row.InWindow:
                    figures.Ages.Add((row.A, row.B, (long)count));
                    break;
                case ByDuration when row.InWindow && row.A >= 0:
                    figures.Durations.Add((row.A, (long)count));
                    break;
                case ByRisk when row.InWindow:
                    levels.AddGroup(figures, row.A, count);
                    break;
                case ByFinder when row.InWindow:
                    figures.AddGroup("foundBy", finders.GetValueOrDefault(row.A, "Not known"), row.A, count);
                    break;
                case > ByFinder when row.InWindow:
                    figures.AddGroup("harm", harms[row.A], row.A, count);
                    break;
            }
        }

        levels.AddEmpty(all.Values);
        if (request.Theme.BacklogBands.Count > 0)
        {
            AddDurationBands(all.Values, request);
        }
    }

    private static void AddTotals(ForceFigures figures, CubeRow row, int month)
    {
        for (var i = 0; i < Counts.Length; i++)
        {
            figures.Add(Counts[i], row.Period, row.Counts[i]);
            if (row.InWindow)
            {
                figures.AddMonth(Counts[i], month, row.Counts[i]);
            }
        }
    }

    private static void AddDurationBands(IEnumerable<ForceFigures> all, FactRequest request)
    {
        foreach (var figures in all)
        {
            for (var band = 0; band < request.Theme.BacklogBands.Count; band++)
            {
                figures.AddGroup("duration", request.Theme.BacklogBands[band].Label, band, 0);
            }

            foreach (var (minutes, count) in figures.Durations)
            {
                var band = Bands.Of(request.Theme.BacklogBands, (int)minutes);
                figures.AddGroup("duration", request.Theme.BacklogBands[band].Label, band, count);
            }

            var unknown = figures.Window.GetValueOrDefault("incidents") - figures.Durations.Sum(d => d.Count);
            if (unknown > 0)
            {
                figures.AddGroup("duration", "Open, or not known", request.Theme.BacklogBands.Count, unknown);
            }
        }
    }

    private static void AddPeople(Dictionary<int, ForceFigures> all, FactRequest request, CancellationToken cancel)
    {
        var settings = request.Theme.Settings;
        foreach (var row in request.Cube("episode-subjects", cancel,
            [request.From, ("child_under", settings["childUnder"]), ("trigger_incidents", settings["triggerIncidents"]), ("trigger_days", settings["triggerDays"]), .. request.Scope.PersonParameters]))
        {
            var (figures, incidents, people) = (Figures(all, row.ForceId, request), row.Counts[0], row.Counts[1]);
            figures.Add("childrenTriggered", 1, row.A * people);
            if (incidents > 0)
            {
                figures.Spread.Add((incidents, (long)people));
                figures.Add("individuals", 1, people);
                figures.Add("repeatIndividuals", 1, incidents >= 2 ? people : 0);
                figures.Add("repeatIncidents", 1, incidents >= 2 ? incidents * people : 0);
            }
        }
    }
}
