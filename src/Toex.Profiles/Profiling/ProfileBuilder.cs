using System.Globalization;
using Toex.Data;
using Toex.Data.Calendar;
using Toex.Data.Collections;
using Toex.Data.Reference;
using Toex.Profiles.Cubes;
using Toex.Profiles.Populations;

namespace Toex.Profiles.Profiling;

/// <summary>Concludes a force's profile from a cube: every rate, share, change and limit is made here, whatever the theme.</summary>
internal sealed class ProfileBuilder(FactRequest request, CountedFact fact, FactCube cube, DateOnly? latest, PopulationTable population)
{
    private readonly Dictionary<int, ForceCounts> counts = ForceCounts.ByForce(cube, fact);
    private readonly Dictionary<string, ILookup<int, int>> rows = ForceParts.Index(cube, CubePeriod.Window);
    private readonly Dictionary<string, ILookup<int, int>> rowsBefore = ForceParts.Index(cube, CubePeriod.Before);

    private DateOnly Middle => request.Window.From.AddDays((request.Window.To.DayNumber - request.Window.From.DayNumber) / 2);

    internal ForceProfile ProfileOf(Force force)
    {
        var parts = new ForceParts(cube, rows, force.Id);
        var known = counts.GetValueOrDefault(force.Id) ?? ForceCounts.None;
        var math = new MeasureMath(fact, parts, known, request.Window, name => People(force, name));
        var whole = cube.Coverage.GetValueOrDefault(force.Id) is { PartsOnly: null };
        ItemList<ProfileMonth> months = whole ? [.. Months(known, math)] : [];
        ItemList<ProfileBreakdown> breakdowns = [.. new BreakdownBuilder(request, fact, cube).All(new(parts,
            known.KnowsBefore && known.Gaps.Count == 0 ? new(cube, rowsBefore, force.Id) : null, known, months,
            People(force, PopulationBase.People.Name)))];
        return new(request.Theme, request.Theme.Measures.ToDictionary(m => m.Id, math.Window, StringComparer.OrdinalIgnoreCase))
        {
            PoliceForce = force.Name,
            ForceCode = force.Code,
            From = request.Window.From.ToDateTime(default),
            To = request.Window.To.ToDateTime(default),
            Coverage = ProfileCoverages.Describe(cube.Coverage.GetValueOrDefault(force.Id), fact, request.Window, latest),
            Months = months,
            Breakdowns = breakdowns,
            ChangeDriver = ChangeDrivers.Find(breakdowns, months, counts.Count),
            EventDays = cube.EventDays.GetValueOrDefault(force.Id)?.ToDictionary(e => e.Key, e => (ItemList<int>)[.. e.Value])
                ?? new Dictionary<string, ItemList<int>>(),
            Ages = whole ? AgesOf(parts) : null,
            Hours = whole ? HoursOf(parts) : null,
            Concentration = whole ? ConcentrationOf(parts) : null,
            Backlog = whole ? BacklogOf(parts, known) : null,
            Provenance = ProvenanceOf(force, parts),
        };
    }

    private long? People(Force force, string name) =>
        PopulationBase.Find(name) is { } people ? population.NearestTo(force.Id, people, Middle)?.People : null;

    private IEnumerable<ProfileMonth> Months(ForceCounts known, MeasureMath math)
    {
        var monthly = request.Theme.Measures.Where(m => m.IsMonthly && fact.Knows(m)).ToList();
        for (var i = 0; i < request.MonthCount; i += fact.PeriodMonths)
        {
            var first = DayNumber.FirstOfMonth(request.FirstMonth + i);
            if (!fact.HasPeriod(first, request.Window))
            {
                continue;
            }

            var last = first.AddMonths(fact.PeriodMonths).AddDays(-1);
            var offset = i;
            yield return new(
                first.ToDateTime(default),
                first >= request.Window.From && last <= request.Window.To && last <= (latest ?? last)
                    && !known.Gaps.Any(g => g.Touches(first, last)),
                monthly.ToDictionary(m => m.Id, m => math.Month(m, offset, first, last), StringComparer.OrdinalIgnoreCase),
                [.. monthly.Where(m => m.SettlesAfterMonths > 0 && last.AddMonths(m.SettlesAfterMonths) > request.Window.To)
                    .Select(m => m.Id)])
            {
                YearBefore = KnowsYearBefore(first, known)
                    ? monthly.Where(m => !m.IsStock)
                        .ToDictionary(m => m.Id, m => math.YearBefore(m, offset), StringComparer.OrdinalIgnoreCase)
                    : new Dictionary<string, Measures.MeasureValue>(),
            };
        }
    }

    /// <summary>Whether the same month a year before lies in the window before, whole and known.</summary>
    private bool KnowsYearBefore(DateOnly month, ForceCounts known)
    {
        var (ago, before) = (month.AddYears(-1), request.Window.Before());
        return known.KnowsBefore && ago >= before.From && ago.AddMonths(fact.PeriodMonths).AddDays(-1) <= before.To;
    }

    /// <summary>One entry for each amount, the largest first.</summary>
    private SubjectConcentration? ConcentrationOf(ForceParts parts) =>
        fact.Spread is { } spread && cube.Facet(spread.Facet) is not null
            ? new(spread.Title, spread.Subjects, spread.Amount,
                [.. parts.Spread.GroupBy(s => s.Amount, s => s.Subjects).Select(g => (g.Key, g.Sum())).OrderByDescending(s => s.Key)])
            : null;

    private AgePyramid? AgesOf(ForceParts parts)
    {
        if (cube.Facet(fact.Ages) is not { } facet)
        {
            return null;
        }

        var bands = request.Theme.AgeBands;
        var persons = new long[bands.Count, 3];
        var unknown = 0L;
        foreach (var (keys, _, count) in parts.Of(fact.Ages!, facet.Definition.Counts[0], "age", "sex"))
        {
            if (keys[0] < 0)
            {
                unknown += (long)count;
            }
            else
            {
                persons[Bands.PlaceOf(bands, keys[0]), keys[1] is 1 or 2 ? keys[1] : 0] += (long)count;
            }
        }

        var scope = fact.ScopeOf(request);
        return new(request.Theme.AgesOf, fact.AgesUnit,
            [.. bands.Select((b, i) => new AgeBand(b.Label, persons[i, 1], persons[i, 2], persons[i, 0])
        {
            Years = AgeBand.YearsOf(i == 0 ? AgeBand.FirstOf(b.Label) : (bands[i - 1].UpTo ?? 0) + 1, b.UpTo, scope.AgeFrom, scope.AgeTo),
        })], unknown)
        {
            CountsMales = scope.Sex is not 2,
            CountsFemales = scope.Sex is not 1,
        };
    }

    private WeekHours? HoursOf(ForceParts parts)
    {
        if (cube.Facet(fact.Hours) is not { } facet)
        {
            return null;
        }

        var hours = Enumerable.Range(0, 7).Select(_ => new long[24]).ToArray();
        var unknown = 0L;
        foreach (var (keys, _, count) in parts.Of(fact.Hours!, facet.Definition.Counts[0], "weekday", "hour"))
        {
            if (keys[0] < 0)
            {
                unknown += (long)count;
            }
            else
            {
                hours[keys[0]][keys[1]] += (long)count;
            }
        }

        return new(fact.HoursTitle, request.Theme.Many, [.. hours.Select(day => (ItemList<long>)[.. day])], unknown);
    }

    private ProfileBacklog? BacklogOf(ForceParts parts, ForceCounts known)
    {
        var bands = request.Theme.BacklogBands;
        if (bands.Count == 0 || request.Theme.BacklogTitle.Length == 0 || fact.Backlog is not { } backlog
            || cube.Facet(backlog.Facet) is not { } facet)
        {
            return null;
        }

        var levels = cube.Members("riskLevel").ToDictionary(m => m.Key, _ => new long[bands.Count]);
        foreach (var (keys, amount, count) in parts.Of(backlog.Facet, facet.Definition.Counts[0], "riskLevel"))
        {
            levels[keys[0]][Bands.PlaceOf(bands, (int)amount)] += (long)count;
        }

        return new(request.Theme.BacklogTitle, backlog.Unit, [.. bands.Select(b => b.Label)],
            [.. levels.OrderBy(l => cube.Member("riskLevel", l.Key).Order)
                .Select(l => new BacklogLevel(cube.Member("riskLevel", l.Key).Name, [.. l.Value]))],
            backlog.Whole is { } whole ? (long)(known.Window(whole) ?? 0) - levels.Values.Sum(l => l.Sum()) : null);
    }

    private ProfileProvenance ProvenanceOf(Force force, ForceParts parts)
    {
        var codes = fact.Harm is null ? []
            : parts.Of("codes", fact.Counts[0].Name, "offenceCode").GroupBy(c => c.Keys[0], c => (long)c.Count)
            .Select(g => (CodeId: g.Key, Offences: g.Sum())).Where(c => c.Offences != 0)
                .Select(c => (Code: request.Scale[c.CodeId], c.Offences)).ToList();
        var scope = fact.ScopeOf(request);
        return new()
        {
            Source = fact.Title,
            Database = request.Database.Location,
            // Published figures are real, in whichever database they are loaded.
            SampleData = request.Database.SampleData && !fact.IsPublished,
            AsOf = request.Window.To.ToDateTime(default),
            ScopeRule = scope.ToString(),
            ScopeDefinition = scope.Definition,
            Counts = scope.Counts,
            SeverityScale = fact.Harm is not null ? request.Scale.Name : null,
            Population = PopulationsOf(force),
            Unweighted =
                [.. codes.Where(c => c.Code.Weight is null).OrderByDescending(c => c.Offences)
                    .ThenBy(c => c.Code.Code, StringComparer.Ordinal)
                .Select(c => new UnweightedOffence(c.Code.Code, c.Code.Title, c.Offences))],
            Overrides = [.. codes.Where(c => c.Code.Approver is not null).OrderBy(c => c.Code.Code, StringComparer.Ordinal)
                .Select(c => new WeightOverride(c.Code.Code, c.Code.Title, c.Code.Weight.GetValueOrDefault(), c.Code.Approver!))],
            Notes = [.. cube.NotesOf(force.Id), .. Notes(force)],
            Submissions = [.. cube.Coverage.GetValueOrDefault(force.Id)?.Submissions ?? []],
            ModuleVersion = ModuleVersion.Text,
        };
    }

    /// <summary>The years of the residents, and of those groups of them that the theme's rates are per and that are of another
    /// year.</summary>
    private string? PopulationsOf(Force force)
    {
        if (population.NearestTo(force.Id, PopulationBase.People, Middle) is not var (year, _))
        {
            return null;
        }

        var others = request.Theme.Measures.Select(m => m.Per).OfType<string>().Distinct().Select(PopulationBase.Find)
            .OfType<PopulationBase>()
            .Select(b => (b.Meaning, population.NearestTo(force.Id, b, Middle)?.Year)).Where(b => b.Year is not null && b.Year != year)
            .Select(b => string.Create(CultureInfo.InvariantCulture, $", {b.Meaning} of {b.Year}"));
        return string.Create(CultureInfo.InvariantCulture, $"residents of {year}{string.Concat(others)}");
    }

    private IEnumerable<ProfileNote> Notes(Force force)
    {
        if (cube.Coverage.GetValueOrDefault(force.Id) is not { PartsOnly: null })
        {
            yield return new($"{force.Name} has submitted no {fact.One}: its figures are not known, which is not the same as none.");
        }

        var gaps = counts.GetValueOrDefault(force.Id)?.Gaps ?? [];
        if (gaps.Count > 0)
        {
            yield return new(
                $"{force.Name} has no {fact.One} from {string.Join(", ", gaps.Select(g => $"{g.From:yyyy-MM-dd} to {g.To:yyyy-MM-dd}"))}: "
                + "these days are not known. Counts and shares are of the rest; rates, change, signal, rank and place in a funnel are not "
                    + "known.");
        }
        else if (!fact.IsPublished && latest < request.Window.To)
        {
            yield return new(
                $"The database's latest {fact.One} is of {latest:yyyy-MM-dd}: the window's days after it are empty, not quiet.");
        }
    }
}
