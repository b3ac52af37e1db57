using System.Data.Common;
using System.Globalization;
using Toex.Data.Calendar;
using Toex.Profiles.Cubes;

namespace Toex.Profiles.Facts.ManagedOffenders;

/// <summary>Offenders managed on the as-of date, their visits, assessments and orders, and who came and left.</summary>
internal sealed class OffenderFact : CountedFact
{
    private const string Entries = "entries", Exits = "exits", Months = "managedMonths", Visits = "visits";

    /// <summary>Counts that every dimension of offenders has.</summary>
    private static readonly string[] OfOffenders =
        ["managed", "registered", "reactive", "visited", "visitsOverdue", "visitsDueSoon", "assessed", "assessmentsOverdue", "highRisk",
            "withManager"];

    private static readonly Dictionary<int, DimensionMember> Categories = new()
    {
        [1] = new("Category 1: registered sexual offender", 1),
        [2] = new("Category 2: violent or other sexual", 2),
        [3] = new("Category 3: other dangerous", 3),
        [4] = new("Category 4: terrorist or terrorist risk", 4),
    };

    public override string Id => "managedOffender";

    public override string Title => "Managed offenders submitted by forces";

    public override string One => "managed offender";

    public override string Ages => "ages";

    public override string AgesUnit => "offenders";

    public override SpreadDefinition Spread => new("caseloads", "managers", "Offenders by manager", "managers", "offenders");

    public override BacklogDefinition Backlog => new("late", "offenders", "visited");

    public override IReadOnlyDictionary<string, int> Settings { get; } =
        new Dictionary<string, int> { ["caseloadLimit"] = 50, ["dueSoonDays"] = 28 };

    public override IReadOnlyList<SubjectDefinition> Subjects { get; } =
        [new(SubjectRole.Person, "managed offenders", "latest completed visit", 4) { LongerIsWorse = true }];

    public override IReadOnlyList<CountDefinition> Counts { get; } =
    [
        new("managed", "offenders managed on the as-of date", true, Stock: true),
        new("registered", "of these, registered sexual offenders (category 1)", true, Stock: true),
        new("reactive", "managed offenders without routine visits", false),
        new("visited", "managed offenders with routine visits", false),
        new("visitsOverdue", "visited offenders whose visit is overdue", false) { RestsOn = Visits },
        new("visitsDueSoon", "visited offenders whose visit falls due within the setting dueSoonDays", false) { RestsOn = Visits },
        new("assessed", "managed offenders with a date for their risk assessment", false),
        new("assessmentsOverdue", "of these, offenders whose risk assessment is overdue", false) { LatestOnly = true },
        new("highRisk", "managed offenders at the two highest risk levels", false),
        new("withManager", "managed offenders who have a manager", false),
        new("managers", "managers of managed offenders", false),
        new("managersOver", "managers with more offenders than the setting caseloadLimit", false),
        new("entries", "offenders whose management began in the window", true),
        new("entriesRegistered", "of these, registered sexual offenders (category 1)", true),
        new("exits", "offenders whose management ended in the window", true),
        new("exitsRegistered", "of these, registered sexual offenders (category 1)", true),
        new("visits", "visits in the window", true),
        new("visitsCompleted", "visits in the window at which the offender was seen", true),
        new("ordersInForce", "orders in force on the as-of date", false),
        new("ordersBreached", "orders whose latest breach is in the window", false),
    ];

    public override IReadOnlyList<DimensionDefinition> Dimensions { get; } =
    [
        new("month", "month of the event, or at whose end offenders were managed"),
        new("riskLevel", "assessed risk level") { IsNamed = true, IsOrdered = true, IsBreakdown = true, ShowsEmpty = true },
        new("category", "category under the Criminal Justice Act 2003") { IsNamed = true, IsOrdered = true, IsBreakdown = true },
        new("level", "level of management") { IsNamed = true, IsOrdered = true, IsBreakdown = true },
        new("orderType", "kind of order") { IsNamed = true, IsBreakdown = true, Counted = "ordersInForce", Unit = "orders" },
        new("age", "age at the end of the as-of date's month; -1 not known"),
        new("sex", "sex (ISO/IEC 5218)"),
    ];

    public override IReadOnlyList<FacetDefinition> Facets { get; } =
    [
        new("offenders", [], OfOffenders),
        new("riskLevels", ["riskLevel"], OfOffenders),
        new("categories", ["category"], OfOffenders),
        new("levels", ["level"], OfOffenders),
        new("ages", ["age", "sex"], OfOffenders),
        new("late", ["riskLevel"], ["visitsOverdue"]) { Amount = "daysLate" },
        new("caseloads", [], ["managers", "managersOver"]) { Amount = "offenders" },
        new(Entries, ["month"], ["entries", "entriesRegistered"]) { Columns = Moved("entries") },
        new(Exits, ["month"], ["exits", "exitsRegistered"]) { Columns = Moved("exits") },
        new(Months, ["month"], ["managed", "registered"]),
        new("visits", ["month"], ["visits", "visitsCompleted"]) { Part = Visits },
        new("orders", ["orderType"], ["ordersInForce", "ordersBreached"]) { Part = "orders", IsAsOf = true },
    ];

    internal override void Count(CubeBuilder cube, FactRequest request, CancellationToken cancel)
    {
        cube.Name("riskLevel", RiskLevels.OfTheme(request, "visor", cancel));
        cube.Name("category", Categories);
        cube.Name("level", Enumerable.Range(0, 10)
            .ToDictionary(n => n, n => new DimensionMember(string.Create(CultureInfo.InvariantCulture, $"Level {n}"), n)));
        cube.Name("orderType", "order-types");
        cube.Read("offenders",
            [request.Before, request.From, request.To, request.AgeMonth, ("due_soon_days", request.Theme.Settings["dueSoonDays"]),
                .. request.Scope.PersonParameters]);
        cube.Read("events", request.Before, request.From, request.To, ("from_date", request.Window.From), ("to_date", request.Window.To));
        cube.ReadEventDays("rare-events", ("sex", request.Scope.Scope.Sex));
        AddManagedByMonth(cube, request);
        AddNotes(cube, request.Window);
    }

    /// <summary>A manager: whose offenders they are is nobody's business here, only how many.</summary>
    internal override void Other(string name, DbDataReader row, CubeBuilder cube, FactRequest request)
    {
        if (row.GetInt32(row.GetOrdinal("period")) == (int)CubePeriod.Window)
        {
            var caseload = row.GetDouble(row.GetOrdinal("managed"));
            cube.Add("caseloads", row.GetInt32(row.GetOrdinal("force_id")), CubePeriod.Window, [], caseload,
                [1, caseload > request.Theme.Settings["caseloadLimit"] ? 1 : 0]);
        }
    }

    /// <summary>A register says who is managed on any day, whether or not anybody came of late.</summary>
    internal override IReadOnlyList<CoverageGap> Gaps(ForceCoverage coverage, DateOnly from, DateOnly to) => [];

    /// <summary>Who was seen last when, and what is overdue, rests on visits.</summary>
    internal override IReadOnlyList<CoverageGap> RankingGaps(ForceCoverage coverage, DateOnly from, DateOnly to) =>
        coverage.Parts.ContainsKey(Visits) ? GapsOfPart(coverage, Visits, from, to) : [];

    internal override bool KnowsBefore(ForceCoverage coverage, ReportingWindow window) => coverage.FirstDay < window.From;

    internal override IEnumerable<(string Name, object? Value)> RankingParameters(FactRequest request, SubjectRole role) =>
        [("from_date", request.Window.From), ("to_date", request.Window.To), request.AgesOn, .. request.Scope.PersonParameters];

    private static void AddNotes(CubeBuilder cube, ReportingWindow window)
    {
        foreach (var force in cube.Coverage.Where(c => c.PartsOnly is null))
        {
            if (force.Parts.ContainsKey(Visits) && GapsOfPart(force, Visits, window.From, window.To) is { Count: > 0 } gaps)
            {
                cube.Note(force.ForceId,
                    new($"Visits from {string.Join(", ", gaps.Select(g => $"{g.From:yyyy-MM-dd} to {g.To:yyyy-MM-dd}"))} are not "
                        + $"known{(gaps[^1].To == window.To ? ", so what is overdue is not either" : "")}."));
            }

            if (force.LastOfAny > window.To)
            {
                cube.Note(force.ForceId,
                    new("The register has the latest due date of a risk assessment alone: which were overdue on an earlier date is not "
                        + "known. "
                    + "Levels, categories, risk levels and managers are the latest too."));
            }
        }
    }

    /// <summary>How many were managed at the end of each month: those of the as-of date, without who came later, with who left
    /// later.</summary>
    private static void AddManagedByMonth(CubeBuilder cube, FactRequest request)
    {
        var (now, entries, exits) = (cube.Facet("offenders"), cube.Facet(Entries), cube.Facet(Exits));
        foreach (var force in cube.Coverage.Where(c => c.PartsOnly is null).Select(c => c.ForceId))
        {
            var (managed, registered) = (Sum(now, "managed", force, null), Sum(now, "registered", force, null));
            for (var month = request.FirstMonth + request.MonthCount - 1; month >= request.FirstMonth; month--)
            {
                cube.Add(Months, force, CubePeriod.Window, [month], 0, [managed, registered]);
                managed += Sum(exits, "exits", force, month) - Sum(entries, "entries", force, month);
                registered += Sum(exits, "exitsRegistered", force, month) - Sum(entries, "entriesRegistered", force, month);
            }
        }
    }

    private static double Sum(CubeFacet facet, string count, int force, int? month)
    {
        var (counts, months, sum) = (facet.Counts(count), facet.Keys(FacetDefinition.Month), 0.0);
        for (var row = 0; row < counts.Count; row++)
        {
            sum += facet.Forces[row] == force && facet.Periods[row] == CubePeriod.Window && (month is null || months[row] == month)
                ? counts[row] : 0;
        }

        return sum;
    }

    private static Dictionary<string, string> Moved(string way) => new() { [way] = "managed", [way + "Registered"] = "registered" };
}
