using System.Globalization;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Facts;

/// <summary>Counts offenders managed on the as-of date, their visits, assessments and orders, and who came and left.</summary>
internal sealed class OffenderFacts : FactSource
{
    private const int ByEntry = 1, ByExit = 2, ByAge = 4, ByLateness = 6, Total = 8, ByRisk = 10, ByCategory = 11, ByLevel = 12, ByManager = 13;
    private const int BeforeEntered = 2, Entered = 3;
    private const int Managed = 0, Registered = 1;

    private static readonly string[] Counts =
        ["managed", "registered", "reactive", "visited", "visitsOverdue", "visitsDueSoon", "assessed", "assessmentsOverdue", "highRisk", "withManager"];

    private static readonly IReadOnlySet<string> OfOrders = new HashSet<string> { "ordersInForce", "ordersBreached", "orderType" };

    private static readonly string[] Categories =
        ["", "Category 1: registered sexual offender", "Category 2: violent or other sexual", "Category 3: other dangerous", "Category 4: terrorist or terrorist risk"];

    internal override string Title => "Managed offenders submitted by forces";

    internal override IReadOnlySet<string> Ordered { get; } = new HashSet<string> { "riskLevel", "category", "level" };

    internal override (string Title, string Subjects, string Amount)? Spread => ("Offenders by manager", "managers", "offenders");

    internal override (string Unit, string? Within) Backlog => ("offenders", "visited");

    internal override string UnitOf(BreakdownDefinition breakdown, ThemeDefinition theme) => breakdown.Dimension == "orderType" ? "orders" : theme.Many;

    internal override string AgesUnit => "offenders";

    private protected override string LatestQuery => "latest-offender";

    internal override string One => "managed offender";

    internal override Dictionary<int, ForceFigures> Load(FactRequest request, CancellationToken cancel)
    {
        var all = new Dictionary<int, ForceFigures>();
        foreach (var (force, firstDay) in FirstDays(request, "offender-forces", cancel))
        {
            Figures(all, force, request).BeforeIsKnown = firstDay < request.Window.FromDay;
        }

        AddOffenders(all, request, cancel);
        AddEvents(all, request, cancel);
        foreach (var figures in all.Values)
        {
            AddStockByMonth(figures);
        }

        return all;
    }

    private static void AddOffenders(Dictionary<int, ForceFigures> all, FactRequest request, CancellationToken cancel)
    {
        var levels = RiskLevels.Load(request, "visor", cancel);
        foreach (var row in request.Cube("offender-cube", cancel, [request.Before, request.From, FactRequest.AgeMonth(request.Window),
            ("due_soon_days", request.Theme.Settings["dueSoonDays"]), .. request.Scope.PersonParameters]))
        {
            var (figures, count) = (Figures(all, row.ForceId, request), row.Counts[Managed]);
            switch (row.Slice)
            {
                case ByEntry when row.Period is BeforeEntered or Entered && row.A >= 0:
                    AddMovement(figures, "entries", row, request);
                    break;
                case ByExit when row.Period is BeforeEntered or Entered && row.A >= 0:
                    AddMovement(figures, "exits", row, request);
                    break;
                case Total when row.Period < 2:
                    for (var i = 0; i < Counts.Length; i++)
                    {
                        figures.Add(Counts[i], row.Period, row.Counts[i]);
                    }

                    break;
                case ByAge when row.InWindow:
                    figures.Ages.Add((row.A, row.B, (long)count));
                    break;
                case ByLateness when row.InWindow && row.B > 0:
                    levels.AddBacklog(figures, row.A, row.B, count);
                    break;
                case ByRisk when row.InWindow:
                    levels.AddGroup(figures, row.A, count);
                    break;
                case ByCategory when row.InWindow:
                    figures.AddGroup("category", Categories[row.A], row.A, count);
                    break;
                case ByLevel when row.InWindow:
                    figures.AddGroup("level", string.Create(CultureInfo.InvariantCulture, $"Level {row.A}"), row.A, count);
                    break;
                case ByManager when row.InWindow && row.A >= 0:
                    figures.Spread.Add((count, 1));
                    figures.Add("managers", 1, 1);
                    figures.Add("managersOver", 1, count > request.Theme.Settings["caseloadLimit"] ? 1 : 0);
                    break;
            }
        }

        levels.AddEmpty(all.Values);
    }

    private static void AddMovement(ForceFigures figures, string name, CubeRow row, FactRequest request)
    {
        figures.Add(name, row.Period == Entered ? 1 : 0, row.Counts[Managed]);
        figures.AddMonth(name, row.A - request.FirstMonth, row.Period == Entered ? row.Counts[Managed] : 0);
        figures.AddMonth(name + "Registered", row.A - request.FirstMonth, row.Period == Entered ? row.Counts[Registered] : 0);
    }

    private static void AddEvents(Dictionary<int, ForceFigures> all, FactRequest request, CancellationToken cancel)
    {
        var types = request.Names("order-types", cancel);
        foreach (var row in request.Cube("offender-events", cancel, request.Before, request.From, ("from_date", request.Window.From), ("to_date", request.Window.To)))
        {
            // A force that sends orders and no offenders: its orders are known, and nothing else.
            if (!all.TryGetValue(row.ForceId, out var figures))
            {
                all[row.ForceId] = figures = new(request.MonthCount) { KnownOnly = OfOrders };
            }

            if (row.Slice == ByManager)
            {
                figures.AddGroup("orderType", types[row.A], row.A, row.Counts[0]);
                figures.Add("ordersInForce", 1, row.Counts[0]);
                figures.Add("ordersBreached", 1, row.Counts[1]);
                continue;
            }

            figures.Add("visits", row.Period, row.Counts[0]);
            figures.Add("visitsCompleted", row.Period, row.Counts[1]);
            if (row.InWindow)
            {
                figures.AddMonth("visits", row.A - request.FirstMonth, row.Counts[0]);
                figures.AddMonth("visitsCompleted", row.A - request.FirstMonth, row.Counts[1]);
            }
        }
    }

    /// <summary>How many were managed at the end of each month: those of the as-of date, without who came later, with who left later.</summary>
    private static void AddStockByMonth(ForceFigures figures)
    {
        foreach (var (stock, movement) in new[] { ("managed", ""), ("registered", "Registered") })
        {
            var number = figures.Window.GetValueOrDefault(stock);
            for (var month = figures.Months.Count - 1; month >= 0; month--)
            {
                var counts = figures.Months[month];
                counts[stock] = number;
                number += counts.GetValueOrDefault("exits" + movement) - counts.GetValueOrDefault("entries" + movement);
            }
        }
    }
}
