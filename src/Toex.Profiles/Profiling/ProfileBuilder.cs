using System.Globalization;
using Toex.Data;
using Toex.Data.Calendar;
using Toex.Data.Reference;
using Toex.Profiles.Facts;
using Toex.Profiles.Populations;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Profiling;

/// <summary>Concludes a force's profile from its figures: every rate, share, change and limit is made here, whatever the theme.</summary>
internal sealed class ProfileBuilder(
    FactRequest request, FactSource facts, DateOnly? latest, PopulationTable population, ILookup<int, int> submissions)
{
    private DateOnly Middle => request.Window.From.AddDays((request.Window.To.DayNumber - request.Window.From.DayNumber) / 2);

    internal ForceProfile Of(Force force, ForceFigures figures)
    {
        var math = new MeasureMath(facts, figures, name => People(force, name));
        return new()
        {
            Definition = request.Theme,
            PoliceForce = force.Name,
            ForceCode = force.Code,
            From = request.Window.From.ToDateTime(default),
            To = request.Window.To.ToDateTime(default),
            Measures = request.Theme.Measures.ToDictionary(m => m.Id, math.Window, StringComparer.OrdinalIgnoreCase),
            Months = figures.KnownOnly is not null ? [] : [.. Months(figures, math)],
            Breakdowns = BreakdownsOf(force, figures),
            Ages = AgesOf(figures),
            Hours = HoursOf(figures),
            Concentration = ConcentrationOf(figures),
            Backlog = BacklogOf(figures),
            Provenance = ProvenanceOf(force, figures),
        };
    }

    private long? People(Force force, string name) =>
        PopulationBase.Find(name) is { } people ? population.NearestTo(force.Id, people, Middle)?.People : null;

    private IEnumerable<ProfileMonth> Months(ForceFigures figures, MeasureMath math)
    {
        var monthly = request.Theme.Measures.Where(m => m.IsMonthly && facts.Knows(m)).ToList();
        for (var i = 0; i < request.MonthCount; i += facts.PeriodMonths)
        {
            var first = DayNumber.FirstOfMonth(request.FirstMonth + i);
            if (!facts.HasPeriod(first, request.Window))
            {
                continue;
            }

            var last = first.AddMonths(facts.PeriodMonths).AddDays(-1);
            var offset = i;
            yield return new(
                first.ToDateTime(default),
                first >= request.Window.From && last <= request.Window.To && last <= (latest ?? last) && figures.Covers(i),
                monthly.ToDictionary(m => m.Id, m => math.Month(m, offset), StringComparer.OrdinalIgnoreCase),
                monthly.Where(m => m.SettlesAfterMonths > 0 && last.AddMonths(m.SettlesAfterMonths) > request.Window.To).Select(m => m.Id).ToHashSet(StringComparer.OrdinalIgnoreCase));
        }
    }

    private List<ProfileBreakdown> BreakdownsOf(Force force, ForceFigures figures) =>
    [
        .. request.Theme.Breakdowns.Where(b => facts.Knows(b) && figures.Knows(b.Dimension)).Select(b =>
        {
            var groups = figures.Groups.GetValueOrDefault(b.Dimension) ?? [];
            var ordered = facts.Ordered.Contains(b.Dimension);
            var whole = groups.Values.Sum(g => g.Count);
            var people = People(force, PopulationBase.People.Name);
            return new ProfileBreakdown(b.Id, b.Title, facts.UnitOf(b, request.Theme), [
                .. (ordered ? groups.OrderBy(g => g.Value.Order).AsEnumerable() : groups.OrderByDescending(g => g.Value.Count).ThenBy(g => g.Key, StringComparer.Ordinal))
                    .Select(g => GroupOf(g.Key, g.Value, whole, people, facts.HasHarm && b.Dimension == "offenceTheme")),
            ], ordered);
        }),
    ];

    private ProfileGroup GroupOf(string name, GroupFigure figure, long whole, long? people, bool weighed)
    {
        var (lower, upper) = Rates.LimitsPer1000(figure.Count, people);
        return new(name, figure.Count, Rates.Share(figure.Count, whole), Rates.Per1000(figure.Count, people), lower, upper,
            weighed ? figure.Harm : null, weighed ? Rates.Per1000(figure.Harm, people) : null);
    }

    /// <summary>One entry for each amount, the largest first: the cube has several where subjects of an amount differ in other ways.</summary>
    private SubjectConcentration? ConcentrationOf(ForceFigures figures) =>
        facts.Spread is { } spread && figures.KnownOnly is null
            ? new(spread.Title, spread.Subjects, spread.Amount,
                [.. figures.Spread.GroupBy(s => s.Amount, s => s.Subjects).Select(g => (g.Key, g.Sum())).OrderByDescending(s => s.Key)])
            : null;

    private AgePyramid? AgesOf(ForceFigures figures)
    {
        if (figures.KnownOnly is not null || !facts.KnowsAges)
        {
            return null;
        }

        var bands = request.Theme.AgeBands;
        var counts = new long[bands.Count, 3];
        foreach (var (age, sex, count) in figures.Ages.Where(a => a.Age >= 0))
        {
            counts[Bands.Of(bands, age), sex is 1 or 2 ? sex : 0] += count;
        }

        return new(request.Theme.AgesOf, facts.AgesUnit, [.. bands.Select((b, i) => new AgeBand(b.Label, counts[i, 1], counts[i, 2], counts[i, 0]))],
            figures.Ages.Where(a => a.Age < 0).Sum(a => a.Count));
    }

    private WeekHours? HoursOf(ForceFigures figures)
    {
        if (figures.KnownOnly is not null || facts.HoursTitle is not { } title)
        {
            return null;
        }

        var counts = Enumerable.Range(0, 7).Select(_ => new long[24]).ToArray();
        foreach (var (weekday, hour, count) in figures.Hours.Where(h => h.Weekday >= 0))
        {
            counts[weekday][hour] += count;
        }

        return new(title, request.Theme.Many, counts, figures.Hours.Where(h => h.Weekday < 0).Sum(h => h.Count));
    }

    private ProfileBacklog? BacklogOf(ForceFigures figures)
    {
        var bands = request.Theme.BacklogBands;
        if (figures.KnownOnly is not null || bands.Count == 0 || request.Theme.BacklogTitle.Length == 0)
        {
            return null;
        }

        var levels = figures.Backlog.GroupBy(b => (b.Level, b.Order)).OrderByDescending(g => g.Key.Order).Select(g =>
        {
            var counts = new long[bands.Count];
            foreach (var (_, _, length, count) in g)
            {
                counts[Bands.Of(bands, length)] += count;
            }

            return new BacklogLevel(g.Key.Level, counts);
        }).ToList();
        var within = facts.Backlog.Within is { } whole ? (long)figures.Window.GetValueOrDefault(whole) - figures.Backlog.Sum(b => b.Count) : (long?)null;
        return new(request.Theme.BacklogTitle, facts.Backlog.Unit, [.. bands.Select(b => b.Label)], levels, within);
    }

    private ProfileProvenance ProvenanceOf(Force force, ForceFigures figures)
    {
        var codes = figures.Codes.GroupBy(c => c.CodeId).Select(g => (Code: request.Scale[g.Key], Offences: g.Sum(c => c.Offences))).Where(c => c.Offences != 0).ToList();
        var scope = facts.ScopeOf(request.Scope.Scope);
        return new()
        {
            Source = facts.Title,
            Database = request.Database.Location,
            // Published figures are real, in whichever database they are loaded.
            SampleData = request.Database.SampleData && !facts.Published,
            AsOf = request.Window.To.ToDateTime(default),
            ScopeRule = scope.ToString(),
            ScopeDefinition = scope.Definition,
            SeverityScale = facts.HasHarm ? request.Scale.Name : null,
            Population = PopulationsOf(force),
            Unweighted = [.. codes.Where(c => c.Code.Weight is null).OrderByDescending(c => c.Offences).ThenBy(c => c.Code.Code, StringComparer.Ordinal)
                .Select(c => new UnweightedOffence(c.Code.Code, c.Code.Title, c.Offences))],
            Overrides = [.. codes.Where(c => c.Code.Approver is not null).OrderBy(c => c.Code.Code, StringComparer.Ordinal)
                .Select(c => new WeightOverride(c.Code.Code, c.Code.Title, c.Code.Weight.GetValueOrDefault(), c.Code.Approver!))],
            Notes = [.. figures.Notes, .. Notes(force, figures)],
            Submissions = facts.Published ? [] : [.. submissions[force.Id]],
            ModuleVersion = ModuleVersion.Text,
        };
    }

    /// <summary>The years of the residents, and of those groups of them that the theme's rates are per and that are of another year.</summary>
    private string? PopulationsOf(Force force)
    {
        if (population.NearestTo(force.Id, PopulationBase.People, Middle) is not var (year, _))
        {
            return null;
        }

        var others = request.Theme.Measures.Select(m => m.Per).OfType<string>().Distinct().Select(PopulationBase.Find).OfType<PopulationBase>()
            .Select(b => (b.Meaning, population.NearestTo(force.Id, b, Middle)?.Year)).Where(b => b.Year is not null && b.Year != year)
            .Select(b => string.Create(CultureInfo.InvariantCulture, $", {b.Meaning} of {b.Year}"));
        return string.Create(CultureInfo.InvariantCulture, $"residents of {year}{string.Concat(others)}");
    }

    private IEnumerable<ProfileNote> Notes(Force force, ForceFigures figures)
    {
        if (figures.KnownOnly is not null)
        {
            yield return new($"{force.Name} has submitted no {facts.One}: its figures are not known, which is not the same as none.");
        }

        if (!facts.Published && latest < request.Window.To)
        {
            yield return new($"The database's latest {facts.One} is of {latest:yyyy-MM-dd}: the window's days after it are empty, not quiet.");
        }
    }
}
