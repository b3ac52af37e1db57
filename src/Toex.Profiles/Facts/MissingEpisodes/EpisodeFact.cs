using Toex.Data.Calendar;
using Toex.Profiles.Cubes;
using Toex.Profiles.Measures;

namespace Toex.Profiles.Facts.MissingEpisodes;

/// <summary>Incidents of people missing, and the people behind them.</summary>
internal sealed class EpisodeFact : CountedFact
{
    /// <summary>Counts that every dimension of incidents has.</summary>
    private static readonly string[] OfIncidents =
    [
        "incidents", "children", "girls12To17", "boys12To17", "lookedAfter", "awayFromPlacement", "highRisk", "harmed", "fatal",
            "exploitation",
        "mentalHealth", "ended", "foundWithinDay",
    ];

    public override string Id => "missingEpisode";

    public override string Title => "Missing-person incidents submitted by forces";

    public override string One => "incident of a missing person";

    public override string Ages => "ages";

    public override string AgesUnit => "incidents";

    public override string Hours => "hours";

    public override string HoursTitle => "When people went missing";

    public override string Durations => "durations";

    public override SpreadDefinition Spread => new("people", "individuals", "Incidents by person", "missing people", "incidents");

    public override BacklogDefinition Backlog => new("open", "incidents", null);

    public override IReadOnlyDictionary<string, int> Settings { get; } =
        new Dictionary<string, int> { ["triggerIncidents"] = 3, ["triggerDays"] = 90, ["childUnder"] = 18, ["weightHarm"] = 2,
            ["weightExploitation"] = 2 };

    public override IReadOnlyList<SubjectDefinition> Subjects { get; } = [new(SubjectRole.Person, "missing people", "latest incident", 3)];

    public override IReadOnlyList<CountDefinition> Counts { get; } =
    [
        new("incidents", "incidents that began in the window", true),
        new("children", "incidents of people under the setting childUnder", true),
        new("girls12To17", "incidents of girls of 12 to 17", true),
        new("boys12To17", "incidents of boys of 12 to 17", true),
        new("lookedAfter", "incidents of looked-after children", true),
        new("awayFromPlacement", "incidents in which a child was away from its placement", true),
        new("highRisk", "incidents at the highest risk level", true),
        new("harmed", "incidents in which harm came to the person", true),
        new("fatal", "incidents that ended in death", true),
        new("exploitation", "incidents flagged for exploitation", true),
        new("mentalHealth", "incidents flagged for mental health", true),
        new("ended", "incidents that ended by the as-of date and whose length is known", true),
        new("foundWithinDay", "of these, incidents of 24 hours or less", true),
        new("open", "incidents open at the end of the as-of date, whenever they began", false),
        new("openHighRisk", "of these, incidents at the highest risk level", false),
        new("individuals", "people with an incident in the window", false),
        new("repeatIndividuals", "people with two or more", false),
        new("repeatIncidents", "incidents of these people", false),
        new("childrenTriggered", "children with the settings' number of incidents in the settings' days up to the as-of date", false),
    ];

    public override IReadOnlyList<DimensionDefinition> Dimensions { get; } =
    [
        new("month", "month in which the incident began"),
        new("riskLevel", "initial risk level") { IsNamed = true, IsOrdered = true, IsBreakdown = true, ShowsEmpty = true },
        new("duration", "how long an ended incident lasted, in the theme's bands") { IsOrdered = true, IsBreakdown = true },
        new("foundBy", "who found the person") { IsNamed = true, IsBreakdown = true },
        new("harm", "harm that came to the person") { IsNamed = true, IsBreakdown = true },
        new("weekday", "weekday on which it began, Monday 0; -1 where the hour is not known"),
        new("hour", "hour in which it began; -1 not known"),
        new("age", "age at the time; -1 not known"),
        new("sex", "sex (ISO/IEC 5218)"),
    ];

    public override IReadOnlyList<FacetDefinition> Facets { get; } =
    [
        new("incidents", ["month"], OfIncidents),
        new("riskLevels", ["month", "riskLevel"], OfIncidents),
        new("finders", ["foundBy"], OfIncidents),
        new("harms", ["harm"], OfIncidents),
        new("ages", ["age", "sex"], OfIncidents),
        new("hours", ["weekday", "hour"], ["incidents"]),
        new("durations", [], ["ended"]) { Amount = "minutes" },
        new("open", ["riskLevel"], ["open", "openHighRisk"])
        {
            Amount = "minutesOpen", IsAsOf = true,
                Columns = new Dictionary<string, string> { ["open"] = "incidents", ["openHighRisk"] = "high_risk" },
        },
        new("people", [], ["individuals", "repeatIndividuals", "repeatIncidents", "childrenTriggered"]) { Amount = "incidents" },
    ];

    internal override void Count(CubeBuilder cube, FactRequest request, CancellationToken cancel)
    {
        var settings = request.Theme.Settings;
        cube.Name("riskLevel", RiskLevels.OfTheme(request, "missing", cancel));
        cube.Name("foundBy", "found-by");
        cube.Name("harm", "episode-harms");
        cube.Read("episodes",
            [request.Before, request.From, request.To, ("to_date", request.Window.To), ("child_under", settings["childUnder"]),
                .. request.Scope.PersonParameters]);
        cube.Read("durations",
            [request.Before, request.From, request.To, ("to_date", request.Window.To), .. request.Scope.PersonParameters]);
        cube.Read("subjects",
            [request.From, request.To, ("child_under", settings["childUnder"]), ("trigger_incidents", settings["triggerIncidents"]),
            ("trigger_days", settings["triggerDays"]), .. request.Scope.PersonParameters]);
        cube.ReadEventDays("rare-events", request.Scope.PersonParameters);
        foreach (var force in cube.Coverage.Where(c => !KnowsBefore(c, request.Window)))
        {
            cube.Note(force.ForceId,
                new($"This force's missing-person incidents begin on {force.FirstDay:yyyy-MM-dd}, so the change is not known.") { Concerns =
                    MeasureKind.Change });
        }
    }

    internal override bool KnowsBefore(ForceCoverage coverage, ReportingWindow window)
    {
        var before = window.Before().From;
        return coverage.FirstDay is { } first && (first <= before || DayNumber.MonthOf(first) == DayNumber.MonthOf(before));
    }

    internal override IEnumerable<(string Name, object? Value)> RankingParameters(FactRequest request, SubjectRole role) =>
    [
        ("to_date", request.Window.To), ("weight_harm", request.Theme.Settings["weightHarm"]),
            ("weight_exploitation", request.Theme.Settings["weightExploitation"]),
        .. request.Scope.PersonParameters,
    ];
}
